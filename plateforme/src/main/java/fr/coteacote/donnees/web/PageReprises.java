package fr.coteacote.donnees.web;

import java.util.List;
import java.util.Optional;

/** Where a portfolio is brought, and those already taken over. */
public record PageReprises(
        Qui qui,
        List<Ligne> dernieres,
        List<MandatDonne> mandats,
        List<Option> administrateurs,
        String finProposee,
        String finMin,
        String finMax,
        Optional<String> refus) {

    /** Who looks: the direction also gives mandates. */
    public enum Qui {
        DIRECTION,
        MANDATEE,
        SANS_MANDAT
    }

    public record Ligne(String fichier, String quand, String qui, String resultat, String lien, String geste) {}

    public record MandatDonne(String id, String qui, String jusquAu) {}

    public record Option(String valeur, String libelle) {}
}
