package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Seance;
import fr.coteacote.espaces.conseil.CompositionDesNotes.Vue;
import fr.coteacote.socle.JeuneId;
import org.springframework.stereotype.Component;

/** Opens what is kept off a shared screen: each reading of a sealed note is traced before it is shown. */
@Component
class Confidentiel {
    private final CompositionDesNotes composition;
    private final SeuilDuDossier seuil;

    Confidentiel(CompositionDesNotes composition, SeuilDuDossier seuil) {
        this.composition = composition;
        this.seuil = seuil;
    }

    PageNotes ouvrir(JeuneId id, Seance seance, Vue vue) {
        var page = composition.confidentielles(id, vue);
        if (page.secrets()) {
            seuil.noterLeSecret(id, seance);
        }
        return page;
    }
}
