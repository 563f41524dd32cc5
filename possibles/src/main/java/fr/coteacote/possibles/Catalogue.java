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
import java.util.stream.Stream;

/**
 * Everything that exists today, ready to be read for anyone: immutable, safe to share between threads.
 *
 * <p>A new batch gives a new catalogue; who is reading the old one goes on undisturbed.
 */
public final class Catalogue {
    private final String version;
    private final Optional<Catalogue> socle;
    private final int rangDuSocle;
    private final List<String> romes;
    private final Fiche[] fiches;
    private final Carte carte;
    private final Reperes reperes;
    private final Map<String, Integer> rangs;
    private final Map<String, Point> communes;

    private Catalogue(String version, Optional<Catalogue> socle, Collection<Opportunite> opportunites) {
        this.version = version;
        this.socle = socle;
        this.rangDuSocle = socle.map(Catalogue::taille).orElse(0);
        var parId = new LinkedHashMap<String, Opportunite>();
        opportunites.forEach(o -> parId.put(o.id(), o));
        communes = communes(parId.values());
        romes = romes(socle, parId.values());
        var rangsRome = new HashMap<String, Integer>();
        romes.forEach(rome -> rangsRome.put(rome, rangsRome.size()));
        fiches = parId.values().stream()
                .map(o -> new Fiche(o, situer(o.lieu()), rangsRome::get))
                .toArray(Fiche[]::new);
        carte = Carte.ranger(fiches, rangDuSocle, socle.map(Catalogue::carte));
        // Neighbours on the map become neighbours in memory: they are read together.
        Arrays.setAll(fiches, i -> new Fiche(fiches[i].opportunite, fiches[i].lieu, rangsRome::get));
        reperes = new Reperes(fiches, socle.map(Catalogue::reperes));
        rangs = HashMap.newHashMap(fiches.length);
        for (int i = 0; i < fiches.length; i++) {
            rangs.put(fiches[i].opportunite.id(), rangDuSocle + i);
        }
    }

    /** When an id comes twice, the last one given is kept. */
    public static Catalogue de(String version, Collection<Opportunite> opportunites) {
        return new Catalogue(version, Optional.empty(), opportunites);
    }

    /**
     * The same catalogue with a few things of one's own over it, in the time and the memory of those few: what is
     * shared stays shared. What is already there under the same id stays.
     */
    public Catalogue plus(String version, Collection<Opportunite> siennes) {
        var neuves = siennes.stream().filter(o -> rang(o.id()).isEmpty()).toList();
        return new Catalogue(version, Optional.of(this), neuves);
    }

    /** The same catalogue with these added or replaced and those withdrawn. */
    public Catalogue avec(String version, Collection<Opportunite> nouvelles, Set<String> retirees) {
        var toutes = new LinkedHashMap<String, Opportunite>();
        for (int rang = 0; rang < taille(); rang++) {
            toutes.put(fiche(rang).opportunite.id(), fiche(rang).opportunite);
        }
        nouvelles.forEach(o -> toutes.put(o.id(), o));
        toutes.keySet().removeAll(retirees);
        return de(version, toutes.values());
    }

    /** Occupations met, known or not to any list. */
    private static List<String> romes(Optional<Catalogue> socle, Collection<Opportunite> opportunites) {
        var romes = new TreeSet<String>();
        opportunites.forEach(o -> o.presentation().rome().ifPresent(romes::add));
        var deja = socle.map(Catalogue::romes).orElse(List.of());
        romes.removeAll(new HashSet<>(deja));
        return Stream.concat(deja.stream(), romes.stream()).toList();
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
        return rangDuSocle + fiches.length;
    }

    public Optional<Opportunite> opportunite(String id) {
        return rang(id).map(rang -> fiche(rang).opportunite);
    }

    Optional<Point> centre(String commune) {
        return Optional.ofNullable(communes.get(commune)).or(() -> socle.flatMap(s -> s.centre(commune)));
    }

    List<String> romes() {
        return romes;
    }

    Fiche fiche(int rang) {
        return rang < rangDuSocle ? socle.orElseThrow().fiche(rang) : fiches[rang - rangDuSocle];
    }

    Optional<Integer> rang(String id) {
        return Optional.ofNullable(rangs.get(id)).or(() -> socle.flatMap(s -> s.rang(id)));
    }

    Reperes reperes() {
        return reperes;
    }

    Carte carte() {
        return carte;
    }
}
