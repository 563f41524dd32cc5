package fr.coteacote.catalogue;

import fr.coteacote.parcours.Demandes;
import fr.coteacote.possibles.Genre;
import fr.coteacote.possibles.Opportunite;
import fr.coteacote.socle.JeuneId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A young person asks for something possible, in one tap. What goes through the team becomes a demand it
 * answers, with a date; anything else is theirs to send. Both stand among their demands, with a state and a day.
 */
@Component
public class DemanderUnPossible {
    private final Candidatures candidatures;
    private final Demandes demandes;

    DemanderUnPossible(Candidatures candidatures, Demandes demandes) {
        this.candidatures = candidatures;
        this.demandes = demandes;
    }

    public enum Suite {
        A_L_EQUIPE,
        A_MOI,
        DEJA_DEMANDE
    }

    /**
     * @param demande what the team reads
     * @param ensuite what comes next, for whoever follows it
     */
    public record Mots(String demande, String ensuite) {}

    @Transactional
    public Suite demander(JeuneId jeune, Opportunite chose, Mots mots) {
        if (candidatures.dejaDemande(jeune, chose.id())) {
            return Suite.DEJA_DEMANDE;
        }
        var p = chose.presentation();
        var id = candidatures.noter(
                jeune, chose.id(), court(p.titre()), court(p.organisation().orElse("")));
        if (!parLEquipe(chose)) {
            return Suite.A_MOI;
        }
        var avant = demandes.reponseAvant(demandes.poser(jeune, mots.demande()));
        candidatures.partager(id, jeune, true);
        candidatures.prevoir(id, jeune, mots.ensuite(), Optional.of(avant));
        return Suite.A_L_EQUIPE;
    }

    /** A trial at work needs its convention; the rest says so itself. */
    private static boolean parLEquipe(Opportunite chose) {
        return chose.parConseiller() || chose.genre() == Genre.IMMERSION;
    }

    private static String court(String texte) {
        return texte.substring(0, Math.min(200, texte.length()));
    }
}
