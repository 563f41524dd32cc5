package fr.coteacote.catalogue;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When the node starts, what is shared is read beside the first pages: they do not wait for it twice. */
@Component
@Profile("!commande")
class EveilDuCatalogue {
    private final CatalogueVivant catalogue;

    EveilDuCatalogue(CatalogueVivant catalogue) {
        this.catalogue = catalogue;
    }

    @EventListener(ApplicationReadyEvent.class)
    void eveiller() {
        Thread.ofVirtual().name("catalogue").start(catalogue::relire);
    }
}
