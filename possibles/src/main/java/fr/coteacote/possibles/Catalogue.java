package fr.coteacote.possibles;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that exists today, ready to be read for anyone: immutable, safe to share between threads.
 *
 * <p>A new batch gives a new catalogue; who is reading the old one goes on undisturbed.
 */
public final class Catalogue {
    private final String version;
    private final List<String> romes;
    private final Fiche[] fiches;
    private final Carte carte;
    private final Reperes reperes;
    private final Map<String, Integer> rangs;
    private final Map<String, Point> communes;

    private Catalogue(String version, Collection<Opportunite> opportunites) {
        this.version = version;
        var parId = new LinkedHashMap<String, Opportunite>();
        opportunites.forEach(o -> parId.put(o.id(), o));
        communes = communes(parId.values());
        romes = romes(parId.values());
        var rangsRome = new HashMap<String, Integer>();
        romes.forEach(rome -> rangsRome.put(rome, rangsRome.size()));
        fiches = parId.values().stream()
                .map(o -> new Fiche(o, situer(o.lieu()), rangsRome::get))
                .toArray(Fiche[]::new);
        carte = Carte.ranger(fiches);
        // Neighbours on the map become neighbours in memory: they are read together.
        Arrays.setAll(fiches, i -> new Fiche(fiches[i].opportunite, fiches[i].lieu, rangsRome::get));
        reperes = new Reperes(fiches);
        rangs = HashMap.newHashMap(fiches.length);
        for (int i = 0; i < fiches.length; i++) {
            rangs.put(fiches[i].opportunite.id(), i);
        }
    }

    /** When an id comes twice, the last one given is kept. */
    public static Catalogue de(String version, Collection<Opportunite> opportunites) {
        return new Catalogue(version, opportunites);
    }

    /** The same catalogue with these added or replaced and those withdrawn. */
    public Catalogue avec(String version, Collection<Opportunite> nouvelles, Set<String> retirees) {
        var toutes = new LinkedHashMap<String, Opportunite>();
        for (Fiche fiche : fiches) {
            toutes.put(fiche.opportunite.id(), fiche.opportunite);
        }
        nouvelles.forEach(o -> toutes.put(o.id(), o));
        toutes.keySet().removeAll(retirees);
        return new Catalogue(version, toutes.values());
    }

    /** Occupations met, known or not to any list. */
    private static List<String> romes(Collection<Opportunite> opportunites) {
        var romes = new HashSet<String>();
        opportunites.forEach(o -> o.presentation().rome().ifPresent(romes::add));
        return List.copyOf(new TreeSet<>(romes));
    }

    /** Where communes are, as the things on site say: serves when no list of communes was given. */
    private static Map<String, Point> communes(Collection<Opportunite> opportunites) {
        var communes = new HashMap<String, Point>();
        for (var o : opportunites) {
            if (o.lieu() instanceof Lieu.SurPlace la
                    && la.imprecisionKm() == 0
                    && !la.commune().isEmpty()) {
                communes.merge(la.commune(), la.point(), Catalogue::premier);
            }
        }
        return communes;
    }

    /** The same one whatever the order things come in. */
    private static Point premier(Point a, Point b) {
        int nord = Double.compare(a.latitude(), b.latitude());
        return nord < 0 || nord == 0 && a.longitude() <= b.longitude() ? a : b;
    }

    private Lieu situer(Lieu lieu) {
        return lieu instanceof Lieu.DansLaCommune dans
                ? centre(dans.commune())
                        .<Lieu>map(p -> new Lieu.SurPlace(p, 0, dans.commune(), dans.nom()))
                        .orElse(lieu)
                : lieu;
    }

    public String version() {
        return version;
    }

    public int taille() {
        return fiches.length;
    }

    public Optional<Opportunite> opportunite(String id) {
        return Optional.ofNullable(rangs.get(id)).map(rang -> fiches[rang].opportunite);
    }

    Optional<Point> centre(String commune) {
        return Optional.ofNullable(communes.get(commune));
    }

    List<String> romes() {
        return romes;
    }

    Fiche fiche(int rang) {
        return fiches[rang];
    }

    Optional<Integer> rang(String id) {
        return Optional.ofNullable(rangs.get(id));
    }

    Reperes reperes() {
        return reperes;
    }

    Carte carte() {
        return carte;
    }
}
