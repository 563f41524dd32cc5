package fr.coteacote.possibles;

/** Why something is not for them, if they wish to say. It moves weights a little; it shuts nothing. */
public enum MotifRefus {
    TROP_LOIN,
    HORAIRES,
    PAS_CE_METIER,
    PAS_MAINTENANT,
    DEJA_ESSAYE,
    AUTRE,
    NON_DIT
}
