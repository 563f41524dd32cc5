package fr.coteacote.possibles.formats;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Words of a file that should be one of ours; an unknown one is counted and left out. */
final class Enums {
    private Enums() {}

    static <E extends Enum<E>> Set<E> plusieurs(Objet o, String champ, Class<E> type) {
        var codes = EnumSet.noneOf(type);
        o.liste(champ).forEach(texte -> un(o, champ, texte, type).ifPresent(codes::add));
        return codes;
    }

    static <E extends Enum<E>> Optional<E> un(Objet o, String champ, String texte, Class<E> type) {
        String nom = texte.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        var connu = Arrays.stream(type.getEnumConstants())
                .filter(e -> e.name().equals(nom))
                .findFirst();
        if (connu.isEmpty()) {
            o.codeInconnu(champ, texte);
        }
        return connu;
    }
}
