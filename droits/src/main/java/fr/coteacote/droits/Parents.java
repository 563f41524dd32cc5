package fr.coteacote.droits;

/**
 * The parents, for grants only; income of two years before in euros a year.
 *
 * @param nbEnfantsACharge the young person included
 * @param nbEnfantsSuperieur as declared, which may not count the young person
 * @param distanceKm from the family home to the place of study
 */
public record Parents(
        double rfrN2, double revenuBrutGlobalN2, int nbEnfantsACharge, int nbEnfantsSuperieur, double distanceKm) {}
