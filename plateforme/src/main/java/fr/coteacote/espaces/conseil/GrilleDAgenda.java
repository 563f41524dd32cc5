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
 * Lays moments out in half hours.
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
    private static final int PAS = 30;
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

    /** From the first half hour to the last, in one column: moments that overlap stand in the same block. */
    private record Bloc(int de, int a, List<Moment> moments) {}

    List<Rang> rangs() {
        var blocs = colonnes.stream().map(this::blocs).toList();
        int de = blocs.stream().flatMap(List::stream).mapToInt(Bloc::de).min().orElse(DE / PAS);
        int a = blocs.stream().flatMap(List::stream).mapToInt(Bloc::a).max().orElse(A / PAS);
        var rangs = new ArrayList<Rang>();
        for (int demie = Math.min(de, DE / PAS); demie < Math.max(a, A / PAS); demie++) {
            var heure = LocalTime.ofSecondOfDay(demie * PAS * 60L);
            rangs.add(new Rang(EnFrancais.heure(heure), heure.getMinute() == 0, cases(demie, heure, blocs)));
        }
        return rangs;
    }

    private List<Case> cases(int demie, LocalTime heure, List<List<Bloc>> blocs) {
        var cases = new ArrayList<Case>();
        for (int c = 0; c < colonnes.size(); c++) {
            var la = blocs.get(c).stream()
                    .filter(b -> b.de() <= demie && demie < b.a())
                    .findFirst();
            if (la.isEmpty()) {
                cases.add(libre(colonnes.get(c), heure));
            } else if (la.get().de() == demie) {
                cases.add(new Case.Occupee(la.get().a() - demie, la.get().moments()));
            }
        }
        return cases;
    }

    private Case libre(Colonne colonne, LocalTime heure) {
        boolean recoit = plages.stream()
                .anyMatch(p -> colonne.membres().contains(p.membre())
                        && p.jour() == colonne.jour().getDayOfWeek().getValue()
                        && !heure.isBefore(p.de())
                        && heure.isBefore(p.a()));
        Instant debut = colonne.jour().atTime(heure).atZone(zone).toInstant();
        return new Case.Libre(
                recoit,
                deplace.filter(d -> debut.isAfter(d.maintenant()))
                        .map(d -> d.chez(colonne) + "|" + debut)
                        .orElse(""),
                EnFrancais.moment(colonne.libelle(), heure));
    }

    private List<Bloc> blocs(Colonne colonne) {
        var blocs = new ArrayList<Bloc>();
        for (var p : siens(colonne)) {
            int de = demie(colonne, p.debut(), false);
            int a = Math.max(demie(colonne, p.fin(), true), de + 1);
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
    private int demie(Colonne colonne, Instant instant, boolean fin) {
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
