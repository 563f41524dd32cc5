package fr.coteacote.espaces.jeune;

import fr.coteacote.echanges.Fil;
import java.util.Optional;

/**
 * My conversation.
 *
 * @param avec first name of whoever answers me, or empty: the whole team
 * @param telephone number of the structure, as a link, or empty
 */
public record PageMesMessages(
        String moi,
        String avec,
        String initiale,
        Optional<Telephone> telephone,
        boolean ferme,
        Fil fil,
        Optional<PageMoi.RendezVous> rendezVous,
        int nonLus,
        String fait) {
    public record Telephone(String lien, String lisible) {}
}
