package fr.coteacote.possibles;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What is needed of a person to see what is possible, and nothing else: no name, sex, nationality or address.
 *
 * <p>Everything may be unknown. A visitor is a person of whom nothing is known.
 *
 * @param cle opaque, stable; it only seeds the chance
 * @param budgetCentimes what they can put in, in cents
 */
public record Personne(
        String cle,
        Optional<LocalDate> naissance,
        Depart depart,
        Mobilite mobilite,
        Acquis acquis,
        Map<Statut, Boolean> statuts,
        Disponibilite disponibilite,
        Gouts gouts,
        OptionalLong budgetCentimes) {
    public Personne {
        statuts = Map.copyOf(statuts);
    }

    /** Someone who has just arrived and said nothing. */
    public static Personne visiteur(String cle) {
        return new Personne(
                cle,
                Optional.empty(),
                new Depart.NonDit(),
                Mobilite.NON_DITE,
                Acquis.NON_DITS,
                Map.of(),
                Disponibilite.SANS_CONTRAINTE,
                Gouts.NON_DITS,
                OptionalLong.empty());
    }

    Personne dansUnLieu(Depart la) {
        return new Personne(cle, naissance, la, mobilite, acquis, statuts, disponibilite, gouts, budgetCentimes);
    }

    public Constat statut(Statut statut) {
        return Constat.de(Optional.ofNullable(statuts.get(statut)));
    }

    public OptionalInt age(LocalDate jour) {
        return naissance
                .map(ne -> OptionalInt.of(Period.between(ne, jour).getYears()))
                .orElse(OptionalInt.empty());
    }
}
