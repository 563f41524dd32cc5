package fr.coteacote.agenda;

import static fr.coteacote.agenda.TableDesRendezVous.utc;

import fr.coteacote.dossiers.Ressources;
import fr.coteacote.dossiers.Voix;
import fr.coteacote.socle.JeuneId;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who came, what they held there, and what they keep of it; who did not come is not even written. */
@Component
public class VivreUneSeance {
    private final JdbcClient db;
    private final Ressources ressources;
    private final Clock horloge;

    VivreUneSeance(JdbcClient db, Ressources ressources, Clock horloge) {
        this.db = db;
        this.ressources = ressources;
        this.horloge = horloge;
    }

    /** Empty: they hold nothing in particular. */
    @Transactional
    public void confier(SeanceId seance, JeuneId jeune, Optional<RoleTenu> role) {
        db.sql("""
                update agenda.inscription set tient = :role
                 where seance_id = :seance and jeune_id = :jeune and etat = 'INSCRIT'
                """)
                .param("role", role.map(RoleTenu::name).orElse(""))
                .param("seance", seance.id())
                .param("jeune", jeune.id())
                .update();
    }

    private record Venue(String tient, String titre) {}

    /** They came; a role they held joins their strengths, once. */
    @Transactional
    public boolean venu(SeanceId seance, JeuneId jeune) {
        var venue = db.sql("""
                update agenda.inscription i set venu = true
                  from agenda.seance s join agenda.atelier a on a.id = s.atelier_id
                 where i.seance_id = :seance and i.jeune_id = :jeune and not i.venu and s.id = i.seance_id and s.debut <= :maintenant
                returning i.tient, a.titre
                """)
                .param("seance", seance.id())
                .param("jeune", jeune.id())
                .param("maintenant", utc(horloge.instant()))
                .query(Venue.class)
                .optional();
        venue.filter(v -> !v.tient().isEmpty())
                .ifPresent(v -> ressources.noter(
                        jeune, RoleTenu.valueOf(v.tient()).acquis(), "Atelier « " + v.titre() + " »", Voix.EQUIPE));
        return venue.isPresent();
    }

    @Transactional
    public void pasVenu(SeanceId seance, JeuneId jeune) {
        db.sql("update agenda.inscription set venu = false where seance_id = :seance and jeune_id = :jeune")
                .param("seance", seance.id())
                .param("jeune", jeune.id())
                .update();
    }

    public enum Avis {
        OUI,
        MOYEN,
        NON
    }

    /** Two taps, kept without a name; false when it was already said, or the session is still to come. */
    @Transactional
    public boolean dire(SeanceId seance, JeuneId jeune, Avis plaisir, Avis garde) {
        Optional<UUID> atelier = db.sql("""
                update agenda.inscription i set a_repondu = true
                  from agenda.seance s
                 where i.seance_id = :seance and i.jeune_id = :jeune and not i.a_repondu and i.etat = 'INSCRIT'
                   and s.id = i.seance_id and s.debut <= :maintenant
                returning s.atelier_id
                """)
                .param("seance", seance.id())
                .param("jeune", jeune.id())
                .param("maintenant", utc(horloge.instant()))
                .query(UUID.class)
                .optional();
        atelier.ifPresent(id -> db.sql(
                        "insert into agenda.retour (atelier_id, plaisir, garde) values (:atelier, :plaisir, :garde)")
                .param("atelier", id)
                .param("plaisir", plaisir.name())
                .param("garde", garde.name())
                .update());
        return atelier.isPresent();
    }
}
