package fr.coteacote.parcours;

import fr.coteacote.dossiers.Besoins;
import fr.coteacote.dossiers.Theme;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.structures.Structures;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A need never stands alone: either its lever is known, or the team has a task to look for one. */
@Component
public class ChercherUnLevier {
    private static final int JOURS_POUR_CHERCHER = 7;

    private final Besoins besoins;
    private final Taches taches;
    private final Referents referents;
    private final Structures structures;

    ChercherUnLevier(Besoins besoins, Taches taches, Referents referents, Structures structures) {
        this.besoins = besoins;
        this.taches = taches;
        this.referents = referents;
        this.structures = structures;
    }

    @Transactional
    public UUID ouvrir(JeuneId jeune, Theme theme, String mots, Optional<Besoins.Levier> levier) {
        UUID besoin = besoins.ouvrir(jeune, theme, mots);
        levier.ifPresentOrElse(trouve -> besoins.trouver(besoin, jeune, trouve), () -> confier(jeune, besoin, theme));
        return besoin;
    }

    @Transactional
    public void trouver(UUID besoin, JeuneId jeune, Besoins.Levier levier) {
        besoins.trouver(besoin, jeune, levier);
        taches.reglee(besoin);
    }

    @Transactional
    public void fermer(UUID besoin, JeuneId jeune) {
        besoins.fermer(besoin, jeune);
        taches.reglee(besoin);
    }

    /** Undoes a closing. */
    @Transactional
    public void rouvrir(UUID besoin, JeuneId jeune) {
        besoins.rouvrir(besoin, jeune);
    }

    private void confier(JeuneId jeune, UUID besoin, Theme theme) {
        taches.confier(new Taches.Tache(
                jeune,
                referents.actuel(jeune),
                Optional.of(besoin),
                "Chercher un levier\u00a0: " + theme.libelle().toLowerCase(Locale.FRENCH),
                structures.aujourdhui().plusDays(JOURS_POUR_CHERCHER)));
    }
}
