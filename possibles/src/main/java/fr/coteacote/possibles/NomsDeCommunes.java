package fr.coteacote.possibles;

import fr.coteacote.possibles.Territoire.Commune;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of communes as people write them: accents, hyphens, « St » for « Saint », former names. */
final class NomsDeCommunes {
    private static final Pattern SAINT = Pattern.compile("\\bst\\b");
    private static final Pattern SAINTE = Pattern.compile("\\bste\\b");
    private static final Pattern EN_TROP = Pattern.compile(" (arrondissement|cedex.*)$");
    private static final Pattern AVEC_UN_CODE =
            Pattern.compile("(?:(.+) (\\d{5}|\\d{2,3}|2[ab])|(\\d{5}|\\d{2,3}|2[ab]) (.+))");

    private final Map<String, List<Commune>> parNom = new HashMap<>();

    /** @param tape a name alone, or beside a postal code or a departement, as separated by {@link #separer} */
    record Tape(String nom, String code) {}

    static String simple(String nom) {
        String mots = EN_TROP.matcher(Mots.simple(nom)).replaceFirst("");
        return SAINTE.matcher(SAINT.matcher(mots).replaceAll("saint")).replaceAll("sainte");
    }

    static Tape separer(String tape) {
        String simple = simple(tape);
        var lu = AVEC_UN_CODE.matcher(simple);
        if (!lu.matches()) {
            return new Tape(simple, "");
        }
        return lu.group(1) != null ? new Tape(lu.group(1), lu.group(2)) : new Tape(lu.group(4), lu.group(3));
    }

    void ajouter(String nom, Commune commune) {
        if (!nom.isBlank()) {
            var memes = parNom.computeIfAbsent(simple(nom), _ -> new ArrayList<>());
            if (!memes.contains(commune)) {
                memes.add(commune);
            }
        }
    }

    /** The only one of that name, a commune of today before a former one. */
    Optional<Commune> seule(String nom) {
        return seule(parNom.getOrDefault(simple(nom), List.of()), nom);
    }

    /** The one of that name whose postal code or departement starts so. */
    Optional<Commune> seule(String nom, String code) {
        var la = parNom.getOrDefault(simple(nom), List.of()).stream()
                .filter(c -> code.length() == 5
                        ? c.postaux().contains(code)
                        : c.departement().equalsIgnoreCase(code))
                .toList();
        return seule(la, nom);
    }

    private static Optional<Commune> seule(List<Commune> memes, String nom) {
        var deCeNom =
                memes.stream().filter(c -> simple(c.nom()).equals(simple(nom))).toList();
        var retenues = deCeNom.isEmpty() ? memes : deCeNom;
        return retenues.size() == 1 ? Optional.of(retenues.getFirst()) : Optional.empty();
    }
}
