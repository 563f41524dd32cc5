package fr.coteacote.agenda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** When colleagues and rooms are taken. */
final class Occupations {
    private final Map<UUID, List<Intervalle>> parQui = new HashMap<>();

    void ajouter(UUID qui, Instant debut, Instant fin) {
        parQui.computeIfAbsent(qui, _ -> new ArrayList<>()).add(new Intervalle(debut, fin));
    }

    void ranger() {
        parQui.values().forEach(pris -> pris.sort(Comparator.comparing(Intervalle::debut)));
    }

    /** In order; two of them may overlap when one was read in an outside calendar. */
    List<Intervalle> pendant(UUID qui, Intervalle temps) {
        var pris = parQui.getOrDefault(qui, List.of());
        int premier = premier(pris, temps.debut());
        var touches = new ArrayList<Intervalle>();
        for (int i = premier; i < pris.size() && pris.get(i).debut().isBefore(temps.fin()); i++) {
            if (pris.get(i).touche(temps.debut(), temps.fin())) {
                touches.add(pris.get(i));
            }
        }
        return touches;
    }

    boolean libre(UUID qui, Intervalle temps) {
        return pendant(qui, temps).isEmpty();
    }

    // Nothing in an agenda lasts more than a few days: what began a week before is over.
    private static int premier(List<Intervalle> pris, Instant debut) {
        Instant seuil = debut.minusSeconds(7 * 86_400);
        int bas = 0;
        for (int haut = pris.size(); bas < haut; ) {
            int milieu = (bas + haut) >>> 1;
            if (pris.get(milieu).debut().isBefore(seuil)) {
                bas = milieu + 1;
            } else {
                haut = milieu;
            }
        }
        return bas;
    }
}
