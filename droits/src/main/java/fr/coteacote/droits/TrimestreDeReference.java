package fr.coteacote.droits;

import java.time.YearMonth;

/** Which quarter RSA and prime d'activité look at, since declarations are filled from the pay slips ("solidarité à la source"). */
public final class TrimestreDeReference {
    private static final Parametres PARAMETRES = Parametres.duModele();

    private TrimestreDeReference() {}

    /** True once the quarter is M-2 to M-4 everywhere; before, only some departments had begun. */
    public static boolean decale(YearMonth mois) {
        return PARAMETRES.nombre("rsa.trimestre_decale", mois.atDay(1)) > 0;
    }
}
