package fr.coteacote.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Some time, from an instant until another. */
record Intervalle(Instant debut, Instant fin) {
    boolean touche(Instant autreDebut, Instant autreFin) {
        return debut.isBefore(autreFin) && autreDebut.isBefore(fin);
    }

    /** Pieces of this length, one after the other. */
    List<Intervalle> decouper(Duration longueur) {
        var pieces = new ArrayList<Intervalle>();
        for (Instant de = debut, a = de.plus(longueur); !a.isAfter(fin); de = a, a = de.plus(longueur)) {
            pieces.add(new Intervalle(de, a));
        }
        return pieces;
    }

    /** What two lists, each in order, have in common. */
    static List<Intervalle> communs(List<Intervalle> uns, List<Intervalle> autres) {
        var communs = new ArrayList<Intervalle>();
        for (int i = 0, j = 0; i < uns.size() && j < autres.size(); ) {
            var un = uns.get(i);
            var autre = autres.get(j);
            if (un.touche(autre.debut, autre.fin)) {
                communs.add(new Intervalle(plusTard(un.debut, autre.debut), plusTot(un.fin, autre.fin)));
            }
            if (un.fin.isBefore(autre.fin)) {
                i++;
            } else {
                j++;
            }
        }
        return communs;
    }

    /** What is left of this once what is taken, in order, is removed. */
    List<Intervalle> sans(List<Intervalle> pris) {
        var restes = new ArrayList<Intervalle>();
        Instant libreDepuis = debut;
        for (var p : pris) {
            if (p.debut.isAfter(libreDepuis)) {
                restes.add(new Intervalle(libreDepuis, plusTot(p.debut, fin)));
            }
            libreDepuis = plusTard(libreDepuis, p.fin);
            if (!libreDepuis.isBefore(fin)) {
                return restes;
            }
        }
        restes.add(new Intervalle(libreDepuis, fin));
        return restes;
    }

    private static Instant plusTard(Instant un, Instant autre) {
        return un.isAfter(autre) ? un : autre;
    }

    private static Instant plusTot(Instant un, Instant autre) {
        return un.isBefore(autre) ? un : autre;
    }
}
