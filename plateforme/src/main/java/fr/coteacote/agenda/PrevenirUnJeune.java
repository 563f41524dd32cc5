package fr.coteacote.agenda;

import fr.coteacote.acces.LiensDuJeune;
import fr.coteacote.dossiers.Moyen;
import fr.coteacote.dossiers.Moyens;
import fr.coteacote.dossiers.Preferences;
import fr.coteacote.envois.Envois;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.Textes;
import fr.coteacote.structures.Structures;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A word by the way somebody chose, with the link of their space: no theme and no reason in it (DOMAINE §7.8). */
@Component
class PrevenirUnJeune {
    private final Preferences preferences;
    private final Moyens moyens;
    private final LiensDuJeune liens;
    private final Envois envois;
    private final Textes textes;
    private final Structures structures;
    private final String site;

    PrevenirUnJeune(
            Preferences preferences,
            Moyens moyens,
            LiensDuJeune liens,
            Envois envois,
            Textes textes,
            Structures structures,
            @Value("${coteacote.adresse:http://localhost:8080}") String site) {
        this.preferences = preferences;
        this.moyens = moyens;
        this.liens = liens;
        this.envois = envois;
        this.textes = textes;
        this.structures = structures;
        this.site = site;
    }

    /**
     * False when they left no way to write to them, or chose that nobody does.
     *
     * @param mot in the bundle: {0} is the structure, {1} the link, then {@code valeurs}
     * @param cle the act this message follows: asked twice, it leaves once
     */
    boolean prevenir(JeuneId jeune, String cle, String mot, Object... valeurs) {
        var choix = preferences.de(jeune);
        var moyen = moyen(jeune, choix.canal());
        if (moyen.isPresent() && !envois.connait(cle)) {
            var ton = textes.en(choix.registre().name());
            envoyer(jeune, cle, moyen.get(), ton, ton.dire(mot, avecLeLien(jeune, valeurs)));
        }
        return moyen.isPresent();
    }

    private Optional<Moyen> moyen(JeuneId jeune, Preferences.Canal canal) {
        return switch (canal) {
            case SMS -> premier(jeune, Moyen.Genre.TELEPHONE).or(() -> premier(jeune, Moyen.Genre.COURRIEL));
            case COURRIEL -> premier(jeune, Moyen.Genre.COURRIEL).or(() -> premier(jeune, Moyen.Genre.TELEPHONE));
            case APPEL, AUCUN -> Optional.empty();
        };
    }

    private Optional<Moyen> premier(JeuneId jeune, Moyen.Genre genre) {
        return moyens.de(jeune).stream().filter(m -> m.genre() == genre).findFirst();
    }

    /** The structure's name, the link of their space, then what this message says more. */
    private Object[] avecLeLien(JeuneId jeune, Object... valeurs) {
        return Stream.concat(Stream.of(structures.courante().nom(), site + liens.creer(jeune)), Stream.of(valeurs))
                .toArray();
    }

    private void envoyer(JeuneId jeune, String cle, Moyen moyen, Textes.Ton ton, String texte) {
        boolean sms = moyen.genre() == Moyen.Genre.TELEPHONE;
        envois.envoyer(new Envois.Message(
                cle,
                sms ? Envois.Canal.SMS : Envois.Canal.COURRIEL,
                moyen.valeur(),
                Optional.of(jeune),
                sms ? "" : ton.dire("message.objet", structures.courante().nom()),
                texte));
    }
}
