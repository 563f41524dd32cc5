package fr.coteacote.recours;

/** Why a right is not asked for, when somebody cares to say. */
public enum MotifNonRecours {
    IGNORANCE("Ne savait pas"),
    COMPLEXITE("Trop compliqué"),
    DECOURAGEMENT("Déjà essayé, sans succès"),
    CRAINTE("Peur des suites"),
    STIGMATE("Peur du regard des autres"),
    CHOIX("Ne veut pas"),
    DELAI("Trop long"),
    AUTRE("Autre raison"),
    NON_DIT("Pas dit");

    private final String libelle;

    MotifNonRecours(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
