package fr.coteacote.mesures.possibles;

import fr.coteacote.mesures.Mesure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A file of the size of a region brought by the operator's own command, into a real database, twice. */
public final class MesureDesImports implements Mesure {
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 23);
    private static final double UNE_MINUTE = 60;

    @Override
    public String quoi() {
        return "100 000 offres et leurs services importés, base comprise : < 60 s ; relues au départ d’un nœud ; [OFFRES]";
    }

    @Override
    public void mesurer(List<String> options) throws Exception {
        int offres = options.isEmpty() ? 100_000 : Integer.parseInt(options.getFirst());
        Path dossier = Files.createTempDirectory("imports");
        try {
            CatalogueFictif.ecrire(dossier, offres, JOUR);
            System.out.printf("offres.json : %d Mo%n", Files.size(dossier.resolve("offres.json")) / 1_000_000);
            for (String fois : List.of("première fois", "le même fichier encore")) {
                System.out.println(fois);
                double secondes = importer(dossier);
                System.out.printf(
                        "%s : %.1f s, démarrage de l’application compris ; %s%n",
                        fois, secondes, secondes < UNE_MINUTE ? "tenu" : "pas tenu");
            }
        } finally {
            effacer(dossier);
        }
    }

    private static double importer(Path dossier) throws IOException, InterruptedException {
        var commande = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1500m",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                "../plateforme/target/cote-a-cote.jar",
                "--coteacote.base.dossier=" + dossier.resolve("base")));
        List.of("offres.json", "structures.json", "services.json")
                .forEach(nom -> commande.add("--importer-catalogue=" + dossier.resolve(nom)));
        long debut = System.nanoTime();
        int code = new ProcessBuilder(commande).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("l’import a échoué : " + code);
        }
        return (System.nanoTime() - debut) / 1e9;
    }

    private static void effacer(Path dossier) throws IOException {
        try (var tout = Files.walk(dossier)) {
            for (Path chemin : tout.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(chemin);
            }
        }
    }
}
