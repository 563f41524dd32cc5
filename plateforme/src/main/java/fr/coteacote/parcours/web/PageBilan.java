package fr.coteacote.parcours.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A meeting, side by side: nobody else is in it, no note, no menu.
 *
 * @param base prefix of its addresses
 * @param bureau true on the screen they share, false on the young person's telephone
 * @param appareil the screen that writes
 */
public record PageBilan(
        String base,
        boolean bureau,
        UUID appareil,
        String prenom,
        String conseil,
        String quand,
        boolean clos,
        List<Sujet> sujets,
        List<Rubrique> rubriques,
        List<Puce> suFaire,
        List<Pas> tentes,
        boolean accordJeune,
        boolean accordEquipe,
        Optional<Croise> croise) {

    public record Sujet(String quoi, String voix, String par) {}

    public record Rubrique(String nom, List<Paragraphe> paragraphes) {}

    /** @param ecrivable on this screen */
    public record Paragraphe(String auteur, String voix, String qui, String texte, int version, boolean ecrivable) {}

    public record Puce(String quoi, boolean coche) {}

    /** @param attend true while the young person has said neither yes nor no */
    public record Pas(String id, String quoi, String details, String voix, String par, boolean attend) {}

    /** What the same author wrote on another screen, while this was being typed. */
    public record Croise(String rubrique, String auteur, String garde, String tape, int version) {}

    public String initiale(String prenom) {
        return prenom.isEmpty() ? "?" : prenom.substring(0, prenom.offsetByCodePoints(0, 1));
    }
}
