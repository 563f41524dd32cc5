package fr.coteacote.accueil;

import fr.coteacote.socle.JeuneId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Light contacts: a first name or a pseudonym and a way to reach, or nothing at all. Kept 90 days. */
@Component
public class Contacts {
    static final Duration DUREE = Duration.ofDays(90);

    private final JdbcClient db;
    private final Clock horloge;

    Contacts(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    public enum Canal {
        SITE,
        QR,
        SMS,
        APPEL,
        VISITE,
        ORIENTATION
    }

    /** Whether the young person agreed to being sent, or was told of it (S2-53). */
    public enum Accord {
        AUCUN(""),
        ACCORD("ACCORD"),
        INFORMATION("INFORMATION");

        private final String code;

        Accord(String code) {
            this.code = code;
        }
    }

    /** Every text may be empty. {@code moyen} is kept as typed. */
    public record Contact(
            JeuneId jeune,
            String prenom,
            String moyen,
            String mots,
            Canal canal,
            Optional<UUID> porte,
            String adressePar,
            Accord accord) {
        public static Contact anonyme(JeuneId jeune, Canal canal, Optional<UUID> porte) {
            return new Contact(jeune, "", "", "", canal, porte, "", Accord.AUCUN);
        }
    }

    @Transactional
    public void recevoir(Contact contact) {
        db.sql("""
                insert into accueil.contact (jeune_id, prenom, moyen, mots, canal, porte_id, adresse_par, accord, recu_le)
                values (:jeune, :prenom, :moyen, :mots, :canal, :porte, :par, :accord, :le)
                """)
                .param("jeune", contact.jeune().id())
                .param("prenom", contact.prenom())
                .param("moyen", contact.moyen())
                .param("mots", contact.mots())
                .param("canal", contact.canal().name())
                .param("porte", contact.porte().orElse(null))
                .param("par", contact.adressePar())
                .param("accord", contact.accord().code)
                .param("le", maintenant())
                .update();
    }

    /** What somebody adds of their own accord after booking. */
    @Transactional
    public void completer(JeuneId jeune, String prenom, String moyen, String mots) {
        db.sql("""
                update accueil.contact set prenom = :prenom, moyen = :moyen, mots = :mots
                 where jeune_id = :jeune and efface_le is null
                """)
                .param("prenom", prenom)
                .param("moyen", moyen)
                .param("mots", mots)
                .param("jeune", jeune.id())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Contact> lire(JeuneId jeune) {
        record Ligne(
                String prenom,
                String moyen,
                String mots,
                String canal,
                @Nullable UUID porte,
                String adressePar) {}
        return db.sql("""
                select prenom, moyen, mots, canal, porte_id as porte, adresse_par
                  from accueil.contact where jeune_id = :jeune and efface_le is null
                """)
                .param("jeune", jeune.id())
                .query(Ligne.class)
                .optional()
                .map(l -> new Contact(
                        jeune,
                        l.prenom(),
                        l.moyen(),
                        l.mots(),
                        Canal.valueOf(l.canal()),
                        Optional.ofNullable(l.porte()),
                        l.adressePar(),
                        Accord.AUCUN));
    }

    /** Somebody answered, by any means: the two working days stop (S2-04). */
    @Transactional
    public void repondu(JeuneId jeune) {
        db.sql("update accueil.contact set repondu_le = :le where jeune_id = :jeune and repondu_le is null")
                .param("le", maintenant())
                .param("jeune", jeune.id())
                .update();
    }

    @Transactional
    public void accueilli(JeuneId jeune) {
        db.sql("""
                update accueil.contact set accueilli_le = :le, repondu_le = coalesce(repondu_le, :le) where jeune_id = :jeune
                """).param("le", maintenant()).param("jeune", jeune.id()).update();
    }

    /** Night job: after 90 days without a first welcome, the words and the way to reach are erased. */
    @Transactional
    public int effacerLesAnciens() {
        return db.sql("""
                update accueil.contact set prenom = '', moyen = '', mots = '', adresse_par = '', efface_le = :le
                 where recu_le < :limite and accueilli_le is null and efface_le is null
                """)
                .param("le", maintenant())
                .param("limite", maintenant().minus(DUREE))
                .update();
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
