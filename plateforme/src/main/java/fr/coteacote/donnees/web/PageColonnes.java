package fr.coteacote.donnees.web;

import fr.coteacote.donnees.web.PageReprises.Option;
import java.util.List;
import java.util.Optional;

/** Which column tells what, with what it holds. */
public record PageColonnes(
        String id,
        String fichier,
        String lecture,
        List<Colonne> colonnes,
        List<Option> champs,
        Optional<String> probleme) {
    public record Colonne(int rang, String nom, List<String> exemples, String choix) {}
}
