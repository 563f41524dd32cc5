package fr.coteacote.droits;

import java.util.List;
import java.util.Optional;

/** What someone may be told of one right: always an estimate, never a decision. */
public sealed interface Issue {
    VerdictDroit verdict();

    /** Open, as far as the rules see; {@code reserves} may still move the amount. */
    record Eligible(Montant montant, Periode periode, List<Ecart> reserves) implements Issue {
        @Override
        public VerdictDroit verdict() {
            return VerdictDroit.ELIGIBLE;
        }
    }

    /** Closed, with every condition that fails. */
    record NonEligible(List<Motif> manquants) implements Issue {
        public NonEligible {
            manquants = List.copyOf(manquants);
        }

        @Override
        public VerdictDroit verdict() {
            return VerdictDroit.NON_ELIGIBLE;
        }
    }

    /** Not settled; no range when the scale itself is out of date. The first doubt is the one that settles most. */
    record APreciser(Optional<Fourchette> possible, List<Doute> doutes) implements Issue {
        public APreciser {
            doutes = List.copyOf(doutes);
        }

        @Override
        public VerdictDroit verdict() {
            return VerdictDroit.A_PRECISER;
        }
    }
}
