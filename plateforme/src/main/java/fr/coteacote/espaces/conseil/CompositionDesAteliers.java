package fr.coteacote.espaces.conseil;

import fr.coteacote.agenda.ReglagesDeLAgenda;
import fr.coteacote.agenda.RoleTenu;
import fr.coteacote.dossiers.Theme;
import fr.coteacote.espaces.conseil.LectureDesAteliers.Seance;
import fr.coteacote.espaces.conseil.PageAteliers.Filtre;
import fr.coteacote.espaces.conseil.PageAteliers.Inscrit;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the workshops in order, and one session beside them. */
@Component
class CompositionDesAteliers {
    private static final Duration UN_AN = Duration.ofDays(365);
    private static final int DESSINEES = 16;

    private final LectureDesAteliers lecture;
    private final ReglagesDeLAgenda reglages;
    private final Structures structures;
    private final Clock horloge;

    CompositionDesAteliers(
            LectureDesAteliers lecture, ReglagesDeLAgenda reglages, Structures structures, Clock horloge) {
        this.lecture = lecture;
        this.reglages = reglages;
        this.structures = structures;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    PageAteliers composer(MembreId moi, String vue, String choisie) {
        ZoneId zone = structures.courante().fuseau();
        LocalDate lundi = structures.aujourdhui().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate du = vue.equals("suivante") ? lundi.plusWeeks(1) : lundi;
        LocalDate au = List.of("place", "jeunes").contains(vue) ? lundi.plusWeeks(5) : du.plusWeeks(1);
        var seances = lecture
                .seances(
                        du.atStartOfDay(zone).toInstant(), au.atStartOfDay(zone).toInstant())
                .stream()
                .filter(s -> !vue.equals("place") || s.libres() > 0)
                .filter(s -> !vue.equals("jeunes") || s.dUnJeune())
                .toList();
        var ici = seances.stream()
                .filter(s -> s.id().toString().equals(choisie))
                .findFirst()
                .or(() -> seances.stream()
                        .filter(s -> s.debut().isAfter(horloge.instant()))
                        .findFirst())
                .or(() -> seances.stream().findFirst());
        var part = lecture.part(horloge.instant().minus(UN_AN));
        return new PageAteliers(
                resume(seances),
                filtres(vue),
                seances.stream()
                        .map(s -> ligne(s, vue, ici.filter(s::equals).isPresent(), zone))
                        .toList(),
                ici.map(s -> seance(s, moi, zone)),
                lecture.idees().stream().map(this::idee).toList(),
                coconstruits(part),
                reponses(part));
    }

    private static String resume(List<Seance> seances) {
        long avec = seances.stream().filter(s -> !s.avec().isEmpty()).count();
        if (seances.isEmpty()) {
            return "Rien de prévu sur ces jours.";
        }
        String combien = EnFrancais.majuscule(EnFrancais.nombre(seances.size(), true))
                + (seances.size() == 1 ? " séance" : " séances");
        return combien + (avec == 0 ? "." : ", " + EnFrancais.nombre((int) avec, true) + " avec quelqu’un de plus.");
    }

    private static String coconstruits(LectureDesAteliers.Part part) {
        if (part.tous() == 0) {
            return "";
        }
        return "%d sur %d pensés avec des jeunes, soit %d\u00a0%%."
                .formatted(part.avecUnJeune(), part.tous(), Math.round(100.0 * part.avecUnJeune() / part.tous()));
    }

    private PageAteliers.Idee idee(LectureDesAteliers.Idee i) {
        long jours = Duration.between(i.le().toInstant(), horloge.instant()).toDays();
        String depuis = jours == 0 ? "aujourd’hui" : "depuis " + EnFrancais.delai((int) jours);
        return new PageAteliers.Idee(
                i.id().toString(),
                i.titre(),
                i.de(),
                i.aussi() == 0 ? depuis : depuis + ", " + i.aussi() + " «\u00a0moi aussi\u00a0»");
    }

    private static String reponses(LectureDesAteliers.Part part) {
        if (part.idees() == 0) {
            return "";
        }
        String delai = part.repondues() == 0
                ? ""
                : part.jours() < 1
                        ? ", en moins d’un jour en moyenne"
                        : ", en " + EnFrancais.delai((int) Math.round(part.jours())) + " en moyenne";
        return "Idées de jeunes en un an\u00a0: %d, dont %d avec leur réponse%s."
                .formatted(part.idees(), part.repondues(), delai);
    }

    private static List<Filtre> filtres(String vue) {
        boolean semaine = !List.of("suivante", "place", "jeunes").contains(vue);
        return List.of(
                new Filtre("Cette semaine", "/equipe/ateliers", semaine),
                new Filtre("La suivante", "/equipe/ateliers?vue=suivante", vue.equals("suivante")),
                new Filtre("Il reste de la place", "/equipe/ateliers?vue=place", vue.equals("place")),
                new Filtre("Proposés par des jeunes", "/equipe/ateliers?vue=jeunes", vue.equals("jeunes")));
    }

    private static PageAteliers.Ligne ligne(Seance s, String vue, boolean ici, ZoneId zone) {
        var local = s.debut().atZone(zone);
        var theme = Theme.valueOf(s.theme());
        return new PageAteliers.Ligne(
                s.id().toString(),
                s.atelier().toString(),
                EnFrancais.nomCourt(local.getDayOfWeek()) + "\u00a0" + local.getDayOfMonth(),
                EnFrancais.heure(local.toLocalTime()),
                s.titre(),
                new PageAteliers.Theme(theme.libelle(), theme.teinte(), theme.icone()),
                s.anime(),
                s.avec(),
                s.lieu(),
                dessin(s),
                phrase(s),
                "/equipe/ateliers?vue=" + vue + "&seance=" + s.id() + "#seance",
                s.libres() == 0,
                ici);
    }

    private static List<Boolean> dessin(Seance s) {
        return s.places() > DESSINEES
                ? List.of()
                : IntStream.range(0, s.places()).mapToObj(i -> i < s.prises()).toList();
    }

    private static String phrase(Seance s) {
        if (s.libres() == 0) {
            return s.enAttente() == 0 ? "Complet" : "Complet, " + s.enAttente() + " en attente";
        }
        return s.libres() + (s.libres() == 1 ? " libre sur " : " libres sur ") + s.places();
    }

    private PageAteliers.Seance seance(Seance s, MembreId moi, ZoneId zone) {
        var local = s.debut().atZone(zone);
        var inscrits = lecture.inscrits(s.id());
        return new PageAteliers.Seance(
                s.id().toString(),
                s.atelier().toString(),
                EnFrancais.moment(EnFrancais.jour(local.toLocalDate()), local.toLocalTime()),
                s.titre(),
                s.prises() + " sur " + s.places(),
                !s.debut().isAfter(horloge.instant()),
                s.enSerie(),
                inscrits.stream()
                        .filter(i -> !i.etat().equals("EN_ATTENTE"))
                        .map(CompositionDesAteliers::inscrit)
                        .toList(),
                inscrits.stream()
                        .filter(i -> i.etat().equals("EN_ATTENTE"))
                        .map(CompositionDesAteliers::inscrit)
                        .toList(),
                EnFrancais.duree(reglages.lire().pourDireOui()),
                lecture.mesJeunes(moi));
    }

    private static Inscrit inscrit(LectureDesAteliers.Inscrit i) {
        String etat = i.etat().equals("PROPOSEE") ? "une place lui est gardée" : i.venu() ? "est venu" : "";
        String role = Optional.of(i.tient())
                .filter(r -> !r.isEmpty())
                .map(r -> "tient " + RoleTenu.valueOf(r).libelle().toLowerCase(java.util.Locale.FRENCH))
                .orElse("");
        return new Inscrit(
                i.jeune().toString(),
                Teintes.personne(i.jeune(), i.prenom(), i.nom()),
                String.join(
                        ", ",
                        java.util.stream.Stream.of(role, etat)
                                .filter(x -> !x.isEmpty())
                                .toList()),
                i.tient(),
                i.venu());
    }
}
