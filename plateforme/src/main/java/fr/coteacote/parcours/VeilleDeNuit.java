package fr.coteacote.parcours;

import fr.coteacote.socle.TravailDeNuit;
import org.springframework.stereotype.Component;

/** Long silences become a rest; nobody is ever ended by it. */
@Component
class VeilleDeNuit implements TravailDeNuit {
    private final MenerLAccompagnement accompagnement;

    VeilleDeNuit(MenerLAccompagnement accompagnement) {
        this.accompagnement = accompagnement;
    }

    @Override
    public void faire() {
        accompagnement.veiller(MenerLAccompagnement.SILENCE_PAR_DEFAUT);
    }
}
