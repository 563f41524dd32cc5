/** Pages of people without an account. */
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
            "accueil",
            "recours",
            "catalogue"
        })
package fr.coteacote.espaces.visiteur;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
