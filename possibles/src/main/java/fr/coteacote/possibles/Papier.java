package fr.coteacote.possibles;

/** A paper that may be asked for. Only whether the person has it is known, never its content. */
public enum Papier {
    PIECE_IDENTITE("ta pièce d’identité"),
    AUTORISATION_TRAVAIL("ton autorisation de travailler"),
    CARTE_VITALE("ta carte Vitale"),
    RIB("ton RIB"),
    CV("ton CV"),
    JUSTIFICATIF_DOMICILE("un justificatif de domicile"),
    ATTESTATION_SECURITE_ROUTIERE("ton attestation de sécurité routière");

    private final String mot;

    Papier(String mot) {
        this.mot = mot;
    }

    public String mot() {
        return mot;
    }
}
