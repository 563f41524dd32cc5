package fr.coteacote.catalogue;

import java.util.List;

/**
 * One possible by itself.
 *
 * @param lignes its facts, then the real conditions the team wrote, each once
 * @param etapes how it goes, step by step
 */
public record PossibleEntier(PossibleDit possible, String description, List<Ligne> lignes, List<String> etapes) {
    public PossibleEntier {
        lignes = List.copyOf(lignes);
        etapes = List.copyOf(etapes);
    }

    public record Ligne(String quoi, String texte) {}
}
