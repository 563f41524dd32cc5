package fr.coteacote.espaces.reglages;

import fr.coteacote.acces.Comptes;
import fr.coteacote.acces.Invitations;
import fr.coteacote.envois.Envois;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.structures.Structures;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a colleague the link that lets them in, by e-mail. */
@Component
class Liens {
    private final Invitations invitations;
    private final Comptes comptes;
    private final Structures structures;
    private final Envois envois;
    private final String site;

    Liens(
            Invitations invitations,
            Comptes comptes,
            Structures structures,
            Envois envois,
            @Value("${coteacote.adresse:http://localhost:8080}") String site) {
        this.invitations = invitations;
        this.comptes = comptes;
        this.structures = structures;
        this.envois = envois;
        this.site = site;
    }

    /** @return the link, so that it can also be handed over in person */
    @Transactional
    public String inviter(UUID compte) {
        return envoyer(
                compte,
                invitations.inviter(compte),
                "Votre accès à Côte à Côte",
                "Ce lien vous fait choisir comment entrer. Il sert une fois, pendant sept jours :");
    }

    @Transactional
    public String refaireSecondFacteur(UUID compte) {
        return envoyer(
                compte,
                invitations.refaireSecondFacteur(compte),
                "Votre second facteur",
                "Ce lien vous fait poser un nouveau second facteur. Votre mot de passe ne change pas."
                        + " Il sert une fois, pendant sept jours :");
    }

    private String envoyer(UUID compte, String chemin, String objet, String texte) {
        String lien = site + chemin;
        envois.envoyer(
                new Envois.Message(
                        "acces-equipe/" + Identifiants.nouveau(),
                        Envois.Canal.COURRIEL,
                        comptes.compte(compte).courriel(),
                        Optional.empty(),
                        objet + " · " + structures.courante().nom(),
                        texte + "\n" + lien),
                Envois.Consigne.de(Envois.Nature.VITAL));
        return lien;
    }
}
