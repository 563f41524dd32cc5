package fr.coteacote.mesures.possibles;

import fr.coteacote.possibles.Acquis;
import fr.coteacote.possibles.Catalogue;
import fr.coteacote.possibles.Depart;
import fr.coteacote.possibles.Disponibilite;
import fr.coteacote.possibles.Envie;
import fr.coteacote.possibles.Gouts;
import fr.coteacote.possibles.Lecture;
import fr.coteacote.possibles.LectureDeFichiers;
import fr.coteacote.possibles.Mobilite;
import fr.coteacote.possibles.Moyen;
import fr.coteacote.possibles.Opportunite;
import fr.coteacote.possibles.Permis;
import fr.coteacote.possibles.Personne;
import fr.coteacote.possibles.Point;
import fr.coteacote.possibles.Possibles;
import fr.coteacote.possibles.Recherche;
import fr.coteacote.possibles.Reponses;
import fr.coteacote.possibles.TableDePoids;
import fr.coteacote.possibles.Territoire;
import fr.coteacote.possibles.Theme;
import fr.coteacote.possibles.Trajets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * One size measured: files read and indexed, then the first twenty asked for many different people, half of them in
 * the big city.
 *
 * @param octets heap held by the catalogue once read
 * @param p99MicrosProcesseur time the core really worked, when the machine is shared with others
 */
record Taille(
        int offres,
        int choses,
        long chargementMs,
        long chargementMsProcesseur,
        long octets,
        long p50Micros,
        long p99Micros,
        long p99MicrosProcesseur) {
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 23);
    private static final ThreadMXBean PROCESSEUR = ManagementFactory.getThreadMXBean();
    private static final int VINGT = 20;
    private static final int ECHAUFFEMENT = 300;
    private static final int DEMANDES = 1_000;

    static Taille mesurer(int offres) {
        Path dossier = dossier();
        try {
            CatalogueFictif.ecrire(dossier, offres, JOUR);
            long avant = tas();
            long debut = System.nanoTime();
            long travail = PROCESSEUR.getCurrentThreadCpuTime();
            var catalogue = Catalogue.de("mesure", lire(dossier));
            long chargement = (System.nanoTime() - debut) / 1_000_000;
            long chargementProcesseur = (PROCESSEUR.getCurrentThreadCpuTime() - travail) / 1_000_000;
            long octets = tas() - avant;
            var possibles = new Possibles(catalogue, TableDePoids.parDefaut(), Trajets.parDefaut(), Territoire.VIDE);
            var temps = demander(possibles);
            return new Taille(
                    offres,
                    catalogue.taille(),
                    chargement,
                    chargementProcesseur,
                    octets,
                    centile(temps, Temps::horloge, 50),
                    centile(temps, Temps::horloge, 99),
                    centile(temps, Temps::processeur, 99));
        } finally {
            effacer(dossier);
        }
    }

    private record Temps(long horloge, long processeur) {}

    private static List<Temps> demander(Possibles possibles) {
        for (int i = 0; i < ECHAUFFEMENT; i++) {
            chronometrer(possibles, i);
        }
        return IntStream.range(0, DEMANDES)
                .mapToObj(i -> chronometrer(possibles, i))
                .toList();
    }

    private static Temps chronometrer(Possibles possibles, int i) {
        var personne = personne(i);
        long horloge = System.nanoTime();
        long processeur = PROCESSEUR.getCurrentThreadCpuTime();
        possibles.pour(personne, JOUR, Reponses.AUCUNE, Recherche.TOUT, VINGT);
        return new Temps(System.nanoTime() - horloge, PROCESSEUR.getCurrentThreadCpuTime() - processeur);
    }

    private static long centile(List<Temps> temps, ToLongFunction<Temps> lequel, int centile) {
        long[] tries = temps.stream().mapToLong(lequel).sorted().toArray();
        return tries[tries.length * centile / 100] / 1000;
    }

    /** Different each time: where, how, wishes, licence. */
    private static Personne personne(int i) {
        var point = i % 2 == 0
                ? new Point(48.86 + i % 7 * 0.01, 2.35 - i % 5 * 0.01)
                : new Point(43.5 + i % 90 * 0.06, -1.5 + i % 80 * 0.08);
        Set<Moyen> moyens = i % 3 == 0 ? Set.of(Moyen.A_PIED, Moyen.VOITURE) : Set.of(Moyen.A_PIED, Moyen.TRANSPORTS);
        return new Personne(
                "personne fictive " + i,
                Optional.of(JOUR.minusYears(16 + i % 10)),
                new Depart.Ici(point, ""),
                new Mobilite(
                        Optional.of(moyens),
                        Optional.of(i % 3 == 0 ? Set.of(Permis.B) : Set.of()),
                        OptionalInt.empty()),
                new Acquis(OptionalInt.of(i % 5), Set.of(), Optional.of(Map.of()), Optional.empty(), Map.of()),
                Map.of(),
                Disponibilite.SANS_CONTRAINTE,
                new Gouts(
                        List.of(new Envie("envie fictive", Set.of(i % 2 == 0 ? "D1102" : "K1304"), Set.of(), Set.of())),
                        List.of(),
                        Set.of(Theme.LOGEMENT),
                        20),
                OptionalLong.of(0));
    }

    private static List<Opportunite> lire(Path dossier) {
        var fichiers = List.of("offres.json", "structures.json", "services.json").stream()
                .map(dossier::resolve)
                .toList();
        return switch (LectureDeFichiers.lire(fichiers, JOUR, Territoire.VIDE)) {
            case Lecture.Acceptee lue -> lue.opportunites();
            case Lecture.Refusee refusee -> throw new IllegalStateException("refusé : " + refusee.rapport());
        };
    }

    private static long tas() {
        System.gc();
        var machine = Runtime.getRuntime();
        return machine.totalMemory() - machine.freeMemory();
    }

    private static Path dossier() {
        try {
            return Files.createTempDirectory("possibles-mesure");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void effacer(Path dossier) {
        try (var fichiers = Files.list(dossier)) {
            for (Path fichier : fichiers.toList()) {
                Files.delete(fichier);
            }
            Files.delete(dossier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String phrase() {
        return "%,d offres, %,d choses : chargement %,d ms (%,d ms de processeur), mémoire %,d Mo, vingt premiers p50 %,d µs, p99 %,d µs (%,d µs de processeur)"
                .formatted(
                        offres,
                        choses,
                        chargementMs,
                        chargementMsProcesseur,
                        octets >> 20,
                        p50Micros,
                        p99Micros,
                        p99MicrosProcesseur);
    }
}
