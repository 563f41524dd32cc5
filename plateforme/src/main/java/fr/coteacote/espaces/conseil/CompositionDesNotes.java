package fr.coteacote.espaces.conseil;

import fr.coteacote.dossiers.MotsQuiJugent;
import fr.coteacote.dossiers.NotesScellees;
import fr.coteacote.dossiers.Portraits;
import fr.coteacote.dossiers.VisibiliteNote;
import fr.coteacote.espaces.conseil.LectureDesNotes.UneNote;
import fr.coteacote.espaces.conseil.PageAccueillir.Choix;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.structures.Structures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes the notes of a file: three statements. */
@Component
class CompositionDesNotes {
    private final LectureDuDossier dossier;
    private final LectureDesNotes lecture;
    private final Portraits portraits;
    private final CompositionDeLEnTete enTete;
    private final NotesScellees scellees;
    private final MotsQuiJugent mots;
    private final Structures structures;

    CompositionDesNotes(
            LectureDuDossier dossier,
            LectureDesNotes lecture,
            Portraits portraits,
            CompositionDeLEnTete enTete,
            NotesScellees scellees,
            MotsQuiJugent mots,
            Structures structures) {
        this.dossier = dossier;
        this.lecture = lecture;
        this.portraits = portraits;
        this.enTete = enTete;
        this.scellees = scellees;
        this.mots = mots;
        this.structures = structures;
    }

    /** @param ecrite the note just written, if any */
    record Vue(Acteur.Equipe moi, Optional<UUID> ecrite, boolean imprimer, Optional<ChampRefuse> refus) {
        static Vue refusee(Acteur.Equipe moi, ChampRefuse refus) {
            return new Vue(moi, Optional.empty(), false, Optional.of(refus));
        }
    }

    @Transactional(readOnly = true)
    PageNotes notes(JeuneId jeune, Vue vue) {
        Map<UUID, List<String>> reponses = portraits.reponses(jeune).stream()
                .collect(Collectors.groupingBy(
                        Portraits.Reponse::a, Collectors.mapping(Portraits.Reponse::texte, Collectors.toList())));
        return composer(jeune, vue, "/notes", reponses, List.of());
    }

    @Transactional(readOnly = true)
    PageNotes confidentielles(JeuneId jeune, Vue vue) {
        return composer(
                jeune,
                vue,
                "/confidentiel",
                Map.of(),
                lecture.destinataires(jeune, vue.moi().membre()));
    }

    private PageNotes composer(
            JeuneId jeune, Vue vue, String page, Map<UUID, List<String>> reponses, List<Choix> destinataires) {
        var tete = dossier.tete(jeune);
        boolean referent = vue.moi().membre().id().equals(tete.referent());
        return new PageNotes(
                enTete.composer(jeune, tete, page),
                lecture.notes(jeune, page.equals("/confidentiel")).stream()
                        .map(n -> note(n, tete.prenom(), vue, reponses.getOrDefault(n.id(), List.of())))
                        .toList(),
                visibilites(tete.prenom(), vue.moi(), referent, page.equals("/confidentiel")),
                destinataires,
                vue.imprimer(),
                vue.refus());
    }

    private PageNotes.Note note(UneNote n, String prenom, Vue vue, List<String> reponses) {
        boolean secret = n.visibilite() == VisibiliteNote.SECRET_PROFESSIONNEL;
        String texte = n.scelle()
                .map(octets -> scellees.ouvrir(n.id(), n.numero(), octets))
                .orElse(n.texte());
        return new PageNotes.Note(
                n.id().toString(),
                EnFrancais.jourDuMois(
                        LocalDate.ofInstant(n.le(), structures.courante().fuseau())),
                n.auteur().isEmpty() ? prenom : n.auteur(),
                n.auteur().isEmpty() ? "jeune" : "conseil",
                texte,
                n.visibilite().libelle(),
                quiLit(n, prenom),
                secret,
                n.mienne(),
                n.numero(),
                vue.ecrite().filter(n.id()::equals).map(_ -> mots.lire(texte)).orElse(List.of()),
                reponses,
                secret && n.mienne(),
                n.demandee() && n.mienne(),
                n.mienne()
                        && n.revoirLe()
                                .filter(d -> !d.isAfter(structures.aujourdhui()))
                                .isPresent());
    }

    private static String quiLit(UneNote n, String prenom) {
        return switch (n.visibilite()) {
            case PARTAGEE -> prenom + " et l’équipe la lisent.";
            case PRIVEE_JEUNE -> prenom + " la lit.";
            case REFERENT_SEUL -> prenom + " et " + n.pour() + " la lisent, personne d’autre.";
            case SECRET_PROFESSIONNEL ->
                (n.mienne() ? "Vous la lisez" : n.auteur() + " l’a écrite")
                        + (n.remise().isEmpty() ? "" : ", remise à " + n.remise())
                        + (n.remiseAuJeune() ? ", et à " + prenom : "") + ".";
            case RETENUE -> "L’équipe la lit, pas " + prenom + ". " + n.motif() + revoir(n);
        };
    }

    private static String revoir(UneNote n) {
        return n.revoirLe()
                .map(d -> (n.motif().endsWith(".") ? " " : ". ") + "À revoir le " + EnFrancais.jourDuMois(d) + ".")
                .orElse("");
    }

    /** Shared unless said otherwise; on one's own screen, kept from the screen of two. */
    private static List<Choix> visibilites(String prenom, Acteur.Equipe moi, boolean referent, boolean confidentiel) {
        boolean secret = moi.a(Role.SECRET);
        var dAbord = !confidentiel
                ? VisibiliteNote.PARTAGEE
                : secret ? VisibiliteNote.SECRET_PROFESSIONNEL : VisibiliteNote.RETENUE;
        var choix = new ArrayList<Choix>();
        choix.add(choix(VisibiliteNote.PARTAGEE, "Partagée : " + prenom + " et l’équipe", dAbord));
        if (referent) {
            choix.add(choix(VisibiliteNote.REFERENT_SEUL, "À deux : " + prenom + " et moi", dAbord));
        }
        if (secret) {
            choix.add(choix(
                    VisibiliteNote.SECRET_PROFESSIONNEL,
                    "Secret professionnel : moi, et ceux à qui je la remets",
                    dAbord));
        }
        choix.add(choix(VisibiliteNote.RETENUE, "Retenue : l’équipe, pour protéger quelqu’un", dAbord));
        return choix;
    }

    private static Choix choix(VisibiliteNote visibilite, String libelle, VisibiliteNote dAbord) {
        return new Choix(visibilite.name(), libelle, visibilite == dAbord);
    }
}
