package fr.coteacote;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;

/** Starts the application. */
@SpringBootApplication
@EnableAsync
@Modulithic(systemName = "Côte à Côte", sharedModules = "socle")
public class CoteACote {
    public static void main(String... args) {
        SpringApplication.run(CoteACote.class, args);
    }
}
