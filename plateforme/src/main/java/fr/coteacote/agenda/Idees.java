package fr.coteacote.agenda;

import static fr.coteacote.agenda.TableDesRendezVous.utc;

import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a young person's idea (S1-32): answered with a date and a reason, shown to others if the team finds it good to. */
@Component
public class Idees {
    private final JdbcClient db;
    private final PrevenirUnJeune prevenir;
    private final Clock horloge;

    Idees(JdbcClient db, PrevenirUnJeune prevenir, Clock horloge) {
        this.db = db;
        this.prevenir = prevenir;
        this.horloge = horloge;
    }

    enum Sens {
        OUI,
        NON,
        A_REVOIR
    }

    /** Not this time, and why; its author is told. False when the idea was answered meanwhile, or became a workshop. */
    @Transactional
    public boolean pasCetteFois(AtelierId idee, String pourquoi) {
        if (pourquoi.isBlank()) {
            throw new IllegalArgumentException("une raison est due");
        }
        return passer(idee, "IDEE", "PAS_CETTE_FOIS", Sens.NON, pourquoi.strip());
    }

    /** Looked at again; what was answered stays said. */
    @Transactional
    public boolean reprendre(AtelierId idee) {
        return passer(idee, "PAS_CETTE_FOIS", "IDEE", Sens.A_REVOIR, "");
    }

    private boolean passer(AtelierId idee, String de, String vers, Sens sens, String mots) {
        var auteur = db.sql("""
                update agenda.atelier set etat = :vers, version = version + 1
                 where id = :id and etat = :de and jeune_id is not null returning jeune_id
                """)
                .param("vers", vers)
                .param("id", idee.id())
                .param("de", de)
                .query(UUID.class)
                .optional();
        auteur.ifPresent(jeune -> prevenir.prevenir(
                new JeuneId(jeune), "idee/" + noter(idee, sens, mots), "agenda.message.idee.reponse"));
        return auteur.isPresent();
    }

    UUID noter(AtelierId idee, Sens sens, String mots) {
        var id = Identifiants.nouveau();
        db.sql("""
                insert into agenda.reponse_idee (id, atelier_id, membre_id, sens, mots, le) values (:id, :idee, :membre, :sens, :mots, :le)
                """)
                .param("id", id)
                .param("idee", idee.id())
                .param("membre", membre().orElse(null))
                .param("sens", sens.name())
                .param("mots", mots)
                .param("le", utc(horloge.instant()))
                .update();
        return id;
    }

    /** To the other young people, without a name. */
    @Transactional
    public void montrer(AtelierId idee, boolean oui) {
        db.sql(
                        "update agenda.atelier set montree_le = case when :oui then coalesce(montree_le, :le) end where id = :id")
                .param("oui", oui)
                .param("le", utc(horloge.instant()))
                .param("id", idee.id())
                .update();
    }

    /** It tempts me too; said twice it counts once, and only while the idea is shown. */
    @Transactional
    public void moiAussi(AtelierId idee, JeuneId moi) {
        db.sql("""
                insert into agenda.moi_aussi (atelier_id, jeune_id, le)
                select id, :moi, :le from agenda.atelier
                 where id = :id and etat = 'IDEE' and montree_le is not null and jeune_id is distinct from :moi
                on conflict do nothing
                """)
                .param("moi", moi.id())
                .param("le", utc(horloge.instant()))
                .param("id", idee.id())
                .update();
    }

    @Transactional
    public void plusMoi(AtelierId idee, JeuneId moi) {
        db.sql("delete from agenda.moi_aussi where atelier_id = :id and jeune_id = :moi")
                .param("id", idee.id())
                .param("moi", moi.id())
                .update();
    }

    private static Optional<UUID> membre() {
        return EnStructure.acteur() instanceof Acteur.Equipe e
                ? Optional.of(e.membre().id())
                : Optional.empty();
    }
}
