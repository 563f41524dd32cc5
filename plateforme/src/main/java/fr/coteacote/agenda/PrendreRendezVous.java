package fr.coteacote.agenda;

import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.LieuId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Plans a meeting, at a place of the structure or outside its walls, with its room or its video call. */
@Component
public class PrendreRendezVous {
    private final TableDesRendezVous table;
    private final TableDesPropositions propositions;
    private final LogerUnRendezVous salles;
    private final ReglagesDeLAgenda reglages;
    private final ApplicationEventPublisher faits;

    PrendreRendezVous(
            TableDesRendezVous table,
            TableDesPropositions propositions,
            LogerUnRendezVous salles,
            ReglagesDeLAgenda reglages,
            ApplicationEventPublisher faits) {
        this.table = table;
        this.propositions = propositions;
        this.salles = salles;
        this.reglages = reglages;
        this.faits = faits;
    }

    /**
     * @param genre its kind, when the structure describes some
     * @param autres colleagues who come too
     */
    public record Demande(
            JeuneId jeune,
            MembreId membre,
            Optional<LieuId> lieu,
            String lieuLibre,
            Nature nature,
            Modalite modalite,
            Instant debut,
            Instant fin,
            String sujet,
            Optional<GenreId> genre,
            List<MembreId> autres) {
        public Demande {
            autres = List.copyOf(autres);
        }

        public Demande(
                JeuneId jeune,
                MembreId membre,
                Optional<LieuId> lieu,
                String lieuLibre,
                Nature nature,
                Modalite modalite,
                Instant debut,
                Instant fin,
                String sujet) {
            this(jeune, membre, lieu, lieuLibre, nature, modalite, debut, fin, sujet, Optional.empty(), List.of());
        }

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

        public Demande avec(Optional<GenreId> sonGenre, List<MembreId> collegues) {
            return new Demande(
                    jeune, membre, lieu, lieuLibre, nature, modalite, debut, fin, sujet, sonGenre, collegues);
        }

        Place place() {
            return new Place(membre, lieu.map(LieuId::id), Optional.empty(), debut, fin);
        }
    }

    public sealed interface Prise {
        record Pris(RendezVousId id) implements Prise {}

        /** Somebody took this hour in the meantime, or the last room of the place. */
        record CreneauPris() implements Prise {}
    }

    /** Refused, it leaves everything as it was, the hours proposed too. */
    @Transactional(propagation = Propagation.NESTED)
    public Prise prendre(Demande demande) {
        var id = RendezVousId.nouveau();
        boolean lui = EnStructure.acteur() instanceof Acteur.Jeune;
        propositions.remplacer(demande.jeune(), demande.membre(), lui);
        if (!ecrire(id, demande, Etat.planifie())) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Prise.CreneauPris();
        }
        table.raconter(id, "PRIS", Optional.empty(), Optional.of(demande.debut()));
        faits.publishEvent(new RendezVousPris(EnStructure.structure(), id, demande.jeune(), demande.debut()));
        return new Prise.Pris(id);
    }

    /** False when somebody is taken, or every room: the database decides, also between two nodes. */
    boolean ecrire(RendezVousId id, Demande demande, Etat etat) {
        int personnes = 2 + demande.autres().size();
        String visio = demande.modalite() == Modalite.VISIO ? reglages.lire().adresse() : "";
        return salles.loger(demande.place(), demande.modalite(), personnes, Optional.empty())
                .filter(place -> table.inserer(id, demande, place, etat, visio))
                .isPresent();
    }

    /** How it is first written: planned, or one of several hours proposed together and held for a while. */
    record Etat(String nom, Optional<java.util.UUID> proposition, Optional<Instant> tenuJusque) {
        static Etat planifie() {
            return new Etat("PLANIFIE", Optional.empty(), Optional.empty());
        }

        static Etat propose(java.util.UUID proposition, Instant tenuJusque) {
            return new Etat("PROPOSE", Optional.of(proposition), Optional.of(tenuJusque));
        }
    }
}
