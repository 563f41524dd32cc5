package fr.coteacote.agenda;

import fr.coteacote.agenda.LectureDesPlages.Agenda;
import fr.coteacote.agenda.LectureDesPlages.Ouverte;
import fr.coteacote.agenda.LectureDesPlages.Saut;
import fr.coteacote.dossiers.Contraintes;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.Indisponibilites;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Free slots: open ranges, less closing days, absences, what is already planned, and places without a free room. */
@Component
public class CreneauxLibres {
    private static final Comparator<Creneau> ORDRE =
            Comparator.comparing(Creneau::debut).thenComparing(c -> c.membre().id());

    private final LectureDesPlages lecture;
    private final Indisponibilites indisponibilites;
    private final Contraintes contraintes;
    private final Structures structures;
    private final Clock horloge;

    CreneauxLibres(
            LectureDesPlages lecture,
            Indisponibilites indisponibilites,
            Contraintes contraintes,
            Structures structures,
            Clock horloge) {
        this.lecture = lecture;
        this.indisponibilites = indisponibilites;
        this.contraintes = contraintes;
        this.structures = structures;
        this.horloge = horloge;
    }

    /** Slots of every place, soonest first, at most {@code jours} days ahead; two colleagues free at once give two. */
    @Transactional(readOnly = true)
    public List<Creneau> prochains(int jours) {
        LocalDate premier = structures.aujourdhui();
        return chercher(Recherche.entre(premier, premier.plusDays(jours)));
    }

    @Transactional(readOnly = true)
    public List<Creneau> prochains(LieuId lieu, int jours) {
        LocalDate premier = structures.aujourdhui();
        return chercher(Recherche.entre(premier, premier.plusDays(jours)).a(lieu));
    }

    /** Slots of the coming days for somebody accompanied: with these people, or with anybody when they receive nowhere. */
    @Transactional(readOnly = true)
    public List<Creneau> pour(JeuneId jeune, MembreId membre, List<MembreId> autres, Duration duree, int jours) {
        var recherche = pour(jeune, jours).durant(duree);
        var ensemble = new HashSet<>(autres);
        ensemble.add(membre);
        var siens = chercher(recherche.avec(ensemble));
        return siens.isEmpty() && autres.isEmpty() ? chercher(recherche) : siens;
    }

    /** What somebody accompanied may book: never at an hour they said they cannot come. */
    @Transactional(readOnly = true)
    public Recherche pour(JeuneId jeune, int jours) {
        LocalDate premier = structures.aujourdhui();
        return Recherche.entre(premier, premier.plusDays(jours))
                .pourUnJeune(contraintes.de(jeune).stream()
                        .map(Contraintes.Ligne::contrainte)
                        .toList());
    }

    /** Soonest first; for several colleagues together, only when all are free. Two statements. */
    @Transactional(readOnly = true)
    public List<Creneau> chercher(Recherche recherche) {
        return enOrdre(recherche).toList();
    }

    /** The first hours only, each once even when several colleagues are free then: the days that follow are not even cut. */
    @Transactional(readOnly = true)
    public List<Creneau> premieres(Recherche recherche, int combien) {
        var heures = new HashSet<Instant>();
        return enOrdre(recherche)
                .filter(c -> heures.add(c.debut()))
                .limit(combien)
                .toList();
    }

    private Stream<Creneau> enOrdre(Recherche recherche) {
        ZoneId zone = structures.courante().fuseau();
        Instant de = recherche.du().atStartOfDay(zone).toInstant();
        Instant a = recherche.au().plusDays(1).atStartOfDay(zone).toInstant();
        Instant maintenant = horloge.instant();
        var agenda = lecture.lire(recherche, de, a, maintenant);
        var jours = indisponibilites.entre(recherche.du(), recherche.au());
        Function<LocalDate, Stream<Ouverture>> ouvertures = jour -> agenda.plages().stream()
                .filter(o -> recherche.ouvre(o.plage()) && o.tientLe(jour))
                .filter(o -> !agenda.sauts().contains(new Saut(o.id(), jour)))
                .filter(o -> !jours.empechent(o.plage().membre(), o.plage().lieu(), jour))
                .map(o -> ouverture(o, jour, zone));
        return creneaux(recherche, agenda, ouvertures, zone)
                .filter(c -> c.debut().isAfter(maintenant))
                .filter(c -> recherche.voulu(c.lieu()) && salleLibre(c, agenda))
                .filter(c -> recherche.contraintes().stream().noneMatch(k -> k.empeche(c.debut(), c.fin(), zone)));
    }

