package fr.coteacote.donnees;

import java.util.List;
import java.util.Map;

/** A list that may leave the house as a file: the roof composes it, this room asks why and writes it down. */
public interface ListeAExporter {
    /** Its key in addresses and in the journal. */
    String cle();

    /** As people call it. */
    String titre();

    /** What was asked, in words and without any name typed: kept in the journal. */
    String criteres(Map<String, String> filtre);

    Feuille lire(Map<String, String> filtre);

    record Feuille(List<String> entete, List<List<String>> lignes) {
        public Feuille {
            entete = List.copyOf(entete);
            lignes = List.copyOf(lignes);
        }
    }
}
