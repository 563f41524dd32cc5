package fr.coteacote.donnees.lecture;

/** Stops a reading under way; its words are ours and are shown. */
final class FichierIllisible extends RuntimeException {
    private final String pourquoi;

    FichierIllisible(String pourquoi) {
        super(pourquoi);
        this.pourquoi = pourquoi;
    }

    String pourquoi() {
        return pourquoi;
    }
}
