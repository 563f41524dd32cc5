package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.LiensDuJeune;
import fr.coteacote.dossiers.Moyen;
import fr.coteacote.dossiers.Moyens;
import fr.coteacote.envois.Envois;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.Textes;
import fr.coteacote.structures.Structures;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a young person the link of their space by the way they gave; the outbox carries it after commit. */
@Component
class EnvoyerUnLien {
    private final LiensDuJeune liens;
    private final Moyens moyens;
    private final Envois envois;
    private final Textes textes;
    private final Structures structures;
    private final String site;

    EnvoyerUnLien(
            LiensDuJeune liens,
            Moyens moyens,
            Envois envois,
            Textes textes,
            Structures structures,
            @Value("${coteacote.adresse:http://localhost:8080}") String site) {
        this.liens = liens;
        this.moyens = moyens;
        this.envois = envois;
        this.textes = textes;
        this.structures = structures;
        this.site = site;
    }

    /** False when the person left no way to reach them. */
    @Transactional
    boolean envoyer(JeuneId jeune) {
        Optional<Moyen> moyen = moyens.de(jeune).stream().findFirst();
        moyen.ifPresent(m -> envoyer(jeune, m));
        return moyen.isPresent();
    }

    private void envoyer(JeuneId jeune, Moyen moyen) {
        String nom = structures.courante().nom();
        boolean sms = moyen.genre() == Moyen.Genre.TELEPHONE;
        envois.envoyer(
                new Envois.Message(
                        "lien/" + Identifiants.nouveau(),
                        sms ? Envois.Canal.SMS : Envois.Canal.COURRIEL,
                        moyen.valeur(),
                        Optional.of(jeune),
                        sms ? "" : textes.deLaMaison().dire("message.objet", nom),
                        textes.deLaMaison().dire("message.lien", nom, site + liens.creer(jeune))),
                Envois.Consigne.de(Envois.Nature.VITAL));
    }
}
