package fr.coteacote.mesures;

import fr.coteacote.banc.MaisonLancee;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;

/** Somebody who has tried it once comes back: how long before the first page, and what it holds in memory meanwhile. */
final class Demarrage implements Mesure {
    private static final int DEPARTS = 5;
    private static final double PREMIERE_PAGE_MS = 8_000;
    private static final double MEMOIRE_MO = 400;
    private static final Duration REPOS = Duration.ofSeconds(5);

    @Override
    public String quoi() {
        return "un second ./dev demo : première page < 8 s, mémoire au repos < 400 Mo, PostgreSQL à part";
    }

    @Override
    public void mesurer(List<String> options) throws Exception {
        long debut = System.nanoTime();
        try (var maison = MaisonLancee.entiere()) {
            maison.attendreLaPorte();
            System.out.printf("premier départ, première page : %.1f s%n", secondes(debut));
            maison.application().attendre();
            System.out.printf("premier départ, six cents personnes arrivées : %.1f s%n", secondes(debut));
            var departs = new ArrayList<Long>();
            for (int i = 0; i < DEPARTS; i++) {
                maison.application().interrompre();
                long depart = System.nanoTime();
                maison.application().relancer();
                maison.attendreLaPorte();
                departs.add(System.nanoTime() - depart);
                System.out.printf("second départ, première page : %.1f s%n", secondes(depart));
            }
            System.out.println(
                    "première page, médiane " + Durees.tenu(new Durees(departs).centile(50), PREMIERE_PAGE_MS, "ms"));
            System.out.println("mémoire au repos " + Durees.tenu(auRepos(maison), MEMOIRE_MO, "Mo"));
            Pages.promener(maison, 20);
            System.out.println("mémoire au repos, les pages vues " + Durees.tenu(auRepos(maison), MEMOIRE_MO, "Mo"));
        }
    }

    private static double secondes(long debut) {
        return (System.nanoTime() - debut) / 1e9;
    }

    /** What it holds once it no longer moves by a megabyte. */
    private static double auRepos(MaisonLancee maison) {
        var avant = new AtomicReference<>(0.0);
        return Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollDelay(REPOS)
                .pollInterval(REPOS)
                .until(() -> memoire(maison), memoire -> Math.abs(avant.getAndSet(memoire) - memoire) < 1);
    }

    /** Resident memory of the application's process, in megabytes. */
    private static double memoire(MaisonLancee maison) throws IOException {
        return Files.readAllLines(Path.of(
                                "/proc/" + maison.application().processus().pid() + "/status"))
                        .stream()
                        .filter(ligne -> ligne.startsWith("VmRSS:"))
                        .map(ligne -> ligne.replaceAll("\\D", ""))
                        .mapToDouble(Double::parseDouble)
                        .findFirst()
                        .orElseThrow()
                / 1024;
    }
}
