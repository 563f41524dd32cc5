package fr.coteacote.catalogue;

import fr.coteacote.dossiers.Theme;
import fr.coteacote.possibles.Genre;
import fr.coteacote.possibles.Point;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One possible as pages show it to one person: what, when, where, what it brings, and why it is there.
 *
 * @param carte four reasons at most, none that the facts beside them say; {@code reste} holds the others
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
        Optional<String> lien,
        Optional<Point> ou) {
    public PossibleDit {
        faits = List.copyOf(faits);
        carte = List.copyOf(carte);
        reste = List.copyOf(reste);
        leviers = List.copyOf(leviers);
        recommandePar = List.copyOf(recommandePar);
    }

    public record Fait(String icone, String texte) {}

    /** @param dite a fact, a badge or the source already says it where the whole possible is shown */
    public record RaisonDite(String texte, Sens sens, boolean dite) {}

    /** « Coup de main » is kept for the help given without a file (DOMAINE §1). */
    public static String mot(Genre genre) {
        return genre == Genre.BENEVOLAT ? "Une aide à donner" : genre.mot();
    }

    /** Every reason, each said once on a page that shows the facts and the source. */
    public List<RaisonDite> raisons() {
        return Stream.concat(carte.stream(), reste.stream())
                .filter(r -> !r.dite())
                .toList();
    }

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
