package fr.coteacote.droits.bareme;

import fr.coteacote.droits.BaremeAbsent;
import fr.coteacote.droits.Parametres;
import java.time.LocalDate;

/** The parameters as they stand one day. */
public record Lecture(Parametres parametres, LocalDate jour) {
    public double de(String cle) {
        return parametres.nombre(cle, jour);
    }

    public Lecture au(LocalDate autre) {
        return new Lecture(parametres, autre);
    }

    /** The same value for each number of dependants: index 0 is the first of {@code suffixes}. */
    public double[] suite(String prefixe, String... suffixes) {
        double[] valeurs = new double[suffixes.length];
        for (int i = 0; i < suffixes.length; i++) {
            valeurs[i] = de(prefixe + suffixes[i]);
        }
        return valeurs;
    }

    public Tranches tranches(String prefixe, String champ) {
        var tranches = Tranches.lire(this, prefixe, champ);
        if (tranches.vide()) {
            throw new BaremeAbsent(prefixe, jour);
        }
        return tranches;
    }
}
