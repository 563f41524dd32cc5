package fr.coteacote.espaces.conseil;

import fr.coteacote.parcours.Difference;
import java.util.List;
import java.util.Optional;

/** One action: its text, what was answered beside, and how it changed. */
public record PageAction(
        EnTete tete,
        String id,
        String quoi,
        String details,
        boolean modifiable,
        int version,
        String saisieQuoi,
        String saisieDetails,
        Optional<Croise> croise,
        List<Reponse> reponses,
        List<Evenement> histoire,
        Optional<ChampRefuse> refus) {

    /** The text that was kept while this one was being typed. */
    public record Croise(String quoi, String details) {}

    public record Reponse(String voix, String qui, String texte) {}

    /** @param difference words added and removed, empty when the text did not change */
    public record Evenement(String quand, String quoi, List<Difference.Morceau> difference) {}
}
