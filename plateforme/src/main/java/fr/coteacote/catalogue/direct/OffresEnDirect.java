package fr.coteacote.catalogue.direct;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Job offers of some departements, as they are now, written in a file that the importers read. A page holds 150, a
 * question reaches 3,150: past that the departement is asked domain by domain, and what remains out of reach is said.
 */
public final class OffresEnDirect {
    private static final int PAGE = 150;
    private static final int DERNIER_DEPART = 3_000;
    private static final Pattern TOTAL = Pattern.compile(".*/(\\d+)");
    private static final List<String> DOMAINES =
            List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N");

    private final Guichet guichet;

    public OffresEnDirect(Acces acces, HttpClient client, Clock horloge, Attente attente) {
        guichet = new Guichet(acces, client, horloge, attente);
    }

    /**
     * @param offres without repeats: offers move from one page to the next meanwhile
     * @param horsDePortee questions whose answer was longer than what may be asked
     */
    public record Recolte(int offres, int pages, List<String> horsDePortee) {
        public Recolte {
            horsDePortee = List.copyOf(horsDePortee);
        }
    }

    /** All of it, or a failure: a half harvest would withdraw what is still there. */
    public Recolte recolter(List<String> departements, Path vers) {
        try (var sortie = Files.newBufferedWriter(vers)) {
            sortie.write("{\"resultats\":[");
            var panier = new Panier(sortie);
            for (String departement : departements) {
                recolter(departement, panier);
            }
            sortie.write("]}");
            return new Recolte(panier.vues.size(), panier.pages, panier.horsDePortee);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void recolter(String departement, Panier panier) throws IOException {
        String question = "departement=" + Guichet.encoder(departement);
        if (!tout(question, panier)) {
            for (String domaine : DOMAINES) {
                if (!tout(question + "&grandDomaine=" + domaine, panier)) {
                    panier.horsDePortee.add(departement + " " + domaine);
                }
            }
        }
    }

    /** False when there is more than what this question may reach. */
    private boolean tout(String question, Panier panier) throws IOException {
        for (int debut = 0; debut <= DERNIER_DEPART; debut += PAGE) {
            var reponse = guichet.demander(
                    "/v2/offres/search?" + question + "&sort=1&range=" + debut + "-" + (debut + PAGE - 1));
            panier.pages++;
            int recues = reponse.statusCode() == 204 ? 0 : panier.garder(Guichet.lire(reponse.body()));
            if (reponse.statusCode() != 206 || recues < PAGE) {
                return true;
            }
            if (debut == 0 && total(reponse) > DERNIER_DEPART + PAGE && !question.contains("grandDomaine")) {
                return false;
            }
        }
        return false;
    }

    private static long total(HttpResponse<String> reponse) {
        return reponse.headers()
                .firstValue("Content-Range")
                .map(TOTAL::matcher)
                .filter(m -> m.matches())
                .map(m -> Long.parseLong(m.group(1)))
                .orElse(0L);
    }

    private static final class Panier {
        private final Writer sortie;
        private final Set<String> vues = new HashSet<>();
        private final List<String> horsDePortee = new ArrayList<>();
        private int pages;

        Panier(Writer sortie) {
            this.sortie = sortie;
        }

        int garder(JsonNode page) throws IOException {
            int recues = 0;
            for (JsonNode offre : page.path("resultats")) {
                recues++;
                if (vues.add(offre.path("id").asString(""))) {
                    sortie.write(vues.size() == 1 ? "\n" : ",\n");
                    sortie.write(offre.toString());
                }
            }
            return recues;
        }
    }
}
