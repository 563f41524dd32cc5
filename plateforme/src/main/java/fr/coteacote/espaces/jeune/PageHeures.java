package fr.coteacote.espaces.jeune;

import java.util.List;

/** Hours to which a meeting can move. */
public record PageHeures(String id, String actuel, String avec, List<Jour> jours) {
    public record Jour(String libelle, List<Heure> heures) {}

    public record Heure(String libelle, String debut) {}
}
