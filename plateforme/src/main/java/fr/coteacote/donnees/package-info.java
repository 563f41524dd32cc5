/** Files that come in and go out: a portfolio taken over from another tool, lists exported, vocabularies matched. */
@NullMarked
@ApplicationModule(allowedDependencies = {"socle", "structures", "acces", "dossiers", "parcours", "accueil"})
package fr.coteacote.donnees;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
