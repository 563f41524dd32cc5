/** What is possible: offers, services and the structure's own, imported or published; answers to them; the wheel. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"possibles", "socle", "structures", "acces", "dossiers", "agenda", "parcours"})
package fr.coteacote.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
