package fr.coteacote.droits.bareme;

/** What a household of {@code n} counts for: lump sums by size, lone-parent increase, housing lump sum (RSA, prime d'activité). */
public record Forfaits(
        double base,
        double deuxiemePersonne,
        double enfant,
        double enfantEnPlus,
        double majoreEnceinte,
        double majoreEnfant,
        double logement1,
        double logement2,
        double logement3) {
    /** Lump sum before any income for {@code parents} adults and {@code n} people in all. */
    public double socle(int parents, int n) {
        return base * taux(parents, n);
    }

    private double taux(int parents, int n) {
        double taux = 1;
        taux += n >= 2 ? deuxiemePersonne : 0;
        taux += n >= 3 ? enfant : 0;
        taux += n >= 4 ? (parents == 1 ? enfantEnPlus : enfant) : 0;
        return taux + enfantEnPlus * Math.max(n - 4, 0);
    }

    public double majore(int enfants) {
        return base * (majoreEnceinte + majoreEnfant * enfants);
    }

    public double logement(int n) {
        return switch (n) {
            case 1 -> base * logement1;
            case 2 -> base * (1 + deuxiemePersonne) * logement2;
            default -> base * (1 + deuxiemePersonne + enfant) * logement3;
        };
    }
}
