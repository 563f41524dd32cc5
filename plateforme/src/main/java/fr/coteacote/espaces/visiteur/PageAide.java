package fr.coteacote.espaces.visiteur;

import java.util.List;

/** Help numbers: each with what it is for, its hours, and the day it was checked. */
public record PageAide(List<Numero> numeros) {
    public record Numero(String numero, String lien, String pour, String horaires, String verifieLe) {}
}
