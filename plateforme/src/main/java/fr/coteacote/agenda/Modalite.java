package fr.coteacote.agenda;

/** How two people meet. */
public enum Modalite {
    SUR_PLACE("Sur place"),
    TELEPHONE("Au téléphone"),
    VISIO("En visio"),
    MARCHE("En marchant"),
    HORS_LES_MURS("Ailleurs");

    private final String libelle;

    Modalite(String libelle) {
        this.libelle = libelle;
    }

    public boolean aDistance() {
        return this == TELEPHONE || this == VISIO;
    }

    public String libelle() {
        return libelle;
    }
}
