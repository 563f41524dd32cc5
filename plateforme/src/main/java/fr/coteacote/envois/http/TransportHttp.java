package fr.coteacote.envois.http;

import fr.coteacote.envois.Envois.Canal;
import fr.coteacote.envois.Transport;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Text messages through a plain HTTP gateway, which takes our identifier: given twice, it sends once.
 *
 * <p>{@code POST url {"reference", "from", "to", "text"}} answers 200 or 202 with its own {@code id}, 409 when it already has the
 * reference, 422 for a number it cannot serve; {@code GET url/reference} says what became of it, or 404.
 */
public final class TransportHttp implements Transport {
    private final ReglagesHttp reglages;
    private final HttpClient client;
    private final JsonMapper json = JsonMapper.builder().build();

    public TransportHttp(ReglagesHttp reglages) {
        this.reglages = reglages;
        this.client =
                HttpClient.newBuilder().connectTimeout(reglages.patience()).build();
    }

    @Override
    public Canal canal() {
        return Canal.SMS;
    }

    @Override
    public Depart porter(Pli pli) {
        String corps = json.writeValueAsString(Map.of(
                "reference", pli.id().toString(),
                "from", reglages.emetteur(),
                "to", pli.vers(),
                "text", pli.texte()));
        try {
            var reponse = client.send(
                    demande("")
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", pli.id().toString())
                            .POST(HttpRequest.BodyPublishers.ofString(corps))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return lire(reponse, pli);
        } catch (ConnectException | HttpConnectTimeoutException e) {
            return new Depart.PlusTard("la passerelle ne répond pas", List.of());
        } catch (IOException e) {
            return new Depart.SansReponse(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Depart.SansReponse("interrompu");
        }
    }

    private Depart lire(HttpResponse<String> reponse, Pli pli) {
        int code = reponse.statusCode();
        return switch (code) {
            case 200, 201, 202, 409 -> new Depart.Accepte(List.of(numero(reponse.body(), pli)), segments(pli));
            case 404, 422 -> new Depart.MoyenFaux("numéro refusé, " + code);
            case 408, 425, 429 -> new Depart.PlusTard("passerelle occupée, " + code, List.of());
            default ->
                code >= 500
                        ? new Depart.PlusTard("passerelle en panne, " + code, List.of())
                        : new Depart.Refuse("refusé par la passerelle, " + code);
        };
    }

    private String numero(String corps, Pli pli) {
        try {
            JsonNode id = json.readTree(corps).path("id");
            return id.isString() ? id.asString() : pli.id().toString();
        } catch (tools.jackson.core.JacksonException e) {
            return pli.id().toString();
        }
    }

    /** The gateway cuts by itself; the bill counts as everybody counts. */
    private static int segments(Pli pli) {
        boolean simple = pli.texte().chars().allMatch(c -> c < 128);
        int seul = simple ? 160 : 70;
        int chacun = simple ? 153 : 67;
        return pli.texte().length() <= seul ? 1 : (pli.texte().length() + chacun - 1) / chacun;
    }

    @Override
    public Sort retrouver(Pli pli) {
        try {
            var reponse = client.send(demande("/" + pli.id()).GET().build(), HttpResponse.BodyHandlers.ofString());
            return switch (reponse.statusCode()) {
                case 200 -> new Sort.Parti(List.of(numero(reponse.body(), pli)), segments(pli));
                case 404 -> new Sort.JamaisRecu(List.of());
                default -> new Sort.PlusTard();
            };
        } catch (IOException e) {
            return new Sort.PlusTard();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Sort.PlusTard();
        }
    }

    private HttpRequest.Builder demande(String suite) {
        return HttpRequest.newBuilder(URI.create(reglages.url() + suite))
                .timeout(reglages.patience())
                .header("Authorization", "Bearer " + reglages.cle());
    }

    @Override
    public void close() {
        client.close();
    }
}
