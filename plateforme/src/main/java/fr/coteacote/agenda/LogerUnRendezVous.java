package fr.coteacote.agenda;

import fr.coteacote.agenda.Salles.Pret;
import fr.coteacote.structures.LieuId;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the room of a meeting held at a place, and says when everybody or every room is taken. */
@Component
class LogerUnRendezVous {
    private final Salles salles;
    private final TableDesRendezVous table;
    private final TableDesPropositions propositions;
    private final Clock horloge;

    LogerUnRendezVous(Salles salles, TableDesRendezVous table, TableDesPropositions propositions, Clock horloge) {
        this.salles = salles;
        this.table = table;
        this.propositions = propositions;
        this.horloge = horloge;
    }

    /** The same place with its room, or nothing when the hour is not free. */
    Optional<Place> loger(RendezVous.Corps corps, Place place) {
        if (!table.libre(place, corps)) {
            return Optional.empty();
        }
        int personnes = 2 + corps.autres().size();
        return loger(place, corps.modalite(), personnes, Optional.of(corps.id().id()));
    }

    Optional<Place> loger(Place place, Modalite modalite, int personnes, Optional<UUID> sauf) {
        propositions.oublierCellesQuiGenent(place.debut(), place.fin(), horloge.instant());
        if (modalite != Modalite.SUR_PLACE || place.lieu().isEmpty()) {
            return Optional.of(place.dans(Optional.empty()));
        }
        var pret = salles.preter(new LieuId(place.lieu().get()), personnes, place.debut(), place.fin(), sauf);
        return switch (pret) {
            case Pret.Salle(var salle) -> Optional.of(place.dans(Optional.of(salle.id())));
            case Pret.SansSalle _ -> Optional.of(place.dans(Optional.empty()));
            case Pret.ToutesPrises _ -> Optional.empty();
        };
    }
}
