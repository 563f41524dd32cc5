package fr.coteacote.droits;

import java.time.YearMonth;
import java.util.List;

/** What the rules find for one month: one finding per right, in the order of {@code Droit}. */
public record Bilan(YearMonth mois, List<Constat> constats) {
    public Bilan {
        constats = List.copyOf(constats);
    }

    public Constat de(Droit droit) {
        return constats.get(droit.ordinal());
    }
}
