package fr.coteacote.espaces.jeune;

import fr.coteacote.dossiers.Portraits;
import fr.coteacote.dossiers.Reponses;
import fr.coteacote.dossiers.Voix;
import fr.coteacote.espaces.jeune.PageMonPlan.Geste;
import fr.coteacote.espaces.jeune.PageMonPlan.Ligne;
import fr.coteacote.parcours.Action;
import fr.coteacote.parcours.ActionId;
import fr.coteacote.parcours.Difference;
import fr.coteacote.parcours.LecturePlan;
import fr.coteacote.parcours.Pistes;
import fr.coteacote.parcours.Plan;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Textes.Ton;
import fr.coteacote.structures.Structures;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes the plan for the young person, in the register they chose. */
@Component
class CompositionDeMonPlan {
    private static final int EN_BREF = 3;
    private static final int EN_ENTIER = 60;

    private final LecturePlan lecture;
    private final Portraits portraits;
    private final Structures structures;

    CompositionDeMonPlan(LecturePlan lecture, Portraits portraits, Structures structures) {
        this.lecture = lecture;
        this.portraits = portraits;
        this.structures = structures;
    }

    /** What is under way; what is done stands among the steps forward. */
    List<Ligne> enBref(JeuneId moi, Ton t) {
        return lecture.actions(moi, EN_BREF).stream()
                .filter(a -> enCours(a.etat()))
                .map(a -> ligne(a, t))
                .toList();
    }

    @Transactional(readOnly = true)
    PageMonPlan composer(JeuneId moi, Ton t, String fait, Optional<String> manque) {
        var actions = lecture.actions(moi, EN_ENTIER);
        return new PageMonPlan(
                actions.stream()
                        .filter(a -> enCours(a.etat()))
                        .map(a -> ligne(a, t))
                        .toList(),
                actions.stream()
                        .filter(a -> !enCours(a.etat()))
                        .map(a -> ligne(a, t))
                        .toList(),
                lecture.pistes(moi).stream().map(p -> piste(p, t)).toList(),
                fait,
                Optional.empty(),
                manque);
    }

    /** What was typed while the same person wrote on another screen. */
    record Croisee(String quoi, String details, Plan.Ecriture.Croisee avec) {}

    @Transactional(readOnly = true)
    PageMonPlan.Texte texte(JeuneId moi, ActionId id, Ton t, Optional<Croisee> croisee) {
        var action = lecture.action(id, moi).orElseThrow(() -> new Introuvable("action"));
        return new PageMonPlan.Texte(
                id.toString(),
                croisee.map(Croisee::quoi).orElse(action.quoi()),
                croisee.map(Croisee::details).orElse(action.details()),
                action.version(),
                croisee.map(c -> new PageMonPlan.Croise(
                        c.avec().actuel().quoi(), c.avec().actuel().details())),
                portraits.reponses(moi).stream()
                        .filter(r -> r.objet() == Reponses.Objet.ACTION && r.a().equals(id.id()))
                        .map(r -> new PageMonPlan.Reponse(
                                r.duJeune() ? "jeune" : "conseil",
                                t.dire(r.duJeune() ? "moi.toi" : "plan.equipe"),
                                r.texte()))
                        .toList(),
                histoire(lecture.histoire(id, moi), action, t));
    }

    private List<PageMonPlan.Evenement> histoire(
            List<LecturePlan.Evenement> evenements, LecturePlan.Ligne action, Ton t) {
        var histoire = new ArrayList<PageMonPlan.Evenement>();
        String apres = action.quoi() + " " + action.details();
        for (var e : evenements.reversed()) {
            boolean texte = e.quoi().equals("TEXTE");
            String avant = e.texteAvant() + " " + e.detailsAvant();
            histoire.add(new PageMonPlan.Evenement(
                    EnFrancais.jourDuMois(jour(e.le())),
                    t.dire("plan.histoire." + e.quoi(), t.dire(e.parLeJeune() ? "plan.par.toi" : "plan.par.equipe")),
                    texte ? Difference.entre(avant, apres) : List.of()));
            apres = texte ? avant : apres;
        }
        return histoire;
    }

