package fr.coteacote.droits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Those who live with the young person and count with them: never the parents.
 *
 * @param enfants births of the young person's children
 * @param isolementRecent lone parent for less than 18 months
 * @param ressourcesN2 of the family as family benefits count them, euros a year
 * @param biactifN2 both adults earned enough two years before
 */
public record Famille(
        Optional<Couple> couple,
        List<LocalDate> enfants,
        boolean isolementRecent,
        double ressourcesN2,
        boolean biactifN2) {
    public static final Famille SEUL = new Famille(Optional.empty(), List.of(), false, 0, false);

    public Famille {
        enfants = List.copyOf(enfants);
    }

    public Famille avecEnfants(List<LocalDate> naissances) {
        return new Famille(couple, naissances, isolementRecent, ressourcesN2, biactifN2);
    }

    public Famille avecCouple(Optional<Couple> nouveau) {
        return new Famille(nouveau, enfants, isolementRecent, ressourcesN2, biactifN2);
    }

    public Famille avecIsolement(boolean recent) {
        return new Famille(couple, enfants, recent, ressourcesN2, biactifN2);
    }

    public Famille avecRessources(double ressources, boolean biactif) {
        return new Famille(couple, enfants, isolementRecent, ressources, biactif);
    }
}
