package fr.coteacote.possibles;

import java.io.BufferedReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long an immersion in a company (PMSMP) may last, as its dated table says: one month from date to date, renewed
 * once, sixty days in all; shorter hours before eighteen.
 *
 * @param mois of one agreement, and of its only renewal
 */
public record LimitesDImmersion(
        int mois,
        int joursEnTout,
        int majorite,
        int ageHeuresReduites,
        int heuresSemaineMineur,
        int heuresJourMineur,
        int heuresJourReduites) {
    private static final LimitesDImmersion PAR_DEFAUT = lire(TableCsv.ressource("immersions.csv"));
    private static final LocalDate FEVRIER = LocalDate.of(2026, 2, 1);

    /** The table shipped with the library. */
    public static LimitesDImmersion parDefaut() {
        return PAR_DEFAUT;
    }

    public static LimitesDImmersion lire(BufferedReader table) {
        Map<String, Integer> dites = TableCsv.lignes(table, "parametre", "valeur", "unite", "date_effet").stream()
                .collect(Collectors.toMap(l -> l.get(0), l -> l.entier(1)));
        return new LimitesDImmersion(
                valeur(dites, "convention"),
                valeur(dites, "cumul"),
                valeur(dites, "majorite"),
                valeur(dites, "age_heures_reduites"),
                valeur(dites, "semaine_mineur"),
                valeur(dites, "jour_mineur"),
                valeur(dites, "jour_avant_seize"));
    }

    private static int valeur(Map<String, Integer> dites, String parametre) {
        return Optional.ofNullable(dites.get(parametre))
                .orElseThrow(() -> new IllegalArgumentException("il manque une limite dans la table : " + parametre));
    }

    /** The first rule its length goes beyond. */
    public Optional<Depassement> duree(DureeDImmersion duree) {
        return switch (duree) {
            case DureeDImmersion.Datee datee -> dates(datee);
            case DureeDImmersion.EnSemaines(int combien) ->
                si(combien > semainesAuPlus(), Depassement.Quoi.CONVENTION, mois);
        };
    }

    private Optional<Depassement> dates(DureeDImmersion.Datee d) {
        long jours = ChronoUnit.DAYS.between(d.debut(), d.dernierJour()) + 1;
        return si(d.fin().isAfter(unMoisDes(d.debut())), Depassement.Quoi.CONVENTION, mois)
                .or(() -> d.renouveleeAu()
                        .filter(au -> au.isAfter(unMoisDes(d.fin().plusDays(1))))
                        .map(_ -> new Depassement(Depassement.Quoi.RENOUVELLEMENT, mois)))
                .or(() -> si(jours > joursEnTout, Depassement.Quoi.CUMUL, joursEnTout));
    }

    private LocalDate unMoisDes(LocalDate debut) {
        return debut.plusMonths(mois).minusDays(1);
    }

    /** Whole weeks that hold in these months, whatever day they start: the shortest month has four. */
    public int semainesAuPlus() {
        return (int) ChronoUnit.WEEKS.between(FEVRIER, FEVRIER.plusMonths(mois));
    }

    /** Hours that somebody of that age may not do; only hours surely taken count. */
    public Optional<Depassement> heures(Horaires horaires, int age) {
        if (age >= majorite) {
            return Optional.empty();
        }
        int parJour = age >= 0 && age < ageHeuresReduites ? heuresJourReduites : heuresJourMineur;
        var prises = horaires.certaines();
        return si(
                        Stream.of(DayOfWeek.values()).anyMatch(j -> prises.demiHeures(j) > 2 * parJour),
                        Depassement.Quoi.JOURNEE_D_UN_MINEUR,
                        parJour)
                .or(() -> si(
                        prises.demiHeures() > 2 * heuresSemaineMineur,
                        Depassement.Quoi.SEMAINE_D_UN_MINEUR,
                        heuresSemaineMineur));
    }

    private static Optional<Depassement> si(boolean depasse, Depassement.Quoi quoi, int limite) {
        return depasse ? Optional.of(new Depassement(quoi, limite)) : Optional.empty();
    }
}
