package fr.coteacote.acces;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** {@code --creer-structure=slug --nom=… --direction=prenom.nom@…}: opens a structure, prints one link, and stops. */
@Component
class CommandeCreerStructure implements ApplicationRunner {
    private final OuvrirUneStructure ouvrir;
    private final ConfigurableApplicationContext contexte;
    private final String site;

    CommandeCreerStructure(
            OuvrirUneStructure ouvrir,
            ConfigurableApplicationContext contexte,
            @Value("${coteacote.adresse:http://localhost:8080}") String site) {
        this.ouvrir = ouvrir;
        this.contexte = contexte;
        this.site = site;
    }

    @Override
    public void run(ApplicationArguments demande) {
        if (demande.containsOption("creer-structure")) {
            int code = executer(demande);
            System.exit(SpringApplication.exit(contexte, (ExitCodeGenerator) () -> code));
        }
    }

    int executer(ApplicationArguments demande) {
        return switch (ouvrir(demande)) {
            case OuvrirUneStructure.Ouverture.Faite faite -> {
                dire("%s est ouverte.".formatted(faite.structure().nom()));
                dire("Lien de la direction, une seule fois, pendant sept jours :");
                dire(site + faite.lien());
                yield 0;
            }
            case OuvrirUneStructure.Ouverture.Refusee refusee -> {
                dire("Rien n’a été créé : " + refusee.pourquoi());
                yield 2;
            }
        };
    }

    private OuvrirUneStructure.Ouverture ouvrir(ApplicationArguments demande) {
        String fuseau = lire(demande, "fuseau", "Europe/Paris");
        try {
            return ouvrir.ouvrir(
                    lire(demande, "creer-structure", ""),
                    lire(demande, "nom", ""),
                    ZoneId.of(fuseau),
                    lire(demande, "direction", ""));
        } catch (DateTimeException e) {
            return new OuvrirUneStructure.Ouverture.Refusee("fuseau inconnu : " + fuseau);
        }
    }

    private static String lire(ApplicationArguments demande, String nom, String absent) {
        List<String> valeurs = Objects.requireNonNullElse(demande.getOptionValues(nom), List.of());
        return valeurs.isEmpty() ? absent : valeurs.getFirst().strip();
    }

    private static void dire(String ligne) {
        System.out.println(ligne);
    }
}
