package fr.coteacote.agenda;

import fr.coteacote.agenda.LectureDesPlages.Agenda;
import fr.coteacote.agenda.LectureDesPlages.Ouverte;
import fr.coteacote.agenda.LectureDesPlages.Saut;
import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.Indisponibilites;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Free slots: open ranges, less closing days, absences, what is already planned, and places without a free room. */
@Component
public class CreneauxLibres {
    private final LectureDesPlages lecture;
    private final Indisponibilites indisponibilites;
    private final Structures structures;
    private final Clock horloge;

    CreneauxLibres(
            LectureDesPlages lecture, Indisponibilites indisponibilites, Structures structures, Clock horloge) {
        this.lecture = lecture;
        this.indisponibilites = indisponibilites;
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
    public List<Creneau> pour(MembreId membre, List<MembreId> autres, Duration duree, int jours) {
        LocalDate premier = structures.aujourdhui();
        var recherche = Recherche.entre(premier, premier.plusDays(jours))
                .durant(duree)
                .pourUnJeune(Contraintes.aucune());
        var ensemble = new HashSet<>(autres);
        ensemble.add(membre);
        var siens = chercher(recherche.avec(ensemble));
        return siens.isEmpty() && autres.isEmpty() ? chercher(recherche) : siens;
    }

    /** Soonest first; for several colleagues together, only when all are free. Two statements. */
    @Transactional(readOnly = true)
    public List<Creneau> chercher(Recherche recherche) {
        ZoneId zone = structures.courante().fuseau();
        Instant de = recherche.du().atStartOfDay(zone).toInstant();
        Instant a = recherche.au().plusDays(1).atStartOfDay(zone).toInstant();
        Instant maintenant = horloge.instant();
        var agenda = lecture.lire(recherche, de, a, maintenant);
        var jours = indisponibilites.entre(recherche.du(), recherche.au());
        var ouvertures = recherche
                .du()
                .datesUntil(recherche.au().plusDays(1))
                .flatMap(jour -> agenda.plages().stream()
                        .filter(o -> recherche.ouvre(o.plage()) && o.tientLe(jour))
                        .filter(o -> !agenda.sauts().contains(new Saut(o.id(), jour)))
                        .filter(o -> !jours.empechent(o.plage().membre(), o.plage().lieu(), jour))
                        .map(o -> ouverture(o, jour, zone)));
        var creneaux = recherche.ensemble().size() > 1
                ? new CreneauxCommuns(recherche, agenda.occupations()).trouver(ouvertures)
                : ouvertures.flatMap(o -> creneaux(o, recherche, agenda.occupations()));
        return creneaux.filter(c -> c.debut().isAfter(maintenant))
                .filter(c -> recherche.voulu(c.lieu()) && salleLibre(c, agenda))
                .filter(c -> recherche
                        .contraintes()
                        .permettent(c.debut().atZone(zone), c.fin().atZone(zone)))
                .sorted(Comparator.comparing(Creneau::debut)
                        .thenComparing(c -> c.membre().id()))
                .toList();
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
    record Ouverture(Plages.Plage plage, Intervalle temps) {}

    private static Ouverture ouverture(Ouverte ouverte, LocalDate jour, ZoneId zone) {
        var plage = ouverte.plage();
        return new Ouverture(
                plage,
                new Intervalle(
                        HeureLocale.auPlusTot(jour, plage.de(), zone), HeureLocale.auPlusTot(jour, plage.a(), zone)));
    }

    private static Stream<Creneau> creneaux(Ouverture ouverture, Recherche recherche, Occupations occupations) {
        var plage = ouverture.plage();
        var longueur = recherche.duree().orElse(Duration.ofMinutes(plage.minutes()));
        return ouverture.temps().decouper(longueur).stream()
                .filter(temps -> occupations.libre(plage.membre().id(), temps))
                .map(temps -> new Creneau(plage.membre(), plage.lieu(), temps.debut(), temps.fin()));
    }

    private static boolean salleLibre(Creneau creneau, Agenda agenda) {
        var salles = agenda.salles().getOrDefault(creneau.lieu(), List.of());
        var temps = new Intervalle(creneau.debut(), creneau.fin());
        return salles.isEmpty()
                || salles.stream().anyMatch(salle -> agenda.occupations().libre(salle, temps));
    }
}
