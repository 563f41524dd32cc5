package fr.coteacote.donnees.lecture;

import java.util.List;

/**
 * What a file holds once read: its columns and its lines, all of them texts.
 *
 * @param forme how it was read, in words: type, encoding, separator
 * @param preambule number of lines skipped above the header
 */
public record Tableau(String forme, int preambule, List<String> colonnes, List<Ligne> lignes) {
    public Tableau {
        colonnes = List.copyOf(colonnes);
        lignes = List.copyOf(lignes);
    }

    /** @param numero as the person sees it in their own file, from 1 */
    public record Ligne(long numero, List<String> cellules) {
        public Ligne {
            cellules = List.copyOf(cellules);
        }

        /** The cell of this column; a line may stop before its last columns. */
        public String cellule(int colonne) {
            return colonne < cellules.size() ? cellules.get(colonne) : "";
        }

        boolean vide() {
            return cellules.stream().allMatch(String::isEmpty);
        }
    }
}
