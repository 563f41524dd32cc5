package fr.coteacote.droits;

/** What is known of a fact or a condition: true, false, or not yet known. */
public enum Tri {
    VRAI,
    FAUX,
    INCONNU;

    public static Tri de(boolean valeur) {
        return valeur ? VRAI : FAUX;
    }

    /** All are needed: false as soon as one is false. */
    public Tri et(Tri autre) {
        if (this == FAUX || autre == FAUX) {
            return FAUX;
        }
        return this == VRAI && autre == VRAI ? VRAI : INCONNU;
    }

    /** One is enough: true as soon as one is true. */
    public Tri ou(Tri autre) {
        if (this == VRAI || autre == VRAI) {
            return VRAI;
        }
        return this == FAUX && autre == FAUX ? FAUX : INCONNU;
    }

    public Tri non() {
        return switch (this) {
            case VRAI -> FAUX;
            case FAUX -> VRAI;
            case INCONNU -> INCONNU;
        };
    }

    /** What two possible worlds agree on. */
    public Tri union(Tri autre) {
        return this == autre ? this : INCONNU;
    }

    /** The amount of the true branch, of the false one, or what covers both. */
    public Plage choisir(Plage siVrai, Plage siFaux) {
        return switch (this) {
            case VRAI -> siVrai;
            case FAUX -> siFaux;
            case INCONNU -> siVrai.union(siFaux);
        };
    }

    public boolean vrai() {
        return this == VRAI;
    }

    public boolean faux() {
        return this == FAUX;
    }

    public boolean possible() {
        return this != FAUX;
    }
}
