package fr.coteacote.mesures.possibles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Writes fictional files in the exchange formats: a fifth of the offers around one big city, as Paris and its suburbs
 * hold, the rest spread over the country and its towns.
 */
final class CatalogueFictif {
    /** Services written for each offer: 60,000 for 300,000. */
    static final int OFFRES_PAR_SERVICE = 5;

    private static final String DESCRIPTION = "Offre entièrement fictive, écrite pour mesurer. ".repeat(24);
    private static final String[] ROMES = {
        "D1102", "D1106", "G1602", "K1304", "J1501", "N1103", "F1703", "M1602", "A1203", "I1604"
    };
    private static final String[] THEMES = {
        "mobilite--preparer-un-permis", "mobilite--mobilite-douce-partagee-collective",
                "logement-hebergement--louer-un-logement",
        "famille--garde-denfants", "se-former--trouver-sa-formation", "mobilite--financer-ma-mobilite",
        "difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives",
                "sante--acces-aux-soins"
    };

    private final RandomGenerator alea = RandomGenerator.of("L64X128MixRandom");
    private final LocalDate jour;

    private CatalogueFictif(LocalDate jour) {
        this.jour = jour;
    }

    /** Writes {@code offres.json}, {@code structures.json} and {@code services.json} in the folder. */
    static void ecrire(Path dossier, int offres, LocalDate jour) {
        var fictif = new CatalogueFictif(jour);
        int services = offres / OFFRES_PAR_SERVICE;
        fictif.fichier(dossier.resolve("offres.json"), offres, fictif::offre);
        fictif.fichier(dossier.resolve("structures.json"), Math.max(1, services / 10), fictif::structure);
        fictif.fichier(dossier.resolve("services.json"), services, i -> fictif.service(i, Math.max(1, services / 10)));
    }

    private interface Ligne {
        String ecrire(int i);
    }

    private void fichier(Path fichier, int combien, Ligne ligne) {
        try (Writer sortie = Files.newBufferedWriter(fichier)) {
            sortie.write("[");
            for (int i = 0; i < combien; i++) {
                sortie.write(i == 0 ? "\n" : ",\n");
                sortie.write(ligne.ecrire(i));
            }
            sortie.write("\n]\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An offer gives the centre of its commune, some three kilometres from the next around a big city. */
    private double[] commune() {
        double[] lieu = lieu();
        return new double[] {Math.round(lieu[0] * 33) / 33.0, Math.round(lieu[1] * 25) / 25.0};
    }

    /** A fifth around the big city, the rest in ten thousand towns. */
    private double[] lieu() {
        boolean grandeVille = alea.nextInt(5) == 0;
        double latitude = grandeVille ? 48.86 + gauss(0.15) : 43.5 + alea.nextInt(100) * 0.06;
        double longitude = grandeVille ? 2.35 + gauss(0.2) : -1.5 + alea.nextInt(100) * 0.08;
        return new double[] {latitude, longitude};
    }

    private double gauss(double ecart) {
        return alea.nextGaussian() * ecart;
    }

    private String offre(int i) {
        double[] lieu = commune();
        String experience = pris("D", "D", "S", "E");
        String permis = alea.nextInt(4) == 0 ? "{\"libelle\":\"B - Véhicule léger\",\"exigence\":\"E\"}" : "";
        String formation = alea.nextInt(5) == 0
                ? "{\"niveauLibelle\":\"CAP, BEP et équivalents\",\"domaineLibelle\":\"domaine fictif\",\"exigence\":\"E\"}"
                : "";
        return String.format(
                Locale.ROOT,
                "{\"id\":\"F%06d\",\"intitule\":\"Métier fictif %d\",\"description\":\"%s\",\"dateActualisation\":\"%sT08:00:00Z\","
                        + "\"lieuTravail\":{\"libelle\":\"Ville fictive\",\"latitude\":%.3f,\"longitude\":%.3f},\"romeCode\":\"%s\","
                        + "\"entreprise\":{\"nom\":\"Maison fictive %d\"},\"typeContrat\":\"%s\",\"natureContrat\":\"Contrat travail\","
                        + "\"experienceExige\":\"%s\",\"experienceLibelle\":\"1 An(s)\",\"permis\":[%s],\"formations\":[%s],"
                        + "\"dureeTravailLibelle\":\"35H/semaine %s\",\"alternance\":%b,\"nombrePostes\":%d}",
                i,
                i,
                DESCRIPTION,
                jour.minusDays(alea.nextInt(40)),
                lieu[0],
                lieu[1],
                ROMES[alea.nextInt(ROMES.length)],
                alea.nextInt(20_000),
                pris("CDI", "CDD", "MIS", "SAI"),
                experience,
                permis,
                formation,
                pris("Travail en journée", "Travail de nuit", "Travail samedi", ""),
                alea.nextInt(10) == 0,
                1 + alea.nextInt(5));
    }

    private String structure(int i) {
        double[] lieu = lieu();
        return String.format(
                Locale.ROOT,
                "{\"source\":\"fictif\",\"id\":\"fictif--s%d\",\"nom\":\"Structure fictive %d\",\"date_maj\":\"%s\",\"latitude\":%.3f,\"longitude\":%.3f}",
                i,
                i,
                jour.minusDays(alea.nextInt(300)),
                lieu[0],
                lieu[1]);
    }

    private String service(int i, int structures) {
        return String.format(
                Locale.ROOT,
                "{\"source\":\"fictif\",\"id\":\"fictif--v%d\",\"structure_id\":\"fictif--s%d\",\"nom\":\"Service fictif %d\","
                        + "\"description\":\"%s\",\"type\":\"%s\",\"thematiques\":[\"%s\"],\"publics\":[\"%s\"],\"frais\":\"%s\","
                        + "\"modes_accueil\":[\"%s\"],\"mobilisable_par\":[\"usagers\"],\"date_maj\":\"%s\"}",
                i,
                alea.nextInt(structures),
                i,
                DESCRIPTION,
                pris("accompagnement", "aide-financiere", "atelier", "formation", "information"),
                THEMES[alea.nextInt(THEMES.length)],
                pris("jeunes", "tous-publics", "demandeurs-emploi", "seniors"),
                pris("gratuit", "gratuit", "payant"),
                alea.nextInt(12) == 0 ? "a-distance" : "en-presentiel",
                jour.minusDays(alea.nextInt(900)));
    }

    private String pris(String... choix) {
        return choix[alea.nextInt(choix.length)];
    }
}
