package fr.coteacote.espaces.jeune;

import fr.coteacote.agenda.GenresDeRendezVous;
import fr.coteacote.agenda.Modalite;
import fr.coteacote.agenda.PortesOuvertes;
import fr.coteacote.agenda.ReglagesDeLAgenda;
import fr.coteacote.agenda.SeVoirADistance;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Textes.Ton;
import fr.coteacote.structures.Lieux;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts my agenda in order. */
@Component
class CompositionDeMonAgenda {
    private static final int SEMAINE = 7;

    private final LectureDeMonAgenda lecture;
    private final SeVoirADistance distance;
    private final PortesOuvertes portes;
    private final GenresDeRendezVous genres;
    private final ReglagesDeLAgenda reglages;
    private final Lieux lieux;
    private final Structures structures;
    private final Clock horloge;

    CompositionDeMonAgenda(
            LectureDeMonAgenda lecture,
            SeVoirADistance distance,
            PortesOuvertes portes,
            GenresDeRendezVous genres,
            ReglagesDeLAgenda reglages,
            Lieux lieux,
            Structures structures,
            Clock horloge) {
        this.lecture = lecture;
        this.distance = distance;
        this.portes = portes;
        this.genres = genres;
        this.reglages = reglages;
        this.lieux = lieux;
        this.structures = structures;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    PageMonAgenda composer(JeuneId moi, Ton t, String fait, String rdv, String abonnement) {
        var tous = lecture.tous(moi, horloge.instant());
        boolean visio = !reglages.lire().visio().isEmpty();
        return new PageMonAgenda(
                tous.stream()
                        .filter(r -> r.est("PLANIFIE") || r.est("ANNULE_JEUNE"))
                        .map(r -> carte(r, visio, t))
                        .toList(),
                tous.stream()
                        .filter(r -> r.est("PROPOSE"))
                        .map(r -> new PageMonAgenda.Heure(r.id().toString(), quand(r), avec(r, t)))
                        .toList(),
                manque(tous),
                lecture.aDistance(moi, horloge.instant())
                        .map(r -> new PageMonAgenda.Distance(r.id().toString(), jour(r), r.prenom())),
                presentiel(moi, tous),
                portes(t),
                !genres.pourLesJeunes().isEmpty(),
                fait,
                defaire(fait, rdv, tous),
                abonnement);
    }

    private PageMonAgenda.RendezVous carte(LectureDeMonAgenda.RendezVous r, boolean visio, Ton t) {
        var date = r.debut().atZone(structures.courante().fuseau()).toLocalDate();
        return new PageMonAgenda.RendezVous(
                r.id().toString(),
                EnFrancais.nomCourt(date.getDayOfWeek()),
                Integer.toString(date.getDayOfMonth()),
                EnFrancais.moisCourt(date),
                quand(r),
                r.est("ANNULE_JEUNE") ? t.dire("moi.annule") : avec(r, t),
                r.vient(),
                r.est("ANNULE_JEUNE"),
                r.visio(),
                r.modalites().stream()
                        .filter(m -> m != r.modalite() && (m != Modalite.VISIO || visio))
                        .map(Modalite::name)
                        .toList());
    }

    private String quand(LectureDeMonAgenda.RendezVous r) {
        var local = r.debut().atZone(structures.courante().fuseau());
        return EnFrancais.moment(
                EnFrancais.jourProche(local.toLocalDate(), structures.aujourdhui()), local.toLocalTime());
    }

    private static String avec(LectureDeMonAgenda.RendezVous r, Ton t) {
        String comment =
                switch (r.modalite()) {
                    case SUR_PLACE -> r.lieu();
                    case TELEPHONE, VISIO -> t.dire("agenda.modalite." + r.modalite());
                    case MARCHE, HORS_LES_MURS ->
                        r.lieu().isEmpty() ? t.dire("agenda.modalite." + r.modalite()) : r.lieu();
                };
        String avec = comment.isEmpty() ? t.dire("agenda.avec", r.prenom()) : t.dire("moi.avec", r.prenom(), comment);
        return r.sujet().isEmpty() ? avec : avec + " " + t.dire("moi.sujet", r.sujet());
    }

    /** Only the last one, and only while nothing else is planned. */
    private Optional<PageMonAgenda.Manque> manque(List<LectureDeMonAgenda.RendezVous> tous) {
        boolean prevu = tous.stream().anyMatch(r -> r.est("PLANIFIE") || r.est("PROPOSE"));
        return tous.stream()
                .filter(r -> r.est("NON_VENU") && !prevu)
                .max(Comparator.comparing(LectureDeMonAgenda.RendezVous::debut))
                .map(r -> new PageMonAgenda.Manque(r.id().toString(), jour(r)));
    }

    private String jour(LectureDeMonAgenda.RendezVous r) {
        return EnFrancais.jour(
                LocalDate.ofInstant(r.debut(), structures.courante().fuseau()));
    }

    private Optional<PageMonAgenda.Presentiel> presentiel(JeuneId moi, List<LectureDeMonAgenda.RendezVous> tous) {
        boolean offrir = distance.neConvientPas(moi);
        var prochain = tous.stream()
                .filter(r -> r.est("PLANIFIE") && r.modalite().aDistance())
                .filter(r -> r.modalites().contains(Modalite.SUR_PLACE))
                .findFirst()
                .map(r -> r.id().toString());
        return offrir ? Optional.of(new PageMonAgenda.Presentiel(prochain)) : Optional.empty();
    }

    private List<String> portes(Ton t) {
        var noms = lieux.ouverts().stream().collect(Collectors.toMap(Lieux.Lieu::id, Lieux.Lieu::nom));
        return portes.prochaines(SEMAINE).stream()
                .map(p -> t.dire(
                        "agenda.porte",
                        EnFrancais.jourProche(p.jour(), structures.aujourdhui()),
                        EnFrancais.heure(p.de()),
                        EnFrancais.heure(p.a()),
                        noms.getOrDefault(p.lieu(), "")))
                .limit(4)
                .toList();
    }

    private static Optional<String> defaire(String fait, String rdv, List<LectureDeMonAgenda.RendezVous> tous) {
        return tous.stream()
                .filter(r -> r.id().toString().equals(rdv))
                .findFirst()
                .flatMap(r -> switch (fait) {
                    case "annule", "mieux" -> Optional.of("reprendre");
                    case "deplace" -> Optional.of("remettre");
                    default -> Optional.empty();
                })
                .map(geste -> "/moi/rendez-vous/" + rdv + "/" + geste);
    }
}
