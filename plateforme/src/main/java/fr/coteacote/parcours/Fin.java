package fr.coteacote.parcours;

/** What came of asking for an end. */
public sealed interface Fin {
    record Faite(Accompagnement.Sorti sorti) implements Fin {}

    record Refusee(Raison raison) implements Fin {}

    enum Raison {
        /** DOMAINE §3, invariant 2: the structure ends nothing during the first month. */
        PREMIER_MOIS,
        MOTIF_A_DIRE,
        TEXTE_A_CITER,
        DEJA_FINI
    }
}
