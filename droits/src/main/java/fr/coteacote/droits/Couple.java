package fr.coteacote.droits;

/**
 * The partner and how the two are bound.
 *
 * @param rfrN2 reference tax income of the partner's own tax household, in euros a year; read for concubins only
 */
public record Couple(Personne conjoint, LienConjoint lien, double rfrN2) {}
