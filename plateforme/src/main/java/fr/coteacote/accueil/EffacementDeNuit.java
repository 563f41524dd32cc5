package fr.coteacote.accueil;

import fr.coteacote.socle.TravailDeNuit;
import org.springframework.stereotype.Component;

/** After 90 days without a first welcome, what a light contact left is erased. */
@Component
class EffacementDeNuit implements TravailDeNuit {
    private final Contacts contacts;

    EffacementDeNuit(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public void faire() {
        contacts.effacerLesAnciens();
    }
}
