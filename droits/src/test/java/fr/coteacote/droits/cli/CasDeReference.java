package fr.coteacote.droits.cli;

import fr.coteacote.droits.SituationPartielle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The thousand reference cases: a situation and what the model answers, as JSON text by output ({@code null} left out). */
public record CasDeReference(String id, SituationPartielle connue, Map<String, String> attendu) {
    private static final List<CasDeReference> TOUS = lireTous();

    public static List<CasDeReference> tous() {
        return TOUS;
    }

    /** The lines themselves, for the command line. */
    public static byte[] fichier() {
        try (InputStream flux = new GZIPInputStream(Objects.requireNonNull(
                CasDeReference.class.getResourceAsStream("/fr/coteacote/droits/oracle-cas.jsonl.gz")))) {
            return flux.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CasDeReference> lireTous() {
        var cas = new ArrayList<CasDeReference>();
        var lignes = LectureDesCas.lignes(new ByteArrayInputStream(fichier()));
        var lecture = new LectureDesCas();
        try {
            while (lignes.suivante()) {
                var ligne = lecture.lire(lignes.numero(), lignes.octets(), lignes.longueur(), Function.identity());
                var lu = ((LectureDesCas.Ligne.Lue<Cas>) ligne).valeur();
                cas.add(new CasDeReference(lu.id(), lu.connue(), attendu(lignes)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cas;
    }

    private static Map<String, String> attendu(Lignes lignes) {
        var attendu = new LinkedHashMap<String, String>();
        String texte = new String(lignes.octets(), 0, lignes.longueur(), StandardCharsets.UTF_8);
        try (JsonParser p = new JsonFactory()
                .createParser(ObjectReadContext.empty(), texte.substring(texte.indexOf("\"attendu\":") + 10))) {
            p.nextToken();
            while (p.nextToken() == JsonToken.PROPERTY_NAME) {
                String nom = p.currentName();
                if (p.nextToken() != JsonToken.VALUE_NULL) {
                    attendu.put(nom, p.getString());
                }
            }
        }
        return attendu;
    }
}
