package fr.coteacote.agenda;

import fr.coteacote.agenda.PrendreRendezVous.Demande;
import fr.coteacote.agenda.PrendreRendezVous.Etat;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.TravailDeNuit;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Up to three hours held for somebody, told by the way they chose; they take one, the others are free again. */
@Component
public class ProposerDesCreneaux implements TravailDeNuit {
    public static final int AU_PLUS = 3;
    private static final Duration TENUS = Duration.ofDays(3);

    private final PrendreRendezVous prendre;
    private final TableDesRendezVous table;
    private final TableDesPropositions propositions;
    private final PrevenirUnJeune prevenir;
    private final Clock horloge;
    private final ApplicationEventPublisher faits;

    ProposerDesCreneaux(
            PrendreRendezVous prendre,
            TableDesRendezVous table,
            TableDesPropositions propositions,
            PrevenirUnJeune prevenir,
            Clock horloge,
            ApplicationEventPublisher faits) {
        this.prendre = prendre;
        this.table = table;
        this.propositions = propositions;
        this.prevenir = prevenir;
        this.horloge = horloge;
        this.faits = faits;
    }

    public sealed interface Proposition {
        /** {@code prevenu} is false when nobody could be written to: it waits in their space. */
        record Envoyee(UUID id, boolean prevenu) implements Proposition {}

        /** One of the hours was taken meanwhile: none is held. */
        record CreneauPris() implements Proposition {}

        /** One to three hours, no less and no more. */
        record PasTrois() implements Proposition {}

        /** Nobody can come to two of them: the second would take the first one's place. */
        record SeChevauchent() implements Proposition {}
    }

    /** A meeting longer than the step of a range makes hours that overlap. */
    public static boolean seChevauchent(List<Demande> demandes) {
        return demandes.stream().anyMatch(a -> demandes.stream()
                .anyMatch(
                        b -> a != b && a.debut().isBefore(b.fin()) && b.debut().isBefore(a.fin())));
    }

    /** @param demandes the same meeting, at one to three hours */
    @Transactional(propagation = Propagation.NESTED)
    public Proposition proposer(List<Demande> demandes) {
        if (demandes.isEmpty() || demandes.size() > AU_PLUS) {
            return new Proposition.PasTrois();
        }
        if (seChevauchent(demandes)) {
            return new Proposition.SeChevauchent();
        }
        JeuneId jeune = demandes.getFirst().jeune();
        UUID proposition = Identifiants.nouveau();
        propositions.retirer(jeune);
        var etat = Etat.propose(proposition, horloge.instant().plus(TENUS));
        if (!demandes.stream().allMatch(d -> prendre.ecrire(RendezVousId.nouveau(), d, etat))) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Proposition.CreneauPris();
        }
        boolean prevenu = prevenir.prevenir(jeune, "proposition/" + proposition, "agenda.message.propose");
        return new Proposition.Envoyee(proposition, prevenu);
    }

    public enum Choix {
        CHOISI,
        PLUS_LIBRE
    }

    /** The young person takes one of the hours; the others go. */
    @Transactional
    public Choix choisir(RendezVousId id) {
        return switch (table.lire(id)) {
            case RendezVous.Propose propose when propose.tientEncore(horloge.instant()) -> choisir(propose.corps());
            // Tapped twice: it is theirs already.
            case RendezVous.Planifie _ -> Choix.CHOISI;
            case RendezVous.Propose _,
                    RendezVous.Annule _,
                    RendezVous.Honore _,
                    RendezVous.NonVenu _,
                    RendezVous.Reporte _ -> Choix.PLUS_LIBRE;
        };
    }

    private Choix choisir(RendezVous.Corps corps) {
        var id = corps.id();
        propositions.planifier(corps);
        propositions.retirer(corps.jeune());
        table.raconter(id, "CHOISI", java.util.Optional.empty(), java.util.Optional.of(corps.debut()));
        faits.publishEvent(new RendezVousPris(EnStructure.structure(), id, corps.jeune(), corps.debut()));
        return Choix.CHOISI;
    }

    /** None of them suits: they are free again, without a reason. */
    @Transactional
    public void refuser(JeuneId jeune) {
        propositions.retirer(jeune);
    }

    @Override
    public void faire() {
        propositions.oublierLesPassees(horloge.instant());
    }
}
