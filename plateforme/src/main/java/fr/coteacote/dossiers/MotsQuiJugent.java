package fr.coteacote.dossiers;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Words that judge more than they tell, each with another way to say it. They are shown to who writes, and block nothing. */
@Component
public class MotsQuiJugent {
    private final Map<String, String> propositions = new TreeMap<>();
    private final Pattern motif;

    MotsQuiJugent() throws IOException {
        var flux = Objects.requireNonNull(getClass().getResourceAsStream("/parametres/mots-qui-jugent.csv"));
        try (var lecteur = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(flux, StandardCharsets.UTF_8))) {
            lecteur.stream().forEach(l -> propositions.put(l.getField("mot"), l.getField("proposition")));
        }
        // Longest first: « n’a pas envie » before « envie »; a plural is the same word.
        String mots = propositions.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.motif = Pattern.compile("(?iU)\\b(" + mots + ")s?\\b");
    }

    /** @param proposition another way to say it; empty for words that only tell */
    public record Morceau(String texte, String proposition) {
        public boolean juge() {
            return !proposition.isEmpty();
        }
    }

    /** The text cut where a word judges; one piece when none does. */
    public List<Morceau> lire(String texte) {
        var morceaux = new ArrayList<Morceau>();
        int fin = 0;
        var trouve = motif.matcher(texte.replace('\'', '’'));
        while (trouve.find()) {
            if (trouve.start() > fin) {
                morceaux.add(new Morceau(texte.substring(fin, trouve.start()), ""));
            }
            String mot = trouve.group(1).toLowerCase(Locale.FRENCH);
            morceaux.add(
                    new Morceau(texte.substring(trouve.start(), trouve.end()), propositions.getOrDefault(mot, "")));
            fin = trouve.end();
        }
        if (fin < texte.length() || morceaux.isEmpty()) {
            morceaux.add(new Morceau(texte.substring(fin), ""));
        }
        return morceaux;
    }
}
