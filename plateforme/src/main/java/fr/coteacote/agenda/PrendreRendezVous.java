package fr.coteacote.agenda;

import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.LieuId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans a meeting, at a place of the structure or outside its walls. */
@Component
public class PrendreRendezVous {
    private final TableDesRendezVous table;
    private final ApplicationEventPublisher faits;

    PrendreRendezVous(TableDesRendezVous table, ApplicationEventPublisher faits) {
        this.table = table;
        this.faits = faits;
    }

    public record Demande(
            JeuneId jeune,
            MembreId membre,
            Optional<LieuId> lieu,
            String lieuLibre,
            Nature nature,
            Modalite modalite,
            Instant debut,
            Instant fin,
            String sujet) {
        public static Demande surPlace(JeuneId jeune, Creneau creneau, Nature nature, Modalite modalite, String sujet) {
            return new Demande(
                    jeune,
                    creneau.membre(),
                    Optional.of(creneau.lieu()),
                    "",
                    nature,
                    modalite,
                    creneau.debut(),
                    creneau.fin(),
                    sujet);
        }
    }

    public sealed interface Prise {
        record Pris(RendezVousId id) implements Prise {}

        /** Somebody took this hour in the meantime. */
        record CreneauPris() implements Prise {}
    }

    @Transactional
    public Prise prendre(Demande demande) {
        var id = RendezVousId.nouveau();
        if (!table.inserer(id, demande)) {
            return new Prise.CreneauPris();
        }
        table.raconter(id, "PRIS", Optional.empty(), Optional.of(demande.debut()));
        faits.publishEvent(new RendezVousPris(EnStructure.structure(), id, demande.jeune(), demande.debut()));
        return new Prise.Pris(id);
    }
}
