package fr.coteacote.possibles;

/**
 * Who a service says it is for (the 14 publics of data·inclusion v1). A person belongs if one of them fits.
 *
 * <p>Publics about sex, exile or justice are never asked by this library: they stay to be checked by a human.
 */
public enum Public {
    TOUS_PUBLICS,
    JEUNES,
    DEMANDEURS_EMPLOI,
    ETUDIANTS,
    ACTIFS,
    FAMILLES,
    PERSONNES_EN_SITUATION_DE_HANDICAP,
    BENEFICIAIRES_DES_MINIMAS_SOCIAUX,
    PERSONNES_EN_SITUATION_DURGENCE,
    RESIDENTS_QPV_FRR,
    SENIORS,
    FEMMES,
    PERSONNES_EXILEES,
    PERSONNES_EN_SITUATION_JURIDIQUE_SPECIFIQUE,
    /** A code no list knows, or no code at all: to check, never refused. */
    NON_PRECISE
}
