package fr.coteacote.droits.bareme;

/** Chèque énergie: consumption units and amounts by income per unit. */
public record BaremeEnergie(
        double premiere, double deuxieme, double suivantes, Tranches uneUnite, Tranches jusquaDeux, Tranches auDela) {
    static BaremeEnergie lire(Lecture p) {
        return new BaremeEnergie(
                p.de("cheque_energie.unites_consommation.premiere_personne"),
                p.de("cheque_energie.unites_consommation.deuxieme_personne"),
                p.de("cheque_energie.unites_consommation.autres_personnes"),
                p.tranches("cheque_energie.baremes.une_uc", "amount"),
                p.tranches("cheque_energie.baremes.une_uc_a_deux_uc", "amount"),
                p.tranches("cheque_energie.baremes.plus_de_deux_ucs", "amount"));
    }

    public double unites(int n) {
        return premiere + (n >= 2 ? deuxieme : 0) + suivantes * Math.max(n - 2, 0);
    }

    public Tranches tranches(double unites) {
        return unites <= 1 ? uneUnite : unites < 2 ? jusquaDeux : auDela;
    }
}
