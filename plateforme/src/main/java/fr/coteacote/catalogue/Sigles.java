package fr.coteacote.catalogue;

import fr.coteacote.possibles.TableCsv;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Acronyms of announcements, said in words: a list kept beside the code, one a line. */
final class Sigles {
    private static final Pattern HOMME_FEMME =
            Pattern.compile("\\s*[(\\[]?\\b[HF]\\s*/\\s*[HF](\\s*/\\s*X)?\\b[)\\]]?");
    private static final Pattern MOT = Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}{2,}(?![\\p{L}\\d])");
    private static final Map<String, String> EN_MOTS = lire();

    private Sigles() {}

    private static Map<String, String> lire() {
        var flux = Objects.requireNonNull(Sigles.class.getResourceAsStream("/parametres/sigles.csv"), "sigles.csv");
        return TableCsv.lignes(
                        new BufferedReader(new InputStreamReader(flux, StandardCharsets.UTF_8)), "sigle", "en_mots")
                .stream()
                .collect(Collectors.toMap(l -> l.get(0), l -> l.get(1)));
    }

    /** « Serveur (H/F) en CDI » is « Serveur en contrat sans date de fin ». */
    static String enMots(String texte) {
        return MOT.matcher(HOMME_FEMME.matcher(texte).replaceAll(""))
                .replaceAll(m -> Matcher.quoteReplacement(
                        Optional.ofNullable(EN_MOTS.get(m.group())).orElse(m.group())))
                .strip();
    }
}
