package fr.coteacote.espaces.jeune;

import java.util.List;

/** Four sentences about myself, with what I last said. */
public record PageOuJEnSuis(List<Ligne> lignes, boolean dejaDit, boolean garde) {
    /** @param histoire what was said before, with its day; empty the first time */
    public record Ligne(String code, String texte, String choisi, String histoire) {}
}
