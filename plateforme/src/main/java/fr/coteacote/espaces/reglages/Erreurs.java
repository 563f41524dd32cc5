package fr.coteacote.espaces.reglages;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a form must look at again: one sentence for each field. */
public record Erreurs(Map<String, String> parChamp) {
    static final String LIEU_FERME = "Ce lieu n’est plus ouvert : choisissez-en un autre, ou aucun.";

    public Erreurs {
        parChamp = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parChamp));
    }

    static Erreurs aucune() {
        return new Erreurs(Map.of());
    }

    static Erreurs sur(String champ, String phrase) {
        return new Erreurs(Map.of(champ, phrase));
    }

    public boolean vides() {
        return parChamp.isEmpty();
    }

    public String de(String champ) {
        @Nullable String phrase = parChamp.get(champ);
        return phrase == null ? "" : phrase;
    }

    public boolean a(String champ) {
        return parChamp.containsKey(champ);
    }
}
