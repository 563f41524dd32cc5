package fr.coteacote.catalogue;

import fr.coteacote.possibles.Moyen;
import fr.coteacote.possibles.Permis;
import fr.coteacote.possibles.Rythme;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a person says of how they move and when they cannot. */
@Component
public class SaisieDeReperes {
    private static final int LONG = 60;
    private static final int LIGNES = 14;

    private final LaPersonne personnes;
    private final TerritoireDeLaMaison territoire;

    SaisieDeReperes(LaPersonne personnes, TerritoireDeLaMaison territoire) {
        this.personnes = personnes;
        this.territoire = territoire;
    }

    /** Where from and how, as they came. */
    public record Depart(String commune, List<String> moyens, List<String> permis, String minutes) {}

    /** What suits or not, as it came. */
    public record Envies(String niveau, List<String> evite, String garde, String surprise) {}

    public record Lue(Reperes.Dits dits, boolean communeInconnue, boolean gardeIllisible) {
        /** What stands in the file. */
        public static Lue telle(Reperes.Dits dits) {
            return new Lue(dits, false, false);
        }

        public boolean bonne() {
            return !communeInconnue && !gardeIllisible;
        }
    }

    /** True when the map knows this place. */
    @Transactional(readOnly = true)
    public boolean connait(String commune) {
        territoire.lire();
        return personnes.connait(commune);
    }

    /** What was said before on the other page stays. */
    @Transactional(readOnly = true)
    public Lue lire(Reperes.Dits avant, Depart d) {
        territoire.lire();
        String commune = d.commune()
                .strip()
                .substring(0, Math.min(LONG, d.commune().strip().length()));
        var dits = new Reperes.Dits(
                commune,
                dites(d.moyens(), Moyen.values()),
                d.permis().isEmpty() ? Optional.empty() : Optional.of(choisis(d.permis(), Permis.values())),
                entier(d.minutes(), 5, 240),
                avant.niveau(),
                avant.evite(),
                avant.garde(),
                avant.surprise());
        return new Lue(dits, !commune.isEmpty() && !personnes.connait(commune), false);
    }

    /** What was said before on the other page stays. */
    public Lue lire(Reperes.Dits avant, Envies e) {
        var garde = e.garde()
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .limit(LIGNES)
                .toList();
        var dits = new Reperes.Dits(
                avant.commune(),
                avant.moyens(),
                avant.permis(),
                avant.minutes(),
                entier(e.niveau(), 0, 8),
                choisis(e.evite(), Rythme.values()),
                garde,
                entier(e.surprise(), 0, 50).orElse(Reperes.Dits.RIEN.surprise()));
        return new Lue(
                dits, false, garde.stream().anyMatch(l -> CreneauTape.lire(l).isEmpty()));
    }

    /** Nothing ticked is nothing said: everybody gets around somehow. */
    private static <E extends Enum<E>> Optional<Set<E>> dites(List<String> noms, E[] toutes) {
        return Optional.of(choisis(noms, toutes)).filter(choisis -> !choisis.isEmpty());
    }

    private static <E extends Enum<E>> Set<E> choisis(List<String> noms, E[] toutes) {
        return Arrays.stream(toutes).filter(v -> noms.contains(v.name())).collect(Collectors.toUnmodifiableSet());
    }

    private static OptionalInt entier(String texte, int min, int max) {
        if (!texte.matches("\\d{1,3}")) {
            return OptionalInt.empty();
        }
        int n = Integer.parseInt(texte);
        return n >= min && n <= max ? OptionalInt.of(n) : OptionalInt.empty();
    }
}
