package fr.coteacote.echanges;

import fr.coteacote.echanges.Conversations.Voie;
import fr.coteacote.socle.web.EnFrancais;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A conversation as it is read, day by day, the last words at the end. */
public record Fil(List<Jour> jours, Optional<Instant> luParLAutre) {
    public Fil {
        jours = List.copyOf(jours);
    }

    public enum Voix {
        JEUNE,
        EQUIPE,
        MAISON
    }

    /** @param par first name of whoever wrote for the team, or empty */
    public record Ligne(
            UUID id,
            Voix voix,
            String par,
            String texte,
            Voie voie,
            boolean enClair,
            Optional<Piece> piece,
            Instant le) {}

    public record Piece(UUID id, String nom) {}

    /** @param lu whether the other has read it; false as long as reading is shown to nobody */
    public record Bulle(Ligne ligne, String heure, boolean lu) {}

    public record Jour(String nom, List<Bulle> bulles) {}

    /** @param lignes oldest first */
    public static Fil de(
            List<Ligne> lignes, Voix moi, Optional<Instant> luParLAutre, ZoneId zone, LocalDate aujourdhui) {
        var jours = new LinkedHashMap<LocalDate, List<Bulle>>();
        for (Ligne ligne : lignes) {
            var local = ligne.le().atZone(zone);
            boolean lu = ligne.voix() == moi
                    && luParLAutre.filter(quand -> !quand.isBefore(ligne.le())).isPresent();
            jours.computeIfAbsent(local.toLocalDate(), _ -> new ArrayList<>())
                    .add(new Bulle(ligne, EnFrancais.heure(local.toLocalTime()), lu));
        }
        return new Fil(
                jours.entrySet().stream()
                        .map(j -> new Jour(nom(j.getKey(), aujourdhui), j.getValue()))
                        .toList(),
                luParLAutre);
    }

    private static String nom(LocalDate jour, LocalDate aujourdhui) {
        if (jour.equals(aujourdhui)) {
            return "Aujourd’hui";
        }
        return jour.equals(aujourdhui.minusDays(1)) ? "Hier" : EnFrancais.jour(jour);
    }
}
