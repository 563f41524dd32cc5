package fr.coteacote.agenda;

import fr.coteacote.socle.EnStructure;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** By telephone, by video, on a walk instead: the hour stays, the way changes, up to the start (S1-23, S2-25). */
@Component
public class ChangerDeModalite {
    private final TableDesRendezVous table;
    private final LogerUnRendezVous salles;
    private final ReglagesDeLAgenda reglages;
    private final PrevenirUnJeune prevenir;
    private final Clock horloge;
    private final ApplicationEventPublisher faits;

    ChangerDeModalite(
            TableDesRendezVous table,
            LogerUnRendezVous salles,
            ReglagesDeLAgenda reglages,
            PrevenirUnJeune prevenir,
            Clock horloge,
            ApplicationEventPublisher faits) {
        this.table = table;
        this.salles = salles;
        this.reglages = reglages;
        this.prevenir = prevenir;
        this.horloge = horloge;
        this.faits = faits;
    }

    public enum Changement {
        CHANGE,
        /** No room is free at that hour to meet on the spot. */
        SANS_SALLE,
        /** The structure has no service of video calls. */
        SANS_VISIO,
        DEJA_COMMENCE,
        PLUS_PREVU
    }

    /** @param ou where, outside the walls; empty otherwise */
    @Transactional
    public Changement changer(RendezVousId id, Modalite modalite, String ou) {
        return switch (table.lire(id)) {
            case RendezVous.Planifie prevu when prevu.aCommence(horloge.instant()) -> Changement.DEJA_COMMENCE;
            case RendezVous.Planifie prevu -> changer(prevu.corps(), modalite, ou);
            case RendezVous.Propose _,
                    RendezVous.Annule _,
                    RendezVous.Honore _,
                    RendezVous.NonVenu _,
                    RendezVous.Reporte _ -> Changement.PLUS_PREVU;
        };
    }

    private Changement changer(RendezVous.Corps corps, Modalite modalite, String ou) {
        String visio = modalite == Modalite.VISIO ? reglages.lire().adresse() : "";
        if (modalite == Modalite.VISIO && visio.isEmpty()) {
            return Changement.SANS_VISIO;
        }
        var place = salles.loger(
                corps.place(),
                modalite,
                2 + corps.autres().size(),
                Optional.of(corps.id().id()));
        if (place.isEmpty() || !table.changerDeModalite(corps, modalite, place.get(), ou.strip(), visio)) {
            return Changement.SANS_SALLE;
        }
        table.raconter(corps.id(), "MODALITE", Optional.empty(), Optional.empty());
        if (modalite == Modalite.VISIO) {
            String cle = "visio/" + corps.id() + "/" + corps.version();
            prevenir.prevenir(corps.jeune(), cle, "agenda.message.visio");
        }
        faits.publishEvent(new RendezVousDeplace(EnStructure.structure(), corps.id(), corps.jeune(), corps.debut()));
        return Changement.CHANGE;
    }
}
