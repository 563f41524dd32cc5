package fr.coteacote.catalogue.direct;

import java.time.Duration;

/** How one waits when asked to. */
public interface Attente {
    void attendre(Duration duree) throws InterruptedException;
}
