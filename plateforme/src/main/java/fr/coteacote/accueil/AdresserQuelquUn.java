package fr.coteacote.accueil;

import fr.coteacote.socle.JeuneId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody is sent to us, who agrees or was told: the team reads it among those it answers. */
@Component
public class AdresserQuelquUn {
    private final Contacts contacts;

    AdresserQuelquUn(Contacts contacts) {
        this.contacts = contacts;
    }

    @Transactional
    public void adresser(FicheDOrientation.Complete fiche) {
        contacts.recevoir(new Contacts.Contact(
                JeuneId.nouveau(),
                fiche.prenom(),
                fiche.moyen().valeur(),
                fiche.mots(),
                Contacts.Canal.ORIENTATION,
                Optional.empty(),
                fiche.qui(),
                fiche.accord()));
    }
}
