package fr.coteacote.possibles.formats;

import fr.coteacote.possibles.Ages;
import fr.coteacote.possibles.Mots;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads ages out of words such as "jeunes de 16 à 25 ans"; what is left over is for a human to read. */
final class TextePublic {
    private static final Pattern ENTRE =
            Pattern.compile("(\\d{2})(?: ans)? (?:a|et|au) (\\d{2}) ans|\\b(\\d{2}) (\\d{2}) ans");
    private static final Pattern MOINS = Pattern.compile("moins de (\\d{2}) ans");
    private static final Pattern JUSQUE = Pattern.compile("jusqu a (\\d{2}) ans");
    private static final Pattern PLUS = Pattern.compile("(?:a partir de|plus de|des) (\\d{2}) ans");
    private static final Pattern SANS_CONDITION = Pattern.compile(
            "\\b(tout|tous|toute|toutes|public|publics|les|des|de|aux|pour|jeune|jeunes|personne|personnes|ages|agees|age|agee|entre|ans|revolus|et|a|aucun|aucune|neant|sans|condition|conditions|particuliere|particulieres|non|concerne|ouvert)\\b");

    private TextePublic() {}

    record Lu(Ages ages, Optional<String> reste) {}

    static Lu lire(String texte) {
        String mots = Mots.simple(texte);
        var ages = ages(mots);
        String sansAge = ages.equals(Ages.TOUS) ? mots : effacer(mots);
        boolean rienDAutre = SANS_CONDITION.matcher(sansAge).replaceAll(" ").isBlank();
        return new Lu(ages, rienDAutre ? Optional.empty() : Optional.of(texte.strip()));
    }

    private static Ages ages(String mots) {
        var entre = ENTRE.matcher(mots);
        if (entre.find()) {
            int min = Integer.parseInt(entre.group(1) == null ? entre.group(3) : entre.group(1));
            int max = Integer.parseInt(entre.group(2) == null ? entre.group(4) : entre.group(2));
            return min <= max ? Ages.de(min, max) : Ages.TOUS;
        }
        int max = nombre(MOINS.matcher(mots))
                .map(n -> n - 1)
                .or(() -> nombre(JUSQUE.matcher(mots)))
                .orElse(Ages.TOUS.max());
        int min = nombre(PLUS.matcher(mots)).orElse(0);
        return min <= max ? Ages.de(min, max) : Ages.TOUS;
    }

    private static Optional<Integer> nombre(Matcher lu) {
        return lu.find() ? Optional.of(Integer.parseInt(lu.group(1))) : Optional.empty();
    }

    private static String effacer(String mots) {
        String net = mots;
        for (var motif : new Pattern[] {ENTRE, MOINS, JUSQUE, PLUS}) {
            net = motif.matcher(net).replaceAll(" ");
        }
        return net;
    }
}
