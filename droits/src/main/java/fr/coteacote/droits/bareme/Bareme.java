package fr.coteacote.droits.bareme;

import fr.coteacote.droits.Parametres;
import fr.coteacote.droits.Validite.Domaine;
import fr.coteacote.droits.Validite.Portee;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;

/** All scales of one month. {@code perimes}: the domains whose scale the model no longer knows that month. */
public record Bareme(
        BaremeCommun commun,
        BaremeCej cej,
        BaremeRsa rsa,
        BaremePrimeActivite primeActivite,
        BaremeSante sante,
        BaremeLogement logement,
        BaremeAah aah,
        BaremeFamille famille,
        BaremeBourses bourses,
        BaremeActionLogement actionLogement,
        BaremeCoupsDePouce coupsDePouce,
        BaremeEnergie energie,
        Set<Domaine> perimes) {
    static Bareme du(YearMonth mois, Parametres parametres) {
        var p = new Lecture(parametres, mois.atDay(1));
        return new Bareme(
                BaremeCommun.lire(p),
                BaremeCej.lire(p),
                BaremeRsa.lire(p),
                BaremePrimeActivite.lire(p),
                BaremeSante.lire(p),
                BaremeLogement.lire(p),
                BaremeAah.lire(p),
                BaremeFamille.lire(p),
                BaremeBourses.lire(p),
                BaremeActionLogement.lire(p),
                BaremeCoupsDePouce.lire(p),
                BaremeEnergie.lire(p),
                perimes(mois, parametres));
    }

    private static Set<Domaine> perimes(YearMonth mois, Parametres parametres) {
        var perimes = EnumSet.noneOf(Domaine.class);
        parametres.validites().stream()
                .filter(v -> v.portee() == Portee.MODELE && !v.connu(parametres, mois))
                .forEach(v -> perimes.add(v.domaine()));
        return perimes;
    }

    public boolean connu(Domaine domaine) {
        return !perimes.contains(domaine);
    }
}
