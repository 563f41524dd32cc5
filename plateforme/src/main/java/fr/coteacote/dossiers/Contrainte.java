package fr.coteacote.dossiers;

import fr.coteacote.socle.web.EnFrancais;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Hours at which somebody cannot be there, every week until a day or for good: a child to fetch, a bus that stops.
 *
 * @param de local, included
 * @param a local, excluded
 * @param mots why, if the person says it
 */
public record Contrainte(
        Nature nature,
        SortedSet<DayOfWeek> jours,
        LocalTime de,
        LocalTime a,
        String mots,
        Optional<LocalDate> jusquAu) {

    public enum Nature {
        GARDE("Garde d’enfant"),
        TRANSPORT("Transport"),
        TRAVAIL_OU_COURS("Travail ou cours"),
        A_EVITER("À éviter");

        private final String libelle;

        Nature(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    public Contrainte {
        if (jours.isEmpty() || !a.isAfter(de)) {
            throw new IllegalArgumentException("contrainte sans jour, ou qui finit avant de commencer");
        }
        jours = Collections.unmodifiableSortedSet(new TreeSet<>(jours));
    }

    /** « lundi et jeudi, de 16 h à 18 h 30 ». */
    public String quand() {
        var noms = jours.stream().map(EnFrancais::nom).toList();
        String ils = jours.size() == 7
                ? "tous les jours"
                : noms.size() == 1
                        ? noms.getFirst()
                        : String.join(", ", noms.subList(0, noms.size() - 1)) + " et " + noms.getLast();
        return ils + ", de " + EnFrancais.heure(de) + " à " + EnFrancais.heure(a)
                + jusquAu.map(jour -> ", jusqu’au " + EnFrancais.date(jour)).orElse("");
    }

    /** Does something from {@code debut} to {@code fin} fall in these hours, as clocks read in {@code zone}? */
    public boolean empeche(Instant debut, Instant fin, ZoneId zone) {
        var premier = debut.atZone(zone).toLocalDate();
        return premier.datesUntil(fin.atZone(zone).toLocalDate().plusDays(1))
                .filter(jour -> jours.contains(jour.getDayOfWeek()))
                .filter(jour -> jusquAu.map(dernier -> !jour.isAfter(dernier)).orElse(true))
                .anyMatch(jour -> jour.atTime(de).atZone(zone).toInstant().isBefore(fin)
                        && jour.atTime(a).atZone(zone).toInstant().isAfter(debut));
    }
}