    private static boolean enCours(Action.Etat etat) {
        return etat == Action.Etat.PROPOSEE || etat == Action.Etat.CHOISIE;
    }

    private Ligne ligne(LecturePlan.Ligne a, Ton t) {
        String base = "/moi/plan/" + a.id();
        boolean faite = a.etat() == Action.Etat.FAITE;
        boolean autrement = a.etat() == Action.Etat.CHANGE_D_AVIS;
        return new Ligne(
                a.id().toString(),
                faite ? "faite" : autrement ? "avis" : "",
                faite ? "circle-check" : autrement ? "arrow-back-up" : "circle-dashed",
                a.quoi(),
                Stream.concat(a.vers().map(vers -> t.dire("plan.vers", vers)).stream(), Stream.of(a.details()))
                        .filter(mots -> !mots.isEmpty())
                        .collect(Collectors.joining(". ")),
                Couleurs.voix(a.voix().name()),
                a.voix() == Voix.JEUNE ? t.dire("moi.toi") : a.par().isEmpty() ? t.dire("plan.equipe") : a.par(),
                quand(a, t),
                base + (faite ? "/defaire" : autrement ? "/choisir" : "/fait"),
                t.dire(faite ? "plan.defaire" : autrement ? "plan.reprendre" : "plan.fait"),
                gestes(a, t));
    }

    private static List<Geste> gestes(LecturePlan.Ligne a, Ton t) {
        if (a.etat() == Action.Etat.PROPOSEE) {
            return List.of(
                    new Geste("/choisir", t.dire(a.essai() ? "plan.essayer" : "plan.oui"), "", true),
                    new Geste("/changer", t.dire("plan.non"), "", false));
        }
        if (a.etat() == Action.Etat.CHOISIE && a.essai()) {
            return Stream.of(Action.IssueEssai.values())
                    .map(issue -> new Geste("/fait", t.dire("plan.issue." + issue), issue.name(), false))
                    .toList();
        }
        return a.etat() == Action.Etat.CHOISIE
                ? List.of(new Geste("/changer", t.dire("plan.changer"), "", false))
                : List.of();
    }

    private String quand(LecturePlan.Ligne a, Ton t) {
        return switch (a.etat()) {
            case PROPOSEE -> t.dire("plan.propose", jourDit(a.depuis()));
            case CHOISIE -> t.dire(a.voix() == Voix.JEUNE ? "plan.tonidee" : "plan.ditoui");
            case FAITE ->
                t.dire("plan.fait.quand", jourDit(a.depuis()))
                        + a.issue()
                                .map(i -> ", " + t.dire("plan.issue.dite." + i))
                                .orElse("");
            case CHANGE_D_AVIS -> t.dire("plan.avis");
        };
    }

    private static PageMonPlan.Piste piste(LecturePlan.Piste p, Ton t) {
        return new PageMonPlan.Piste(
                p.id().toString(),
                p.quoi(),
                p.details(),
                p.lieu(),
                p.acces(),
                Couleurs.voix(p.voix().name()),
                t.dire("plan.piste.voix." + p.voix()),
                p.etat() == Pistes.Etat.DE_COTE,
                p.duJeune(),
                p.etat().name(),
                p.pas());
    }

    private String jourDit(Instant instant) {
        LocalDate jour = jour(instant);
        long jours = ChronoUnit.DAYS.between(jour, structures.aujourdhui());
        if (jours < 2) {
            return jours == 0 ? "aujourd’hui" : "hier";
        }
        return jours < 7 ? EnFrancais.nom(jour.getDayOfWeek()) : "le " + EnFrancais.jourDuMois(jour);
    }

    private LocalDate jour(Instant instant) {
        return LocalDate.ofInstant(instant, structures.courante().fuseau());
    }
}
