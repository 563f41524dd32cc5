package fr.coteacote.droits.cli;

import fr.coteacote.droits.BaremeAbsent;
import java.io.InputStream;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** Reads lines such as {@code {"situation": {...}}}; whatever else they hold is skipped. */
public final class LectureDesCas {
    private final JsonFactory json = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .build();

    /** What a line gave: a value, or why it could not be read. */
    public sealed interface Ligne<T> {
        record Lue<T>(T valeur) implements Ligne<T> {}

        record Illisible<T>(int numero, String erreur) implements Ligne<T> {}
    }

    /** Reads one line and works on it; a line that cannot be read or evaluated is an answer, not an exception. */
    public <T> Ligne<T> lire(int numero, byte[] ligne, int longueur, Function<Cas, T> suite) {
        try (JsonParser p = json.createParser(ObjectReadContext.empty(), ligne, 0, longueur)) {
            return new Ligne.Lue<>(suite.apply(cas(p)));
        } catch (LigneIllisible | BaremeAbsent e) {
            return new Ligne.Illisible<>(numero, String.valueOf(e.getMessage()));
        } catch (JacksonException e) {
            return new Ligne.Illisible<>(numero, "JSON invalide");
        } catch (IllegalArgumentException e) {
            return new Ligne.Illisible<>(numero, "situation impossible : " + e.getMessage());
        }
    }

    private static Cas cas(JsonParser p) {
        if (p.nextToken() != JsonToken.START_OBJECT) {
            throw new LigneIllisible("un objet JSON par ligne attendu");
        }
        var lue = new SituationLue();
        boolean trouvee = false;
        while (p.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean situation = p.currentName().equals("situation");
            p.nextToken();
            if (situation) {
                lue.lire(p);
                trouvee = true;
            } else {
                p.skipChildren();
            }
        }
        Champs.exiger(trouvee, "situation", "champ absent");
        Champs.exiger(
                p.currentToken() == JsonToken.END_OBJECT && p.nextToken() == null, "ligne", "un seul objet attendu");
        return new Cas(lue.id(), lue.connue());
    }

    /** One line after the other, without its end, from any stream. */
    public static Lignes lignes(InputStream flux) {
        return new Lignes(flux);
    }
}
