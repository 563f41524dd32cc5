package fr.coteacote.droits.calcul;

import fr.coteacote.droits.Logement.Bail;
import fr.coteacote.droits.Question;
import fr.coteacote.droits.StatutLogement;
import fr.coteacote.droits.Tri;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One possible home, its particulars settled: a known home has one, an unknown one has several.
 *
 * @param residence a hostel or a Crous room, where students have another lump sum
 * @param aDeux a couple, or someone who is expecting
 */
record Cadre(
        StatutLogement statut,
        int zone,
        boolean conventionne,
        boolean colocation,
        boolean chambre,
        Tri residence,
        boolean aDeux) {
    private static final List<StatutLogement> LOCATIONS = List.of(
            StatutLogement.LOCATAIRE_VIDE,
            StatutLogement.LOCATAIRE_MEUBLE,
            StatutLogement.LOCATAIRE_HLM,
            StatutLogement.LOCATAIRE_FOYER);
    private static final List<Boolean> OUI = List.of(true);
    private static final List<Boolean> NON = List.of(false);
    private static final List<Boolean> LES_DEUX = List.of(false, true);

    /** All homes that agree with what is known; none when surely not a tenant. */
    static List<Cadre> possibles(Etude e) {
        if (e.locataire().faux()) {
            return List.of();
        }
        var logement = e.situation.logement();
        Tri aDeux = e.enceinte().ou(Tri.de(e.couple));
        if (!e.ignore(Question.LOGEMENT)
                && !e.ignore(Question.COMMUNE)
                && !e.ignore(Question.BAIL)
                && aDeux != Tri.INCONNU) {
            return List.of(de(
                    logement.statut(),
                    logement.zone(),
                    logement.bail(),
                    Tri.de(logement.bail().crous()),
                    aDeux.vrai()));
        }
        List<StatutLogement> statuts = e.ignore(Question.LOGEMENT) ? LOCATIONS : List.of(logement.statut());
        List<Integer> zones = e.ignore(Question.COMMUNE) ? List.of(1, 2, 3) : List.of(logement.zone());
        var possibles = new LinkedHashSet<Cadre>();
        for (StatutLogement statut : statuts) {
            for (int zone : zones) {
                valeurs(aDeux).forEach(deux -> ajouter(possibles, e, statut, zone, deux));
            }
        }
        return List.copyOf(possibles);
    }

    private static void ajouter(Set<Cadre> possibles, Etude e, StatutLogement statut, int zone, boolean aDeux) {
        Bail bail = e.situation.logement().bail();
        boolean ignore = e.ignore(Question.BAIL);
        Tri crous = e.fait(Question.BAIL, bail.crous());
        for (boolean conventionne : valeurs(ignore, bail.conventionne())) {
            for (boolean colocation : valeurs(ignore, bail.colocation())) {
                for (boolean chambre : valeurs(ignore, bail.chambre())) {
                    var possible = new Bail(conventionne, false, colocation, chambre, false);
                    possibles.add(de(statut, zone, possible, crous, aDeux));
                }
            }
        }
    }

    /** Homes that the rules cannot tell apart are the same one: public housing is conventionné, a hostel has no shared room. */
    private static Cadre de(StatutLogement statut, int zone, Bail bail, Tri crous, boolean aDeux) {
        return switch (statut) {
            case LOCATAIRE_FOYER ->
                new Cadre(
                        statut,
                        zone,
                        bail.conventionne(),
                        bail.colocation() && !bail.conventionne(),
                        false,
                        Tri.VRAI,
                        aDeux);
            case LOCATAIRE_HLM ->
                new Cadre(StatutLogement.LOCATAIRE_VIDE, zone, true, bail.colocation(), bail.chambre(), crous, aDeux);
            default -> new Cadre(statut, zone, bail.conventionne(), bail.colocation(), bail.chambre(), crous, aDeux);
        };
    }

    private static List<Boolean> valeurs(boolean ignore, boolean connu) {
        return ignore ? LES_DEUX : connu ? OUI : NON;
    }

    private static List<Boolean> valeurs(Tri etat) {
        return switch (etat) {
            case VRAI -> OUI;
            case FAUX -> NON;
            case INCONNU -> LES_DEUX;
        };
    }
}
