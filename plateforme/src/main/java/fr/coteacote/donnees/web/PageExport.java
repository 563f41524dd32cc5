package fr.coteacote.donnees.web;

import java.util.Map;

/** Before a list goes out: what for. */
public record PageExport(String titre, String criteres, Map<String, String> filtre, boolean motifADire, String retour) {
    public PageExport {
        filtre = Map.copyOf(filtre);
    }
}
