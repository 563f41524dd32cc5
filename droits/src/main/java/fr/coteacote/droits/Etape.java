package fr.coteacote.droits;

/** One line of a calculation, as a counsellor would write it; euros unless the words say otherwise. */
public record Etape(Droit droit, String libelle, Plage valeur) {}
