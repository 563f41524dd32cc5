package fr.coteacote.recours;

import static fr.coteacote.recours.ChoixPossibles.Choix.de;

import fr.coteacote.droits.Logement.Bail;
import fr.coteacote.droits.Question;
import fr.coteacote.droits.StatutLogement;
import fr.coteacote.recours.ChoixPossibles.Choix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where they live, for how much, under which lease. */
final class ChoixDuLogement {
    private static final double[] LOYERS = {200, 300, 400, 500, 620, 800};
    private static final String PARIS = "75056";
    private static final String GRANDE_VILLE = "31555";
    private static final String AILLEURS = "11069";

    private ChoixDuLogement() {}

    static void ajouter(Map<Question, List<Choix>> tous) {
        tous.put(
                Question.LOGEMENT,
                List.of(
                        logement("PARENTS", StatutLogement.LOGE_GRATUITEMENT, false, true),
                        logement("HEBERGE", StatutLogement.LOGE_GRATUITEMENT, false, false),
                        logement("HEBERGE_PARTICIPE", StatutLogement.LOGE_GRATUITEMENT, true, false),
                        logement("LOCATION_VIDE", StatutLogement.LOCATAIRE_VIDE, false, false),
                        logement("LOCATION_MEUBLEE", StatutLogement.LOCATAIRE_MEUBLE, false, false),
                        logement("HLM", StatutLogement.LOCATAIRE_HLM, false, false),
                        logement("FOYER", StatutLogement.LOCATAIRE_FOYER, false, false),
                        logement("NULLE_PART", StatutLogement.SANS_DOMICILE, false, false)));
        tous.put(Question.LOYER, loyers());
        tous.put(
                Question.COMMUNE,
                List.of(
                        commune("PARIS", PARIS, 1),
                        commune("GRANDE_VILLE", GRANDE_VILLE, 2),
                        commune("AILLEURS", AILLEURS, 3)));
        tous.put(
                Question.BAIL,
                List.of(
                        bail("ORDINAIRE", Bail.ORDINAIRE),
                        bail("COLOCATION", new Bail(false, false, true, false, false)),
                        bail("CHAMBRE", new Bail(false, false, false, true, false)),
                        bail("CONVENTIONNE", new Bail(true, false, false, false, false)),
                        bail("CROUS", new Bail(true, true, false, false, false)),
                        bail("FAMILLE", new Bail(false, false, false, false, true))));
        tous.put(Question.ENTREE_LOGEMENT, List.of(entree("LONGTEMPS", -24), entree("PEU", -1), entree("BIENTOT", 1)));
    }

    private static List<Choix> loyers() {
        var loyers = new ArrayList<Choix>();
        for (int i = 0; i < LOYERS.length; i++) {
            double loyer = LOYERS[i];
            loyers.add(de("T" + (i + 1), (s, _) -> s.avecLogement(s.logement().avecLoyer(loyer, 0))));
        }
        return loyers;
    }

    private static Choix logement(String code, StatutLogement statut, boolean participe, boolean parents) {
        return de(code, (s, _) -> s.avecLogement(s.logement().avecStatut(statut, participe, parents)));
    }

    private static Choix commune(String code, String commune, int zone) {
        return de(code, (s, _) -> s.avecLogement(s.logement().avecLieu(commune, zone)));
    }

    private static Choix bail(String code, Bail bail) {
        return de(code, (s, _) -> s.avecLogement(s.logement().avecBail(bail)));
    }

    /** Counted from the day it was said, so that a recent home grows old by itself. */
    private static Choix entree(String code, int mois) {
        return de(code, (s, le) -> s.avecLogement(s.logement().avecEntree(le.plusMonths(mois))));
    }
}
