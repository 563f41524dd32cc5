package fr.coteacote.agenda;

/** What a young person holds in a session: it shows among what they can do (S1-69). */
public enum RoleTenu {
    ACCUEIL("L’accueil", "Accueille un groupe"),
    MEMOIRE("La mémoire", "Garde la mémoire d’un groupe"),
    SON("Le son", "Tient le son"),
    CUISINE("La cuisine", "Cuisine pour un groupe"),
    ANIMATION("L’animation", "Anime un atelier");

    private final String libelle;
    private final String acquis;

    RoleTenu(String libelle, String acquis) {
        this.libelle = libelle;
        this.acquis = acquis;
    }

    public String libelle() {
        return libelle;
    }

    /** How it is said among their strengths. */
    public String acquis() {
        return acquis;
    }
}
