package fr.coteacote.possibles;

/** A weekly slot the person cannot take, with a word on why only if it helps to find a lever. */
public record Indisponibilite(Creneau creneau, Pourquoi pourquoi) {
    /** Only what opens a lever is told apart; nothing about health is ever kept. */
    public enum Pourquoi {
        GARDE_ENFANT,
        AUTRE
    }
}
