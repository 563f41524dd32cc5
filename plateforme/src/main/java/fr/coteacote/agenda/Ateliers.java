package fr.coteacote.agenda;

import static fr.coteacote.agenda.TableDesRendezVous.utc;

import fr.coteacote.dossiers.Theme;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.ModifieEntreTemps;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Workshops, described by what one does there and what one keeps (S1-15); an idea may come from a young person (S1-33). */
@Component
public class Ateliers {
    private final JdbcClient db;
    private final PrevenirUnJeune prevenir;
    private final Idees idees;
    private final Clock horloge;

    Ateliers(JdbcClient db, PrevenirUnJeune prevenir, Idees idees, Clock horloge) {
        this.db = db;
        this.prevenir = prevenir;
        this.idees = idees;
        this.horloge = horloge;
    }

    public record Atelier(String titre, String onFait, String onGarde, Theme theme, int places, Duration duree) {
        public Atelier {
            titre = titre.strip();
            onFait = onFait.strip();
            onGarde = onGarde.strip();
            if (titre.isEmpty() || places < 1 || places > 500 || duree.toMinutes() < 15 || duree.toMinutes() > 720) {
                throw new IllegalArgumentException("atelier incomplet");
            }
        }

        boolean decrit() {
            return !onFait.isEmpty() && !onGarde.isEmpty();
        }
    }

    /** Open once it says what one does there and what one keeps; an idea until then, or when a young person has it. */
    @Transactional
    public AtelierId creer(Atelier atelier) {
        var id = AtelierId.nouveau();
        boolean jeune = EnStructure.acteur() instanceof Acteur.Jeune;
        db.sql("""
                insert into agenda.atelier (id, titre, on_fait, on_garde, theme, places, minutes, etat, jeune_id, membre_id, cree_le)
                values (:id, :titre, :fait, :garde, :theme, :places, :minutes, :etat, :jeune, :membre, :le)
                """)
                .param("id", id.id())
                .param("titre", atelier.titre())
                .param("fait", atelier.onFait())
                .param("garde", atelier.onGarde())
                .param("theme", atelier.theme().name())
                .param("places", atelier.places())
                .param("minutes", atelier.duree().toMinutes())
                .param("etat", atelier.decrit() && !jeune ? "OUVERT" : "IDEE")
                .param("jeune", jeune().orElse(null))
                .param("membre", membre().orElse(null))
                .param("le", utc(horloge.instant()))
                .update();
        return id;
    }

    /** What the team writes makes an idea a workshop, once it is described; who had the idea stays its author, and is told. */
    @Transactional
    public void changer(AtelierId id, Atelier atelier, int version) {
        record Avant(String etat, @Nullable UUID jeune) {}
        var avant = db.sql("""
                with avant as (select id, etat from agenda.atelier where id = :id)
                update agenda.atelier a
                   set titre = :titre, on_fait = :fait, on_garde = :garde, theme = :theme, places = :places, minutes = :minutes,
                       etat = case when a.etat in ('IDEE', 'PAS_CETTE_FOIS') and :decrit then 'OUVERT' else a.etat end,
                       membre_id = coalesce(membre_id, :membre::uuid), version = version + 1
                  from avant
                 where a.id = avant.id and a.version = :version
                returning avant.etat, a.jeune_id jeune
                """)
                .param("titre", atelier.titre())
                .param("fait", atelier.onFait())
                .param("garde", atelier.onGarde())
                .param("theme", atelier.theme().name())
                .param("places", atelier.places())
                .param("minutes", atelier.duree().toMinutes())
                .param("decrit", atelier.decrit())
                .param("membre", membre().orElse(null))
                .param("id", id.id())
                .param("version", version)
                .query(Avant.class)
                .optional()
                .orElseThrow(() -> new ModifieEntreTemps("atelier"));
        boolean idee = avant.etat().equals("IDEE") || avant.etat().equals("PAS_CETTE_FOIS");
        if (idee && atelier.decrit() && avant.jeune() != null) {
            idees.noter(id, Idees.Sens.OUI, "");
            prevenir.prevenir(new JeuneId(avant.jeune()), "idee/" + id, "agenda.message.idee");
        }
    }

    private static Optional<UUID> jeune() {
        return EnStructure.acteur() instanceof Acteur.Jeune j ? Optional.of(j.id().id()) : Optional.empty();
    }

    private static Optional<UUID> membre() {
        return EnStructure.acteur() instanceof Acteur.Equipe e
                ? Optional.of(e.membre().id())
                : Optional.empty();
    }
}
