package fr.coteacote.possibles;

/** What a possible can bring that opens another one: the licence, the trip, the first experience… */
public enum Cle {
    PERMIS_B("le permis"),
    PERMIS_AM("le permis scooter"),
    VEHICULE("un véhicule"),
    TRAJET("le trajet"),
    DIPLOME("le diplôme"),
    EXPERIENCE("une première expérience"),
    PAPIERS("les papiers"),
    INSCRIPTION_EMPLOI("l’inscription comme demandeur d’emploi"),
    GARDE_ENFANT("la garde d’un enfant"),
    ARGENT("l’argent pour payer"),
    FRANCAIS("le français"),
    LANGUE("la langue demandée");

    private final String mot;

    Cle(String mot) {
        this.mot = mot;
    }

    public String mot() {
        return mot;
    }
}
