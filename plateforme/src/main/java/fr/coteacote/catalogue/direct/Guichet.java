package fr.coteacote.catalogue.direct;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One door to the producer: a token renewed in time, a wait when it says to, one replay and no more. */
final class Guichet {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration AVANCE = Duration.ofSeconds(30);
    private static final Duration ATTENTE_PAR_DEFAUT = Duration.ofSeconds(10);
    private static final Duration ATTENTE_MAX = Duration.ofMinutes(5);
    private static final int ESSAIS = 5;

    private final Acces acces;
    private final HttpClient client;
    private final Clock horloge;
    private final Attente attente;
    private Optional<Jeton> jeton = Optional.empty();

    private record Jeton(String valeur, Instant fin) {}

    Guichet(Acces acces, HttpClient client, Clock horloge, Attente attente) {
        this.acces = acces;
        this.client = client;
        this.horloge = horloge;
        this.attente = attente;
    }

    /** Answers 200, 204 or 206; any other answer is a failure of the producer. */
    HttpResponse<String> demander(String chemin) {
        boolean renouvele = false;
        for (int essai = 0; essai < ESSAIS; essai++) {
            var reponse = envoyer(HttpRequest.newBuilder(URI.create(acces.base() + chemin))
                    .header("Authorization", "Bearer " + jeton())
                    .header("Accept", "application/json")
                    .timeout(PATIENCE)
                    .build());
            switch (reponse.statusCode()) {
                case 200, 204, 206 -> {
                    return reponse;
                }
                case 401 -> {
                    if (renouvele) {
                        throw new PanneDuProducteur("jeton refusé deux fois");
                    }
                    renouvele = true;
                    jeton = Optional.empty();
                }
                case 429 -> attendre(reponse);
                default -> throw new PanneDuProducteur("réponse " + reponse.statusCode());
            }
        }
        throw new PanneDuProducteur("toujours occupé après " + ESSAIS + " essais");
    }

    private String jeton() {
        var valable = jeton.filter(j -> horloge.instant().isBefore(j.fin())).orElseGet(this::nouveau);
        jeton = Optional.of(valable);
        return valable.valeur();
    }

    private Jeton nouveau() {
        String formulaire = "grant_type=client_credentials&client_id=" + encoder(acces.identifiant())
                + "&client_secret=" + encoder(acces.secret()) + "&scope=" + encoder("api_offresdemploiv2 o2dsoffre");
        var reponse = envoyer(HttpRequest.newBuilder(acces.jeton())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString(formulaire))
                .build());
        if (reponse.statusCode() != 200) {
            throw new PanneDuProducteur("jeton refusé : " + reponse.statusCode());
        }
        var lu = lire(reponse.body());
        long secondes = lu.path("expires_in").asLong(0);
        return new Jeton(
                lu.path("access_token").asString(""),
                horloge.instant().plusSeconds(secondes).minus(AVANCE));
    }

    private void attendre(HttpResponse<String> reponse) {
        var demandee =
                reponse.headers().firstValue("Retry-After").flatMap(this::duree).orElse(ATTENTE_PAR_DEFAUT);
        if (demandee.compareTo(ATTENTE_MAX) > 0) {
            throw new PanneDuProducteur("demande d’attendre " + demandee.toSeconds() + " s");
        }
        try {
            attente.attendre(demandee);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PanneDuProducteur("interrompu", e);
        }
    }

    /** Seconds, or a date: HTTP allows both. */
    private Optional<Duration> duree(String dite) {
        if (dite.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(dite)));
        }
        try {
            var quand = ZonedDateTime.parse(dite, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            var dans = Duration.between(horloge.instant(), quand);
            return Optional.of(dans.isNegative() ? Duration.ZERO : dans);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private HttpResponse<String> envoyer(HttpRequest demande) {
        try {
            return client.send(demande, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new PanneDuProducteur("pas de réponse", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PanneDuProducteur("interrompu", e);
        }
    }

    static JsonNode lire(String corps) {
        try {
            return JSON.readTree(corps);
        } catch (JacksonException e) {
            throw new PanneDuProducteur("réponse illisible", e);
        }
    }

    static String encoder(String valeur) {
        return URLEncoder.encode(valeur, StandardCharsets.UTF_8);
    }
}
