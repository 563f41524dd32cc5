package fr.coteacote.dossiers;

/**
 * A domain of life, opened when the person wants to, never all of them (DOMAINE §1).
 *
 * <p>Each has its words, its tint and its picture on every page (UI §3).
 */
public enum Theme {
    EMPLOI("Emploi", "emploi", "briefcase"),
    PROJET_PROFESSIONNEL("Pistes", "emploi", "compass"),
    FORMATION("Formation", "formation", "school"),
    LOGEMENT("Logement", "logement", "key"),
    SANTE("Santé", "sante", "stethoscope"),
    MOBILITE("Mobilité", "mobilite", "bus"),
    CITOYENNETE("Citoyenneté", "citoyen", "building-community"),
    DROITS_DEMARCHES("Droits", "droits", "scale"),
    BUDGET("Budget", "droits", "wallet"),
    NUMERIQUE("Numérique", "quotidien", "device-mobile"),
    FAMILLE_ENFANTS("Famille", "quotidien", "home"),
    CULTURE_SPORT_LOISIRS("Culture et sport", "quotidien", "headphones"),
    LIEN_SOCIAL("Lien social", "quotidien", "users");

    private final String libelle;
    private final String teinte;
    private final String icone;

    Theme(String libelle, String teinte, String icone) {
        this.libelle = libelle;
        this.teinte = teinte;
        this.icone = icone;
    }

    public String libelle() {
        return libelle;
    }

    public String teinte() {
        return teinte;
    }

    public String icone() {
        return icone;
    }
}
