package fr.coteacote.possibles.cli;

import fr.coteacote.possibles.Ages;
import fr.coteacote.possibles.Anomalie;
import fr.coteacote.possibles.Elargissement;
import fr.coteacote.possibles.EnFrancais;
import fr.coteacote.possibles.Levier;
import fr.coteacote.possibles.Proposition;
import fr.coteacote.possibles.Raison;
import fr.coteacote.possibles.Rapport;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes propositions and reports as JSON. */
final class Ecrivain implements AutoCloseable {
    private final JsonGenerator json;

    Ecrivain(OutputStream sortie) {
        json = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), sortie);
    }

    @Override
    public void close() {
        json.close();
    }

    void liste(List<Proposition> propositions) {
        json.writeStartArray();
        propositions.forEach(this::proposition);
        json.writeEndArray();
        json.flush();
    }

    private void proposition(Proposition p) {
        var o = p.opportunite();
        json.writeStartObject();
        json.writeStringProperty("id", o.id());
        json.writeStringProperty("source", o.source().nom());
        json.writeStringProperty("genre", o.genre().name());
        json.writeStringProperty("titre", o.presentation().titre());
        json.writeStringProperty("benefice", o.presentation().benefice());
        json.writeStringProperty("verdict", p.verdict().name());
        json.writeNumberProperty("score", p.score());
        json.writeBooleanProperty("hasard", p.hasard());
        json.writeName("carte");
        textes(p.carte().stream().map(EnFrancais.TU::dire).toList());
        json.writeName("raisons");
        json.writeStartArray();
        p.raisons().forEach(this::raison);
        json.writeEndArray();
        json.writeName("leviers");
        json.writeStartArray();
        p.leviers().forEach(this::levier);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void textes(Collection<String> textes) {
        json.writeStartArray();
        textes.forEach(json::writeString);
        json.writeEndArray();
    }

    private void raison(Raison raison) {
        json.writeStartObject();
        json.writeStringProperty("code", code(raison.getClass().getSimpleName()));
        json.writeStringProperty("sens", sens(raison));
        json.writeStringProperty("texte", EnFrancais.TU.dire(raison));
        json.writeName("valeurs");
        valeurs(raison);
        json.writeEndObject();
    }

    private static String sens(Raison raison) {
        return switch (raison) {
            case Raison.Pour _ -> "POUR";
            case Raison.Contre _ -> "CONTRE";
            case Raison.AVerifier _ -> "A_VERIFIER";
            case Raison.Info _ -> "INFO";
        };
    }

    /** TropLoin is TROP_LOIN. */
    private static String code(String nom) {
        return nom.replaceAll("(?<=[a-z])(?=[A-Z])|(?<=A)(?=[A-Z][a-z])", "_").toUpperCase(Locale.ROOT);
    }

    private void valeurs(Object record) {
        json.writeStartObject();
        for (var composant : record.getClass().getRecordComponents()) {
            json.writeName(composant.getName());
            valeur(lire(composant, record));
        }
        json.writeEndObject();
    }

    private static Object lire(RecordComponent composant, Object record) {
        try {
            return composant.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("un record de la bibliothèque se lit toujours", e);
        }
    }

    private void valeur(Object valeur) {
        switch (valeur) {
            case Integer n -> json.writeNumber(n);
            case Long n -> json.writeNumber(n);
            case Boolean b -> json.writeBoolean(b);
            case Collection<?> c ->
                textes(c.stream().map(Object::toString).sorted().toList());
            case Ages ages -> json.writeString(ages.min() + "-" + ages.max());
            default -> json.writeString(valeur.toString());
        }
    }

    private void levier(Levier levier) {
        json.writeStartObject();
        json.writeStringProperty("ouvre", levier.ouvre().name());
        json.writeStringProperty("cle", levier.cle().name());
        json.writeName("etapes");
        json.writeStartArray();
        for (var etape : levier.etapes()) {
            json.writeStartObject();
            json.writeStringProperty("id", etape.id());
            json.writeStringProperty("titre", etape.titre());
            json.writeStringProperty("genre", etape.genre().name());
            json.writeStringProperty("verdict", etape.verdict().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    void rapport(Rapport rapport, List<Elargissement> elargissements) {
        json.writeStartObject();
        json.writeNumberProperty("lues", rapport.lues());
        json.writeNumberProperty("gardees", rapport.gardees());
        json.writeNumberProperty("refusees", rapport.refusees());
        json.writeNumberProperty("doublons", rapport.doublons());
        json.writeNumberProperty("anomalies_tues", rapport.anomaliesTues());
        json.writeName("codes_inconnus");
        json.writeStartObject();
        rapport.codesInconnus().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> json.writeNumberProperty(e.getKey(), e.getValue()));
        json.writeEndObject();
        json.writeName("anomalies");
        json.writeStartArray();
        rapport.anomalies().forEach(this::anomalie);
        json.writeEndArray();
        json.writeName("elargissements");
        json.writeStartArray();
        elargissements.forEach(this::elargissement);
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }

    private void anomalie(Anomalie anomalie) {
        valeurs(anomalie);
    }

    private void elargissement(Elargissement elargissement) {
        json.writeStartObject();
        json.writeStringProperty("quoi", code(elargissement.getClass().getSimpleName()));
        json.writeName("valeurs");
        valeurs(elargissement);
        json.writeEndObject();
    }
}
