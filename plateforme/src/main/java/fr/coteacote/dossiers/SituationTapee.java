package fr.coteacote.dossiers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What somebody does, as the fields of a form send it. */
public record SituationTapee(Situation.Categorie categorie, String mots, String du, String au) {
    /** What a form leaves out was not typed. */
    public SituationTapee {
        categorie = Objects.requireNonNullElse(categorie, Situation.Categorie.INCONNUE);
        mots = Objects.requireNonNullElse(mots, "");
        du = Objects.requireNonNullElse(du, "");
        au = Objects.requireNonNullElse(au, "");
    }

    /** Without a first day, it begins today; empty when a day cannot be read, or the end comes first. */
    public Optional<Situation> lire(LocalDate aujourdhui) {
        try {
            var debut = du.isBlank() ? aujourdhui : LocalDate.parse(du);
            var fin = au.isBlank() ? Optional.<LocalDate>empty() : Optional.of(LocalDate.parse(au));
            return fin.filter(debut::isAfter).isPresent()
                    ? Optional.empty()
                    : Optional.of(new Situation(categorie, mots, debut, fin));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
