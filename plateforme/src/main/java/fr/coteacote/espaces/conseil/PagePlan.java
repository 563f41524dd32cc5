package fr.coteacote.espaces.conseil;

import java.util.List;
import java.util.Optional;

/** The whole plan: what is under way, what was done or left, and what to propose. */
public record PagePlan(
        EnTete tete, List<Ligne> enCours, List<Ligne> passe, String part, Revue revue, Optional<ChampRefuse> refus) {

    /** @param rappel days, zero for none */
    public record Revue(String phrase, int rappel) {}

    /**
     * @param cocher address that marks it done, or undoes it
     * @param geste what that does, said to who does not see the picture
     */
    public record Ligne(
            String id,
            String classe,
            String icone,
            String quoi,
            String details,
            String voix,
            String par,
            String quand,
            String cocher,
            String geste,
            List<Geste> gestes) {}

    public record Geste(String chemin, String libelle, String issue) {}
}
