package fr.coteacote.droits;

import java.time.LocalDate;
import java.time.YearMonth;

/** The days an outcome is about, both included: a month, a calendar year for what is yearly. */
public record Periode(LocalDate debut, LocalDate fin) {
    public Periode {
        if (fin.isBefore(debut)) {
            throw new IllegalArgumentException("la fin %s precede le debut %s".formatted(fin, debut));
        }
    }

    static Periode de(YearMonth mois, Periodicite periodicite) {
        return periodicite == Periodicite.ANNUEL
                ? new Periode(LocalDate.of(mois.getYear(), 1, 1), LocalDate.of(mois.getYear(), 12, 31))
                : new Periode(mois.atDay(1), mois.atEndOfMonth());
    }
}
