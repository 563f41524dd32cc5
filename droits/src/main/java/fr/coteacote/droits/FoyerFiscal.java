package fr.coteacote.droits;

/**
 * The young person's tax household, on the income of two years before, euros a year; the parents' own when attached to them.
 *
 * @param trancheIr 0 not taxable, 1 first band (11 %), 2 and 3 above
 */
public record FoyerFiscal(
        boolean rattacheParents, double rfrN2, double revenuBrutGlobalN2, double nbParts, int trancheIr) {
    public static final FoyerFiscal SEUL_SANS_REVENU = new FoyerFiscal(false, 0, 0, 1, 0);
}
