package fr.coteacote.droits;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** « Et si ? » : the same person with and without an event, month by month over a year. Estimates, never advice to choose one. */
public final class EtSi {
    private final Projection projection;

    public EtSi(Moteur moteur) {
        this.projection = new Projection(moteur);
    }

    /** Both lives side by side. */
    public record Comparaison(List<Projection.Mois> sans, List<Projection.Mois> avec) {
        /** What the event changes over the year, in cents. */
        public long ecart() {
            return total(avec) - total(sans);
        }

        /** Each right that the event makes fall, with the first month it does. */
        public List<Perte> pertes() {
            var pertes = new ArrayList<Perte>();
            for (Droit droit : Droit.values()) {
                for (int i = 0; i < avec.size(); i++) {
                    long avant = sans.get(i).droit(droit);
                    long apres = avec.get(i).droit(droit);
                    if (apres < avant) {
                        pertes.add(new Perte(droit, avec.get(i).mois(), avant, apres));
                        break;
                    }
                }
            }
            return pertes;
        }

        private static long total(List<Projection.Mois> mois) {
            return mois.stream().mapToLong(Projection.Mois::net).sum();
        }
    }

    /** A right that falls, in cents a month. */
    public record Perte(Droit droit, YearMonth des, long avant, long apres) {}

    /** A possible month for the event and what the year would then bring, in cents. */
    public record DatePossible(YearMonth mois, long ressourcesDeLAnnee) {}

    public Comparaison comparer(Situation depart, List<Evenement> evenements) {
        return new Comparaison(projection.annee(depart, List.of()), projection.annee(depart, evenements));
    }

    /** Two whole situations, both left to run their year. */
    public Comparaison comparer(Situation une, Situation autre) {
        return new Comparaison(projection.annee(une, List.of()), projection.annee(autre, List.of()));
    }

    /** The event tried each month of the first quarter and more, the most favourable month first. */
    public List<DatePossible> meilleuresDates(Situation depart, Evenement evenement, int mois) {
        var dates = new ArrayList<DatePossible>();
        for (int i = 0; i < mois; i++) {
            var date = depart.mois().plusMonths(i);
            var annee = projection.annee(depart, List.of(evenement.au(date)));
            dates.add(new DatePossible(date, Comparaison.total(annee)));
        }
        return dates.stream()
                .sorted(Comparator.comparingLong(DatePossible::ressourcesDeLAnnee)
                        .reversed()
                        .thenComparing(DatePossible::mois))
                .collect(Collectors.toUnmodifiableList());
    }
}
