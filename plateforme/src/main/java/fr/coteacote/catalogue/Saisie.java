package fr.coteacote.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What was typed in the form, kept as typed so that it can be corrected. Unknown fields are not kept. */
public record Saisie(Map<String, String> champs) {
    private static final int LONG = 2_000;
    private static final int COURT = 200;
    private static final List<String> COURTS = List.of(
            "forme",
            "titre",
            "benefice",
            "organisation",
            "commune",
            "lieu",
            "lien",
            "source",
            "verifie",
            "debut",
            "fin",
            "places",
            "theme",
            "rome",
            "salaire",
            "acces",
            "ambiance",
            "ageMin",
            "ageMax",
            "niveau",
            "experience",
            "cout",
            "recommande",
            "accord",
            "distance",
            "permis",
            "vehicule",
            "paye",
            "parConseiller",
            "apporte",
            "immersionDu",
            "immersionAu",
            "renouveleeAu",
            "semaines");
    private static final List<String> LONGS = List.of("description", "etapes", "horaires", "conditions");

    public Saisie {
        var gardes = new TreeMap<String, String>();
        for (String nom : COURTS) {
            garder(champs, nom, COURT, gardes);
        }
        for (String nom : LONGS) {
            garder(champs, nom, LONG, gardes);
        }
        champs = Map.copyOf(gardes);
    }

    private static void garder(Map<String, String> champs, String nom, int auPlus, Map<String, String> gardes) {
        String valeur = champs.getOrDefault(nom, "").strip();
        if (!valeur.isEmpty()) {
            gardes.put(nom, valeur.substring(0, Math.min(valeur.length(), auPlus)));
        }
    }

    public static Saisie vide(LocalDate jour) {
        return new Saisie(Map.of("verifie", jour.toString()));
    }

    public String texte(String nom) {
        return champs.getOrDefault(nom, "");
    }

    public Optional<String> dit(String nom) {
        return Optional.ofNullable(champs.get(nom));
    }

    boolean coche(String nom) {
        return champs.containsKey(nom);
    }

    /** The real conditions, each by its field: what is paid, when, how to get there, how it is. */
    public Map<String, String> conditionsReelles() {
        var dites = new LinkedHashMap<String, String>();
        for (String champ : List.of("salaire", "horaires", "acces", "ambiance", "organisation")) {
            dit(champ).ifPresent(texte -> dites.put(champ, String.join(", ", texte.split("\\R"))));
        }
        return dites;
    }

    /** Lines of a long field, blank ones apart. */
    public List<String> lignes(String nom) {
        return Arrays.stream(texte(nom).split("\\R"))
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList();
    }

    Optional<Forme> forme() {
        return Stream.of(Forme.values())
                .filter(f -> f.name().equals(texte("forme")))
                .findFirst();
    }

    Optional<LocalDate> jour(String nom) {
        try {
            return dit(nom).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    OptionalInt entier(String nom) {
        String valeur = texte(nom);
        return valeur.matches("\\d{1,4}") ? OptionalInt.of(Integer.parseInt(valeur)) : OptionalInt.empty();
    }

    /** 12, 12,50 or 12.5 euros. */
    Optional<Long> centimes(String nom) {
        String valeur =
                texte(nom).replace(" ", "").replace("€", "").replace(',', '.').toLowerCase(Locale.FRENCH);
        return valeur.matches("\\d{1,5}(\\.\\d{1,2})?")
                ? Optional.of(Math.round(Double.parseDouble(valeur) * 100))
                : Optional.empty();
    }
}
