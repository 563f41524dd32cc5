package fr.coteacote.envois;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.envois.Envois.Canal;
import fr.coteacote.envois.http.ReglagesHttp;
import fr.coteacote.envois.http.TransportHttp;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Text messages through a plain gateway, on this machine. */
@TestDeLaMaison
class TransportHttpTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Monde monde;
    private final Relais relais;
    private final HttpServer passerelle;
    private final Map<String, String> pris = new LinkedHashMap<>();
    private final Deque<Integer> humeurs = new ArrayDeque<>();
    private final Facteur facteur;

    TransportHttpTest(Maison maison) throws IOException {
        this.monde = maison.au("2026-03-12T10:02");
        this.relais = new Relais(monde);
        this.passerelle = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        passerelle.createContext("/sms", this::repondre);
        passerelle.start();
        var reglages = new ReglagesHttp(
                "http://localhost:" + passerelle.getAddress().getPort() + "/sms",
                "clé",
                "ORSEL",
                Duration.ofMillis(700));
        this.facteur = relais.noeud(Map.of(Canal.SMS, new TransportHttp(reglages)));
    }

    @AfterEach
    void fermer() {
        passerelle.stop(0);
    }

    /** 0: it takes the message, and its answer gets lost. */
    private void repondre(HttpExchange echange) throws IOException {
        int code;
        if (echange.getRequestMethod().equals("GET")) {
            String reference = echange.getRequestURI().getPath().substring("/sms/".length());
            code = pris.containsKey(reference) ? 200 : 404;
        } else {
            var demande = JSON.readTree(echange.getRequestBody().readAllBytes());
            code = humeurs.isEmpty() ? 202 : humeurs.pop();
            if (code == 202 || code == 0) {
                pris.merge(
                        demande.path("reference").asString(),
                        demande.path("text").asString(),
                        (a, b) -> a + "/" + b);
            }
        }
        if (code == 0) {
            echange.close();
            return;
        }
        byte[] corps = "{\"id\":\"p-1\"}".getBytes(StandardCharsets.UTF_8);
        echange.sendResponseHeaders(code, corps.length);
        echange.getResponseBody().write(corps);
        echange.close();
    }

    @Test
    void un_message_part_avec_notre_identifiant() {
        var cle = relais.sms("À demain");
        relais.passer(facteur);
        assertThat(relais.etat(cle)).isEqualTo("ENVOYE");
        assertThat(pris).containsExactly(Map.entry(relais.id(cle), "À demain"));
    }

    @Test
    void occupee_elle_attend_un_numero_faux_s_arrete() {
        humeurs.addAll(List.of(503, 422, 422));
        var cle = relais.sms("bonjour");
        relais.passer(facteur);
        assertThat(relais.etat(cle)).isEqualTo("A_ENVOYER");
        monde.plusTard(Duration.ofMinutes(2));
        relais.passer(facteur);
        monde.plusTard(Duration.ofMinutes(11));
        relais.passer(facteur);
        assertThat(relais.etat(cle)).isEqualTo("EN_ECHEC");
        assertThat(pris).isEmpty();
    }

    @Test
    void sa_reponse_perdue_elle_dit_qu_elle_l_a_deja() {
        humeurs.add(0);
        var cle = relais.sms("bonjour");
        relais.passer(facteur);
        assertThat(relais.etat(cle)).isEqualTo("EN_COURS");
        monde.plusTard(Facteur.BAIL.plusSeconds(1));
        relais.lever(facteur);
        assertThat(relais.etat(cle)).isEqualTo("ENVOYE");
        assertThat(pris).containsExactly(Map.entry(relais.id(cle), "bonjour"));
    }
}
