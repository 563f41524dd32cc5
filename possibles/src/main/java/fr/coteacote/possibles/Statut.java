package fr.coteacote.possibles;

/** Facts a person may have said about their situation, each yes, no or not said. */
public enum Statut {
    DEMANDEUR_EMPLOI,
    ETUDIANT,
    EN_EMPLOI,
    PARENT,
    RQTH,
    MINIMA_SOCIAUX,
    SANS_DOMICILE,
    RESIDENT_QPV
}
