package fr.coteacote.possibles.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads records one at a time from a JSON array, an envelope that holds one, one object, or one object per line. */
final class FluxJson {
    /** Names under which the known services put their list. */
    private static final Set<String> LISTES =
            Set.of("resultats", "hits", "data", "items", "services", "structures", "missions", "offres", "results");

    private static final int PROFONDEUR_MAX = 30;
    private static final int TEXTE_MAX = 1_000_000;
    /** No record of any format holds more fields and list items than that. */
    private static final int VALEURS_MAX = 200_000;

    private static final JsonFactory FABRIQUE = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(PROFONDEUR_MAX)
                    .maxStringLength(TEXTE_MAX)
                    .build())
            .build();

    private final Recepteur recepteur;
    private final Map<String, String> communs = new HashMap<>();
    private int valeurs;

    /** Receives each record; anything that is not an object comes as an empty one. */
    interface Recepteur {
        void recevoir(Map<String, Object> champs);
    }

    private FluxJson(Recepteur recepteur) {
        this.recepteur = recepteur;
    }

    /** @throws IOException when the text is not JSON or stops before its end */
    static void lire(InputStream flux, Recepteur recepteur) throws IOException {
        try (var parser = FABRIQUE.createParser(ObjectReadContext.empty(), new FluxMefiant(flux))) {
            var lecture = new FluxJson(recepteur);
            for (var jeton = parser.nextToken(); jeton != null; jeton = parser.nextToken()) {
                lecture.racine(parser, jeton);
            }
        } catch (JacksonException e) {
            throw new IOException("JSON illisible", e);
        }
    }

    private void racine(JsonParser parser, JsonToken jeton) throws IOException {
        switch (jeton) {
            case START_ARRAY -> elements(parser);
            case START_OBJECT -> enveloppe(parser);
            default -> throw new IOException("ni liste ni objet");
        }
    }

    private void elements(JsonParser parser) throws IOException {
        for (var jeton = parser.nextToken(); jeton != JsonToken.END_ARRAY; jeton = parser.nextToken()) {
            recevoir(champs(valeur(parser, jeton)));
        }
    }

    private void recevoir(Map<String, Object> champs) {
        valeurs = 0;
        recepteur.recevoir(champs);
    }

    private void enveloppe(JsonParser parser) throws IOException {
        var champs = new LinkedHashMap<String, Object>();
        boolean liste = false;
        for (String nom = parser.nextName(); nom != null; nom = parser.nextName()) {
            var jeton = parser.nextToken();
            if (jeton == JsonToken.START_ARRAY && LISTES.contains(nom) && !champs.containsKey("id")) {
                elements(parser);
                liste = true;
            } else if (jeton == JsonToken.START_OBJECT && nom.equals("data")) {
                recevoir(champs(valeur(parser, jeton)));
                liste = true;
            } else {
                poser(champs, nom, valeur(parser, jeton));
            }
        }
        if (!liste) {
            recevoir(champs);
        }
    }

    private Object valeur(JsonParser parser, JsonToken jeton) throws IOException {
        if (++valeurs > VALEURS_MAX) {
            throw new IOException("enregistrement démesuré");
        }
        return switch (jeton) {
            case START_OBJECT -> objet(parser);
            case START_ARRAY -> liste(parser);
            case VALUE_STRING -> court(parser.getString());
            case VALUE_NUMBER_INT -> entier(parser);
            case VALUE_NUMBER_FLOAT -> decimal(parser);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> Absent.ABSENT;
        };
    }

    private enum Absent {
        ABSENT
    }

    private static Object entier(JsonParser parser) {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? decimal(parser)
                : (Object) parser.getLongValue();
    }

    /** A number too large to be one stays the text it was: its field then has an unexpected type. */
    private static Object decimal(JsonParser parser) {
        double valeur = parser.getDoubleValue();
        return Double.isFinite(valeur) ? (Object) valeur : parser.getString();
    }

    /** Short texts repeat endlessly from one record to the next: one copy is enough. */
    private String court(String texte) {
        return texte.length() > 40 || communs.size() > 200_000 ? texte : communs.computeIfAbsent(texte, t -> t);
    }

    private Map<String, Object> objet(JsonParser parser) throws IOException {
        var champs = new LinkedHashMap<String, Object>();
        for (String nom = parser.nextName(); nom != null; nom = parser.nextName()) {
            poser(champs, nom, valeur(parser, parser.nextToken()));
        }
        return champs;
    }

    private List<Object> liste(JsonParser parser) throws IOException {
        var liste = new ArrayList<Object>();
        for (var jeton = parser.nextToken(); jeton != JsonToken.END_ARRAY; jeton = parser.nextToken()) {
            var valeur = valeur(parser, jeton);
            if (valeur != Absent.ABSENT) {
                liste.add(valeur);
            }
        }
        return liste;
    }

    private static void poser(Map<String, Object> champs, String nom, Object valeur) {
        if (valeur != Absent.ABSENT) {
            champs.put(nom, valeur);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> champs(Object valeur) {
        return valeur instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
