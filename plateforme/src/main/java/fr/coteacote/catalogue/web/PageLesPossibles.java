package fr.coteacote.catalogue.web;

import java.util.List;
import java.util.Optional;

/**
 * The whole catalogue, searched in plain words.
 *
 * @param fraicheur how fresh public offers are; empty where none is harvested
 */
public record PageLesPossibles(
        String q,
        List<Choix> genres,
        boolean siennes,
        List<Ligne> lignes,
        Optional<String> suite,
        boolean apporte,
        String fraicheur,
        List<AVerifier> aVerifier) {

    /** @param corriger where the team may correct or withdraw it; empty for what came by file */
    public record AVerifier(String id, String titre, String dit, String corriger) {}

    public record Choix(String valeur, String libelle, boolean ici) {}

    public record Ligne(
            String voir, String lien, String genre, String titre, String quand, String source, boolean sienne) {}
}
