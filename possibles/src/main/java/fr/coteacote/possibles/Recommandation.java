package fr.coteacote.possibles;

/** Someone who agreed to say they recommend it. It is shown, it never moves the ranking. */
public record Recommandation(Voix voix, String prenom) {}
