package fr.coteacote.accueil;

import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.dossiers.Moyen;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.JeuneId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who booked says more, if they wish: a first name, a way to reach them, what brings them. */
@Component
public class CompleterUnContact {
    private static final int LONGUEUR = 500;

    private final Contacts contacts;
    private final ApplicationEventPublisher faits;

    CompleterUnContact(Contacts contacts, ApplicationEventPublisher faits) {
        this.contacts = contacts;
        this.faits = faits;
    }

    /** False when the way to reach can be neither a telephone nor an address: nothing is written then. */
    @Transactional
    public boolean completer(JeuneId jeune, RendezVousId rendezVous, String prenom, String moyen, String mots) {
        var lu = Moyen.lire(moyen);
        if (!moyen.isBlank() && lu.isEmpty()) {
            return false;
        }
        contacts.completer(jeune, court(prenom, 100), lu.map(Moyen::valeur).orElse(""), court(mots, LONGUEUR));
        if (lu.isPresent()) {
            faits.publishEvent(new MoyenDonne(EnStructure.structure(), jeune, rendezVous));
        }
        return true;
    }

    private static String court(String texte, int longueur) {
        String net = texte.strip();
        return net.length() <= longueur ? net : net.substring(0, longueur);
    }
}
