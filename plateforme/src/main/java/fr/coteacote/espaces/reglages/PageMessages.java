package fr.coteacote.espaces.reglages;

import java.util.List;

/**
 * How the structure writes: when, how often, how many text messages, and the sentences it has ready.
 *
 * @param sms what was sent this month, of how many
 * @param retenus text messages the ceiling kept back this month
 */
public record PageMessages(
        Cadence cadence,
        List<Rappel> rappels,
        String sms,
        int retenus,
        String plafond,
        List<Modele> modeles,
        Erreurs erreurs) {
    /** Quiet hours, automatic messages a day for one person, and news asked of somebody who does not answer. */
    public record Cadence(String debut, String fin, String parJour, String relances) {}

    /** Hours before a meeting of this kind, the longest first: 48, 3. */
    public record Rappel(String nature, String libelle, String heures) {}

    public record Modele(String id, String titre, String texte) {}
}
