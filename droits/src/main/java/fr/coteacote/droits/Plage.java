package fr.coteacote.droits;

/**
 * A quantity between two bounds, both included; a known quantity has equal bounds.
 *
 * <p>Every operation keeps the promise: whatever the true values, the result lies within. Euros unless said otherwise.
 */
public record Plage(double min, double max) {
    public static final Plage ZERO = new Plage(0, 0);
    public static final Plage UN = new Plage(1, 1);

    public Plage {
        if (!(min <= max)) {
            throw new IllegalArgumentException("bornes inversees : %s > %s".formatted(min, max));
        }
    }

    public static Plage de(double valeur) {
        return valeur == 0 ? ZERO : new Plage(valeur, valeur);
    }

    public static Plage entre(double min, double max) {
        return new Plage(min, max);
    }

    public boolean exacte() {
        return min == max;
    }

    public boolean contient(double valeur, double tolerance) {
        return valeur >= min - tolerance && valeur <= max + tolerance;
    }

    public Plage plus(Plage autre) {
        if (autre == ZERO) {
            return this;
        }
        return this == ZERO ? autre : new Plage(min + autre.min, max + autre.max);
    }

    public Plage plus(double valeur) {
        return valeur == 0 ? this : new Plage(min + valeur, max + valeur);
    }

    public Plage moins(Plage autre) {
        return autre == ZERO ? this : new Plage(min - autre.max, max - autre.min);
    }

    public Plage moins(double valeur) {
        return plus(-valeur);
    }

    public Plage fois(double facteur) {
        if (this == ZERO || facteur == 1) {
            return this;
        }
        return facteur >= 0 ? new Plage(min * facteur, max * facteur) : new Plage(max * facteur, min * facteur);
    }

    /** Product of two quantities that are never negative. */
    public Plage fois(Plage positive) {
        return exacte() && positive.exacte()
                ? de(min * positive.min)
                : new Plage(
                        Math.min(min * positive.min, min * positive.max),
                        Math.max(max * positive.max, max * positive.min));
    }

    public Plage auMoins(double plancher) {
        if (min >= plancher) {
            return this;
        }
        return max <= plancher ? de(plancher) : new Plage(plancher, max);
    }

    public Plage auPlus(double plafond) {
        if (max <= plafond) {
            return this;
        }
        return min >= plafond ? de(plafond) : new Plage(min, plafond);
    }

    public Plage plusGrand(Plage autre) {
        return new Plage(Math.max(min, autre.min), Math.max(max, autre.max));
    }

    public Plage plusPetit(Plage autre) {
        return new Plage(Math.min(min, autre.min), Math.min(max, autre.max));
    }

    public Plage union(Plage autre) {
        return this == autre ? this : new Plage(Math.min(min, autre.min), Math.max(max, autre.max));
    }

    /** Nothing below the threshold: an amount too small is not paid. */
    public Plage nulSous(double seuil) {
        return min >= seuil
                ? this
                : atteint(seuil).choisir(new Plage(Math.max(min, seuil), Math.max(max, seuil)), ZERO);
    }

    public Plage arrondi(int decimales) {
        return exacte()
                ? de(Arrondi.pair(min, decimales))
                : new Plage(Arrondi.pair(min, decimales), Arrondi.pair(max, decimales));
    }

    public Tri atteint(double seuil) {
        return comparer(min >= seuil, max < seuil);
    }

    public Tri depasse(double seuil) {
        return comparer(min > seuil, max <= seuil);
    }

    public Tri sous(double seuil) {
        return comparer(max < seuil, min >= seuil);
    }

    public Tri jusqua(double seuil) {
        return comparer(max <= seuil, min > seuil);
    }

    public Tri jusqua(Plage seuil) {
        return comparer(max <= seuil.min, min > seuil.max);
    }

    private static Tri comparer(boolean surementVrai, boolean surementFaux) {
        return surementVrai ? Tri.VRAI : surementFaux ? Tri.FAUX : Tri.INCONNU;
    }
}
