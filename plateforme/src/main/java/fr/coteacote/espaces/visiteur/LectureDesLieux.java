package fr.coteacote.espaces.visiteur;

import fr.coteacote.socle.web.EnFrancais;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Places, their hours and how far they are, for the public page. */
@Component
class LectureDesLieux {
    private final JdbcClient db;

    LectureDesLieux(JdbcClient db) {
        this.db = db;
    }

    record Lieu(
            UUID id,
            String nom,
            String genre,
            String adresse,
            String commune,
            String acces,
            List<Ouverture> heures,
            @Nullable Double latitude,
            @Nullable Double longitude) {
        boolean telephone() {
            return genre.equals("TELEPHONE");
        }

        String icone() {
            return switch (genre) {
                case "ITINERANT" -> "bus";
                case "TELEPHONE" -> "phone";
                default -> "";
            };
        }

        /** « lundi, mardi 9 h – 12 h », or « mardi à Montbray » for a place that travels. */
        String horaires() {
            var parHeures = new LinkedHashMap<String, List<Ouverture>>();
            heures.forEach(o -> parHeures
                    .computeIfAbsent(o.heuresEtLieu(), _ -> new ArrayList<>())
                    .add(o));
            return parHeures.entrySet().stream()
                    .map(e -> jours(e.getValue().stream()
                                    .map(Ouverture::jour)
                                    .distinct()
                                    .toList())
                            + e.getKey())
                    .collect(Collectors.joining(" ; "));
        }

        /** « du lundi au vendredi », « mardi, jeudi ». */
        private static String jours(List<DayOfWeek> jours) {
            int ecart = jours.getLast().getValue() - jours.getFirst().getValue();
            return jours.size() > 2 && ecart == jours.size() - 1
                    ? "du " + EnFrancais.nom(jours.getFirst()) + " au " + EnFrancais.nom(jours.getLast())
                    : jours.stream().map(EnFrancais::nom).collect(Collectors.joining(", "));
        }

        /** « à 12 km », when the place is on the map. */
        Optional<String> distance(Point ici) {
            return latitude == null
                    ? Optional.empty()
                    : Optional.of("à %.0f\u00a0km".formatted(distanceKm(ici.latitude(), ici.longitude())));
        }

        double distanceKm(double lat, double lon) {
            if (latitude == null || longitude == null) {
                return Double.MAX_VALUE;
            }
            double x = Math.toRadians(longitude - lon) * Math.cos(Math.toRadians((latitude + lat) / 2));
            return Math.hypot(x, Math.toRadians(latitude - lat)) * 6371;
        }
    }

    record Ouverture(DayOfWeek jour, LocalTime de, LocalTime a, String ou) {
        String heuresEtLieu() {
            return (ou.isEmpty() ? "" : " à " + ou) + " " + EnFrancais.heure(de) + " – " + EnFrancais.heure(a);
        }
    }

    record Point(double latitude, double longitude) {}

    /** One statement: the open places with their hours. */
    @Transactional(readOnly = true)
    List<Lieu> lieux() {
        var lieux = new LinkedHashMap<UUID, Lieu>();
        db.sql("""
                select l.id, l.nom, l.genre, l.adresse, l.commune, l.acces, l.latitude, l.longitude, h.jour, h.de, h.a, h.ou
                  from structures.p_lieu l left join structures.p_horaire h on h.lieu_id = l.id
                 where l.ferme_le is null
                 order by l.ordre, l.nom, h.jour, h.de
                """)
                .query((ligne, _) -> {
                    lire(lieux, ligne);
                    return true;
                })
                .list();
        return List.copyOf(lieux.values());
    }

    private static void lire(LinkedHashMap<UUID, Lieu> lieux, ResultSet ligne) throws SQLException {
        UUID id = ligne.getObject("id", UUID.class);
        var lieu = lieux.get(id);
        if (lieu == null) {
            lieu = new Lieu(
                    id,
                    ligne.getString("nom"),
                    ligne.getString("genre"),
                    ligne.getString("adresse"),
                    ligne.getString("commune"),
                    ligne.getString("acces"),
                    new ArrayList<>(),
                    ligne.getObject("latitude", Double.class),
                    ligne.getObject("longitude", Double.class));
            lieux.put(id, lieu);
        }
        if (ligne.getObject("jour") != null) {
            lieu.heures()
                    .add(new Ouverture(
                            DayOfWeek.of(ligne.getInt("jour")),
                            ligne.getObject("de", LocalTime.class),
                            ligne.getObject("a", LocalTime.class),
                            ligne.getString("ou")));
        }
    }

    /** Where a commune or a postcode lies, from the reference list; nobody is located. */
    @Transactional(readOnly = true)
    Optional<Point> chercher(String commune) {
        return db.sql("""
                select latitude, longitude from structures.p_commune
                 where recherche = socle.normaliser(:tape) or position(:code in codes_postaux) > 0
                    or starts_with(recherche, socle.normaliser(:tape))
                 order by recherche <> socle.normaliser(:tape), length(recherche) limit 1
                """)
                .param("tape", commune)
                .param("code", commune.strip().matches("\\d{5}") ? commune.strip() : "-")
                .query(Point.class)
                .optional();
    }

    static List<Lieu> parDistance(List<Lieu> lieux, Point ici) {
        return lieux.stream()
                .filter(lieu -> !lieu.telephone())
                .sorted(Comparator.comparingDouble(lieu -> lieu.distanceKm(ici.latitude(), ici.longitude())))
                .toList();
    }
}
