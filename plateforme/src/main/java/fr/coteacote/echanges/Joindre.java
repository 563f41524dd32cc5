package fr.coteacote.echanges;

import fr.coteacote.dossiers.Moyen;
import fr.coteacote.dossiers.Moyens;
import fr.coteacote.dossiers.Preferences;
import fr.coteacote.echanges.Conversations.Ecrit;
import fr.coteacote.echanges.Conversations.Voie;
import fr.coteacote.envois.Comptes;
import fr.coteacote.envois.Envois;
import fr.coteacote.envois.Envois.Canal;
import fr.coteacote.envois.Envois.Consigne;
import fr.coteacote.envois.Envois.Message;
import fr.coteacote.envois.Envois.Nature;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.web.Textes;
import fr.coteacote.structures.Equipe;
import fr.coteacote.structures.Structures;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a person that somebody wrote, by the way they chose: in clear only if they said so, otherwise a name and a link. */
@Component
public class Joindre {
    private final Choix choix;
    private final Moyens moyens;
    private final Envois envois;
    private final Comptes comptes;
    private final Equipe equipe;
    private final Textes textes;
    private final Structures structures;
    private final String site;

    Joindre(
            Choix choix,
            Moyens moyens,
            Envois envois,
            Comptes comptes,
            Equipe equipe,
            Textes textes,
            Structures structures,
            @Value("${coteacote.adresse:http://localhost:8080}") String site) {
        this.choix = choix;
        this.moyens = moyens;
        this.envois = envois;
        this.comptes = comptes;
        this.equipe = equipe;
        this.textes = textes;
        this.structures = structures;
        this.site = site;
    }

    /** How a message leaves, said before it is sent. */
    public record Depart(Voie voie, boolean enClair, boolean stop, boolean enDoute) {
        static final Depart ICI = ici(false, false);

        private static Depart ici(boolean stop, boolean enDoute) {
            return new Depart(Voie.WEB, false, stop, enDoute);
        }
    }

    /** Where a message would go. */
    record Vers(Canal canal, String valeur) {}

    private record Chemin(Moyen moyen, Canal canal, boolean enClair, Textes.Ton ton) {}

    @Transactional(readOnly = true)
    public Depart prevu(JeuneId jeune) {
        return chemin(jeune).map(this::depart).orElse(Depart.ICI);
    }

    private Depart depart(Chemin c) {
        String vers = c.moyen().valeur();
        if (choix.stop(c.canal(), vers)) {
            return Depart.ici(true, false);
        }
        return comptes.enDoute(c.canal(), vers)
                ? Depart.ici(false, true)
                : new Depart(Voie.valueOf(c.canal().name()), c.enClair(), false, false);
    }

    Optional<Vers> vers(JeuneId jeune) {
        return chemin(jeune).map(c -> new Vers(c.canal(), c.moyen().valeur()));
    }

    Depart prevenir(JeuneId jeune, MembreId membre, UUID message, Ecrit ecrit, String secret) {
        var chemin = chemin(jeune).filter(c -> !choix.stop(c.canal(), c.moyen().valeur()));
        chemin.ifPresent(c -> {
            String prenom = equipe.membre(membre).prenom();
            boolean clair = c.enClair() && !ecrit.texte().isEmpty();
            String texte = clair
                    ? c.ton().dire("message.clair", ecrit.texte(), prenom)
                    : c.ton().dire("message.ecrit", prenom, site + "/moi/messages");
            deposer("ecrit/" + message, jeune, c, texte, new Consigne(Nature.ECRIT, Optional.empty(), secret));
        });
        return chemin.map(c -> new Depart(
                        Voie.valueOf(c.canal().name()),
                        c.enClair() && !ecrit.texte().isEmpty(),
                        false,
                        false))
                .orElse(Depart.ICI);
    }

    /** A message nobody wrote by hand; false when the person chose no way to be told. */
    @Transactional
    public boolean annoncer(String cle, JeuneId jeune, Optional<Instant> avant, String texte, Object... valeurs) {
        var chemin = chemin(jeune);
        chemin.ifPresent(
                c -> deposer(cle, jeune, c, c.ton().dire(texte, valeurs), new Consigne(Nature.AUTOMATIQUE, avant, "")));
        return chemin.isPresent();
    }

    /** Answers by the way they just used, at once: they are waiting for it. */
    @Transactional
    public void repondre(String cle, JeuneId jeune, Canal canal, String vers, String texte) {
        envois.envoyer(
                new Message(cle, canal, vers, Optional.of(jeune), objet(canal), texte), Consigne.de(Nature.VITAL));
    }

    public String adresse(String chemin) {
        return site + chemin;
    }

    private void deposer(String cle, JeuneId jeune, Chemin c, String texte, Consigne consigne) {
        envois.envoyer(
                new Message(cle, c.canal(), c.moyen().valeur(), Optional.of(jeune), objet(c.canal()), texte), consigne);
    }

    private String objet(Canal canal) {
        return canal == Canal.SMS
                ? ""
                : textes.deLaMaison()
                        .dire("message.objet", structures.courante().nom());
    }

    private Optional<Chemin> chemin(JeuneId jeune) {
        var voulu = choix.de(jeune);
        var genre = voulu.canal() == Preferences.Canal.SMS
                ? Optional.of(Moyen.Genre.TELEPHONE)
                : voulu.canal() == Preferences.Canal.COURRIEL
                        ? Optional.of(Moyen.Genre.COURRIEL)
                        : Optional.<Moyen.Genre>empty();
        return genre.flatMap(g ->
                        moyens.de(jeune).stream().filter(m -> m.genre() == g).findFirst())
                .map(m -> new Chemin(
                        m,
                        m.genre() == Moyen.Genre.TELEPHONE ? Canal.SMS : Canal.COURRIEL,
                        voulu.enClair(),
                        textes.en(voulu.registre().name())));
    }
}
