package fr.coteacote.possibles;

import java.util.Optional;
import java.util.Set;

/**
 * What is asked of the person. An empty set asks nothing; what the source leaves out has its own value.
 *
 * @param zones codes where one must live: commune, departement, EPCI (SIREN) or {@code france}
 * @param vehicule yes when the person must come with a vehicle
 * @param langues languages required, in French, lower case
 * @param autres what is asked in words nobody has read yet: to be checked with the person
 */
public record Conditions(
        Ages ages,
        Set<Public> publics,
        Set<String> zones,
        Set<Permis> permis,
        boolean vehicule,
        Diplome diplome,
        Experience experience,
        Set<String> langues,
        Set<Papier> papiers,
        Cout cout,
        Optional<String> autres) {
    public static final Conditions AUCUNE = new Conditions(
            Ages.TOUS,
            Set.of(),
            Set.of(),
            Set.of(),
            false,
            new Diplome.NonDemande(),
            new Experience.NonDemandee(),
            Set.of(),
            Set.of(),
            new Cout.Gratuit(),
            Optional.empty());

    public Conditions {
        publics = Set.copyOf(publics);
        zones = Set.copyOf(zones);
        permis = Set.copyOf(permis);
        langues = Set.copyOf(langues);
        papiers = Set.copyOf(papiers);
    }
}
