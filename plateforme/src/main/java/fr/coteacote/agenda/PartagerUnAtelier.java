package fr.coteacote.agenda;

import fr.coteacote.agenda.Ateliers.Atelier;
import fr.coteacote.dossiers.Theme;
import fr.coteacote.socle.Introuvable;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A workshop as a file that another structure opens: what it is, and nobody in it (S1-88). */
@Component
public class PartagerUnAtelier {
    private static final String FORMAT = "cote-a-cote/atelier/1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient db;
    private final Ateliers ateliers;

    PartagerUnAtelier(JdbcClient db, Ateliers ateliers) {
        this.db = db;
        this.ateliers = ateliers;
    }

    @Transactional(readOnly = true)
    public String ecrire(AtelierId id) {
        Map<String, Object> fichier = db.sql(
                        "select titre, on_fait, on_garde, theme, places, minutes from agenda.atelier where id = :id")
                .param("id", id.id())
                .query((l, _) -> {
                    Map<String, Object> f = new LinkedHashMap<>();
                    f.put("format", FORMAT);
                    f.put("titre", l.getString("titre"));
                    f.put("on_fait", l.getString("on_fait"));
                    f.put("on_garde", l.getString("on_garde"));
                    f.put("theme", l.getString("theme"));
                    f.put("places", l.getInt("places"));
                    f.put("minutes", l.getInt("minutes"));
                    return f;
                })
                .optional()
                .orElseThrow(() -> new Introuvable("atelier"));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(fichier);
    }

    /** Empty when the file is not a workshop. */
    @Transactional
    public Optional<AtelierId> ouvrir(String fichier) {
        return lire(fichier).map(ateliers::creer);
    }

    private static Optional<Atelier> lire(String fichier) {
        try {
            JsonNode f = JSON.readTree(fichier);
            if (!f.isObject() || !FORMAT.equals(f.path("format").asString(""))) {
                return Optional.empty();
            }
            return Optional.of(new Atelier(
                    court(f, "titre", 120),
                    court(f, "on_fait", 2_000),
                    court(f, "on_garde", 2_000),
                    Theme.valueOf(f.path("theme").asString("")),
                    f.path("places").asInt(0),
                    Duration.ofMinutes(f.path("minutes").asInt(0))));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String court(JsonNode fichier, String champ, int longueur) {
        String texte = fichier.path(champ).asString("").replaceAll("\\p{Cntrl}", " ");
        return texte.substring(0, Math.min(texte.length(), longueur));
    }
}
