package fr.coteacote.acces.web;

import fr.coteacote.acces.SeancesOuvertes;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** One's open sessions, already told in words. */
public record PageCompte(String espace, List<Ligne> seances) {
    private static final DateTimeFormatter QUAND = DateTimeFormatter.ofPattern("EEEE d MMMM, H 'h' mm", Locale.FRENCH);

    public record Ligne(String reference, String appareil, String depuis, boolean ici) {}

    static PageCompte de(String espace, List<SeancesOuvertes.Ouverte> ouvertes, ZoneId fuseau) {
        return new PageCompte(
                espace,
                ouvertes.stream()
                        .map(seance -> new Ligne(
                                seance.reference(),
                                seance.appareil(),
                                QUAND.format(seance.depuis().atZone(fuseau)),
                                seance.ici()))
                        .toList());
    }
}
