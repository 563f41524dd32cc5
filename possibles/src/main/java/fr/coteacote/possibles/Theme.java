package fr.coteacote.possibles;

/** Part of life a thing is about; same values as the glossary. */
public enum Theme {
    EMPLOI("l’emploi"),
    PROJET_PROFESSIONNEL("trouver sa voie"),
    FORMATION("se former"),
    LOGEMENT("le logement"),
    SANTE("la santé"),
    MOBILITE("se déplacer"),
    CITOYENNETE("la citoyenneté"),
    DROITS_DEMARCHES("ses droits et ses papiers"),
    BUDGET("l’argent"),
    NUMERIQUE("le numérique"),
    FAMILLE_ENFANTS("la famille"),
    CULTURE_SPORT_LOISIRS("la culture, le sport, les loisirs"),
    LIEN_SOCIAL("rencontrer du monde");

    private final String mot;

    Theme(String mot) {
        this.mot = mot;
    }

    /** How the theme is said inside a sentence to the young person. */
    public String mot() {
        return mot;
    }
}
