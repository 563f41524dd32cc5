package fr.coteacote.socle.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A page as a PDF that a screen reader can read: tagged, in French, its letters inside. Its template is written as XML. */
@Component
public class EnPdf {
    private static final String LETTRES = "Atkinson";
    /** For names in alphabets the first letters do not have. */
    private static final String AUTRES_LETTRES = "DejaVu";

    private static final String FEUILLE = feuille();

    private final TemplateEngine gabarits;

    EnPdf(TemplateEngine gabarits) {
        this.gabarits = gabarits;
        XRLog.setLoggingEnabled(false);
    }

    public byte[] imprimer(String gabarit, Textes.Ton ton, Object page) {
        var xml = new StringOutput();
        gabarits.render(gabarit + ".jte", Map.of("t", ton, "page", page), xml);
        var sortie = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFastMode()
                    .useFont(() -> lettres("AtkinsonHyperlegibleNext-Regular"), LETTRES, 400, FontStyle.NORMAL, true)
                    .useFont(() -> lettres("AtkinsonHyperlegibleNext-Bold"), LETTRES, 700, FontStyle.NORMAL, true)
                    .useFont(() -> lettres("DejaVuSans"), AUTRES_LETTRES, 400, FontStyle.NORMAL, true)
                    .useFont(() -> lettres("DejaVuSans"), AUTRES_LETTRES, 700, FontStyle.NORMAL, true)
                    .withHtmlContent(xml.toString().replace("</head>", "<style>" + FEUILLE + "</style></head>"), null)
                    .toStream(sortie)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sortie.toByteArray();
    }

    private static String feuille() {
        try (var flux = Objects.requireNonNull(EnPdf.class.getResourceAsStream("/pdf/page.css"))) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream lettres(String nom) {
        return Objects.requireNonNull(EnPdf.class.getResourceAsStream("/pdf/" + nom + ".ttf"));
    }
}
