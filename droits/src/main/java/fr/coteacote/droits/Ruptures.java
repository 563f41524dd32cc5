package fr.coteacote.droits;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is going to change by itself in the coming months, with its date: birthdays, end of a yearly right, end of a contract, change
 * of quarter. Nothing is assumed but time passing.
 */
public final class Ruptures {
    private static final int[] ANNIVERSAIRES = {18, 20, 25, 26};
    private static final int[] ANNIVERSAIRES_ENFANT = {3, 20, 21};

    private final Moteur moteur;

    public Ruptures(Moteur moteur) {
        this.moteur = moteur;
    }

    /** Why something changes. */
    public enum Cause {
        ANNIVERSAIRE,
        ANNIVERSAIRE_ENFANT,
        FIN_DE_DROIT,
        FIN_DE_CONTRAT,
        TRIMESTRE,
        TEMPS_QUI_PASSE
    }

    /** A change to come; {@code droits} lists what it moves, which may be nothing. */
    public record Echeance(LocalDate jour, Cause cause, List<Changement> droits) {
        public Echeance {
            droits = List.copyOf(droits);
        }
    }

    /** One right before and after, time alone passing. */
    public record Changement(Droit droit, VerdictDroit avant, VerdictDroit apres) {}

    /** A right someone holds, until when it runs. */
    public record DroitOuvert(Droit droit, LocalDate fin) {}

    /** All changes of the coming {@code mois} months, soonest first. */
    public List<Echeance> aVenir(
            Situation depart, List<DroitOuvert> ouverts, Optional<LocalDate> finContrat, int mois) {
        return aVenir(SituationPartielle.complete(depart), ouverts, finContrat, mois);
    }

    /** What is not known stays so: only what time alone settles is told. */
    public List<Echeance> aVenir(
            SituationPartielle connue, List<DroitOuvert> ouverts, Optional<LocalDate> finContrat, int mois) {
        Situation depart = connue.situation();
        LocalDate debut = depart.mois().atDay(1);
        LocalDate fin = depart.mois().plusMonths(mois).atEndOfMonth();
        var echeances = new ArrayList<Echeance>();
        Map<YearMonth, List<Changement>> changements = changements(connue, mois);
        anniversaires(depart).forEach((jour, cause) -> echeances.add(echeance(jour, cause, changements)));
        ouverts.forEach(o -> echeances.add(new Echeance(
                o.fin(),
                Cause.FIN_DE_DROIT,
                List.of(new Changement(o.droit(), VerdictDroit.ELIGIBLE, VerdictDroit.A_PRECISER)))));
        finContrat.ifPresent(jour -> echeances.add(new Echeance(jour, Cause.FIN_DE_CONTRAT, List.of())));
        for (int i = 3; i <= mois; i += 3) {
            echeances.add(new Echeance(depart.mois().plusMonths(i).atDay(1), Cause.TRIMESTRE, List.of()));
        }
        changements.forEach((m, droits) -> echeances.add(new Echeance(m.atDay(1), Cause.TEMPS_QUI_PASSE, droits)));
        echeances.removeIf(e -> e.jour().isBefore(debut) || e.jour().isAfter(fin));
        echeances.sort(Comparator.comparing(Echeance::jour).thenComparing(Echeance::cause));
        return List.copyOf(echeances);
    }

    /** Ages are counted on the first day of a month: a birthday acts the month after. What it explains is told with it, once. */
    private static Echeance echeance(LocalDate jour, Cause cause, Map<YearMonth, List<Changement>> changements) {
        YearMonth effet = jour.getDayOfMonth() == 1
                ? YearMonth.from(jour)
                : YearMonth.from(jour).plusMonths(1);
        List<Changement> siens = changements.getOrDefault(effet, List.of());
        changements.remove(effet);
        return new Echeance(jour, cause, siens);
    }

    private static Map<LocalDate, Cause> anniversaires(Situation s) {
        var jours = new java.util.TreeMap<LocalDate, Cause>();
        for (int ans : ANNIVERSAIRES) {
            jours.put(s.jeune().dateNaissance().plusYears(ans), Cause.ANNIVERSAIRE);
        }
        for (LocalDate enfant : s.famille().enfants()) {
            for (int ans : ANNIVERSAIRES_ENFANT) {
                jours.putIfAbsent(enfant.plusYears(ans), Cause.ANNIVERSAIRE_ENFANT);
            }
        }
        return jours;
    }

    private Map<YearMonth, List<Changement>> changements(SituationPartielle depart, int mois) {
        var changements = new java.util.TreeMap<YearMonth, List<Changement>>();
        SituationPartielle connue = depart;
        Map<Droit, VerdictDroit> avant = verdicts(connue);
        for (int i = 1; i <= mois; i++) {
            connue = new SituationPartielle(Projection.decalee(connue.situation()), connue.inconnues());
            Map<Droit, VerdictDroit> apres = verdicts(connue);
            List<Changement> duMois = differences(avant, apres);
            if (!duMois.isEmpty()) {
                changements.put(connue.situation().mois(), duMois);
            }
            avant = apres;
        }
        return changements;
    }

    private static List<Changement> differences(Map<Droit, VerdictDroit> avant, Map<Droit, VerdictDroit> apres) {
        var differences = new ArrayList<Changement>();
        avant.forEach((droit, verdict) -> {
            VerdictDroit nouveau = apres.getOrDefault(droit, verdict);
            if (nouveau != verdict) {
                differences.add(new Changement(droit, verdict, nouveau));
            }
        });
        return differences;
    }

    private Map<Droit, VerdictDroit> verdicts(SituationPartielle connue) {
        var verdicts = new EnumMap<Droit, VerdictDroit>(Droit.class);
        moteur.evaluer(connue).constats().forEach(c -> verdicts.put(c.droit(), c.verdict()));
        return verdicts;
    }
}
