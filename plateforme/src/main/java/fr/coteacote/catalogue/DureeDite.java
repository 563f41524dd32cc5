package fr.coteacote.catalogue;

import fr.coteacote.possibles.DureeDImmersion;
import fr.coteacote.socle.web.EnFrancais;

/** How long an immersion lasts, as pages say it. */
final class DureeDite {
    private DureeDite() {}

    static String dire(DureeDImmersion duree) {
        return switch (duree) {
            case DureeDImmersion.Datee d ->
                "Du " + EnFrancais.jourDuMois(d.debut()) + " au " + EnFrancais.jourDuMois(d.dernierJour());
            case DureeDImmersion.EnSemaines(int n) -> n == 1 ? "Une semaine" : n + "\u00a0semaines";
        };
    }
}
