package fr.coteacote.parcours;

import fr.coteacote.socle.TravailDeNuit;
import org.springframework.stereotype.Component;

/** Long silences become a rest, nobody is ever ended by it; plans are read again when it was agreed. */
@Component
class VeilleDeNuit implements TravailDeNuit {
    private final MenerLAccompagnement accompagnement;
    private final RelireLePlan plan;

    VeilleDeNuit(MenerLAccompagnement accompagnement, RelireLePlan plan) {
        this.accompagnement = accompagnement;
        this.plan = plan;
    }

    @Override
    public void faire() {
        accompagnement.veiller(MenerLAccompagnement.SILENCE_PAR_DEFAUT);
        plan.rappeler();
    }
}
