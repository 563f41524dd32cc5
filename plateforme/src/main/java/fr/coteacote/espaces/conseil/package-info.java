/** The team's space. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "possibles",
            "socle",
            "structures",
            "envois",
            "acces",
            "dossiers",
            "agenda",
            "parcours",
            "accueil",
            "recours",
            "catalogue",
            "donnees"
        })
package fr.coteacote.espaces.conseil;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
