package fr.coteacote.espaces.jeune;

/** The colour of who speaks; a written name always says who. */
final class Couleurs {
    private Couleurs() {}

    static String voix(String voix) {
        return switch (voix) {
            case "JEUNE" -> "jeune";
            case "PAIR", "PROCHE" -> "pair";
            case "HASARD" -> "hasard";
            default -> "conseil";
        };
    }
}
