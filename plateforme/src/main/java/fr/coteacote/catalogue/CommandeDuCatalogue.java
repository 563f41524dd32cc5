package fr.coteacote.catalogue;

import fr.coteacote.possibles.Anomalie;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * {@code --importer-catalogue=FICHIER [--importer-catalogue=FICHIER…] [--essai] [--entier]}: reads files of public
 * offers and services, says what is in them, and, unless it is a dry run, writes all of it or nothing.
 */
@Component
class CommandeDuCatalogue implements ApplicationRunner {
    private static final int ANOMALIES = 40;

    private final ImporterLePartage importer;
    private final ConfigurableApplicationContext contexte;

    CommandeDuCatalogue(ImporterLePartage importer, ConfigurableApplicationContext contexte) {
        this.importer = importer;
        this.contexte = contexte;
    }

    @Override
    public void run(ApplicationArguments demande) {
        if (demande.containsOption("importer-catalogue")) {
            int code = executer(demande);
            System.exit(SpringApplication.exit(contexte, (ExitCodeGenerator) () -> code));
        }
    }

    int executer(ApplicationArguments demande) {
        var fichiers = Objects.requireNonNullElse(demande.getOptionValues("importer-catalogue"), List.<String>of());
        long debut = System.nanoTime();
        return switch (importer.lire(fichiers.stream().map(Path::of).toList())) {
            case ImporterLePartage.Suite.Refusee(var rapport) -> {
                rapport.anomalies().stream().limit(ANOMALIES).forEach(CommandeDuCatalogue::dire);
                dire("Refusé : le catalogue n’a pas bougé.");
                yield 2;
            }
            case ImporterLePartage.Suite.Lue lue -> {
                lue.rapport().anomalies().stream().limit(ANOMALIES).forEach(CommandeDuCatalogue::dire);
                dire("%d lues, %d gardées, %d refusées, %d doublons, en %.1f s"
                        .formatted(
                                lue.rapport().lues(),
                                lue.rapport().gardees(),
                                lue.rapport().refusees(),
                                lue.rapport().doublons(),
                                secondes(debut)));
                ecrire(lue, demande);
                yield 0;
            }
        };
    }

    private void ecrire(ImporterLePartage.Suite.Lue lue, ApplicationArguments demande) {
        if (demande.containsOption("essai")) {
            dire("C’était un essai : rien n’est écrit.");
            return;
        }
        long debut = System.nanoTime();
        importer.ecrire(lue.choses(), demande.containsOption("entier"), CommandeDuCatalogue::avancer);
        dire("écrites en %.1f s".formatted(secondes(debut)));
        long relecture = System.nanoTime();
        int combien = importer.relire();
        dire("%d choses relues en mémoire en %.1f s".formatted(combien, secondes(relecture)));
    }

    private static void avancer(int faits) {
        if (faits % 50_000 == 0) {
            dire(faits + " écrites…");
        }
    }

    private static double secondes(long debut) {
        return (System.nanoTime() - debut) / 1e9;
    }

    /** Where and what, never the content. */
    private static void dire(Anomalie a) {
        dire("%s, ligne %d : %s %s %s".formatted(a.fichier(), a.numero(), a.suite(), a.nature(), a.champ()));
    }

    private static void dire(String ligne) {
        System.out.println(ligne);
    }
}