    /** In order: a day's hours all come before the next day's, so that each day is sorted by itself, when it is reached. */
    private static Stream<Creneau> creneaux(
            Recherche recherche, Agenda agenda, Function<LocalDate, Stream<Ouverture>> ouvertures, ZoneId zone) {
        var jours = recherche.du().datesUntil(recherche.au().plusDays(1));
        if (recherche.ensemble().size() > 1) {
            return new CreneauxCommuns(recherche, agenda.occupations())
                    .trouver(jours.flatMap(ouvertures))
                    .sorted(ORDRE);
        }
        return jours.flatMap(jour -> ouvertures
                .apply(jour)
                .flatMap(o -> creneaux(o, recherche, agenda.occupations(), zone))
                .sorted(ORDRE));
    }

    /** Slots by local day, one for each hour even when several colleagues are free then. */
    public SequencedMap<LocalDate, List<Creneau>> parJour(List<Creneau> libres) {
        ZoneId zone = structures.courante().fuseau();
        var heures = new LinkedHashMap<Instant, Creneau>();
        libres.forEach(creneau -> heures.putIfAbsent(creneau.debut(), creneau));
        var jours = new LinkedHashMap<LocalDate, List<Creneau>>();
        heures.values().forEach(creneau -> jours.computeIfAbsent(
                        LocalDate.ofInstant(creneau.debut(), zone), _ -> new ArrayList<>())
                .add(creneau));
        return jours;
    }

    /** One day of a range, as instants: on the night clocks change, an hour skipped gives nothing, none comes twice. */
    record Ouverture(Plages.Plage plage, LocalDate jour, Intervalle temps) {}

    private static Ouverture ouverture(Ouverte ouverte, LocalDate jour, ZoneId zone) {
        var plage = ouverte.plage();
        return new Ouverture(
                plage, jour, new Intervalle(auPlusTot(jour, plage.de(), zone), auPlusTot(jour, plage.a(), zone)));
    }

    /** The instant of this hour, or when clocks jump over it, the first one after. */
    private static Instant auPlusTot(LocalDate jour, LocalTime heure, ZoneId zone) {
        return HeureLocale.instant(jour, heure, zone)
                .orElseGet(
                        () -> zone.getRules().getTransition(jour.atTime(heure)).getInstant());
    }

    private static Stream<Creneau> creneaux(
            Ouverture ouverture, Recherche recherche, Occupations occupations, ZoneId zone) {
        var plage = ouverture.plage();
        int minutes = recherche.duree().map(d -> (int) d.toMinutes()).orElse(plage.minutes());
        return decouper(plage, minutes, ouverture.jour(), zone).stream()
                .filter(temps -> occupations.libre(plage.membre().id(), temps))
                .map(temps -> new Creneau(plage.membre(), plage.lieu(), temps.debut(), temps.fin()));
    }

    // A longer meeting begins on the same hours as the others, as long as it ends with the range.
    // Hours are cut as people say them: on the nights when clocks change, none is offered twice, nor one that is jumped
    // over, nor one that begins before the last has ended.
    private static List<Intervalle> decouper(Plages.Plage plage, int minutes, LocalDate jour, ZoneId zone) {
        var temps = new ArrayList<Intervalle>();
        var duree = Duration.ofMinutes(minutes);
        Instant libre = Instant.MIN;
        for (LocalTime heure : heures(plage, minutes)) {
            Instant debut = HeureLocale.instant(jour, heure, zone).orElse(Instant.MIN);
            if (debut.isAfter(Instant.MIN) && !debut.isBefore(libre)) {
                libre = debut.plus(Duration.ofMinutes(plage.minutes()));
                temps.add(new Intervalle(debut, debut.plus(duree)));
            }
        }
        return temps;
    }

    private static List<LocalTime> heures(Plages.Plage plage, int minutes) {
        int premiere = plage.de().toSecondOfDay() / 60;
        int derniere = plage.a().toSecondOfDay() / 60 - minutes;
        return IntStream.iterate(premiere, minute -> minute <= derniere, minute -> minute + plage.minutes())
                .mapToObj(minute -> LocalTime.MIN.plusMinutes(minute))
                .toList();
    }

    private static boolean salleLibre(Creneau creneau, Agenda agenda) {
        var salles = agenda.salles().getOrDefault(creneau.lieu(), List.of());
        var temps = new Intervalle(creneau.debut(), creneau.fin());
        return salles.isEmpty()
                || salles.stream().anyMatch(salle -> agenda.occupations().libre(salle, temps));
    }
}
