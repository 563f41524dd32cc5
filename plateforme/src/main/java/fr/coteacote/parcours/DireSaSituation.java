package fr.coteacote.parcours;

import fr.coteacote.dossiers.Situation;
import fr.coteacote.dossiers.Situations;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.Structures;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody does changes: whoever accompanies them looks at what it opens and closes, if it was not they who wrote it (S2-47). */
@Component
public class DireSaSituation {
    private static final int JOURS_POUR_REGARDER = 7;

    private final Situations situations;
    private final Taches taches;
    private final Referents referents;
    private final Structures structures;

    DireSaSituation(Situations situations, Taches taches, Referents referents, Structures structures) {
        this.situations = situations;
        this.taches = taches;
        this.referents = referents;
        this.structures = structures;
    }

    @Transactional
    public UUID dire(JeuneId jeune, Situation situation) {
        UUID id = situations.noter(jeune, situation);
        prevenir(jeune, id, situation.categorie().libelle());
        return id;
    }

    @Transactional
    public void finir(UUID situation, JeuneId jeune, LocalDate jour) {
        situations.finir(situation, jeune, jour);
        prevenir(jeune, situation, "quelque chose se termine");
    }

    private void prevenir(JeuneId jeune, UUID situation, String quoi) {
        Optional<MembreId> referent = referents.actuel(jeune);
        boolean parLui = EnStructure.acteur() instanceof Acteur.Equipe moi
                && referent.filter(moi.membre()::equals).isPresent();
        if (!parLui) {
            taches.confier(new Taches.Tache(
                    jeune,
                    referent,
                    Optional.of(situation),
                    "Regarder ce que ça change\u00a0: " + quoi.toLowerCase(Locale.FRENCH),
                    structures.aujourdhui().plusDays(JOURS_POUR_REGARDER)));
        }
    }
}
