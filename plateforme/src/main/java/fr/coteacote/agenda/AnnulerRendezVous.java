package fr.coteacote.agenda;

import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls a meeting off up to its start, without a reason, and takes it back while the hour is free. */
@Component
public class AnnulerRendezVous {
    private final TableDesRendezVous table;
    private final LogerUnRendezVous salles;
    private final Clock horloge;
    private final ApplicationEventPublisher faits;

    AnnulerRendezVous(
            TableDesRendezVous table, LogerUnRendezVous salles, Clock horloge, ApplicationEventPublisher faits) {
        this.table = table;
        this.salles = salles;
        this.horloge = horloge;
        this.faits = faits;
    }

    public enum Annulation {
        ANNULE,
        DEJA_COMMENCE,
        PLUS_PREVU
    }

    public enum Reprise {
        REPRIS,
        CRENEAU_PRIS,
        PASSE
    }

    @Transactional
    public Annulation annuler(RendezVousId id) {
        return switch (table.lire(id)) {
            case RendezVous.Planifie prevu when prevu.aCommence(horloge.instant()) -> Annulation.DEJA_COMMENCE;
            case RendezVous.Planifie prevu -> annuler(prevu.corps());
            case RendezVous.Propose _,
                    RendezVous.Annule _,
                    RendezVous.Honore _,
                    RendezVous.NonVenu _,
                    RendezVous.Reporte _ -> Annulation.PLUS_PREVU;
        };
    }

    private Annulation annuler(RendezVous.Corps corps) {
        boolean equipe = EnStructure.acteur() instanceof Acteur.Equipe;
        table.changerEtat(corps, equipe ? "ANNULE_STRUCTURE" : "ANNULE_JEUNE");
        table.raconter(corps.id(), "ANNULE", Optional.of(corps.place()), Optional.empty());
        faits.publishEvent(new RendezVousAnnule(EnStructure.structure(), corps.id(), corps.jeune(), corps.debut()));
        return Annulation.ANNULE;
    }

    /** Undoes a cancellation: the hour is asked again, somebody may have taken it. */
    @Transactional
    public Reprise reprendre(RendezVousId id) {
        if (!(table.lire(id) instanceof RendezVous.Annule annule)) {
            return Reprise.REPRIS;
        }
        var corps = annule.corps();
        if (!horloge.instant().isBefore(corps.debut())) {
            return Reprise.PASSE;
        }
        var logee = salles.loger(corps, corps.place());
        if (logee.isEmpty() || !table.placer(corps, logee.get())) {
            return Reprise.CRENEAU_PRIS;
        }
        table.raconter(id, "REPRIS", Optional.empty(), Optional.of(corps.debut()));
        faits.publishEvent(new RendezVousPris(EnStructure.structure(), id, corps.jeune(), corps.debut()));
        return Reprise.REPRIS;
    }
}
