package fr.coteacote.possibles;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Communes, old ones too, and the circle that holds each departement: what puts things on the map.
 *
 * <p>Read from a folder the operator gives: {@code communes.csv} (code_insee;nom;type;commune_parente;
 * code_departement;code_region;siren_epci;codes_postaux;population;latitude;longitude…) and, if there,
 * {@code communes_anciennes.csv} (code_ancien;nom_ancien;nature;code_insee_actuel). Delegated communes may stand in
 * either (types COMD, COMA). Origin: Licence Ouverte lists.
 */
public final class Territoire {
    public static final Territoire VIDE = new Territoire(Map.of(), List.of());

    /** Communes, and the arrondissements of Paris, Lyon and Marseille: the rest is a part of one of them. */
    private static final Set<String> DE_PLEIN_EXERCICE = Set.of("COM", "ARM");

    /** A commune of today. */
    public record Commune(
            String code,
            String nom,
            String departement,
            String region,
            String epci,
            List<String> postaux,
            Optional<Point> point) {}

    /** A code that is no longer one, and the name it had, if the list gives it. */
    private record Ancienne(String code, String nom, String actuelle) {}

    /** Holds every commune of a departement. */
    public record Cercle(Point centre, double rayonKm) {}

    private final Map<String, Commune> communes;
    private final Map<String, String> anciennes = new HashMap<>();
    private final Map<String, List<Commune>> parPostal = new HashMap<>();
    private final NomsDeCommunes noms = new NomsDeCommunes();
    private final Map<String, Cercle> departements = new HashMap<>();

    private Territoire(Map<String, Commune> communes, List<Ancienne> anciennes) {
        this.communes = CommunesVoisines.placer(communes);
        var parDepartement = new HashMap<String, List<Point>>();
        for (var commune : this.communes.values()) {
            noms.ajouter(commune.nom(), commune);
            commune.postaux()
                    .forEach(p ->
                            parPostal.computeIfAbsent(p, _ -> new ArrayList<>()).add(commune));
            commune.point().ifPresent(p -> parDepartement
                    .computeIfAbsent(commune.departement(), _ -> new ArrayList<>())
                    .add(p));
        }
        parDepartement.forEach((code, points) -> departements.put(code, cercle(points)));
        for (var ancienne : anciennes) {
            this.anciennes.put(ancienne.code(), ancienne.actuelle());
            commune(ancienne.code()).ifPresent(commune -> noms.ajouter(ancienne.nom(), commune));
        }
    }

    public static Territoire lire(Path dossier) throws IOException {
        var lignes = TableCsv.lignes(
                Files.newBufferedReader(dossier.resolve("communes.csv")),
                "code_insee",
                "nom",
                "type",
                "commune_parente",
                "code_departement");
        var anciennes = new ArrayList<>(deleguees(lignes));
        Path liste = dossier.resolve("communes_anciennes.csv");
        if (Files.exists(liste)) {
            anciennes.addAll(anciennes(Files.newBufferedReader(liste)));
        }
        return new Territoire(communes(lignes), anciennes);
    }

    /** Delegated and associated communes, when the official list holds them among the others. */
    private static List<Ancienne> deleguees(List<TableCsv.Ligne> lignes) {
        return lignes.stream()
                .filter(l -> !DE_PLEIN_EXERCICE.contains(l.get(2)) && !l.get(3).isBlank())
                .map(l -> new Ancienne(l.get(0), l.get(1), l.get(3)))
                .toList();
    }

    /** Communes known otherwise than by a folder. */
    public static Territoire de(Collection<Commune> communes) {
        return new Territoire(
                communes.stream().collect(Collectors.toMap(Commune::code, c -> c, (a, _) -> a)), List.of());
    }

    private static Map<String, Commune> communes(List<TableCsv.Ligne> lignes) {
        var communes = new HashMap<String, Commune>();
        for (var l : lignes) {
            if (DE_PLEIN_EXERCICE.contains(l.get(2)) || l.get(3).isBlank()) {
                var postaux = List.of(l.get(7).split("\\|"));
                communes.put(
                        l.get(0), new Commune(l.get(0), l.get(1), l.get(4), l.get(5), l.get(6), postaux, point(l)));
            }
        }
        return communes;
    }

    private static Optional<Point> point(TableCsv.Ligne l) {
        return l.get(9).isBlank()
                ? Optional.empty()
                : Optional.of(new Point(Double.parseDouble(l.get(9)), Double.parseDouble(l.get(10))));
    }

    private static List<Ancienne> anciennes(BufferedReader table) {
        return TableCsv.lignes(table, "code_ancien", "nom_ancien", "nature", "code_insee_actuel").stream()
                .map(l -> new Ancienne(l.get(0), l.get(1), l.get(3)))
                .toList();
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
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : noms.seule(nom, codePostal);
    }

    /** The commune of that name in that departement, as an offer's label gives them ("74 - ANNECY"). */
    public Optional<Commune> parNom(String departement, String nom) {
        return noms.seule(nom, departement);
    }

    /**
     * What somebody typed: a code, a postal code, a name, or a name beside one of them. A postal code shared by
     * several communes is the most central one; a name shared by several needs its postal code or its departement.
     */
    public Optional<Commune> dite(String tape) {
        String net = tape.strip();
        var lu = NomsDeCommunes.separer(net);
        return commune(net)
                .or(() -> centrale(parPostal.getOrDefault(net, List.of())))
                .or(() -> lu.code().isEmpty() ? noms.seule(net) : noms.seule(lu.nom(), lu.code()))
                .or(() -> noms.seule(net));
    }

    private static Optional<Commune> centrale(List<Commune> communes) {
        var points = communes.stream().flatMap(c -> c.point().stream()).toList();
        if (points.isEmpty()) {
            return communes.stream().findFirst();
        }
        var centre = cercle(points).centre();
        return communes.stream()
                .filter(c -> c.point().isPresent())
                .min(Comparator.comparingDouble(
                                (Commune c) -> centre.km(c.point().orElseThrow()))
                        .thenComparing(Commune::code));
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
