package fr.coteacote.dossiers;

import fr.coteacote.socle.TravailDeNuit;
import org.springframework.stereotype.Component;

/** A piece does not outlive its paperwork, nor a name the agreement it was given under. */
@Component
class EffacementDuDossier implements TravailDeNuit {
    private final Documents documents;
    private final Tiers tiers;

    EffacementDuDossier(Documents documents, Tiers tiers) {
        this.documents = documents;
        this.tiers = tiers;
    }

    @Override
    public void faire() {
        documents.effacerLesAnciens();
        tiers.effacerLesFinis();
    }
}
