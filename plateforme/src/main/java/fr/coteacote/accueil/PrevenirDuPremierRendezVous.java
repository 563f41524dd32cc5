package fr.coteacote.accueil;

import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.dossiers.Moyen;
import fr.coteacote.envois.Envois;
import fr.coteacote.envois.Envois.Canal;
import fr.coteacote.envois.Envois.Message;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.Textes;
import fr.coteacote.structures.Structures;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Sends the link of a first meeting to who left a way to reach them; heard twice, sent once. */
@Component
class PrevenirDuPremierRendezVous {
    private final Contacts contacts;
    private final Reservations reservations;
    private final Envois envois;
    private final Textes textes;
    private final Structures structures;
    private final String site;

    PrevenirDuPremierRendezVous(
            Contacts contacts,
            Reservations reservations,
            Envois envois,
            Textes textes,
            Structures structures,
            @Value("${coteacote.adresse:http://localhost:8080}") String site) {
        this.contacts = contacts;
        this.reservations = reservations;
        this.envois = envois;
        this.textes = textes;
        this.structures = structures;
        this.site = site;
    }

    @ApplicationModuleListener
    void apres(MoyenDonne fait) {
        contacts.lire(fait.jeune())
                .flatMap(contact -> Moyen.lire(contact.moyen()))
                .ifPresent(moyen -> envoyer(fait.jeune(), fait.rendezVous(), moyen));
    }

    private void envoyer(JeuneId jeune, RendezVousId rendezVous, Moyen moyen) {
        String cle = "premier-rendez-vous/" + rendezVous + "/" + moyen.genre();
        if (envois.connait(cle)) {
            return;
        }
        var code = reservations.donnerUnCode(jeune, rendezVous);
        String lien = site + "/rdv/" + code.lien(EnStructure.structure());
        String nom = structures.courante().nom();
        envois.envoyer(new Message(
                cle,
                moyen.genre() == Moyen.Genre.TELEPHONE ? Canal.SMS : Canal.COURRIEL,
                moyen.valeur(),
                Optional.of(jeune),
                moyen.genre() == Moyen.Genre.TELEPHONE
                        ? ""
                        : textes.deLaMaison().dire("message.objet", nom),
                textes.deLaMaison().dire("message.premier", nom, lien)));
    }
}
