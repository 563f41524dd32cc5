package fr.coteacote.espaces.conseil;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A gesture on a file that this colleague may not read today: they say why first. */
class DossierFerme extends ResponseStatusException {
    DossierFerme() {
        super(HttpStatus.FORBIDDEN);
    }
}
