package fr.coteacote.recours;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What may be said today of somebody's rights: estimates, never a decision. */
public record Regard(LocalDate le, List<Vu> droits, Optional<QuestionPosee> suivante) {
    public Regard {
        droits = List.copyOf(droits);
    }

    /** One thing to ask next, with the answers offered. */
    public record QuestionPosee(String code, List<String> choix) {
        public QuestionPosee {
            choix = List.copyOf(choix);
        }
    }

    /** One right seen: what may be said, and everything a counsellor can check it with. */
    public record Vu(DroitDemandable droit, Estimation estimation, Trace trace) {}

    public enum Rythme {
        MENSUEL,
        ANNUEL,
        UNE_FOIS,
        ACCES
    }

    public sealed interface Estimation {
        /** @param aPayer what the person would pay, instead of receive */
        record Ouvert(long centimes, Rythme rythme, boolean aPayer) implements Estimation {}

        /** Something is missing to tell: between how much and how much. */
        record ASavoir(long minimum, long maximum, Rythme rythme) implements Estimation {}

        /** The scale is older than the month: its amounts would be false. */
        record BaremeAVerifier(String jusquau) implements Estimation {}

        /** The rules cannot settle it; somebody else can. */
        record AVoirAvec(String qui, String raison) implements Estimation {}

        /** @param manquants every condition that fails */
        record Ferme(List<String> manquants) implements Estimation {
            public Ferme {
                manquants = List.copyOf(manquants);
            }
        }
    }

    /** Line by line, with the text and the scale. */
    public record Trace(
            Optional<LocalDate> baremeDu,
            String texte,
            String adresse,
            List<Condition> conditions,
            List<Ligne> calcul,
            List<String> reserves) {}

    public enum Etat {
        REMPLIE,
        MANQUE,
        INCONNUE
    }

    public record Condition(String texte, Etat etat, String detail) {}

    public record Ligne(String libelle, String valeur) {}
}
