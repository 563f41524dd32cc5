package fr.coteacote.possibles;

/**
 * One line of an import's report. It says where and what, never the content: no name, address or number is copied.
 *
 * @param fichier as the operator named it
 * @param numero 1 for the first record of the file, 0 for the file itself
 * @param champ field concerned, empty for the whole record
 */
public record Anomalie(String fichier, long numero, Suite suite, Nature nature, String champ) {
    /** What became of the record. */
    public enum Suite {
        REFUSEE,
        SIGNALEE
    }

    /** What is wrong. */
    public enum Nature {
        FICHIER_ILLISIBLE,
        FICHIER_VIDE,
        FORMAT_INCONNU,
        RIEN_DE_LISIBLE,
        CHAMP_OBLIGATOIRE_ABSENT,
        TYPE_INATTENDU,
        CODE_INCONNU,
        STRUCTURE_ABSENTE,
        STRUCTURES_NON_FOURNIES,
        NON_PUBLIEE,
        LIEU_NON_PLACE,
        DOUBLON,
        BENEFICE_ABSENT,
        DUREE_A_VERIFIER
    }
}
