package fr.coteacote.socle.direct;

import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.StructureId;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Live push, across nodes, through PostgreSQL: « this changed, ask again », never the content.
 *
 * <p>Told at commit; whoever missed it asks again when they come back.
 */
@Component
public class Direct {
    static final String CANAL = "cote_a_cote";
    private static final Duration DUREE = Duration.ofMinutes(10);

    private final JdbcClient db;
    private final Map<Chose, List<SseEmitter>> suivis = new ConcurrentHashMap<>();

    Direct(JdbcClient db) {
        this.db = db;
    }

    /** @param sujet what kind of thing: one lower-case word */
    record Chose(StructureId structure, String sujet, UUID id) {
        String message() {
            return structure.numero() + " " + sujet + " " + id;
        }

        static Chose lire(String message) {
            var morceaux = message.split(" ");
            return new Chose(new StructureId(Integer.parseInt(morceaux[0])), morceaux[1], UUID.fromString(morceaux[2]));
        }
    }

    /** Tells every node, once this transaction is committed. */
    public void annoncer(String sujet, UUID id) {
        db.sql("select pg_notify(:canal, :message)")
                .param("canal", CANAL)
                .param("message", new Chose(EnStructure.structure(), sujet, id).message())
                .query()
                .singleRow();
    }

    /** A stream for one browser; it holds no database connection, and the browser opens another when it ends. */
    public SseEmitter suivre(String sujet, UUID id) {
        var chose = new Chose(EnStructure.structure(), sujet, id);
        var flux = new SseEmitter(DUREE.toMillis());
        suivis.computeIfAbsent(chose, _ -> new CopyOnWriteArrayList<>()).add(flux);
        flux.onCompletion(() -> oublier(chose, flux));
        flux.onTimeout(flux::complete);
        dire(flux);
        return flux;
    }

    void entendre(String message) {
        suivis.getOrDefault(Chose.lire(message), List.of()).forEach(Direct::direSansAttendre);
    }

    /** Something may have been missed: everybody asks again. */
    void toutRedemander() {
        suivis.values().forEach(liste -> liste.forEach(Direct::direSansAttendre));
    }

    void fermer() {
        suivis.values().forEach(liste -> liste.forEach(SseEmitter::complete));
    }

    private void oublier(Chose chose, SseEmitter flux) {
        suivis.computeIfPresent(chose, (_, liste) -> {
            liste.remove(flux);
            return liste.isEmpty() ? null : liste;
        });
    }

    /** A slow browser keeps nobody else waiting. */
    private static void direSansAttendre(SseEmitter flux) {
        Thread.ofVirtual().start(() -> dire(flux));
    }

    private static void dire(SseEmitter flux) {
        try {
            flux.send(SseEmitter.event().data("change"));
        } catch (IOException | IllegalStateException _) {
            // The browser left: the container completes the stream, which forgets it.
        }
    }
}
