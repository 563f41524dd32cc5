package fr.coteacote.recours.web;

import java.util.List;
import java.util.Optional;

/** Rights seen from the structure: what is not claimed, funds, scales to complete. Nobody is named. */
public record PageDroitsDeLaStructure(
        Optional<Total> total,
        List<Ligne> droits,
        List<Fonds> fonds,
        List<Bareme> baremes,
        boolean peutRegler,
        Optional<Erreur> erreur) {

    public record Total(String montant, String personnes, String part) {}

    public record Ligne(String nom, String ouverts, String nonDemandes, String taux) {}

    public record Fonds(String nom, String reste, String plafond) {}

    /** @param correction what the structure wrote, or empty while the scale is to be completed */
    public record Bareme(String cle, String connu, String source, String correction) {}

    public record Erreur(String champ, String message) {}
}
