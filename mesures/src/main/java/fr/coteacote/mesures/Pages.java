package fr.coteacote.mesures;

import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.MaisonLancee;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** The main pages of both journeys, asked by a visitor, a young person and two colleagues at once. */
final class Pages implements Mesure {
    private static final int ECHAUFFEMENT = 30;
    private static final int TOURS = 200;
    private static final double BORNE_MS = 100;

    @Override
    public String quoi() {
        return "les pages des deux parcours sur la démonstration, quatre personnes à la fois : p95 < 100 ms";
    }

    @Override
    public void mesurer(List<String> options) throws Exception {
        try (var maison = MaisonLancee.entiere()) {
            maison.application().attendre();
            promener(maison, ECHAUFFEMENT);
            promener(maison, TOURS)
                    .forEach((page, durees) -> System.out.printf(
                            "%-38s %s%s%n", page, durees.phrase(), durees.centile(95) < BORNE_MS ? "" : "  PAS TENU"));
        }
    }

    /** Everybody walks through their pages that many times; how long each page took. */
    static Map<String, Durees> promener(MaisonLancee maison, int tours) throws Exception {
        var promenades = new ArrayList<Callable<Map<String, Durees>>>();
        promenades.add(promenade(maison.visiteur(), List.of("/", "/rdv", "/aide", "/orienter"), tours));
        promenades.add(promenade(maison.jeune(), List.of("/moi", "/moi/reglages", "/moi/journal"), tours));
        var nadia = maison.equipe("nadia");
        String dossier =
                nadia.lire("/equipe/jeunes").corps().replaceAll("(?s).*?(/equipe/jeunes/[0-9a-f-]{36}).*", "$1");
        var equipe = List.of(
                "/equipe/journee", "/equipe/jeunes", "/equipe/jeunes?q=lina", "/equipe/accueil", "/equipe/accueillir");
        promenades.add(promenade(nadia, avec(equipe, dossier), tours));
        promenades.add(promenade(maison.equipe("karim"), equipe, tours));
        var toutes = new LinkedHashMap<String, Durees>();
        try (var fils = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var resultat : fils.invokeAll(promenades)) {
                resultat.get()
                        .forEach((page, durees) -> toutes.merge(
                                page.replace(dossier, "/equipe/jeunes/…"),
                                durees,
                                (a, b) -> Durees.ensemble(List.of(a, b))));
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("une page n’a pas répondu", e);
        }
        return toutes;
    }

    private static List<String> avec(List<String> pages, String dossier) {
        var toutes = new ArrayList<>(pages);
        toutes.add(dossier);
        return toutes;
    }

    private static Callable<Map<String, Durees>> promenade(Appelant qui, List<String> pages, int tours) {
        return () -> {
            var nanos = new LinkedHashMap<String, List<Long>>();
            try (qui) {
                for (int tour = 0; tour < tours; tour++) {
                    for (String page : pages) {
                        nanos.computeIfAbsent(page, _ -> new ArrayList<>()).add(chronometrer(qui, page));
                    }
                }
            }
            var durees = new LinkedHashMap<String, Durees>();
            nanos.forEach((page, temps) -> durees.put(page, new Durees(temps)));
            return durees;
        };
    }

    private static long chronometrer(Appelant qui, String page) {
        long debut = System.nanoTime();
        exiger(qui.lire(page));
        return System.nanoTime() - debut;
    }

    /** An answer that is not a page measures nothing. */
    static void exiger(Appelant.Reponse reponse) {
        if (reponse.statut() != 200) {
            throw new IllegalStateException("réponse " + reponse.statut());
        }
    }
}
