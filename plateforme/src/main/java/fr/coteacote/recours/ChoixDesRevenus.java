package fr.coteacote.recours;

import static fr.coteacote.recours.ChoixPossibles.Choix.de;

import fr.coteacote.droits.Mensualites;
import fr.coteacote.droits.PrestationsPercues;
import fr.coteacote.droits.Question;
import fr.coteacote.droits.Revenus;
import fr.coteacote.recours.ChoixPossibles.Choix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;

/**
 * What comes in, by bracket, in euros: a middle value stands for each bracket, and for every month looked at. Hence « environ »
 * beside every amount.
 */
final class ChoixDesRevenus {
    private static final double[] SALAIRES = {0, 150, 450, 750, 1_050, 1_350, 1_800};
    private static final double[] ALLOCATIONS = {0, 200, 500, 800, 1_100};
    private static final double[] ANNEES = {0, 3_000, 9_000, 15_000, 21_000};
    private static final double[] PENSIONS = {0, 50, 150, 300, 500};
    private static final double SERVICE_CIVIQUE = 620;

    private ChoixDesRevenus() {}

    static void ajouter(Map<Question, List<Choix>> tous) {
        tous.put(
                Question.SALAIRES,
                tranches(SALAIRES, x -> r -> r.avecSalaires(Mensualites.constantes(x), Mensualites.constantes(x))));
        tous.put(Question.CHOMAGE, tranches(ALLOCATIONS, x -> r -> r.avecChomage(Mensualites.constantes(x))));
        tous.put(
                Question.PAIE_ALTERNANCE,
                tranches(ALLOCATIONS, x -> r -> r.avecApprentissage(Mensualites.constantes(x))));
        tous.put(Question.PAIE_FORMATION, tranches(ALLOCATIONS, x -> r -> r.avecStage(Mensualites.constantes(x))));
        tous.put(
                Question.SALAIRE_N2,
                tranches(ANNEES, x -> r -> r.avecAutres(x, r.pensionAlimentaire(), r.indemniteServiceCivique())));
        tous.put(
                Question.PENSION,
                tranches(PENSIONS, x -> r -> r.avecAutres(r.salaireImposableN2(), x, r.indemniteServiceCivique())));
        tous.put(Question.SERVICE_CIVIQUE, List.of(serviceCivique("NON", 0), serviceCivique("OUI", SERVICE_CIVIQUE)));
        tous.put(
                Question.PRESTATIONS,
                List.of(
                        prestations("RIEN", PrestationsPercues.AUCUNE),
                        prestations("LOGEMENT", new PrestationsPercues(0, 0, 200, 0)),
                        prestations("PRIME", new PrestationsPercues(0, 150, 0, 0)),
                        prestations("SOLIDARITE", new PrestationsPercues(500, 0, 0, 0)),
                        prestations("PLUSIEURS", new PrestationsPercues(400, 0, 200, 0))));
    }

    private interface Changement {
        Revenus sur(Revenus r);
    }

    /** One choice per bracket: T0 for nothing, then T1, T2… */
    private static List<Choix> tranches(double[] milieux, DoubleFunction<Changement> changement) {
        var choix = new ArrayList<Choix>();
        for (int i = 0; i < milieux.length; i++) {
            choix.add(revenus("T" + i, changement.apply(milieux[i])));
        }
        return choix;
    }

    private static Choix serviceCivique(String code, double montant) {
        return revenus(code, r -> r.avecAutres(r.salaireImposableN2(), r.pensionAlimentaire(), montant));
    }

    private static Choix revenus(String code, Changement changement) {
        return de(
                code,
                (s, _) -> s.avecJeune(
                        s.jeune().avecRevenus(changement.sur(s.jeune().revenus()))));
    }

    private static Choix prestations(String code, PrestationsPercues percues) {
        return de(code, (s, _) -> s.avecPercues(percues));
    }
}
