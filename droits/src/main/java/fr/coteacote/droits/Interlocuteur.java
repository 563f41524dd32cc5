package fr.coteacote.droits;

/** Who can tell when the rules cannot. */
public enum Interlocuteur {
    MISSION_LOCALE("la Mission Locale"),
    CAF("la Caf"),
    ASSURANCE_MALADIE("l’Assurance maladie"),
    MDPH("la MDPH et la Caf"),
    ETABLISSEMENT("le secrétariat de l’établissement"),
    ACTION_LOGEMENT("Action Logement"),
    ETAT("le service de l’État qui verse l’aide"),
    FRANCE_TRAVAIL("France Travail"),
    PASS_SPORT("le service Pass’Sport");

    private final String nom;

    Interlocuteur(String nom) {
        this.nom = nom;
    }

    public String nom() {
        return nom;
    }
}
