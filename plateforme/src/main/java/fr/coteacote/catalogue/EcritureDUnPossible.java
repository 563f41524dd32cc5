package fr.coteacote.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.coteacote.possibles.Calendrier;
import fr.coteacote.possibles.Conditions;
import fr.coteacote.possibles.Cout;
import fr.coteacote.possibles.Diplome;
import fr.coteacote.possibles.DureeDImmersion;
import fr.coteacote.possibles.Experience;
import fr.coteacote.possibles.Lieu;
import fr.coteacote.possibles.Opportunite;
import fr.coteacote.possibles.Semaine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How a possible is kept in its row, whole, and read back the same. */
final class EcritureDUnPossible {
    private static final List<Class<?>> CHOIX =
            List.of(Lieu.class, Diplome.class, Experience.class, Cout.class, DureeDImmersion.class);
    private static final JsonMapper JSON = mapper();

    private EcritureDUnPossible() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "@")
    private interface ParSonNom {}

    /** Most things have no length: they are written as before there was any. */
    private interface SansDuree {
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Optional<DureeDImmersion> duree();
    }

    private static JsonMapper mapper() {
        var constructeur = JsonMapper.builder()
                .addModule(new SimpleModule()
                        .addSerializer(Semaine.class, new EcrireSemaine())
                        .addSerializer(new EcrireEnsemble())
                        .addDeserializer(Semaine.class, new LireSemaine()));
        for (Class<?> choix : CHOIX) {
            constructeur.addMixIn(choix, ParSonNom.class);
            constructeur.registerSubtypes(choix.getPermittedSubclasses());
        }
        return constructeur.addMixIn(Calendrier.class, SansDuree.class).build();
    }

    static String ecrire(Opportunite opportunite) {
        return JSON.writeValueAsString(opportunite);
    }

    static Opportunite lire(String contenu) {
        return JSON.readValue(contenu, Opportunite.class);
    }

    /** Reads many: what is the same from one to the next is kept once. */
    static final class Lecteur {
        private final Map<Object, Object> communs = new ConcurrentHashMap<>();

        Opportunite lire(String contenu) {
            var o = EcritureDUnPossible.lire(contenu);
            return new Opportunite(
                    o.id(),
                    o.genre(),
                    o.presentation(),
                    o.source(),
                    commun(o.lieu(), Lieu.class),
                    o.calendrier(),
                    commun(o.conditions(), Conditions.class),
                    o.apporte(),
                    o.parConseiller());
        }

        private <T> T commun(T valeur, Class<T> type) {
            return type.cast(communs.computeIfAbsent(valeur, v -> v));
        }
    }

    private static final class EcrireSemaine extends ValueSerializer<Semaine> {
        @Override
        public void serialize(Semaine semaine, JsonGenerator sortie, SerializationContext contexte) {
            sortie.writeString(semaine.ecrite());
        }
    }

    /** Always in the same order: what did not change is written the same. */
    private static final class EcrireEnsemble extends ValueSerializer<Set<?>> {
        @Override
        public Class<?> handledType() {
            return Set.class;
        }

        @Override
        public void serialize(Set<?> ensemble, JsonGenerator sortie, SerializationContext contexte) {
            sortie.writeStartArray();
            ensemble.stream().map(String::valueOf).sorted().forEach(sortie::writeString);
            sortie.writeEndArray();
        }
    }

    private static final class LireSemaine extends ValueDeserializer<Semaine> {
        @Override
        public Semaine deserialize(JsonParser entree, DeserializationContext contexte) {
            return Semaine.relire(entree.getString());
        }
    }
}
