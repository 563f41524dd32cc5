package fr.coteacote.espaces.jeune;

import java.util.List;
import java.util.UUID;

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
        boolean gardeIllisible,
        List<Talent> talents) {
    /** @param oui true once I said that it counts */
    public record Talent(UUID ressource, String rome, String mots, String metier, boolean oui) {}

    public record Case(String valeur, String libelle, boolean ici) {}
}
