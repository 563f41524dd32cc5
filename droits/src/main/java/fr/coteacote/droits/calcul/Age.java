package fr.coteacote.droits.calcul;

import java.time.LocalDate;

/** Completed years on the first day of a month, the month as a number. */
final class Age {
    private Age() {}

    static int au(LocalDate naissance, int mois) {
        int ecoules = mois - (naissance.getYear() * 12 + naissance.getMonthValue() - 1);
        return Math.floorDiv(naissance.getDayOfMonth() > 1 ? ecoules - 1 : ecoules, 12);
    }
}
