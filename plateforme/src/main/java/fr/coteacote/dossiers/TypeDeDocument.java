package fr.coteacote.dossiers;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.Tika;

/** What a file is, by what it holds and never by its name alone: texts and pictures, nothing that runs. */
enum TypeDeDocument {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    private static final Tika TIKA = new Tika();
    private static final String CORPS_D_UN_DOCX = "word/document.xml";

    private final String mime;
    private final String extension;

    TypeDeDocument(String mime, String extension) {
        this.mime = mime;
        this.extension = extension;
    }

    String mime() {
        return mime;
    }

    /** The name it is given back under: its kind is the one found inside. */
    String nommer(String nom) {
        String net =
                nom.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        String base = net.toLowerCase(java.util.Locale.ROOT).endsWith("." + extension)
                ? net.substring(0, net.length() - extension.length() - 1)
                : net.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        return (base.isBlank() ? "document" : base.substring(0, Math.min(base.length(), 140))) + "." + extension;
    }

    static Optional<TypeDeDocument> de(byte[] octets) {
        String trouve = TIKA.detect(octets);
        boolean docx = trouve.equals("application/zip")
                && new String(octets, StandardCharsets.ISO_8859_1).contains(CORPS_D_UN_DOCX);
        return docx
                ? Optional.of(DOCX)
                : Arrays.stream(values())
                        .filter(t -> t != DOCX && t.mime.equals(trouve))
                        .findFirst();
    }
}
