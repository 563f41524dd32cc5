package fr.coteacote.socle.base;

/** The database cannot serve as it stands: what is wrong, and what the operator can do about it. */
final class BaseRefusee extends RuntimeException {
    private final String queFaire;

    BaseRefusee(String quoi, String queFaire) {
        super(quoi);
        this.queFaire = queFaire;
    }

    BaseRefusee(String quoi, String queFaire, Exception cause) {
        super(quoi, cause);
        this.queFaire = queFaire;
    }

    String queFaire() {
        return queFaire;
    }
}
