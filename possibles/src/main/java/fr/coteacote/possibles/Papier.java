package fr.coteacote.possibles;

/** A paper that may be asked for. Only whether the person has it is known, never its content. */
public enum Papier {
    PIECE_IDENTITE("une pièce d’identité"),
    AUTORISATION_TRAVAIL("une autorisation de travailler"),
    CARTE_VITALE("la carte Vitale"),
    RIB("un RIB"),
    CV("un CV"),
    JUSTIFICATIF_DOMICILE("un justificatif de domicile"),
    ATTESTATION_SECURITE_ROUTIERE("une attestation de sécurité routière");

    private final String mot;

    Papier(String mot) {
        this.mot = mot;
    }

    public String mot() {
        return mot;
    }
}
