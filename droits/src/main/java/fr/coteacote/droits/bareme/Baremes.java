package fr.coteacote.droits.bareme;

import fr.coteacote.droits.BaremeAbsent;
import fr.coteacote.droits.Parametres;
import java.time.YearMonth;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;

/** The scales month by month, built when first asked. A month is a number: twelve times the year plus the month from 0. */
public final class Baremes {
    private static final int DEBUT = numero(YearMonth.of(2010, 1));
    private static final int DUREE = 12 * 60;

    private final Parametres parametres;
    private final AtomicReferenceArray<Bareme> presents = new AtomicReferenceArray<>(DUREE);
    private final AtomicReferenceArray<BaremePasse> passes = new AtomicReferenceArray<>(DUREE);

    public Baremes(Parametres parametres) {
        this.parametres = parametres;
    }

    public static int numero(YearMonth mois) {
        return mois.getYear() * 12 + mois.getMonthValue() - 1;
    }

    public static YearMonth mois(int numero) {
        return YearMonth.of(numero / 12, numero % 12 + 1);
    }

    public Bareme du(int numero) {
        return lire(presents, numero, Bareme::du);
    }

    public BaremePasse passe(int numero) {
        return lire(passes, numero, BaremePasse::du);
    }

    private <T> T lire(AtomicReferenceArray<T> connus, int numero, BiFunction<YearMonth, Parametres, T> lecture) {
        int rang = numero - DEBUT;
        if (rang < 0 || rang >= DUREE) {
            throw new BaremeAbsent("tout bareme", mois(numero).atDay(1));
        }
        T connu = connus.get(rang);
        if (connu == null) {
            connu = lecture.apply(mois(numero), parametres);
            connus.set(rang, connu);
        }
        return connu;
    }

    public Parametres parametres() {
        return parametres;
    }
}
