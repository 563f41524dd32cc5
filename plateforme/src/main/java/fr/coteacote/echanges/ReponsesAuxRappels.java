package fr.coteacote.echanges;

import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.agenda.RepondreAuRendezVous;
import fr.coteacote.agenda.RepondreAuRendezVous.Dit;
import fr.coteacote.agenda.RepondreAuRendezVous.Suite;
import fr.coteacote.envois.Envois;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.Textes;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Je viens », « déplacer », « j’ai mieux », answered by SMS: done by them, as if they had tapped it. */
@Component
class ReponsesAuxRappels {
    private final Envois envois;
    private final RepondreAuRendezVous agenda;
    private final Conversations conversations;
    private final Joindre joindre;
    private final Choix choix;
    private final Textes textes;

    ReponsesAuxRappels(
            Envois envois,
            RepondreAuRendezVous agenda,
            Conversations conversations,
            Joindre joindre,
            Choix choix,
            Textes textes) {
        this.envois = envois;
        this.agenda = agenda;
        this.conversations = conversations;
        this.joindre = joindre;
        this.choix = choix;
        this.textes = textes;
    }

    /** True when it was an answer to a reminder: nobody has to read it. */
    @Transactional
    public boolean repondre(UUID recu, JeuneId jeune, MotCourt mot, HorsDesHoraires.Retour retour) {
        return rappele(jeune)
                .flatMap(rdv -> fait(rdv, jeune, mot))
                .map(texte -> {
                    conversations.deLaMaison(jeune, texte);
                    conversations.rienARepondre(jeune);
                    joindre.repondre("reponse/" + recu, jeune, retour.canal(), retour.vers(), texte);
                    return true;
                })
                .orElse(false);
    }

    private Optional<String> fait(RendezVousId rdv, JeuneId jeune, MotCourt mot) {
        return switch (mot) {
            case JE_VIENS -> Optional.of(repondre(rdv, jeune, Dit.JE_VIENS));
            case DEPLACER -> Optional.of(repondre(rdv, jeune, Dit.DEPLACER));
            case MIEUX -> Optional.of(repondre(rdv, jeune, Dit.J_AI_MIEUX));
            case STOP, REPRENDRE, DES_MOTS -> Optional.empty();
        };
    }

    private String repondre(RendezVousId rdv, JeuneId jeune, Dit dit) {
        var ton = textes.en(choix.de(jeune).registre().name());
        String heures = joindre.adresse("/moi/rendez-vous/" + rdv + "/heures");
        return switch (comme(jeune, () -> agenda.repondre(rdv, dit))) {
            case Suite.Note _ -> ton.dire("message.rdv.vient");
            case Suite.AChoisir _ -> ton.dire("message.rdv.deplacer", heures);
            case Suite.Libere _ -> ton.dire("message.rdv.mieux", heures);
            case Suite.DejaCommence _, Suite.PlusPrevu _ -> ton.dire("message.rdv.plus-prevu", heures);
        };
    }

    private static <T> T comme(JeuneId jeune, java.util.function.Supplier<T> acte) {
        return EnStructure.<T, RuntimeException>appeler(EnStructure.structure(), new Acteur.Jeune(jeune), acte::get);
    }

    /** The meeting they were last reminded of. */
    private Optional<RendezVousId> rappele(JeuneId jeune) {
        return envois.derniere(jeune, "rappel/").map(cle -> new RendezVousId(UUID.fromString(cle.split("/")[1])));
    }
}
