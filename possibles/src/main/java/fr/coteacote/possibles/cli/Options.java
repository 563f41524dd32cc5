package fr.coteacote.possibles.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was typed after the command: {@code --nom valeur…}. */
final class Options {
    /** Something was not typed as expected; the message says what, in French. */
    static final class Incomprise extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Incomprise(String message) {
            super(message);
        }
    }

    private final Map<String, List<String>> valeurs = new LinkedHashMap<>();

    private Options() {}

    static Options lire(List<String> arguments, Set<String> connues) {
        var options = new Options();
        List<String> courante = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.startsWith("--")) {
                String nom = argument.substring(2);
                if (!connues.contains(nom)) {
                    throw new Incomprise("option inconnue : " + argument);
                }
                courante = options.valeurs.computeIfAbsent(nom, _ -> new ArrayList<>());
            } else if (options.valeurs.isEmpty()) {
                throw new Incomprise("une option est attendue avant : " + argument);
            } else {
                courante.add(argument);
            }
        }
        return options;
    }

    Optional<String> texte(String nom) {
        return plusieurs(nom).stream().findFirst();
    }

    List<String> plusieurs(String nom) {
        return valeurs.getOrDefault(nom, List.of());
    }

    List<Path> chemins(String nom) {
        var chemins = plusieurs(nom).stream().map(Path::of).toList();
        if (chemins.isEmpty()) {
            throw new Incomprise("il manque --" + nom);
        }
        return chemins;
    }

    LocalDate jour(String nom) {
        String texte = texte(nom).orElseThrow(() -> new Incomprise("il manque --" + nom + " AAAA-MM-JJ"));
        try {
            return LocalDate.parse(texte);
        } catch (DateTimeParseException e) {
            throw new Incomprise("une date s’écrit AAAA-MM-JJ : --" + nom);
        }
    }

    int entier(String nom, int sinon) {
        return texte(nom).map(t -> entier(nom, t)).orElse(sinon);
    }

    private static int entier(String nom, String texte) {
        try {
            return Integer.parseInt(texte);
        } catch (NumberFormatException e) {
            throw new Incomprise("un nombre entier est attendu : --" + nom);
        }
    }
}
