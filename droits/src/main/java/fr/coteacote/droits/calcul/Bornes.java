package fr.coteacote.droits.calcul;

import fr.coteacote.droits.Plage;

/**
 * How far an unknown quantity may reach, in euros: wide enough for any young person, so that a range announced holds. They are
 * no scale: no rule reads them once the question is answered.
 */
final class Bornes {
    static final double PAR_MOIS = 10_000;
    static final double PAR_AN = 200_000;
    static final Plage MOIS = Plage.entre(0, PAR_MOIS);
    static final Plage AN = Plage.entre(0, PAR_AN);
    static final Plage PRESTATION = Plage.entre(0, 3_000);
    static final Plage LOYER = Plage.entre(0, 5_000);
    static final Plage AGE_ADULTE = Plage.entre(16, 65);
    static final Plage TAUX = Plage.entre(0, 1);
    static final Plage PARTS = Plage.entre(1, 10);

    private Bornes() {}

    static Plage mois(int nombre) {
        return nombre == 1 ? MOIS : Plage.entre(0, nombre * PAR_MOIS);
    }
}
