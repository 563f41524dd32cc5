package fr.coteacote.acces.web;

import fr.coteacote.acces.SeancesOuvertes;
import fr.coteacote.socle.web.EnFrancais;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/** One's open sessions, already told in words. */
public record PageCompte(String espace, List<Ligne> seances) {
    public record Ligne(String reference, String appareil, String depuis, boolean ici) {}

    static PageCompte de(String espace, List<SeancesOuvertes.Ouverte> ouvertes, ZoneId fuseau) {
        return new PageCompte(
                espace,
                ouvertes.stream()
                        .map(seance -> new Ligne(
                                seance.reference(),
                                seance.appareil(),
                                quand(seance.depuis().atZone(fuseau)),
                                seance.ici()))
                        .toList());
    }

    private static String quand(ZonedDateTime depuis) {
        var jour = depuis.toLocalDate();
        return EnFrancais.moment(
                EnFrancais.nom(jour.getDayOfWeek()) + " " + EnFrancais.jourDuMois(jour), depuis.toLocalTime());
    }
}
