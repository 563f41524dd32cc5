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
    }

    /** @param demandes the same meeting, at one to three hours */
    @Transactional
    public Proposition proposer(List<Demande> demandes) {
        if (demandes.isEmpty() || demandes.size() > AU_PLUS) {
            throw new IllegalArgumentException("une a trois heures");
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
        if (!(table.lire(id) instanceof RendezVous.Propose propose) || !propose.tientEncore(horloge.instant())) {
            return Choix.PLUS_LIBRE;
        }
        var corps = propose.corps();
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
