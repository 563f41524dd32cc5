package fr.coteacote.agenda;

public enum Nature {
    PREMIER_ACCUEIL,
    ENTRETIEN
}
