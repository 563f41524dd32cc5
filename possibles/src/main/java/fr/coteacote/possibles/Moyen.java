package fr.coteacote.possibles;

/** A way to get there. Speeds and limits are data: see {@link Trajets}. */
public enum Moyen {
    A_PIED("à pied"),
    VELO("à vélo"),
    TRANSPORTS("en transports"),
    SCOOTER("en scooter"),
    VOITURE("en voiture");

    private final String mot;

    Moyen(String mot) {
        this.mot = mot;
    }

    public String mot() {
        return mot;
    }
}
