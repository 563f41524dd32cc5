package fr.coteacote.possibles;

/**
 * What may move a thing up or down. The list is closed: there is no sector, no employer's name, no kind, and nothing
 * of who the person is.
 */
public enum CritereDeRang {
    /** How soon it can start. */
    DEBUT,
    /** How long it takes to get there by the person's own means. */
    TRAJET,
    /** How near it is to what the person said they want. */
    ENVIES,
    /** How near it is to what the person can do. */
    TALENTS,
    /** How open it is to someone who has never done it. */
    DEBUTANT,
    /** How often this employer answers. */
    REPONSE,
    /** How recently someone checked it. */
    FRAICHEUR,
    /** Whether it meets what is urgent now. */
    URGENCE,
    /** What the person's refusals say, softly: a family is never shut. */
    REFUS
}
