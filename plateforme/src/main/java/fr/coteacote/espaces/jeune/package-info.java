/** The young person's space. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "possibles",
            "socle",
            "structures",
            "acces",
            "dossiers",
            "agenda",
            "parcours",
            "avis",
            "accueil",
            "recours",
            "catalogue"
        })
package fr.coteacote.espaces.jeune;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
