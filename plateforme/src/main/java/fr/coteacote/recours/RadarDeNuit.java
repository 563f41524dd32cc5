package fr.coteacote.recours;

import fr.coteacote.socle.TravailDeNuit;
import org.springframework.stereotype.Component;

/** Every night, each person who answered is looked at again, one transaction each. */
@Component
class RadarDeNuit implements TravailDeNuit {
    private final VeillerSurLesDroits veille;

    RadarDeNuit(VeillerSurLesDroits veille) {
        this.veille = veille;
    }

    @Override
    public void faire() {
        veille.echeances();
        veille.oublierPuisCompter().forEach(veille::regarder);
    }
}
