package fr.coteacote.espaces.conseil;

import fr.coteacote.espaces.conseil.LectureDeLAgenda.Pris;
import fr.coteacote.espaces.conseil.LectureDeLAgenda.Recoit;
import fr.coteacote.espaces.conseil.PageAgenda.Case;
import fr.coteacote.espaces.conseil.PageAgenda.Moment;
import fr.coteacote.espaces.conseil.PageAgenda.Rang;
import fr.coteacote.socle.web.EnFrancais;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Lays moments out in quarters of an hour; free time is offered by half hours.
 *
 * @param colonnes a day each, of one colleague or of several
 * @param deplace whether a meeting is being moved: free cells then say where it would go
 */
record GrilleDAgenda(
        List<Colonne> colonnes,
        List<Pris> pris,
        List<Recoit> plages,
        ZoneId zone,
        Optional<Deplace> deplace,
        BiFunction<Pris, Colonne, Moment> dire) {
    private static final int PAS = 15;
    private static final int DE = 8 * 60;
    private static final int A = 18 * 60;

    /** The meeting being moved: it stays with its colleague where several share a column. */
    record Deplace(UUID membre, Instant maintenant) {
        UUID chez(Colonne colonne) {
            return colonne.membres().contains(membre)
                    ? membre
                    : colonne.membres().getFirst();
        }
    }

    record Colonne(List<UUID> membres, LocalDate jour, String libelle) {}

    /** From the first quarter of an hour to the last, in one column: moments that overlap stand in the same block. */
    private record Bloc(int de, int a, List<Moment> moments) {}

    List<Rang> rangs() {
        var blocs = colonnes.stream().map(this::blocs).toList();
        int de = blocs.stream().flatMap(List::stream).mapToInt(Bloc::de).min().orElse(DE / PAS);
        int a = blocs.stream().flatMap(List::stream).mapToInt(Bloc::a).max().orElse(A / PAS);
        var rangs = new ArrayList<Rang>();
        for (int quart = Math.min(de - de % 2, DE / PAS); quart < Math.max(a + a % 2, A / PAS); quart++) {
            var heure = LocalTime.ofSecondOfDay(quart * PAS * 60L);
            rangs.add(new Rang(
                    quart % 2 == 0 ? EnFrancais.heure(heure) : "", heure.getMinute() == 0, cases(quart, heure, blocs)));
        }
        return rangs;
    }

    private List<Case> cases(int quart, LocalTime heure, List<List<Bloc>> blocs) {
        var cases = new ArrayList<Case>();
        for (int c = 0; c < colonnes.size(); c++) {
            var ici = blocs.get(c);
            var la = tenu(quart, ici);
            if (la.isPresent()) {
                la.filter(bloc -> bloc.de() == quart)
                        .ifPresent(bloc -> cases.add(new Case.Occupee(bloc.a() - quart, bloc.moments())));
            } else if (tenu(autreQuart(quart), ici).isPresent()) {
                cases.add(new Case.Libre(1, recoit(colonnes.get(c), heure), "", ""));
            } else if (quart % 2 == 0) {
                cases.add(libre(colonnes.get(c), heure));
            }
        }
        return cases;
    }

    /** The other quarter of the same half hour. */
    private static int autreQuart(int quart) {
        return quart % 2 == 0 ? quart + 1 : quart - 1;
    }

    private static Optional<Bloc> tenu(int quart, List<Bloc> blocs) {
        return blocs.stream().filter(b -> b.de() <= quart && quart < b.a()).findFirst();
    }

    private boolean recoit(Colonne colonne, LocalTime heure) {
        return plages.stream()
                .anyMatch(p -> colonne.membres().contains(p.membre())
                        && p.jour() == colonne.jour().getDayOfWeek().getValue()
                        && !heure.isBefore(p.de())
                        && heure.isBefore(p.a()));
    }

    private Case libre(Colonne colonne, LocalTime heure) {
        Instant debut = colonne.jour().atTime(heure).atZone(zone).toInstant();
        return new Case.Libre(
                2,
                recoit(colonne, heure),
                deplace.filter(d -> debut.isAfter(d.maintenant()))
                        .map(d -> d.chez(colonne) + "|" + debut)
                        .orElse(""),
                EnFrancais.moment(colonne.libelle(), heure));
    }

    private List<Bloc> blocs(Colonne colonne) {
        var blocs = new ArrayList<Bloc>();
        for (var p : siens(colonne)) {
            int de = quart(colonne, p.debut(), false);
            int a = Math.max(quart(colonne, p.fin(), true), de + 1);
            var moment = dire.apply(p, colonne);
            if (!blocs.isEmpty() && blocs.getLast().a() > de) {
                var dernier = blocs.removeLast();
                var ensemble = new ArrayList<>(dernier.moments());
                ensemble.add(moment);
                blocs.add(new Bloc(dernier.de(), Math.max(dernier.a(), a), ensemble));
            } else {
                blocs.add(new Bloc(de, a, List.of(moment)));
            }
        }
        return blocs;
    }

    private List<Pris> siens(Colonne colonne) {
        Instant matin = colonne.jour().atStartOfDay(zone).toInstant();
        Instant soir = colonne.jour().plusDays(1).atStartOfDay(zone).toInstant();
        return pris.stream()
                .filter(p -> colonne.membres().contains(p.membre()))
                .filter(p -> p.debut().isBefore(soir) && p.fin().isAfter(matin))
                .toList();
    }

    /** Hours of the wall clock: the day clocks change still has its rows in order. */
    private int quart(Colonne colonne, Instant instant, boolean fin) {
        ZonedDateTime local = instant.atZone(zone);
        if (local.toLocalDate().isBefore(colonne.jour())) {
            return 0;
        }
        if (local.toLocalDate().isAfter(colonne.jour())) {
            return 24 * 60 / PAS;
        }
        int minutes = local.getHour() * 60 + local.getMinute();
        return fin ? (minutes + PAS - 1) / PAS : minutes / PAS;
    }

    /** The same, day by day. */
    List<PageAgenda.Jour> liste(Function<LocalDate, String> titre) {
        return colonnes.stream()
                .map(Colonne::jour)
                .distinct()
                .sorted()
                .map(jour -> new PageAgenda.Jour(titre.apply(jour), duJour(jour)))
                .filter(jour -> !jour.moments().isEmpty())
                .toList();
    }

    private List<Moment> duJour(LocalDate jour) {
        record Place(Pris pris, Colonne colonne) {}
        return colonnes.stream()
                .filter(c -> c.jour().equals(jour))
                .flatMap(c -> siens(c).stream().map(p -> new Place(p, c)))
                .sorted(Comparator.comparing(place -> place.pris().debut()))
                .map(place -> dire.apply(place.pris(), place.colonne()))
                .toList();
    }
}
