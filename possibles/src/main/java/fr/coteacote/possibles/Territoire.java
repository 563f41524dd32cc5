package fr.coteacote.possibles;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Communes, old ones too, and the circle that holds each departement: what puts things on the map.
 *
 * <p>Read from a folder the operator gives: {@code communes.csv} (code_insee;nom;type;commune_parente;
 * code_departement;code_region;siren_epci;codes_postaux;population;latitude;longitude…) and, if there,
 * {@code communes_anciennes.csv} (code_ancien;nom_ancien;nature;code_insee_actuel). Origin: Licence Ouverte lists.
 */
public final class Territoire {
    public static final Territoire VIDE = new Territoire(Map.of(), Map.of());

    /** A commune of today. */
    public record Commune(
            String code,
            String nom,
            String departement,
            String region,
            String epci,
            List<String> postaux,
            Optional<Point> point) {}

    /** Holds every commune of a departement. */
    public record Cercle(Point centre, double rayonKm) {}

    private final Map<String, Commune> communes;
    private final Map<String, String> anciennes;
    private final Map<String, List<Commune>> parPostal = new HashMap<>();
    private final Map<String, Commune> parNom = new HashMap<>();
    private final Map<String, Cercle> departements = new HashMap<>();

    private Territoire(Map<String, Commune> communes, Map<String, String> anciennes) {
        this.communes = communes;
        this.anciennes = anciennes;
        var parDepartement = new HashMap<String, List<Point>>();
        for (var commune : communes.values()) {
            parNom.put(commune.departement() + "|" + Mots.simple(commune.nom()), commune);
            commune.postaux()
                    .forEach(p ->
                            parPostal.computeIfAbsent(p, _ -> new ArrayList<>()).add(commune));
            commune.point().ifPresent(p -> parDepartement
                    .computeIfAbsent(commune.departement(), _ -> new ArrayList<>())
                    .add(p));
        }
        parDepartement.forEach((code, points) -> departements.put(code, cercle(points)));
    }

    public static Territoire lire(Path dossier) throws IOException {
        try (var communes = Files.newBufferedReader(dossier.resolve("communes.csv"))) {
            Path anciennes = dossier.resolve("communes_anciennes.csv");
            if (!Files.exists(anciennes)) {
                return new Territoire(communes(communes), Map.of());
            }
            try (var lecteur = Files.newBufferedReader(anciennes)) {
                return new Territoire(communes(communes), anciennes(lecteur));
            }
        }
    }

    /** Communes known otherwise than by a folder. */
    public static Territoire de(Collection<Commune> communes) {
        return new Territoire(
                communes.stream().collect(Collectors.toMap(Commune::code, c -> c, (a, _) -> a)), Map.of());
    }

    private static Map<String, Commune> communes(BufferedReader table) {
        var communes = new HashMap<String, Commune>();
        for (var l : TableCsv.lignes(table, "code_insee", "nom", "type", "commune_parente", "code_departement")) {
            var postaux = List.of(l.get(7).split("\\|"));
            communes.put(l.get(0), new Commune(l.get(0), l.get(1), l.get(4), l.get(5), l.get(6), postaux, point(l)));
        }
        return communes;
    }

    private static Optional<Point> point(TableCsv.Ligne l) {
        return l.get(9).isBlank()
                ? Optional.empty()
                : Optional.of(new Point(Double.parseDouble(l.get(9)), Double.parseDouble(l.get(10))));
    }

    private static Map<String, String> anciennes(BufferedReader table) {
        var anciennes = new HashMap<String, String>();
        TableCsv.lignes(table, "code_ancien", "nom_ancien", "nature", "code_insee_actuel")
                .forEach(l -> anciennes.put(l.get(0), l.get(3)));
        return anciennes;
    }

    private static Cercle cercle(List<Point> points) {
        double latitude = points.stream().mapToDouble(Point::latitude).average().orElse(0);
        double longitude =
                points.stream().mapToDouble(Point::longitude).average().orElse(0);
        var centre = new Point(latitude, longitude);
        return new Cercle(centre, points.stream().mapToDouble(centre::km).max().orElse(0));
    }

    /** The commune of today for a code, present, old or delegated. */
    public Optional<Commune> commune(String code) {
        return Optional.ofNullable(communes.get(code)).or(() -> Optional.ofNullable(anciennes.get(code))
                .flatMap(actuel -> Optional.ofNullable(communes.get(actuel))));
    }

    /** The only commune of a postal code; empty when there are several and no name tells them apart. */
    public Optional<Commune> parCodePostal(String codePostal, String nom) {
        var candidates = parPostal.getOrDefault(codePostal, List.of());
        if (candidates.size() == 1) {
            return Optional.of(candidates.getFirst());
        }
        return candidates.stream()
                .filter(c -> Mots.simple(c.nom()).equals(Mots.simple(nom)))
                .findFirst();
    }

    /** The commune of that name in that departement, as an offer's label gives them ("74 - ANNECY"). */
    public Optional<Commune> parNom(String departement, String nom) {
        return Optional.ofNullable(parNom.get(departement + "|" + Mots.simple(nom)));
    }

    /** The only commune of that name; empty when several share it. */
    public Optional<Commune> nommee(String nom) {
        String simple = Mots.simple(nom);
        var memes = parNom.values().stream()
                .filter(c -> Mots.simple(c.nom()).equals(simple))
                .limit(2)
                .toList();
        return memes.size() == 1 ? Optional.of(memes.getFirst()) : Optional.empty();
    }

    public Optional<Cercle> departement(String code) {
        return Optional.ofNullable(departements.get(code));
    }

    /** Departement of a commune code, overseas and Corsica included. */
    public static String departementDe(String commune) {
        return commune.startsWith("97") || commune.startsWith("98")
                ? commune.substring(0, Math.min(3, commune.length()))
                : commune.substring(0, Math.min(2, commune.length()));
    }
}
