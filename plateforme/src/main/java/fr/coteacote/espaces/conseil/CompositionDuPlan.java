package fr.coteacote.espaces.conseil;

import fr.coteacote.dossiers.Portraits;
import fr.coteacote.dossiers.Reponses;
import fr.coteacote.dossiers.Voix;
import fr.coteacote.parcours.Action;
import fr.coteacote.parcours.ActionId;
import fr.coteacote.parcours.Difference;
import fr.coteacote.parcours.LecturePlan;
import fr.coteacote.parcours.Plan;
import fr.coteacote.parcours.RelireLePlan;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.structures.Structures;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes the plan for the team. */
@Component
class CompositionDuPlan {
    private static final int EN_BREF = 4;
    private static final int EN_ENTIER = 80;

    private final LectureDuDossier dossier;
    private final LecturePlan lecture;
    private final Portraits portraits;
    private final CompositionDeLEnTete enTete;
    private final RelireLePlan plan;
    private final Structures structures;

    CompositionDuPlan(
            LectureDuDossier dossier,
            LecturePlan lecture,
            Portraits portraits,
            CompositionDeLEnTete enTete,
            RelireLePlan plan,
            Structures structures) {
        this.dossier = dossier;
        this.lecture = lecture;
        this.portraits = portraits;
        this.enTete = enTete;
        this.plan = plan;
        this.structures = structures;
    }

    List<PagePlan.Ligne> enBref(JeuneId jeune, String prenom) {
        return lecture.actions(jeune, EN_BREF).stream()
                .map(a -> ligne(a, jeune, prenom))
                .toList();
    }

    @Transactional(readOnly = true)
    PagePlan composer(JeuneId jeune, Optional<ChampRefuse> refus) {
        var tete = dossier.tete(jeune);
        var actions = lecture.actions(jeune, EN_ENTIER);
        return new PagePlan(
                enTete.composer(jeune, tete, "/plan"),
                actions.stream()
                        .filter(a -> enCours(a.etat()))
                        .map(a -> ligne(a, jeune, tete.prenom()))
                        .toList(),
                actions.stream()
                        .filter(a -> !enCours(a.etat()))
                        .map(a -> ligne(a, jeune, tete.prenom()))
                        .toList(),
                LaPartDeChacun.dans(actions),
                revue(jeune),
                refus);
    }

    private PagePlan.Revue revue(JeuneId jeune) {
        var revue = plan.de(jeune);
        return new PagePlan.Revue(
                revue.derniere()
                        .map(le -> "Relu ensemble le " + EnFrancais.date(jour(le)) + ".")
                        .orElse("Pas encore relu ensemble."),
                revue.rappel());
    }

    /** @param ecriture what came of writing, with what was typed, when it was not kept */
    record Croisee(String quoi, String details, Plan.Ecriture.Croisee avec) {}

    @Transactional(readOnly = true)
    PageAction action(JeuneId jeune, ActionId id, Optional<Croisee> croisee, Optional<ChampRefuse> refus) {
        var tete = dossier.tete(jeune);
        var action = lecture.action(id, jeune).orElseThrow(() -> new Introuvable("action"));
        return new PageAction(
                enTete.composer(jeune, tete, "/plan"),
                id.toString(),
                action.quoi(),
                action.details(),
                !action.motsDuJeune(),
                action.version(),
                croisee.map(Croisee::quoi).orElse(action.quoi()),
                croisee.map(Croisee::details).orElse(action.details()),
                croisee.map(c -> new PageAction.Croise(
                        c.avec().actuel().quoi(), c.avec().actuel().details())),
                portraits.reponses(jeune).stream()
                        .filter(r -> r.objet() == Reponses.Objet.ACTION && r.a().equals(id.id()))
                        .map(r -> new PageAction.Reponse(
                                r.duJeune() ? "jeune" : "conseil", r.duJeune() ? tete.prenom() : "L’équipe", r.texte()))
                        .toList(),
                histoire(lecture.histoire(id, jeune), action, tete.prenom()),
                refus);
    }

