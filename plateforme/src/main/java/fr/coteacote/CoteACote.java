package fr.coteacote;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;

/** Starts the application, or does one of the operator's commands and stops. */
// Two rooms may call two things by the same name.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EnableAsync
@Modulithic(systemName = "Côte à Côte", sharedModules = "socle")
public class CoteACote {
    private static final List<String> COMMANDES =
            List.of("--creer-structure", "--sauvegarder", "--restaurer", "--importer-catalogue");

    public static void main(String... args) {
        var application = new SpringApplication(CoteACote.class);
        if (Stream.of(args).anyMatch(arg -> COMMANDES.contains(arg.replaceFirst("=.*", "")))) {
            application.setAdditionalProfiles("commande");
        }
        application.run(args);
    }
}
