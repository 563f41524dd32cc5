package fr.coteacote.droits.bareme;

import fr.coteacote.droits.Parametres;
import java.time.YearMonth;

/** The scales rights still read for the months before the one studied. */
public record BaremePasse(BaremeCommun commun, BaremeFamille famille, BaremePrimeActivite primeActivite) {
    static BaremePasse du(YearMonth mois, Parametres parametres) {
        var p = new Lecture(parametres, mois.atDay(1));
        return new BaremePasse(BaremeCommun.lire(p), BaremeFamille.lire(p), BaremePrimeActivite.lire(p));
    }
}
