package fr.coteacote.agenda;

import fr.coteacote.socle.ModifieEntreTemps;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a structure chose for its agenda: its own service of video calls, and how long a freed place waits for a yes. */
@Component
public class ReglagesDeLAgenda {
    private static final SecureRandom HASARD = new SecureRandom();
    private static final String SALLE = "{salle}";
    private static final Duration DEUX_HEURES = Duration.ofHours(2);

    private final JdbcClient db;

    ReglagesDeLAgenda(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param visio address of a video call, {@code {salle}} standing for a word drawn for each meeting; or empty
     * @param pourDireOui how long a freed place is kept for the next one of the list
     */
    public record Reglages(String visio, Duration pourDireOui, int version) {
        public Reglages {
            long minutes = pourDireOui.toMinutes();
            if (!visio.isEmpty() && !visio.startsWith("https://") || minutes < 15 || minutes > 2880) {
                throw new IllegalArgumentException("reglages de l’agenda");
            }
        }

        /** An address nobody guesses, on the structure's service; empty when it has none. */
        public String adresse() {
            var octets = new byte[12];
            HASARD.nextBytes(octets);
            return visio.replace(SALLE, Base64.getUrlEncoder().withoutPadding().encodeToString(octets));
        }
    }

    @Transactional(readOnly = true)
    public Reglages lire() {
        return db.sql("select visio, minutes_pour_dire_oui, version from agenda.reglage")
                .query((l, _) -> new Reglages(l.getString(1), Duration.ofMinutes(l.getInt(2)), l.getInt(3)))
                .optional()
                .orElse(new Reglages("", DEUX_HEURES, 0));
    }

    @Transactional
    public void changer(Reglages voulus) {
        db.sql("insert into agenda.reglage default values on conflict do nothing")
                .update();
        int lignes = db.sql("""
                update agenda.reglage set visio = :visio, minutes_pour_dire_oui = :minutes, version = version + 1
                 where version = :version
                """)
                .param("visio", voulus.visio())
                .param("minutes", voulus.pourDireOui().toMinutes())
                .param("version", voulus.version())
                .update();
        if (lignes != 1) {
            throw new ModifieEntreTemps("reglages");
        }
    }
}
