package fr.coteacote.echanges;

import fr.coteacote.acces.AnnuaireDesJeunes;
import fr.coteacote.acces.AnnuaireDesJeunes.Adresse;
import fr.coteacote.echanges.Conversations.Ecrit;
import fr.coteacote.echanges.Conversations.Voie;
import fr.coteacote.envois.Envois;
import fr.coteacote.envois.Envois.Canal;
import fr.coteacote.envois.Envois.Consigne;
import fr.coteacote.envois.Envois.Message;
import fr.coteacote.envois.Envois.Nature;
import fr.coteacote.envois.MessageArrive;
import fr.coteacote.envois.Reception;
import fr.coteacote.envois.Reception.Recu;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.Textes;
import fr.coteacote.structures.Structures;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What somebody answered from outside goes to their conversation; a stop is honoured first; nobody known waits in the common box. */
@Component
class RangerCeQuiArrive {
    /** Where the letter being answered begins. */
    private static final Pattern CITATION = Pattern.compile(
            "(?m)^(>|-{2,} ?Message|_{5,}|Le .{5,120} a écrit\\s?:|On .{5,120} wrote:|De\\s?: ).*",
            Pattern.UNICODE_CASE);

    private final Reception reception;
    private final AnnuaireDesJeunes annuaire;
    private final Conversations conversations;
    private final ReponsesAuxRappels rappels;
    private final HorsDesHoraires horaires;
    private final BoiteCommune boite;
    private final Choix choix;
    private final Envois envois;
    private final Textes textes;
    private final Structures structures;

    RangerCeQuiArrive(
            Reception reception,
            AnnuaireDesJeunes annuaire,
            Conversations conversations,
            ReponsesAuxRappels rappels,
            HorsDesHoraires horaires,
            BoiteCommune boite,
            Choix choix,
            Envois envois,
            Textes textes,
            Structures structures) {
        this.reception = reception;
        this.annuaire = annuaire;
        this.conversations = conversations;
        this.rappels = rappels;
        this.horaires = horaires;
        this.boite = boite;
        this.choix = choix;
        this.envois = envois;
        this.textes = textes;
        this.structures = structures;
    }

    @ApplicationModuleListener
    void apres(MessageArrive fait) {
        var recu = reception.lire(fait.recu());
        var mot = MotCourt.lire(recu.texte());
        switch (mot) {
            case STOP -> arreter(recu, fait.recu());
            case REPRENDRE -> choix.reprendre(recu.canal(), recu.de());
            case JE_VIENS, DEPLACER, MIEUX, DES_MOTS ->
                qui(recu)
                        .ifPresentOrElse(
                                jeune -> ranger(fait.recu(), jeune, recu, mot),
                                () -> boite.recevoir(fait.recu(), recu));
        }
    }

    /** One last message says that it is heard, and how to come back. */
    private void arreter(Recu recu, UUID id) {
        choix.arreter(recu.canal(), recu.de());
        envois.envoyer(
                new Message(
                        "stop/" + id,
                        recu.canal(),
                        recu.de(),
                        qui(recu),
                        recu.canal() == Canal.SMS
                                ? ""
                                : textes.deLaMaison()
                                        .dire(
                                                "message.objet",
                                                structures.courante().nom()),
                        textes.deLaMaison()
                                .dire("message.stop", structures.courante().nom())),
                Consigne.de(Nature.VITAL));
    }

    private void ranger(UUID id, JeuneId jeune, Recu recu, MotCourt mot) {
        String texte = recu.canal() == Canal.COURRIEL ? sansCitation(recu.texte()) : recu.texte();
        boolean nouveau = conversations.duJeune(
                jeune, Ecrit.de(texte), Voie.valueOf(recu.canal().name()), Optional.of(id));
        if (!nouveau) {
            return;
        }
        var retour = new HorsDesHoraires.Retour(recu.canal(), recu.de());
        if (!rappels.repondre(id, jeune, mot, retour)) {
            horaires.repondre(jeune, Optional.of(retour));
        }
    }

    static String sansCitation(String texte) {
        var citation = CITATION.matcher(texte);
        String court = citation.find() ? texte.substring(0, citation.start()).strip() : texte.strip();
        return court.isEmpty() ? texte.strip() : court;
    }

    /** The address they answered says whose conversation it is; otherwise the only person who gave this number. */
    private Optional<JeuneId> qui(Recu recu) {
        if (!recu.pour().isEmpty()) {
            return conversations.parSecret(recu.pour()).flatMap(annuaire::jeune).map(j -> j.id());
        }
        var connus = annuaire.joignables(new Adresse(recu.canal(), recu.de()));
        return connus.size() == 1 ? Optional.of(connus.getFirst().id()) : Optional.empty();
    }
}
