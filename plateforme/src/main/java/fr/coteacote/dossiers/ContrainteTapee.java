package fr.coteacote.dossiers;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Hours as the fields of a form send them.
 *
 * @param jours 1 for Monday
 * @param jusqu a day, or nothing
 */
public record ContrainteTapee(
        Contrainte.Nature nature, List<Integer> jours, String de, String a, String mots, String jusqu) {
    /** What a form leaves out was not typed. */
    public ContrainteTapee {
        nature = Objects.requireNonNullElse(nature, Contrainte.Nature.A_EVITER);
        jours = jours == null ? List.of() : List.copyOf(jours);
        de = Objects.requireNonNullElse(de, "");
        a = Objects.requireNonNullElse(a, "");
        mots = Objects.requireNonNullElse(mots, "");
        jusqu = Objects.requireNonNullElse(jusqu, "");
    }

    /** Empty when a day or an hour lacks, or the end comes first. */
    public Optional<Contrainte> lire() {
        try {
            var semaine = jours.stream().map(DayOfWeek::of).collect(Collectors.toCollection(TreeSet::new));
            var debut = LocalTime.parse(de);
            var fin = LocalTime.parse(a);
            if (semaine.isEmpty() || !fin.isAfter(debut)) {
                return Optional.empty();
            }
            var dernier = jusqu.isBlank() ? Optional.<LocalDate>empty() : Optional.of(LocalDate.parse(jusqu));
            return Optional.of(new Contrainte(nature, semaine, debut, fin, mots, dernier));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
