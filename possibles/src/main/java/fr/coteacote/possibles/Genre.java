package fr.coteacote.possibles;

/** What kind of thing this is for a young person. It serves variety and filters, never the score. */
public enum Genre {
    EMPLOI("Emploi"),
    ALTERNANCE("Alternance"),
    FORMATION("Formation"),
    IMMERSION("Immersion"),
    SERVICE_CIVIQUE("Service civique"),
    BENEVOLAT("Coup de main"),
    ATELIER("Atelier"),
    EVENEMENT("Rencontre"),
    SERVICE("Service"),
    DROIT("Droit");

    private final String mot;

    Genre(String mot) {
        this.mot = mot;
    }

    /** The word shown on a card. */
    public String mot() {
        return mot;
    }
}
