package fr.coteacote.agenda;

import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.MembreId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves a meeting, or says that one will come: up to its start, without a reason (S1-23). */
@Component
public class DeplacerRendezVous {
    private final TableDesRendezVous table;
    private final LogerUnRendezVous salles;
    private final Clock horloge;
    private final ApplicationEventPublisher faits;

    DeplacerRendezVous(
            TableDesRendezVous table, LogerUnRendezVous salles, Clock horloge, ApplicationEventPublisher faits) {
        this.table = table;
        this.salles = salles;
        this.horloge = horloge;
        this.faits = faits;
    }

    public sealed interface Deplacement {
        /** {@code avant} is the hour it had. */
        record Deplace(Instant avant) implements Deplacement {}

        record Refuse(Raison raison) implements Deplacement {}
    }

    public enum Raison {
        DEJA_COMMENCE,
        CRENEAU_PRIS,
        PLUS_PREVU
    }

    @Transactional
    public Deplacement deplacer(RendezVousId id, Creneau creneau) {
        return deplacer(id, Place.de(creneau));
    }

    /** Elsewhere in the day, with the same length: what the team does on the shared calendar. */
    @Transactional
    public Deplacement deplacer(RendezVousId id, MembreId membre, Instant debut) {
        var corps = table.lire(id).corps();
        var duree = java.time.Duration.between(corps.debut(), corps.fin());
        return deplacer(id, new Place(membre, corps.lieu(), Optional.empty(), debut, debut.plus(duree)));
    }

    /** Undoes the last move: the same person, place, hour and length as before it. */
    @Transactional
    public Deplacement remettre(RendezVousId id) {
        return table.avantDeBouger(id).map(avant -> deplacer(id, avant)).orElseGet(() -> refuse(Raison.PLUS_PREVU));
    }

    private Deplacement deplacer(RendezVousId id, Place place) {
        return switch (table.lire(id)) {
            case RendezVous.Planifie prevu when prevu.aCommence(horloge.instant()) -> refuse(Raison.DEJA_COMMENCE);
            case RendezVous.Planifie prevu -> placer(prevu.corps(), place);
            case RendezVous.Annule annule when annule.parLeJeune() -> placer(annule.corps(), place);
            case RendezVous.Propose _,
                    RendezVous.Annule _,
                    RendezVous.Honore _,
                    RendezVous.NonVenu _,
                    RendezVous.Reporte _ -> refuse(Raison.PLUS_PREVU);
        };
    }

    @Transactional
    public boolean dire(RendezVousId id, boolean vient) {
        if (!(table.lire(id) instanceof RendezVous.Planifie prevu)) {
            return false;
        }
        if (prevu.corps().vient() != vient) {
            table.dire(prevu.corps(), vient);
            table.raconter(id, "CONFIRME", Optional.empty(), Optional.empty());
        }
        return true;
    }

    private Deplacement placer(RendezVous.Corps corps, Place place) {
        if (!place.debut().isAfter(horloge.instant())) {
            return refuse(Raison.DEJA_COMMENCE);
        }
        var logee = salles.loger(corps, place);
        if (logee.isEmpty() || !table.placer(corps, logee.get())) {
            return refuse(Raison.CRENEAU_PRIS);
        }
        table.raconter(corps.id(), "DEPLACE", Optional.of(corps.place()), Optional.of(place.debut()));
        faits.publishEvent(new RendezVousDeplace(EnStructure.structure(), corps.id(), corps.jeune(), place.debut()));
        return new Deplacement.Deplace(corps.debut());
    }

    private static Deplacement refuse(Raison raison) {
        return new Deplacement.Refuse(raison);
    }
}
