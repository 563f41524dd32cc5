package fr.coteacote.socle;

/** What somebody of the team may do (DOMAINE §2). One account may carry several. */
public enum Role {
    ACCUEIL("Accueil"),
    CONSEIL("Conseil"),
    RELATION_ENTREPRISE("Relation entreprise"),
    SECRET("Professionnel à secret"),
    SECTEUR("Responsable de secteur"),
    DIRECTION("Direction"),
    ADMINISTRATION("Administration fonctionnelle"),
    PROTECTION_DONNEES("Protection des données"),
    ELU("Gouvernance");

    private final String libelle;

    Role(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
