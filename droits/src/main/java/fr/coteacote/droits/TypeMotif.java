package fr.coteacote.droits;

/**
 * What a condition is about. {@code CALENDRIER}: scale missing or right closed at that date; {@code MONTANT}: right open but
 * nothing to pay.
 */
public enum TypeMotif {
    AGE,
    NATIONALITE,
    STATUT,
    FAMILLE,
    LOGEMENT,
    RESSOURCES,
    CUMUL,
    CALENDRIER,
    MONTANT
}
