package fr.coteacote.demonstration;

import fr.coteacote.structures.Structures;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills the house the first time, then says where to go. */
@Component
@Profile("demo")
class Demarrage implements ApplicationRunner {
    private final Structures structures;
    private final Peuplement peuplement;
    private final ServletWebServerApplicationContext serveur;

    Demarrage(Structures structures, Peuplement peuplement, ServletWebServerApplicationContext serveur) {
        this.structures = structures;
        this.peuplement = peuplement;
        this.serveur = serveur;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (structures.parSlug(MaisonDOrsel.SLUG).isEmpty()) {
            peuplement.peupler();
        }
        String site = "http://localhost:"
                + java.util.Objects.requireNonNull(serveur.getWebServer()).getPort();
        System.out.printf("""

                Côte à Côte est ouvert : %s
                  Visiteur          %s/
                  Équipe            %s/equipe/entrer   nadia@orsel.example, mot de passe « %s »
                  Comptes et codes  %s/demo/comptes    (les douze comptes, leur code du moment, l’espace de quelques jeunes)
                  Messages partis   %s/demo/messages
                Les personnes sont fictives. Ctrl-C pour fermer.
                """, site, site, site, MaisonDOrsel.MOT_DE_PASSE, site, site);
    }
}
