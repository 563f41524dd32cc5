package fr.coteacote.agenda;

import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.JeuneId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * « Je viens », « déplacer », « j’ai mieux »: said by a tap or by an answer to a message.
 *
 * <p>Having something better frees the hour and offers others: it is never an absence (S1-31).
 */
@Component
public class RepondreAuRendezVous {
    private static final int JOURS = 21;
    private static final int TROIS = 3;

    private final TableDesRendezVous table;
    private final CreneauxLibres creneaux;
    private final ProchainRendezVous prochain;
    private final DeplacerRendezVous deplacer;
    private final Clock horloge;
    private final ApplicationEventPublisher faits;

    RepondreAuRendezVous(
            TableDesRendezVous table,
            CreneauxLibres creneaux,
            ProchainRendezVous prochain,
            DeplacerRendezVous deplacer,
            Clock horloge,
            ApplicationEventPublisher faits) {
        this.table = table;
        this.creneaux = creneaux;
        this.prochain = prochain;
        this.deplacer = deplacer;
        this.horloge = horloge;
        this.faits = faits;
    }

    public enum Dit {
        JE_VIENS,
        DEPLACER,
        J_AI_MIEUX
    }

    public sealed interface Suite {
        record Note(RendezVousId id) implements Suite {}

        /** The meeting stands until one of these hours is chosen; there may be none. */
        record AChoisir(RendezVousId id, List<Creneau> heures) implements Suite {}

        /** The hour is free again; others are offered, with the same person when they receive. */
        record Libere(RendezVousId id, List<Creneau> heures) implements Suite {}

        record DejaCommence() implements Suite {}

        record PlusPrevu() implements Suite {}
    }

    /** The meeting an answer without more words is about: their next one. */
    @Transactional(readOnly = true)
    public Optional<RendezVousId> prochainDe(JeuneId jeune) {
        return prochain.de(jeune, horloge.instant());
    }

    @Transactional
    public Suite repondre(RendezVousId id, Dit dit) {
        return switch (table.lire(id)) {
            case RendezVous.Planifie prevu when prevu.aCommence(horloge.instant()) -> new Suite.DejaCommence();
            case RendezVous.Planifie prevu -> repondre(prevu.corps(), dit);
            case RendezVous.Propose _,
                    RendezVous.Annule _,
                    RendezVous.Honore _,
                    RendezVous.NonVenu _,
                    RendezVous.Reporte _ -> new Suite.PlusPrevu();
        };
    }

    private Suite repondre(RendezVous.Corps corps, Dit dit) {
        return switch (dit) {
            case JE_VIENS -> {
                deplacer.dire(corps.id(), true);
                yield new Suite.Note(corps.id());
            }
            case DEPLACER -> new Suite.AChoisir(corps.id(), heures(corps));
            case J_AI_MIEUX -> liberer(corps);
        };
    }

    private Suite liberer(RendezVous.Corps corps) {
        table.changerEtat(corps, "ANNULE_JEUNE");
        table.noterLeMotif(corps.id(), MotifAbsence.MIEUX_AILLEURS);
        table.raconter(corps.id(), "LIBERE", Optional.of(corps.place()), Optional.empty());
        faits.publishEvent(new RendezVousAnnule(EnStructure.structure(), corps.id(), corps.jeune(), corps.debut()));
        return new Suite.Libere(corps.id(), heures(corps));
    }

    private List<Creneau> heures(RendezVous.Corps corps) {
        var tous = creneaux.pour(
                corps.jeune(), corps.membre(), corps.autres(), Duration.between(corps.debut(), corps.fin()), JOURS);
        return tous.stream()
                .filter(c -> !c.debut().equals(corps.debut()))
                .limit(TROIS)
                .toList();
    }

    /** Every hour to which this meeting can move, soonest first. */
    @Transactional(readOnly = true)
    public List<Creneau> heuresPour(RendezVousId id) {
        var corps = table.lire(id).corps();
        return creneaux.pour(
                corps.jeune(), corps.membre(), corps.autres(), Duration.between(corps.debut(), corps.fin()), JOURS);
    }
}
