package fr.coteacote.espaces.conseil;

import fr.coteacote.dossiers.LigneDeVie;
import fr.coteacote.dossiers.Portraits;
import fr.coteacote.dossiers.Voix;
import fr.coteacote.espaces.conseil.PageMaJournee.Signal;
import fr.coteacote.parcours.LecturePlan;
import fr.coteacote.parcours.Pistes;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.structures.Structures;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Composes what a file says of somebody: four statements. */
@Component
class CompositionDuPortrait {
    private final Portraits portraits;
    private final LecturePlan plan;
    private final Structures structures;

    CompositionDuPortrait(Portraits portraits, LecturePlan plan, Structures structures) {
        this.portraits = portraits;
        this.plan = plan;
        this.structures = structures;
    }

    Portrait composer(JeuneId jeune, String prenom) {
        return new Portrait(
                portraits.ressources(jeune).stream()
                        .map(CompositionDuPortrait::appui)
                        .toList(),
                portraits.vie(jeune).stream().map(CompositionDuPortrait::jalon).toList(),
                portraits.besoins(jeune).stream().map(this::besoin).toList(),
                plan.pistes(jeune).stream().map(p -> piste(p, prenom)).toList());
    }

    private static Portrait.Appui appui(Portraits.Ressource r) {
        return new Portrait.Appui(
                r.id().toString(), r.quoi(), r.preuve(), Teintes.voix(r.voix().name()), !r.duJeune(), r.aCote());
    }

    private static Portrait.Jalon jalon(Portraits.Jalon j) {
        String classe =
                switch (j.temps()) {
                    case AVANT -> "";
                    case ENSEMBLE -> "ensemble";
                    case PEUT_ETRE -> "ensemble avenir";
                };
        String quand = j.temps() == LigneDeVie.Temps.PEUT_ETRE ? "Peut-être" : j.quand();
        return new Portrait.Jalon(quand, j.quoi(), j.details(), classe);
    }

    private Portrait.Besoin besoin(Portraits.Besoin b) {
        return new Portrait.Besoin(
                b.id().toString(),
                b.theme().libelle(),
                b.theme().teinte(),
                b.theme().icone(),
                b.mots(),
                "dit le "
                        + EnFrancais.date(LocalDate.ofInstant(
                                b.le(), structures.courante().fuseau())),
                b.levier()
                        .map(l -> new Portrait.Levier(
                                l.quoi(),
                                l.details(),
                                l.etape().libelle(),
                                l.etape().icone())),
                b.aCote());
    }

    private static Portrait.Piste piste(LecturePlan.Piste p, String prenom) {
        boolean deCote = p.etat() == Pistes.Etat.DE_COTE;
        String details = deCote && !p.mots().isEmpty() ? "« " + p.mots() + " » La porte reste ouverte." : p.details();
        return new Portrait.Piste(
                p.id().toString(),
                p.quoi(),
                details,
                p.lieu() + (p.lieu().isEmpty() || p.acces().isEmpty() ? "" : ", ") + p.acces(),
                Teintes.voix(p.voix().name()),
                propose(p.voix(), prenom),
                deCote,
                p.pas(),
                signal(p.etat()),
                gestes(p.etat()));
    }

    private static String propose(Voix voix, String prenom) {
        return switch (voix) {
            case JEUNE -> "Proposé par " + prenom;
            case EQUIPE -> "Proposé par l’équipe";
            case PAIR -> "Proposé par un pair";
            case PROCHE -> "Proposé par un proche";
            case PARTENAIRE -> "Proposé par un partenaire";
            case HASARD -> "Sorti de la roue";
        };
    }

    private static Signal signal(Pistes.Etat etat) {
        return switch (etat) {
            case A_ESSAYER -> new Signal("À essayer", "circle-dashed", "neutre");
            case PLAIT -> new Signal("Lui plaît", "heart", "fete");
            case DE_COTE -> new Signal("Mis de côté", "history", "neutre");
        };
    }

    private static List<Portrait.Geste> gestes(Pistes.Etat etat) {
        var plait = new Portrait.Geste("Lui plaît", Pistes.Etat.PLAIT.name());
        var deCote = new Portrait.Geste("De côté", Pistes.Etat.DE_COTE.name());
        return switch (etat) {
            case A_ESSAYER -> List.of(plait, deCote);
            case PLAIT -> List.of(deCote);
            case DE_COTE -> List.of(new Portrait.Geste("Reprendre", Pistes.Etat.A_ESSAYER.name()));
        };
    }
}
