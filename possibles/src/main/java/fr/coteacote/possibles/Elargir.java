package fr.coteacote.possibles;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Widens a search one notch: the radius, then near occupations, then the family, then the kind, then the rest. */
final class Elargir {
    private static final int RAYON_LARGE_KM = 200;

    private Elargir() {}

    /** One notch wider, and what to tell. */
    record Cran(Recherche recherche, Elargissement dit) {}

    static boolean peut(Recherche recherche) {
        return !recherche.equals(Recherche.TOUT) && !recherche.equals(rayonSeul(recherche, RAYON_LARGE_KM));
    }

    static Cran unCran(Recherche r) {
        if (r.rayonKm().isPresent() && r.rayonKm().getAsInt() < RAYON_LARGE_KM) {
            int avant = r.rayonKm().getAsInt();
            int apres = Math.min(RAYON_LARGE_KM, Math.max(5, 2 * avant));
            return new Cran(
                    new Recherche(OptionalInt.of(apres), r.rome(), r.genres(), r.themes(), r.filtres()),
                    new Elargissement.Rayon(avant, apres));
        }
        if (r.rome().stream().anyMatch(code -> code.length() > 3)) {
            var proches = tronques(r.rome(), 3);
            return new Cran(avecRome(r, proches), new Elargissement.MetiersProches(proches));
        }
        if (r.rome().stream().anyMatch(code -> code.length() > 1)) {
            var familles = tronques(r.rome(), 1);
            return new Cran(avecRome(r, familles), new Elargissement.Domaine(familles));
        }
        if (!r.rome().isEmpty() || !r.genres().isEmpty()) {
            var libre = new Recherche(r.rayonKm(), Set.of(), Set.of(), r.themes(), r.filtres());
            return new Cran(libre, new Elargissement.Genres(r.genres()));
        }
        return new Cran(rayonSeul(r, RAYON_LARGE_KM), new Elargissement.Filtres(r.filtres(), r.themes()));
    }

    /** Two widenings of the radius are told as one. */
    static void raconter(List<Elargissement> deja, Elargissement dit) {
        if (dit instanceof Elargissement.Rayon apres
                && !deja.isEmpty()
                && deja.getLast() instanceof Elargissement.Rayon avant) {
            deja.set(deja.size() - 1, new Elargissement.Rayon(avant.avantKm(), apres.apresKm()));
        } else {
            deja.add(dit);
        }
    }

    private static Recherche rayonSeul(Recherche r, int km) {
        var rayon = r.rayonKm().isPresent() ? OptionalInt.of(km) : OptionalInt.empty();
        return new Recherche(rayon, Set.of(), Set.of(), Set.of(), Set.of());
    }

    private static Recherche avecRome(Recherche r, Set<String> rome) {
        return new Recherche(r.rayonKm(), rome, r.genres(), r.themes(), r.filtres());
    }

    private static Set<String> tronques(Set<String> rome, int longueur) {
        return rome.stream()
                .map(code -> code.substring(0, Math.min(longueur, code.length())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
