package fr.coteacote.catalogue;

import fr.coteacote.dossiers.Theme;
import java.util.List;
import java.util.Optional;

/**
 * One possible as pages show it to one person: what, when, where, what it brings, and why it is there.
 *
 * @param carte four reasons at most; {@code reste} holds the others
 * @param surprise drawn by the dose of surprise they chose
 * @param bloque something is missing, and {@code leviers} say what opens it
 */
public record PossibleDit(
        String id,
        String titre,
        String benefice,
        String genre,
        Theme theme,
        List<Fait> faits,
        List<RaisonDite> carte,
        List<RaisonDite> reste,
        boolean surprise,
        boolean bloque,
        List<LevierDit> leviers,
        List<String> recommandePar,
        String source,
        Optional<String> lien) {
    public PossibleDit {
        faits = List.copyOf(faits);
        carte = List.copyOf(carte);
        reste = List.copyOf(reste);
        leviers = List.copyOf(leviers);
        recommandePar = List.copyOf(recommandePar);
    }

    public record Fait(String icone, String texte) {}

    public record RaisonDite(String texte, Sens sens) {}

    public enum Sens {
        POUR,
        MANQUE,
        A_VERIFIER,
        INFO
    }

    /** @param ouvre the word of what is opened: « le permis » */
    public record LevierDit(String ouvre, List<Etape> etapes) {}

    /** A step, itself a possible. */
    public record Etape(String id, String titre) {}
}
