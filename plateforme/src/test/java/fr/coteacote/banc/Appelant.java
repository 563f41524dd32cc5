package fr.coteacote.banc;

import fr.coteacote.acces.LiensDuJeune;
import fr.coteacote.socle.JeuneId;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who speaks to the house without a browser: real requests, a real session, and forms sent as pages send them. */
public final class Appelant implements AutoCloseable {
    private static final Pattern JETON = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String site;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private String jeton = "";

    private Appelant(String site) {
        this.site = site;
    }

    public record Reponse(int statut, String corps, String vers) {}

    /** The house did not answer: what was sent may have been done, or not. */
    public static final class SansReponse extends RuntimeException {
        private SansReponse(String chemin, Throwable cause) {
            super("pas de réponse de " + chemin, cause);
        }
    }

    /** Somebody who has opened nothing yet. */
    public static Appelant chez(String site) {
        return new Appelant(site);
    }

    /** Somebody who has this page of this house before them. */
    public static Appelant devant(String site, String page) {
        var appelant = chez(site);
        appelant.prendreLeJeton(page);
        return appelant;
    }

    public static Appelant visiteur(Monde monde) {
        return devant(monde.adresse(""), "/ml/" + monde.slug() + "/equipe/entrer");
    }

    public static Appelant equipe(Monde monde, String prenom) {
        var appelant = visiteur(monde);
        var porte = "/ml/" + monde.slug() + "/equipe/entrer";
        appelant.envoyer(porte, Map.of("courriel", monde.courriel(prenom), "motDePasse", Maison.MOT_DE_PASSE));
        appelant.envoyer(porte + "/code", Map.of("code", monde.code(prenom)));
        appelant.prendreLeJeton("/equipe/compte");
        return appelant;
    }

    public static Appelant jeune(Monde monde, JeuneId jeune) {
        var appelant = visiteur(monde);
        appelant.envoyer(monde.dedans(() -> monde.piece(LiensDuJeune.class).creer(jeune)), Map.of());
        appelant.prendreLeJeton("/moi/compte");
        return appelant;
    }

    public Reponse lire(String chemin) {
        return appeler(demande(chemin).GET());
    }

    /** A file, as its bytes. */
    public byte[] telecharger(String chemin) {
        try {
            return client.send(demande(chemin).GET().build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new SansReponse(chemin, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Only what changes on the page, as a script asks for it while somebody types. */
    public Reponse lireFragment(String chemin) {
        return appeler(demande(chemin).header("HX-Request", "true").GET());
    }

    public Reponse envoyer(String chemin, Map<String, String> champs) {
        return envoyerBrut(
                chemin,
                champs.entrySet().stream()
                        .map(champ ->
                                champ.getKey() + "=" + URLEncoder.encode(champ.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
    }

    /** A form as its bytes travel, to send what no browser would. */
    public Reponse envoyerBrut(String chemin, String champs) {
        var corps = "_csrf=" + URLEncoder.encode(jeton, StandardCharsets.UTF_8) + "&" + champs;
        return appeler(demande(chemin)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(corps, StandardCharsets.ISO_8859_1)));
    }

    @Override
    public void close() {
        client.close();
    }

    /** Opens this page, whose token the next forms carry. */
    public void prendreLeJeton(String chemin) {
        var page = lire(chemin);
        var trouve = JETON.matcher(page.corps());
        if (page.statut() != 200 || !trouve.find()) {
            throw new AssertionError(chemin + " ne s’ouvre pas : " + page.statut());
        }
        jeton = trouve.group(1);
    }

    private HttpRequest.Builder demande(String chemin) {
        return HttpRequest.newBuilder(URI.create(site + chemin)).header("Sec-Fetch-Site", "same-origin");
    }

    private Reponse appeler(HttpRequest.Builder demande) {
        var prete = demande.timeout(Duration.ofSeconds(20)).build();
        try {
            var reponse = client.send(prete, HttpResponse.BodyHandlers.ofString());
            return new Reponse(
                    reponse.statusCode(),
                    reponse.body(),
                    reponse.headers().firstValue("Location").orElse(""));
        } catch (IOException e) {
            throw new SansReponse(prete.uri().getPath(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
