package fr.coteacote.catalogue.web;

import java.util.List;
import java.util.Optional;

/** Files brought to the catalogue. */
public record PageImports(List<Ligne> derniers, Optional<String> refus) {
    public record Ligne(String lien, String fichier, String quand, String ou) {}
}
