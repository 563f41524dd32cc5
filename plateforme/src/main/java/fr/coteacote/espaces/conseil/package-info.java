/** The team's space. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "socle",
            "structures",
            "envois",
            "acces",
            "dossiers",
            "agenda",
            "parcours",
            "accueil",
            "echanges",
            "recours",
            "donnees"
        })
package fr.coteacote.espaces.conseil;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
