package fr.coteacote.droits.calcul;

import fr.coteacote.droits.Logement;
import fr.coteacote.droits.Question;
import fr.coteacote.droits.StatutLogement;
import fr.coteacote.droits.Tri;
import java.util.ArrayList;
import java.util.List;

/** One possible home, all its particulars settled: a known home has one, an unknown one has several. */
record Cadre(
        StatutLogement statut,
        int zone,
        boolean conventionne,
        boolean colocation,
        boolean chambre,
        boolean residence,
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
        var logement = e.situation.logement();
        if (e.locataire().faux()) {
            return List.of();
        }
        if (!e.ignore(Question.LOGEMENT)
                && !e.ignore(Question.COMMUNE)
                && !e.ignore(Question.BAIL)
                && !e.ignore(Question.GROSSESSE)
                && !e.ignore(Question.CONJOINT)) {
            return List.of(connu(logement, e.enceinte().vrai() || e.couple));
        }
        List<StatutLogement> statuts = e.ignore(Question.LOGEMENT) ? LOCATIONS : List.of(logement.statut());
        List<Integer> zones = e.ignore(Question.COMMUNE) ? List.of(1, 2, 3) : List.of(logement.zone());
        var possibles = new ArrayList<Cadre>(1);
        for (StatutLogement statut : statuts) {
            for (int zone : zones) {
                ajouter(possibles, e, statut, zone);
            }
        }
        return possibles;
    }

    private static Cadre connu(Logement logement, boolean aDeux) {
        return de(logement.statut(), logement.zone(), logement.bail(), aDeux);
    }

    /** A public-housing tenant is always conventionné; a hostel is a residence, Crous or not. */
    private static Cadre de(StatutLogement statut, int zone, Logement.Bail bail, boolean aDeux) {
        return new Cadre(
                statut,
                zone,
                bail.conventionne() || statut == StatutLogement.LOCATAIRE_HLM,
                bail.colocation(),
                bail.chambre(),
                bail.crous() || statut == StatutLogement.LOCATAIRE_FOYER,
                aDeux);
    }

    private static void ajouter(List<Cadre> possibles, Etude e, StatutLogement statut, int zone) {
        var bail = e.situation.logement().bail();
        boolean ignore = e.ignore(Question.BAIL);
        for (boolean aDeux : valeurs(e.enceinte().ou(Tri.de(e.couple)))) {
            for (boolean conventionne : valeurs(ignore, bail.conventionne())) {
                for (boolean colocation : valeurs(ignore, bail.colocation())) {
                    for (boolean chambre : valeurs(ignore, bail.chambre())) {
                        for (boolean crous : valeurs(ignore, bail.crous())) {
                            var possible = new Logement.Bail(conventionne, crous, colocation, chambre, false);
                            possibles.add(de(statut, zone, possible, aDeux));
                        }
                    }
                }
            }
        }
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
