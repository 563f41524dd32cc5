package fr.coteacote.espaces.jeune;

import java.util.List;

/** What I said so that things are within my reach, on two screens of four questions. */
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
        boolean gardeIllisible) {
    public record Case(String valeur, String libelle, boolean ici) {}
}