    private List<PageAction.Evenement> histoire(
            List<LecturePlan.Evenement> evenements, LecturePlan.Ligne action, String prenom) {
        var histoire = new ArrayList<PageAction.Evenement>();
        String apres = action.quoi() + " " + action.details();
        for (var e : evenements.reversed()) {
            boolean texte = e.quoi().equals("TEXTE");
            String avant = e.texteAvant() + " " + e.detailsAvant();
            histoire.add(new PageAction.Evenement(
                    EnFrancais.jourDuMois(jour(e.le())),
                    dire(e.quoi()) + ", par " + (e.parLeJeune() ? prenom : "l’équipe"),
                    texte ? Difference.entre(avant, apres) : List.of()));
            apres = texte ? avant : apres;
        }
        return histoire;
    }

    private static String dire(String quoi) {
        return switch (quoi) {
            case "PROPOSEE" -> "proposé";
            case "CHOISIE" -> "choisi";
            case "FAITE" -> "fait";
            case "CHANGE_D_AVIS" -> "changé d’avis";
            case "TEXTE" -> "écrit autrement";
            default -> "retiré";
        };
    }

    private static boolean enCours(Action.Etat etat) {
        return etat == Action.Etat.PROPOSEE || etat == Action.Etat.CHOISIE;
    }

    private PagePlan.Ligne ligne(LecturePlan.Ligne a, JeuneId jeune, String prenom) {
        String base = "/equipe/jeunes/" + jeune + "/plan/" + a.id();
        boolean faite = a.etat() == Action.Etat.FAITE;
        return new PagePlan.Ligne(
                a.id().toString(),
                classe(a.etat()),
                icone(a.etat()),
                a.quoi(),
                a.details(),
                Teintes.voix(a.voix().name()),
                a.voix() == Voix.JEUNE ? prenom : a.par().isEmpty() ? "L’équipe" : a.par(),
                quand(a, prenom),
                base + (faite ? "/defaire" : a.etat() == Action.Etat.CHANGE_D_AVIS ? "/choisir" : "/fait"),
                faite ? "Annuler, pas encore fait" : a.etat() == Action.Etat.CHANGE_D_AVIS ? "Reprendre" : "C’est fait",
                gestes(a));
    }

    private static List<PagePlan.Geste> gestes(LecturePlan.Ligne a) {
        var gestes = new ArrayList<PagePlan.Geste>();
        if (a.etat() == Action.Etat.PROPOSEE) {
            gestes.add(new PagePlan.Geste("/choisir", "A dit oui", ""));
            gestes.add(new PagePlan.Geste("/changer", "A dit non", ""));
            gestes.add(new PagePlan.Geste("/retirer", "Retirer", ""));
        } else if (a.essai()) {
            for (var issue : Action.IssueEssai.values()) {
                gestes.add(new PagePlan.Geste("/fait", "« " + issue.libelle() + " »", issue.name()));
            }
        } else {
            gestes.add(new PagePlan.Geste("/changer", "A changé d’avis", ""));
        }
        return gestes;
    }

    private static String classe(Action.Etat etat) {
        return switch (etat) {
            case PROPOSEE, CHOISIE -> "";
            case FAITE -> "faite";
            case CHANGE_D_AVIS -> "avis";
        };
    }

    private static String icone(Action.Etat etat) {
        return switch (etat) {
            case PROPOSEE, CHOISIE -> "circle-dashed";
            case FAITE -> "circle-check";
            case CHANGE_D_AVIS -> "arrow-back-up";
        };
    }

    private String quand(LecturePlan.Ligne a, String prenom) {
        return switch (a.etat()) {
            case PROPOSEE -> "proposé " + jourDit(a.depuis());
            case CHOISIE ->
                a.voix() == Voix.JEUNE
                        ? "son idée"
                        : prenom + (a.choisieEnPersonne() ? " a dit oui" : " a dit oui ici");
            case FAITE ->
                "fait " + jourDit(a.depuis())
                        + a.issue().map(i -> ", « " + i.libelle() + " »").orElse("");
            case CHANGE_D_AVIS -> "a changé d’avis, c’est noté";
        };
    }

    private String jourDit(Instant instant) {
        LocalDate jour = jour(instant);
        LocalDate aujourdhui = structures.aujourdhui();
        long jours = ChronoUnit.DAYS.between(jour, aujourdhui);
        return jours == 0
                ? "aujourd’hui"
                : jours == 1
                        ? "hier"
                        : jours < 7 ? EnFrancais.nom(jour.getDayOfWeek()) : "le " + EnFrancais.jourDuMois(jour);
    }

    private LocalDate jour(Instant instant) {
        return LocalDate.ofInstant(instant, structures.courante().fuseau());
    }
}
