package fr.coteacote.parcours;

import fr.coteacote.dossiers.Voix;
import fr.coteacote.socle.JeuneId;
import java.time.Instant;
import java.util.Optional;

/**
 * A small step of the plan, with who proposed it and what the young person made of it (DOMAINE, {@code EtatAction}).
 *
 * <p>"Not done" does not exist: an action is proposed, chosen, done, or the person changed their mind.
 */
public sealed interface Action {
    Corps corps();

    Etat etat();

    /** Only what the young person chose with their own hand can ever be held against them (P03). */
    default boolean opposable() {
        return false;
    }

    record Corps(ActionId id, JeuneId jeune, Nature nature, Texte texte, Proposition proposition, int version) {}

    /** @param ecritPar the trace of its author: nobody else writes in it, but the young person keeps their own version */
    record Texte(String quoi, String details, String ecritPar) {}

    /** @param par a name when the voice is not the young person's nor the writer's: a peer, a relative */
    record Proposition(Voix voix, String par, Instant le) {}

    enum Nature {
        ACTION,
        /** A short try, ended by « je garde », « je change » or « j’arrête ». */
        ESSAI,
        /** What the young person does on their own: it is never refused, only answered. */
        DEMARCHE
    }

    enum Etat {
        PROPOSEE,
        CHOISIE,
        FAITE,
        CHANGE_D_AVIS
    }

    enum IssueEssai {
        JE_GARDE("Je garde"),
        JE_CHANGE("Je change"),
        J_ARRETE("J’arrête");

        private final String libelle;

        IssueEssai(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    /** Where a solution comes from: found alone counts as much, and nobody else claims it (S1-77). */
    enum OrigineSolution {
        SEUL,
        ENSEMBLE,
        AVEC_ML,
        PARTENAIRE,
        EX_PAIR,
        INCONNUE
    }

    /** @param enPersonne false when said to somebody of the team, who noted it */
    record ChoixJeune(Instant le, boolean enPersonne) {}

    record Proposee(Corps corps) implements Action {
        Choisie choisir(ChoixJeune choix) {
            return new Choisie(corps, choix);
        }

        ChangeDAvis decliner() {
            return new ChangeDAvis(corps, Optional.empty());
        }

        @Override
        public Etat etat() {
            return Etat.PROPOSEE;
        }
    }

    record Choisie(Corps corps, ChoixJeune choix) implements Action {
        /** @param issue asked of a try only */
        Faite faire(Optional<IssueEssai> issue, OrigineSolution origine) {
            boolean essai = corps.nature() == Nature.ESSAI;
            return new Faite(corps, Optional.of(choix), essai ? issue : Optional.empty(), origine);
        }

        ChangeDAvis changerDAvis() {
            return new ChangeDAvis(corps, Optional.of(choix));
        }

        @Override
        public boolean opposable() {
            return choix.enPersonne();
        }

        @Override
        public Etat etat() {
            return Etat.CHOISIE;
        }
    }

    record Faite(Corps corps, Optional<ChoixJeune> choix, Optional<IssueEssai> issue, OrigineSolution origine)
            implements Action {
        Action defaire() {
            return choix.<Action>map(c -> new Choisie(corps, c)).orElseGet(() -> new Proposee(corps));
        }

        @Override
        public Etat etat() {
            return Etat.FAITE;
        }
    }

    /** A normal state, without red: it can be chosen again. */
    record ChangeDAvis(Corps corps, Optional<ChoixJeune> avant) implements Action {
        Choisie reprendre(ChoixJeune choix) {
            return new Choisie(corps, choix);
        }

        @Override
        public Etat etat() {
            return Etat.CHANGE_D_AVIS;
        }
    }
}
