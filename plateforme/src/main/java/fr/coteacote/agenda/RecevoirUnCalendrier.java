package fr.coteacote.agenda;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Fetches a calendar: public machines only, no redirection, two megabytes and twenty seconds at most. */
@Component
class RecevoirUnCalendrier {
    private static final int AU_PLUS = 2 * 1024 * 1024;

    private final AdressePublique permission;
    private final Duration patience;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    @Autowired
    RecevoirUnCalendrier() {
        this(AdressePublique::publique, Duration.ofSeconds(20));
    }

    RecevoirUnCalendrier(AdressePublique permission, Duration patience) {
        this.permission = permission;
        this.patience = patience;
    }

    enum Raison {
        ADRESSE_INTERDITE,
        PAS_DE_REPONSE,
        TROP_GROS,
        ILLISIBLE
    }

    sealed interface Reponse {
        record Recu(List<Intervalle> pris) implements Reponse {}

        record Echec(Raison raison) implements Reponse {}
    }

    Reponse lire(String adresse, ZoneId zone, Instant du, Instant au) {
        try (var fil = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Reponse> lecture = () -> appeler(URI.create(adresse), zone, du, au);
            var tache = fil.submit(lecture);
            try {
                return tache.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                tache.cancel(true);
                return new Reponse.Echec(Raison.PAS_DE_REPONSE);
            }
        } catch (ExecutionException e) {
            return new Reponse.Echec(Raison.ILLISIBLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reponse.Echec(Raison.PAS_DE_REPONSE);
        }
    }

    private Reponse appeler(URI adresse, ZoneId zone, Instant du, Instant au) throws InterruptedException {
        if (!permission.permise(adresse)) {
            return new Reponse.Echec(Raison.ADRESSE_INTERDITE);
        }
        var demande = HttpRequest.newBuilder(adresse)
                .timeout(patience)
                .header("Accept", "text/calendar")
                .build();
        try {
            var reponse = client.send(demande, HttpResponse.BodyHandlers.ofInputStream());
            return reponse.statusCode() == 200
                    ? recevoir(reponse.body(), zone, du, au)
                    : new Reponse.Echec(Raison.PAS_DE_REPONSE);
        } catch (IOException e) {
            return new Reponse.Echec(Raison.PAS_DE_REPONSE);
        }
    }

    private static Reponse recevoir(InputStream corps, ZoneId zone, Instant du, Instant au) throws IOException {
        var recu = new ByteArrayOutputStream();
        try (corps) {
            corps.transferTo(new Borne(recu));
        } catch (TropGros e) {
            return new Reponse.Echec(Raison.TROP_GROS);
        }
        return LectureIcs.lire(recu.toString(StandardCharsets.UTF_8), zone, du, au)
                .<Reponse>map(Reponse.Recu::new)
                .orElseGet(() -> new Reponse.Echec(Raison.ILLISIBLE));
    }

    private static final class TropGros extends IOException {}

    private static final class Borne extends java.io.FilterOutputStream {
        private int recus;

        private Borne(ByteArrayOutputStream dans) {
            super(dans);
        }

        @Override
        public void write(byte[] octets, int de, int combien) throws IOException {
            recus += combien;
            if (recus > AU_PLUS) {
                throw new TropGros();
            }
            out.write(octets, de, combien);
        }
    }
}
