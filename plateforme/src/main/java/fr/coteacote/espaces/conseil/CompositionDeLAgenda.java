package fr.coteacote.espaces.conseil;

import fr.coteacote.agenda.Modalite;
import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.espaces.conseil.GrilleDAgenda.Colonne;
import fr.coteacote.espaces.conseil.LectureDeLAgenda.Collegue;
import fr.coteacote.espaces.conseil.LectureDeLAgenda.Pris;
import fr.coteacote.espaces.conseil.PageAgenda.Lien;
import fr.coteacote.espaces.conseil.PageAgenda.Moment;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes the team's shared calendar: three statements, one more while a meeting is being moved. */
@Component
class CompositionDeLAgenda {
    private static final int JOURS = 6;

    private final LectureDeLAgenda lecture;
    private final LectureDUnRendezVous rendezVous;
    private final Structures structures;
    private final Clock horloge;

    CompositionDeLAgenda(
            LectureDeLAgenda lecture, LectureDUnRendezVous rendezVous, Structures structures, Clock horloge) {
        this.lecture = lecture;
        this.rendezVous = rendezVous;
        this.structures = structures;
        this.horloge = horloge;
    }

    /** What the address asks for. */
    record Demande(boolean semaine, LocalDate jour, List<String> avec, Optional<RendezVousId> deplacer) {
        LocalDate premier() {
            return semaine ? jour.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : jour;
        }

        VueDeLAgenda vue() {
            return new VueDeLAgenda(semaine ? "semaine" : "jour", jour.toString(), avec);
        }

        String adresse(boolean enSemaine, LocalDate autre) {
            var adresse =
                    new StringBuilder("/equipe/agenda?vue=" + (enSemaine ? "semaine" : "jour") + "&jour=" + autre);
            avec.forEach(a -> adresse.append("&avec=").append(a));
            deplacer.ifPresent(d -> adresse.append("&deplacer=").append(d));
            return adresse.toString();
        }
    }

    @Transactional(readOnly = true)
    PageAgenda composer(MembreId moi, Demande demande) {
        var tous = lecture.collegues();
        var deplace = demande.deplacer().map(rendezVous::lire);
        var choisis = choisis(moi, demande, tous, deplace);
        var colonnes = colonnes(demande, choisis);
        var grille = grille(colonnes, choisis, deplace, demande.vue().suite());
        LocalDate pas = demande.premier();
        int combien = demande.semaine() ? 7 : 1;
        return new PageAgenda(
                titre(demande),
                List.of(
                        new Lien("Semaine", demande.adresse(true, demande.jour()), demande.semaine()),
                        new Lien("Jour", demande.adresse(false, demande.jour()), !demande.semaine())),
                new Lien("Avant", demande.adresse(demande.semaine(), pas.minusDays(combien)), false),
                new Lien("Aujourd’hui", demande.adresse(demande.semaine(), structures.aujourdhui()), false),
                new Lien("Après", demande.adresse(demande.semaine(), pas.plusDays(combien)), false),
                tous.stream()
                        .map(c -> new PageAgenda.Collegue(c.id().toString(), c.nom(), choisis.contains(c)))
                        .toList(),
                new PageAgenda.Champs(
                        demande.semaine() ? "semaine" : "jour", demande.jour().toString()),
                colonnes.stream().map(Colonne::libelle).toList(),
                grille.rangs(),
                grille.liste(EnFrancais::jour),
                deplace.map(r -> new PageAgenda.Deplacement(
                        r.id().toString(),
                        "Choisissez où va « " + r.qui() + ", " + r.quand() + " ».",
                        "/equipe/rendez-vous/" + r.id() + demande.vue().suite())));
    }

    private GrilleDAgenda grille(
            List<Colonne> colonnes, List<Collegue> choisis, Optional<LectureDUnRendezVous.Vu> deplace, String suite) {
        ZoneId zone = structures.courante().fuseau();
        var membres = choisis.stream().map(c -> new MembreId(c.id())).toList();
        LocalDate du = colonnes.getFirst().jour();
        LocalDate au = colonnes.getLast().jour();
        return new GrilleDAgenda(
                colonnes,
                lecture.pris(
                        membres,
                        du.atStartOfDay(zone).toInstant(),
                        au.plusDays(1).atStartOfDay(zone).toInstant()),
                lecture.plages(membres, du, au),
                zone,
                deplace.map(r -> new GrilleDAgenda.Deplace(r.membre(), horloge.instant())),
                (pris, colonne) -> moment(pris, choisis, colonne.membres().size() > 1, zone, suite));
    }

    private String titre(Demande demande) {
        return demande.semaine()
                ? "Semaine du " + EnFrancais.jourDuMois(demande.premier())
                : EnFrancais.jour(demande.jour());
    }

    /** Asked for; else the meeting's own colleague, or oneself for a week, or all who receive for a day. */
    private static List<Collegue> choisis(
            MembreId moi, Demande demande, List<Collegue> tous, Optional<LectureDUnRendezVous.Vu> deplace) {
        UUID seul = deplace.map(LectureDUnRendezVous.Vu::membre).orElse(moi.id());
        var demandes = tous.stream()
                .filter(c -> demande.avec().contains(c.id().toString()))
                .toList();
        if (!demandes.isEmpty()) {
            return demandes;
        }
        var recoivent = tous.stream().filter(Collegue::recoit).toList();
        return demande.semaine() || recoivent.isEmpty()
                ? tous.stream().filter(c -> c.id().equals(seul)).toList()
                : recoivent;
    }

    private static List<Colonne> colonnes(Demande demande, List<Collegue> choisis) {
        var ids = choisis.stream().map(Collegue::id).toList();
        if (!demande.semaine()) {
            return choisis.stream()
                    .map(c -> new Colonne(List.of(c.id()), demande.jour(), c.nom()))
                    .toList();
        }
        return IntStream.range(0, JOURS)
                .mapToObj(demande.premier()::plusDays)
                .map(jour -> new Colonne(ids, jour, EnFrancais.jour(jour)))
                .toList();
    }

    private static String lien(Pris p, String suite) {
        return switch (p.genre()) {
            case "AILLEURS" -> "";
            case "SEANCE" -> "/equipe/ateliers?vue=place&seance=" + p.objet();
            default -> "/equipe/rendez-vous/" + p.objet() + suite;
        };
    }

    private static Moment moment(Pris p, List<Collegue> choisis, boolean plusieurs, ZoneId zone, String suite) {
        String avec = plusieurs
                ? choisis.stream()
                        .filter(c -> c.id().equals(p.membre()))
                        .map(Collegue::nom)
                        .findFirst()
                        .orElse("")
                : "";
        Instant debut = p.debut();
        boolean ailleurs = p.genre().equals("AILLEURS");
        String qui = ailleurs ? "Occupé" : (p.prenom() + " " + p.nom()).strip();
        String comment = p.modalite() == Modalite.SUR_PLACE || !p.lieu().isEmpty()
                ? p.lieu()
                : p.modalite().libelle();
        return new Moment(
                EnFrancais.heure(debut.atZone(zone).toLocalTime()),
                EnFrancais.duree(Duration.between(debut, p.fin())),
                qui.isEmpty() ? "Une première visite" : qui,
                ailleurs ? "" : comment,
                avec,
                lien(p, suite),
                ailleurs
                        ? "ailleurs"
                        : p.genre().equals("SEANCE")
                                ? "seance"
                                : p.genre().equals("PROPOSE") ? "propose" : p.vient() ? "vient" : "prevu");
    }
}
