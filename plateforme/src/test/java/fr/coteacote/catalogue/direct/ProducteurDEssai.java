package fr.coteacote.catalogue.direct;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A local double of the offers API: tokens that end, pages of 150, 204, 206, and bad moods on demand. */
public final class ProducteurDEssai implements AutoCloseable {
    private static final Pattern PLAGE = Pattern.compile("range=(\\d+)-(\\d+)");

    private final HttpServer serveur = ouvrir();
    private final List<String> demandes = new ArrayList<>();
    private final Deque<Humeur> humeurs = new ArrayDeque<>();
    private int jetons;
    private int offres;
    private int duree = 1_499;

    private record Humeur(int statut, String attente) {}

    public ProducteurDEssai() {
        serveur.createContext("/jeton", this::jeton);
        serveur.createContext("/v2/offres/search", this::chercher);
        serveur.start();
    }

    private static HttpServer ouvrir() {
        try {
            return HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public ProducteurDEssai avec(int offres) {
        this.offres = offres;
        return this;
    }

    ProducteurDEssai jetonsDe(int secondes) {
        duree = secondes;
        return this;
    }

    /** The next answer is this one. */
    public ProducteurDEssai repondra(int statut, String attente) {
        humeurs.add(new Humeur(statut, attente));
        return this;
    }

    public Acces acces() {
        var base = "http://localhost:" + serveur.getAddress().getPort();
        return new Acces(URI.create(base + "/jeton"), URI.create(base), "essai", "secret d’essai");
    }

    public List<String> demandes() {
        return List.copyOf(demandes);
    }

    int jetons() {
        return jetons;
    }

    private void jeton(HttpExchange echange) throws IOException {
        String recu = new String(echange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean bon = recu.contains("grant_type=client_credentials") && recu.contains("client_id=essai");
        jetons += bon ? 1 : 0;
        repondre(
                echange, bon ? 200 : 400, "{\"access_token\":\"jeton-%d\",\"expires_in\":%d}".formatted(jetons, duree));
    }

    private void chercher(HttpExchange echange) throws IOException {
        String question = echange.getRequestURI().getQuery();
        demandes.add(question);
        if (!("Bearer jeton-" + jetons).equals(echange.getRequestHeaders().getFirst("Authorization"))) {
            repondre(echange, 401, "");
        } else if (!humeurs.isEmpty()) {
            var humeur = humeurs.poll();
            echange.getResponseHeaders().add("Retry-After", humeur.attente());
            repondre(echange, humeur.statut(), "");
        } else {
            page(echange, question);
        }
    }

    private void page(HttpExchange echange, String question) throws IOException {
        var plage = PLAGE.matcher(question);
        if (!plage.find() || Integer.parseInt(plage.group(1)) > 3_000) {
            repondre(echange, 400, "{\"message\":\"La position de début doit être inférieure ou égale à 3000.\"}");
            return;
        }
        boolean domaine = question.contains("grandDomaine");
        int total = domaine ? question.contains("grandDomaine=A") ? 20 : 0 : offres;
        int debut = Integer.parseInt(plage.group(1));
        int fin = Math.min(total, Integer.parseInt(plage.group(2)) + 1);
        if (debut >= total) {
            repondre(echange, 204, "");
            return;
        }
        echange.getResponseHeaders().add("Content-Range", "offres %d-%d/%d".formatted(debut, fin - 1, total));
        String corps = IntStream.range(debut, fin)
                .mapToObj(i ->
                        "{\"id\":\"%s%d\",\"intitule\":\"Métier d’essai %d\"}".formatted(domaine ? "A" : "E", i, i))
                .collect(Collectors.joining(",", "{\"resultats\":[", "]}"));
        repondre(echange, fin < total ? 206 : 200, corps);
    }

    private static void repondre(HttpExchange echange, int statut, String corps) throws IOException {
        byte[] octets = corps.getBytes(StandardCharsets.UTF_8);
        echange.sendResponseHeaders(statut, octets.length == 0 ? -1 : octets.length);
        try (var sortie = echange.getResponseBody()) {
            sortie.write(octets);
        }
    }

    @Override
    public void close() {
        serveur.stop(0);
    }
}
