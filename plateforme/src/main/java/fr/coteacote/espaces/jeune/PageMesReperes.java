package fr.coteacote.espaces.jeune;

import java.util.List;

/** What I said so that things are within my reach. */
public record PageMesReperes(
        String commune,
        boolean communeInconnue,
        List<Case> moyens,
        List<Case> permis,
        List<Case> evite,
        List<Case> niveaux,
        List<Case> minutes,
        List<Case> surprises,
        String garde,
        boolean gardeIllisible,
        boolean fait) {
    public record Case(String valeur, String libelle, boolean ici) {}
}
