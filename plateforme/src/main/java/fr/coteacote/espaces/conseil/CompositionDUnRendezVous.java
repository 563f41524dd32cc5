package fr.coteacote.espaces.conseil;

import fr.coteacote.agenda.Modalite;
import fr.coteacote.agenda.MotifAbsence;
import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.espaces.conseil.LectureDUnRendezVous.Vu;
import fr.coteacote.espaces.conseil.PageAccueillir.Choix;
import fr.coteacote.espaces.conseil.PageRendezVous.Etat;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what one meeting is, in words. */
@Component
class CompositionDUnRendezVous {
    private final LectureDUnRendezVous lecture;
    private final Structures structures;
    private final Clock horloge;

    CompositionDUnRendezVous(LectureDUnRendezVous lecture, Structures structures, Clock horloge) {
        this.lecture = lecture;
        this.structures = structures;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    PageRendezVous composer(RendezVousId id, VueDeLAgenda vue, Optional<String> refus) {
        var vu = lecture.lire(id);
        var jour = vu.debut().atZone(structures.courante().fuseau()).toLocalDate();
        return new PageRendezVous(
                id.toString(),
                vu.qui(),
                vu.dossier() && ouvreLesDossiers() ? Optional.of("/equipe/jeunes/" + vu.jeune()) : Optional.empty(),
                vu.avec(),
                vu.quand() + ", " + vu.duree(),
                comment(vu),
                etat(vu),
                peut(vu),
                vu.visio(),
                Stream.of(Modalite.values())
                        .map(m -> new Choix(m.name(), m.libelle(), m == vu.modalite()))
                        .toList(),
                Stream.of(MotifAbsence.values())
                        .map(m -> new Choix(m.name(), m.libelle(), m == vu.motif()))
                        .toList(),
                vue.connue() ? vue.adresse() : "/equipe/agenda?jour=" + jour + "&avec=" + vu.membre(),
                vue.suite(),
                lecture.mouvements(id).stream().map(this::raconter).toList(),
                refus);
    }

    private static boolean ouvreLesDossiers() {
        return EnStructure.acteur() instanceof Acteur.Equipe moi
                && moi.a(Role.CONSEIL, Role.SECRET, Role.SECTEUR, Role.DIRECTION);
    }

    private static String comment(Vu vu) {
        String comment = vu.modalite().libelle();
        String lieu = vu.lieu().isEmpty() ? "" : ", " + vu.lieu();
        return (vu.genre().isEmpty() ? "" : vu.genre() + ". ") + comment + lieu + ".";
    }

    private String etat(Vu vu) {
        return switch (vu.etat()) {
            case "PROPOSE" -> "Proposé, pas encore choisi";
            case "ANNULE_JEUNE" ->
                vu.motif() == MotifAbsence.MIEUX_AILLEURS
                        ? "Avait mieux ailleurs, l’heure est libre"
                        : "Annulé par la personne, sans raison à donner";
            case "ANNULE_STRUCTURE" -> "Annulé par l’équipe";
            case "HONORE" -> "On s’est vus";
            case "NON_VENU" ->
                vu.motif() == MotifAbsence.NON_DIT
                        ? "Pas cette fois"
                        : "Pas cette fois : " + vu.motif().libelle().toLowerCase(java.util.Locale.FRENCH);
            default ->
                peut(vu) == Etat.A_RENSEIGNER
                        ? "L’heure est passée : dites ce qu’il en est"
                        : vu.vient() ? "A dit « je viens »" : "Prévu";
        };
    }

    private Etat peut(Vu vu) {
        return switch (vu.etat()) {
            case "PLANIFIE" -> vu.debut().isAfter(horloge.instant()) ? Etat.A_VENIR : Etat.A_RENSEIGNER;
            case "PROPOSE" -> Etat.PROPOSE;
            case "NON_VENU" -> Etat.NON_VENU;
            case "ANNULE_JEUNE", "ANNULE_STRUCTURE" -> vu.debut().isAfter(horloge.instant()) ? Etat.ANNULE : Etat.FINI;
            default -> Etat.FINI;
        };
    }

    private String raconter(LectureDUnRendezVous.Mouvement m) {
        String quoi =
                switch (m.quoi()) {
                    case "PRIS" -> "Pris";
                    case "CHOISI" -> "Choisi parmi plusieurs heures";
                    case "DEPLACE" -> "Déplacé";
                    case "MODALITE" -> "Une autre façon de se voir";
                    case "ANNULE" -> "Annulé";
                    case "LIBERE" -> "Heure rendue";
                    case "REPRIS" -> "Remis comme avant";
                    case "CONFIRME" -> "A dit s’il venait";
                    case "HONORE" -> "On s’est vus";
                    default -> "Pas cette fois";
                };
        String par = m.par().startsWith("equipe:")
                ? ", par l’équipe"
                : m.par().startsWith("jeune:") || m.par().equals("visiteur") ? ", par la personne" : "";
        return quoi + par + " : " + lecture.quand(m.le());
    }
}
