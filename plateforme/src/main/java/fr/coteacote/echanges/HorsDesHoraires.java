package fr.coteacote.echanges;

import fr.coteacote.envois.Envois.Canal;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.Textes;
import fr.coteacote.structures.Lieux;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When nobody reads, the house says so, once for each closed time, with the numbers that answer day and night. */
@Component
public class HorsDesHoraires {
    private static final Duration UNE_FOIS = Duration.ofHours(12);

    private final Lieux lieux;
    private final Structures structures;
    private final Conversations conversations;
    private final Joindre joindre;
    private final Choix choix;
    private final Textes textes;
    private final Numeros numeros;
    private final Clock horloge;

    HorsDesHoraires(
            Lieux lieux,
            Structures structures,
            Conversations conversations,
            Joindre joindre,
            Choix choix,
            Textes textes,
            Numeros numeros,
            Clock horloge) {
        this.lieux = lieux;
        this.structures = structures;
        this.conversations = conversations;
        this.joindre = joindre;
        this.choix = choix;
        this.textes = textes;
        this.numeros = numeros;
        this.horloge = horloge;
    }

    /** How somebody can be answered outside of their space. */
    public record Retour(Canal canal, String vers) {}

    public boolean maintenant() {
        var local = horloge.instant().atZone(structures.courante().fuseau());
        return lieux.ontDesHoraires() && !lieux.unEstOuvert(local.toLocalDate(), local.toLocalTime());
    }

    /** @param retour where they wrote from, when it was from outside */
    @Transactional
    public void repondre(JeuneId jeune, Optional<Retour> retour) {
        if (!maintenant()) {
            return;
        }
        var depuis = horloge.instant().minus(UNE_FOIS).atOffset(ZoneOffset.UTC);
        if (conversations.laMaisonAParleDepuis(jeune, depuis)) {
            return;
        }
        String texte = textes.en(choix.de(jeune).registre().name())
                .dire("message.ferme", numeros.dits(), joindre.adresse("/aide"));
        conversations.deLaMaison(jeune, texte);
        retour.ifPresent(r -> joindre.repondre("ferme/" + UUID.randomUUID(), jeune, r.canal(), r.vers(), texte));
    }
}
