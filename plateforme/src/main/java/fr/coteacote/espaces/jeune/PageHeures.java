package fr.coteacote.espaces.jeune;

import java.util.List;

/** Hours to which a meeting can move; {@code libere} when its own hour has just been given back. */
public record PageHeures(String id, String actuel, String avec, List<Jour> jours, boolean libere, String ou) {
    public record Jour(String libelle, List<Heure> heures) {}

    public record Heure(String libelle, String debut) {}
}
