package fr.coteacote.dossiers;

import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is missing to go forward, in the person's words, and the lever that answers it. Never blocked, never imposed. */
@Component
public class Besoins {
    private final JdbcClient db;
    private final Clock horloge;

    Besoins(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    public enum Etape {
        A_ESSAYER("À essayer", "circle-dashed"),
        PRET("Dossier prêt", "file-text"),
        EN_COURS("En cours", "hourglass"),
        OBTENU("C’est bon", "circle-check");

        private final String libelle;
        private final String icone;

        Etape(String libelle, String icone) {
            this.libelle = libelle;
            this.icone = icone;
        }

        public String libelle() {
            return libelle;
        }

        public String icone() {
            return icone;
        }
    }

    /** For health, the theme says it all: nothing of what somebody lives through is written (S2-16). */
    static final String SANTE = "Besoin d’appui santé";

    /** What is wrong with words typed to open a need, if anything. */
    public enum Mots {
        BONS,
        MANQUENT,
        DE_TROP;

        public static Mots lire(Theme theme, String mots) {
            if (theme == Theme.SANTE) {
                return mots.isBlank() ? BONS : DE_TROP;
            }
            return mots.isBlank() ? MANQUENT : BONS;
        }
    }

    public record Levier(String quoi, String details, Etape etape) {}

    /** A need still open, in the person's words. */
    public record Ouvert(Theme theme, String mots) {}

    @Transactional(readOnly = true)
    public List<Ouvert> ouverts(JeuneId jeune) {
        return db.sql(
                        "select theme, mots from dossiers.besoin where jeune_id = :jeune and ferme_le is null order by le, id")
                .param("jeune", jeune.id())
                .query((l, _) -> new Ouvert(Theme.valueOf(l.getString(1)), l.getString(2)))
                .list();
    }

    /**
     * Opens a theme by one need; the lever comes with it or is looked for.
     *
     * @param mots in the person's words; empty for health
     */
    @Transactional
    public UUID ouvrir(JeuneId jeune, Theme theme, String mots) {
        if (Mots.lire(theme, mots) != Mots.BONS) {
            throw new IllegalArgumentException("les mots d’un besoin : " + Mots.lire(theme, mots));
        }
        UUID id = Identifiants.nouveau();
        db.sql("""
                insert into dossiers.besoin (id, jeune_id, theme, mots, ecrit_par, le)
                values (:id, :jeune, :theme, :mots, :par, :le)
                """)
                .param("id", id)
                .param("jeune", jeune.id())
                .param("theme", theme.name())
                .param("mots", theme == Theme.SANTE ? SANTE : mots.strip())
                .param("par", EnStructure.acteur().trace())
                .param("le", maintenant())
                .update();
        return id;
    }

    /** A new lever, or the same one further on; the earlier ones stay as history. */
    @Transactional
    public void trouver(UUID besoin, JeuneId jeune, Levier levier) {
        int lignes = db.sql("""
                insert into dossiers.levier (id, besoin_id, quoi, details, etape, ecrit_par, le)
                select :id, b.id, :quoi, :details, :etape, :par, :le
                  from dossiers.besoin b where b.id = :besoin and b.jeune_id = :jeune and b.ferme_le is null
                """)
                .param("id", Identifiants.nouveau())
                .param("quoi", levier.quoi().strip())
                .param("details", levier.details().strip())
                .param("etape", levier.etape().name())
                .param("par", EnStructure.acteur().trace())
                .param("le", maintenant())
                .param("besoin", besoin)
                .param("jeune", jeune.id())
                .update();
        if (lignes != 1) {
            throw new Introuvable("besoin");
        }
    }

    /** No longer a need: met, or no longer theirs. It can be opened again. */
    @Transactional
    public void fermer(UUID besoin, JeuneId jeune) {
        db.sql("""
                update dossiers.besoin set ferme_le = :le, version = version + 1
                 where id = :id and jeune_id = :jeune and ferme_le is null
                """)
                .param("le", maintenant())
                .param("id", besoin)
                .param("jeune", jeune.id())
                .update();
    }

    @Transactional
    public void rouvrir(UUID besoin, JeuneId jeune) {
        db.sql("update dossiers.besoin set ferme_le = null, version = version + 1 where id = :id and jeune_id = :jeune")
                .param("id", besoin)
                .param("jeune", jeune.id())
                .update();
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
