package fr.coteacote.espaces.conseil;

import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes the page that notes a meeting afterwards: one statement. */
@Component
class CompositionDApresCoup {
    private final LectureDuDossier dossier;
    private final CompositionDeLEnTete enTete;

    CompositionDApresCoup(LectureDuDossier dossier, CompositionDeLEnTete enTete) {
        this.dossier = dossier;
        this.enTete = enTete;
    }

    @Transactional(readOnly = true)
    PageApresCoup composer(JeuneId jeune, MembreId moi, Optional<ChampRefuse> refus) {
        return new PageApresCoup(enTete.composer(jeune, dossier.tete(jeune), "/route"), moi.toString(), refus);
    }
}
