package fr.coteacote.agenda;

import static fr.coteacote.agenda.TableDesRendezVous.utc;

import fr.coteacote.agenda.Plages.Plage;
import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.Equipe;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Lieux;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Free slots of the coming days: open ranges, less closing days, absences and meetings already planned. */
@Component
public class CreneauxLibres {
    private final JdbcClient db;
    private final Plages plages;
    private final Lieux lieux;
    private final Equipe equipe;
    private final Structures structures;
    private final Clock horloge;

    CreneauxLibres(JdbcClient db, Plages plages, Lieux lieux, Equipe equipe, Structures structures, Clock horloge) {
        this.db = db;
        this.plages = plages;
        this.lieux = lieux;
        this.equipe = equipe;
        this.structures = structures;
        this.horloge = horloge;
    }

    /** Slots of every place, soonest first, at most {@code jours} days ahead; two colleagues free at once give two. */
    @Transactional(readOnly = true)
    public List<Creneau> prochains(int jours) {
        ZoneId zone = structures.courante().fuseau();
        LocalDate premier = LocalDate.ofInstant(horloge.instant(), zone);
        LocalDate dernier = premier.plusDays(jours);
        var occupes = occupes(premier, dernier, zone);
        var fermetures = lieux.fermetures(premier, dernier);
        var absences = equipe.absences(premier, dernier);
        var valables = plages.valables(premier, dernier);
        return premier.datesUntil(dernier.plusDays(1))
                .flatMap(jour -> valables.stream()
                        .filter(plage -> plage.jour() == jour.getDayOfWeek())
                        .filter(plage -> fermetures.stream().noneMatch(f -> f.couvre(plage.lieu(), jour)))
                        .filter(plage ->
                                absences.stream().noneMatch(a -> a.membre().equals(plage.membre()) && a.couvre(jour)))
                        .flatMap(plage -> decouper(plage, jour, zone)))
                .filter(creneau -> creneau.debut().isAfter(horloge.instant()))
                .filter(creneau -> occupes.stream().noneMatch(o -> o.gene(creneau)))
                .sorted(Comparator.comparing(Creneau::debut)
                        .thenComparing(c -> c.membre().id()))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Creneau> prochains(LieuId lieu, int jours) {
        return prochains(jours).stream().filter(c -> c.lieu().equals(lieu)).toList();
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

    private record Occupe(MembreId membre, Instant debut, Instant fin) {
        boolean gene(Creneau creneau) {
            return creneau.membre().equals(membre) && creneau.chevauche(debut, fin);
        }
    }

    private List<Occupe> occupes(LocalDate du, LocalDate au, ZoneId zone) {
        return db.sql("""
                select membre_id, debut, fin from agenda.rendez_vous
                 where debut >= :du and debut < :au and etat in ('PROPOSE', 'PLANIFIE', 'HONORE')
                """)
                .param("du", utc(du.atStartOfDay(zone).toInstant()))
                .param("au", utc(au.plusDays(1).atStartOfDay(zone).toInstant()))
                .query((ligne, _) -> new Occupe(
                        new MembreId(ligne.getObject("membre_id", UUID.class)),
                        ligne.getObject("debut", OffsetDateTime.class).toInstant(),
                        ligne.getObject("fin", OffsetDateTime.class).toInstant()))
                .list();
    }

    // Hours are cut as people say them: on the nights when clocks change, none is offered twice, nor one that is jumped
    // over, nor one that begins before the last has ended.
    private static Stream<Creneau> decouper(Plage plage, LocalDate jour, ZoneId zone) {
        var creneaux = new ArrayList<Creneau>();
        var duree = Duration.ofMinutes(plage.minutes());
        Instant libre = Instant.MIN;
        for (LocalTime heure : heures(plage)) {
            Instant debut = HeureLocale.instant(jour, heure, zone).orElse(Instant.MIN);
            if (debut.isAfter(Instant.MIN) && !debut.isBefore(libre)) {
                libre = debut.plus(duree);
                creneaux.add(new Creneau(plage.membre(), plage.lieu(), debut, libre));
            }
        }
        return creneaux.stream();
    }

    private static List<LocalTime> heures(Plage plage) {
        int premiere = plage.de().toSecondOfDay() / 60;
        int derniere = plage.a().toSecondOfDay() / 60 - plage.minutes();
        return IntStream.iterate(premiere, minute -> minute <= derniere, minute -> minute + plage.minutes())
                .mapToObj(minute -> LocalTime.MIN.plusMinutes(minute))
                .toList();
    }
}
