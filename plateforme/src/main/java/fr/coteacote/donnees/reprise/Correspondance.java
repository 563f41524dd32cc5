package fr.coteacote.donnees.reprise;

import fr.coteacote.donnees.lecture.Tableau;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which column tells what. Columns that are not named here are not taken. */
public record Correspondance(Map<Integer, Champ> champs) {
    /** What lets somebody be recognised: at least one of them. */
    private static final Set<Champ> PRISES =
            EnumSet.of(Champ.NUMERO, Champ.PRENOM, Champ.NOM, Champ.TELEPHONE, Champ.COURRIEL);

    public Correspondance {
        champs = Collections.unmodifiableMap(new TreeMap<>(champs));
    }

    /** Proposed from the names of the columns: the first one that says a field has it. */
    public static Correspondance deviner(List<String> colonnes) {
        var champs = new TreeMap<Integer, Champ>();
        for (int i = 0; i < colonnes.size(); i++) {
            int rang = i;
            Champ.nomme(colonnes.get(i))
                    .filter(champ -> champ.plusieursFois() || !champs.containsValue(champ))
                    .ifPresent(champ -> champs.put(rang, champ));
        }
        return new Correspondance(champs);
    }

    /** The same columns in the same order have the same signature: what was chosen is found again. */
    public static String signature(List<String> colonnes) {
        String noms = colonnes.stream().map(Mots::normaliser).collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(noms.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What prevents it from serving, in words; empty when all is well. */
    public Optional<String> probleme() {
        var doubles = champs.values().stream()
                .filter(champ -> !champ.plusieursFois() && Collections.frequency(champs.values(), champ) > 1)
                .map(Champ::libelle)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!doubles.isEmpty()) {
            return Optional.of("Plusieurs colonnes disent la même chose (" + doubles + "). Gardez-en une seule.");
        }
        return Collections.disjoint(champs.values(), PRISES)
                ? Optional.of(
                        "Il faut au moins une colonne qui permette de reconnaître quelqu’un : un prénom, un nom, un"
                                + " numéro, un téléphone ou un courriel.")
                : Optional.empty();
    }

    public Optional<Champ> de(int colonne) {
        return Optional.ofNullable(champs.get(colonne));
    }

    /** The cells of a line that tell this field, without the empty ones. */
    List<String> valeurs(Tableau.Ligne ligne, Champ champ) {
        return champs.entrySet().stream()
                .filter(entree -> entree.getValue() == champ)
                .map(entree -> ligne.cellule(entree.getKey()))
                .filter(valeur -> !valeur.isEmpty())
                .toList();
    }

    String valeur(Tableau.Ligne ligne, Champ champ) {
        return valeurs(ligne, champ).stream().findFirst().orElse("");
    }
}
