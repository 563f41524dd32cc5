package fr.coteacote.echanges;

import fr.coteacote.echanges.Conversations.Ecrit;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The same words to several people: each reads them in their own conversation, and nobody sees who else received them. */
@Component
public class Diffusions {
    public static final int AU_PLUS = 200;

    private final Conversations conversations;

    Diffusions(Conversations conversations) {
        this.conversations = conversations;
    }

    /** How many it was written to; nobody twice. */
    @Transactional
    public int ecrire(MembreId membre, List<JeuneId> jeunes, String texte) {
        var ecrit = Ecrit.de(texte);
        var diffusion = Identifiants.nouveau();
        return (int) jeunes.stream()
                .distinct()
                .limit(AU_PLUS)
                .filter(jeune -> conversations.deLEquipe(jeune, membre, ecrit, Optional.of(diffusion)))
                .count();
    }
}
