package fr.coteacote.droits.cli;

import fr.coteacote.droits.Arrondi;
import fr.coteacote.droits.Bilan;
import fr.coteacote.droits.Constat;
import fr.coteacote.droits.Droit;
import fr.coteacote.droits.Periodicite;
import fr.coteacote.droits.Plage;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The thirty results by name, as the reference cases write them; {@code null} when nothing may be concluded. */
public final class Sorties {
    private static final Map<Droit, String> NIVEAUX = new EnumMap<>(Map.of(
            Droit.BCS, "bcsEchelon",
            Droit.BOURSE_LYCEE, "bourseLyceeEchelon",
            Droit.BOURSE_COLLEGE, "bourseCollegeEchelon",
            Droit.VISALE, "visaleLoyerMax"));

    private Sorties() {}

    /** Takes one result after the other. */
    interface Receveur {
        void recevoir(String nom, String valeur);
    }

    /** Values as JSON text, by name. */
    static Map<String, String> de(Bilan bilan) {
        var sorties = new LinkedHashMap<String, String>();
        donner(bilan, sorties::put);
        return sorties;
    }

    static void donner(Bilan bilan, Receveur receveur) {
        for (Constat constat : bilan.constats()) {
            receveur.recevoir(constat.droit().sortie(), valeur(constat));
            String niveau = NIVEAUX.getOrDefault(constat.droit(), "");
            if (!niveau.isEmpty()) {
                receveur.recevoir(niveau, niveau(constat));
            }
        }
    }

    private static String valeur(Constat constat) {
        if (constat.baremePerime() || !constat.montant().exacte()) {
            return "null";
        }
        if (constat.droit().periodicite() == Periodicite.ACCES) {
            return String.valueOf(constat.montant().min() > 0);
        }
        return euros(constat.montant());
    }

    private static String niveau(Constat constat) {
        if (!constat.niveau().exacte()) {
            return "null";
        }
        return constat.droit() == Droit.VISALE
                ? euros(constat.niveau())
                : String.valueOf((int) constat.niveau().min());
    }

    private static String euros(Plage montant) {
        return euros(montant.min());
    }

    static String euros(double montant) {
        long centimes = Arrondi.centimes(montant);
        if (centimes == 0) {
            return "0.00";
        }
        long reste = Math.abs(centimes % 100);
        return (centimes < 0 && centimes > -100 ? "-" : "") + centimes / 100 + "." + (reste < 10 ? "0" : "") + reste;
    }
}
