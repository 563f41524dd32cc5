package fr.coteacote.espaces.conseil;

import fr.coteacote.structures.Initiales;
import java.util.UUID;

/** The round mark of a person: letters, and a tint that never changes for them. */
final class Teintes {
    private static final String[] TEINTES = {"a", "b", "c", "d", "e"};

    private Teintes() {}

    static PageMaJournee.Personne personne(UUID id, String prenom, String nom) {
        String entier = (prenom + " " + nom).strip();
        return new PageMaJournee.Personne(
                entier.isEmpty() ? "Sans prénom" : entier,
                prenom.isEmpty() ? "cette personne" : prenom,
                Initiales.de(prenom, nom),
                couleur(id));
    }

    static String couleur(UUID id) {
        return TEINTES[(int) Math.floorMod(id.getLeastSignificantBits(), (long) TEINTES.length)];
    }

    /** The colour of who speaks; a written name always says who. */
    static String voix(String voix) {
        return switch (voix) {
            case "JEUNE" -> "jeune";
            case "PAIR", "PROCHE" -> "pair";
            case "HASARD" -> "hasard";
            default -> "conseil";
        };
    }
}
