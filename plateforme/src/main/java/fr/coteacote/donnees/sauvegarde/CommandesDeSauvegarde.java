package fr.coteacote.donnees.sauvegarde;

import fr.coteacote.donnees.sauvegarde.Restaurer.Issue;
import fr.coteacote.socle.base.Base;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** {@code ./dev sauvegarder FICHIER} and {@code ./dev restaurer FICHIER}: the operator's commands, then it stops. */
@Component
class CommandesDeSauvegarde implements ApplicationRunner {
    private final Base base;
    private final ConfigurableApplicationContext application;

    CommandesDeSauvegarde(Base base, ConfigurableApplicationContext application) {
        this.base = base;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) throws SQLException, IOException {
        if (arguments.containsOption("sauvegarder")) {
            finir(sauvegarder(fichier(arguments, "sauvegarder")));
        } else if (arguments.containsOption("restaurer")) {
            finir(restaurer(fichier(arguments, "restaurer")));
        }
    }

    private static Path fichier(ApplicationArguments arguments, String option) {
        var valeurs = arguments.getOptionValues(option);
        if (valeurs == null || valeurs.isEmpty()) {
            throw new IllegalArgumentException("--" + option + "=FICHIER");
        }
        return Path.of(valeurs.getFirst()).toAbsolutePath();
    }

    private int sauvegarder(Path fichier) throws SQLException, IOException {
        try (var connexion = ouvrir()) {
            Sauvegarder.vers(fichier, connexion);
        }
        dire("Sauvegardé : " + fichier.getFileName() + ", " + Files.size(fichier) / 1024 + " Ko.");
        dire("Gardez aussi, ailleurs, la clé « scellement.json » du dossier de données : sans elle, ce qui est scellé"
                + " (seconds facteurs, notes à secret) ne s’ouvre plus.");
        return 0;
    }

    private int restaurer(Path fichier) throws SQLException, IOException {
        try (var connexion = ouvrir()) {
            return switch (Restaurer.depuis(fichier, connexion)) {
                case Issue.Faite(int tables) -> {
                    dire("Restauré : " + tables
                            + " tables. Remettez la clé « scellement.json » dans le dossier de données"
                            + " avant de rouvrir.");
                    yield 0;
                }
                case Issue.Refusee(String pourquoi) -> {
                    dire(pourquoi);
                    yield 1;
                }
            };
        }
    }

    private Connection ouvrir() throws SQLException {
        var proprietaire = base.proprietaire();
        return DriverManager.getConnection(proprietaire.url(), proprietaire.utilisateur(), proprietaire.motDePasse());
    }

    private void finir(int code) {
        System.exit(SpringApplication.exit(application, () -> code));
    }

    private static void dire(String phrase) {
        System.out.println(phrase);
    }
}
