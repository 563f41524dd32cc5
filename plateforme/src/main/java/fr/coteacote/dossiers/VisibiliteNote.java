package fr.coteacote.dossiers;

/**
 * Who reads a note (DOMAINE §1). The rule itself stands in one place, the view {@code dossiers.p_note}: every page reads
 * through it, as whoever acts. No other note is hidden from the young person.
 */
public enum VisibiliteNote {
    PARTAGEE("Partagée"),
    PRIVEE_JEUNE("Privée"),
    REFERENT_SEUL("À deux"),
    SECRET_PROFESSIONNEL("Secret professionnel"),
    RETENUE("Retenue");

    private final String libelle;

    VisibiliteNote(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** What the young person may choose for her own words. */
    boolean auChoixDuJeune() {
        return this == PARTAGEE || this == PRIVEE_JEUNE || this == REFERENT_SEUL;
    }
}
