package fr.coteacote.dossiers;

/** Who speaks or proposes; it signs a strength, an action, a track, a step forward (DOMAINE §1). */
public enum Voix {
    JEUNE,
    EQUIPE,
    PAIR,
    PROCHE,
    PARTENAIRE,
    HASARD
}
