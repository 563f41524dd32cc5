package fr.coteacote.agenda;

/** Why somebody did not come: said if they wish, believed as it is (DOMAINE §1). */
public enum MotifAbsence {
    NON_DIT("Sans le dire"),
    MIEUX_AILLEURS("Avait mieux ailleurs"),
    OUBLI("Oublié"),
    TRAVAIL("Au travail"),
    ENTRETIEN_EMBAUCHE("Un entretien d’embauche"),
    EXAMEN("Un examen"),
    ENFANT("Un enfant à garder"),
    MALADIE("Malade"),
    TRANSPORT("Le transport"),
    CONVOCATION("Attendu ailleurs"),
    LOGEMENT("Son logement"),
    SECURITE("Sa sécurité"),
    DEUIL("Un deuil"),
    AUTRE("Autre chose");

    private final String libelle;

    MotifAbsence(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
