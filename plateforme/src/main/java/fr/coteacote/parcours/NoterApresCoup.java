package fr.coteacote.parcours;

import fr.coteacote.agenda.Modalite;
import fr.coteacote.agenda.Nature;
import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.dossiers.Notes;
import fr.coteacote.dossiers.VisibiliteNote;
import fr.coteacote.dossiers.Voix;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A meeting written down afterwards in one gesture: that it took place, what was said, what is tried next (S1-72). */
@Component
public class NoterApresCoup {
    /** As long as what waits on a telephone is kept there. */
    static final Duration AU_PLUS_TARD = Duration.ofHours(24);

    private final Rencontres rencontres;
    private final Notes notes;
    private final Plan plan;
    private final Referents referents;
    private final Clock horloge;

    NoterApresCoup(Rencontres rencontres, Notes notes, Plan plan, Referents referents, Clock horloge) {
        this.rencontres = rencontres;
        this.notes = notes;
        this.plan = plan;
        this.referents = referents;
        this.horloge = horloge;
    }

    /**
     * @param dit what was said, for both to read; may be empty
     * @param suite what is tried until next time; may be empty
     * @param prenom of whoever proposes it
     */
    public record Recit(
            JeuneId jeune,
            MembreId membre,
            Optional<RendezVousId> rendezVous,
            Modalite modalite,
            String dit,
            String suite,
            String prenom) {}

    /** @param quand when it was typed; what cannot be is now */
    @Transactional
    public void noter(Recit r, Instant quand) {
        var rencontre = new Rencontres.Rencontre(
                r.jeune(), r.membre(), r.rendezVous(), Nature.ENTRETIEN, r.modalite(), Optional.empty(), "", "");
        rencontres.noter(rencontre, possible(quand));
        if (!r.dit().isBlank()) {
            notes.ecrire(r.jeune(), Notes.Brouillon.de(VisibiliteNote.PARTAGEE, r.dit()), referents.actuel(r.jeune()));
        }
        if (!r.suite().isBlank()) {
            plan.proposer(r.jeune(), new Plan.Idee(Action.Nature.ACTION, r.suite(), "", Voix.EQUIPE, r.prenom()));
        }
    }

    private Instant possible(Instant quand) {
        var maintenant = horloge.instant();
        return quand.isAfter(maintenant) || quand.isBefore(maintenant.minus(AU_PLUS_TARD)) ? maintenant : quand;
    }
}
