package fr.coteacote.espaces.conseil;

import fr.coteacote.dossiers.Moyen;
import fr.coteacote.echanges.Fil;
import fr.coteacote.echanges.Joindre;
import fr.coteacote.echanges.Reglages;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.structures.Initiales;
import fr.coteacote.structures.Structures;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the page of messages together. */
@Component
class CompositionDesMessages {
    private final LectureDesMessages lecture;
    private final Joindre joindre;
    private final Reglages reglages;
    private final Structures structures;

    CompositionDesMessages(LectureDesMessages lecture, Joindre joindre, Reglages reglages, Structures structures) {
        this.lecture = lecture;
        this.joindre = joindre;
        this.reglages = reglages;
        this.structures = structures;
    }

    PageMessages page(MembreId moi, String vue, Optional<JeuneId> jeune, String fait) {
        var jour = structures.aujourdhui();
        var comptes = lecture.comptes(moi, jour);
        boolean boite = vue.equals("boite");
        var conversations = boite
                ? List.<PageMessages.Conversation>of()
                : lecture.conversations(moi, vue(vue), jour).stream()
                        .map(c -> conversation(c, jeune))
                        .toList();
        return new PageMessages(
                vue,
                comptes.aRepondre(),
                comptes.equipe(),
                comptes.inconnus() + comptes.doutes(),
                conversations,
                jeune.map(this::ouverte),
                boite ? inconnus() : List.of(),
                boite ? doutes() : List.of(),
                fait);
    }

    static LectureDesMessages.Vue vue(String vue) {
        return switch (vue) {
            case "tout" -> LectureDesMessages.Vue.TOUT;
            case "equipe" -> LectureDesMessages.Vue.EQUIPE;
            default -> LectureDesMessages.Vue.REPONDRE;
        };
    }

    private PageMessages.Conversation conversation(LectureDesMessages.Conversation c, Optional<JeuneId> ouverte) {
        String mots = c.texte().isEmpty() && c.piece() ? "Un document" : c.texte();
        return new PageMessages.Conversation(
                c.jeune().toString(),
                c.prenom() + " " + c.nom(),
                Initiales.de(c.prenom(), c.nom()),
                Teintes.couleur(c.jeune()),
                quand(c.dernier()),
                c.voix().equals("EQUIPE") ? "Vous : " + mots : mots,
                c.attend(),
                ouverte.filter(j -> j.id().equals(c.jeune())).isPresent());
    }

    private PageMessages.Ouverte ouverte(JeuneId jeune) {
        var tete = lecture.tete(jeune);
        var depart = joindre.prevu(jeune);
        var fil = Fil.de(
                lecture.lignes(jeune),
                Fil.Voix.EQUIPE,
                tete.luParLeJeune(),
                structures.courante().fuseau(),
                structures.aujourdhui());
        return new PageMessages.Ouverte(
                jeune.toString(),
                tete.prenom() + " " + tete.nom(),
                tete.prenom(),
                Initiales.de(tete.prenom(), tete.nom()),
                sousTitre(depart, tete.moment()),
                tete.telephone(),
                fil,
                comment(depart, tete.prenom()),
                depart.enDoute(),
                tete.attend(),
                tete.neuf(),
                tete.relances(),
                reglages.courants().relances(),
                lecture.modeles().stream()
                        .map(m -> new PageMessages.Modele(m.titre(), m.texte()))
                        .toList());
    }

    private static String sousTitre(Joindre.Depart depart, String moment) {
        String voie =
                switch (depart.voie()) {
                    case SMS -> "SMS";
                    case COURRIEL -> "Courriel";
                    case WEB -> depart.stop() ? "A dit stop" : depart.enDoute() ? "À vérifier" : "Dans son espace";
                };
        return moment.isBlank() ? voie : voie + ", " + moment;
    }

    /** Said before it leaves (DOMAINE §7.8). */
    private static String comment(Joindre.Depart depart, String prenom) {
        if (depart.stop()) {
            return prenom + " a dit stop : votre message attend dans son espace, rien ne part.";
        }
        if (depart.enDoute()) {
            return "Deux messages ont été refusés à cette adresse : rien n’y part tant que vous ne l’avez pas vérifiée. "
                    + prenom + " lit dans son espace.";
        }
        return switch (depart.voie()) {
            case WEB -> prenom + " lit dans son espace : rien ne part ailleurs.";
            case SMS, COURRIEL -> {
                String par = depart.voie() == fr.coteacote.echanges.Conversations.Voie.SMS ? "par SMS" : "par courriel";
                yield depart.enClair()
                        ? "Votre message part en clair, " + par + " : " + prenom + " l’a choisi."
                        : prenom + " reçoit votre prénom et un lien, " + par + ". Le message se lit dans son espace.";
            }
        };
    }

    private List<PageMessages.Inconnu> inconnus() {
        return lecture.inconnus().stream()
                .map(i -> new PageMessages.Inconnu(
                        i.id().toString(),
                        Moyen.lire(i.de()).map(Moyen::lisible).orElse(i.de()),
                        i.texte(),
                        quand(i.le().toInstant())))
                .toList();
    }

    private List<PageMessages.Doute> doutes() {
        return lecture.doutes().stream()
                .map(d -> new PageMessages.Doute(
                        d.id().toString(), d.canal().equals("SMS") ? "Un SMS" : "Un courriel", d.qui(), quand(d.le())))
                .toList();
    }

    private String quand(OffsetDateTime le) {
        return quand(le.toInstant());
    }

    private String quand(Instant instant) {
        var local = instant.atZone(structures.courante().fuseau());
        var jour = structures.aujourdhui();
        if (local.toLocalDate().equals(jour)) {
            return EnFrancais.heure(local.toLocalTime());
        }
        return local.toLocalDate().equals(jour.minusDays(1)) ? "Hier" : EnFrancais.jourDuMois(local.toLocalDate());
    }
}
