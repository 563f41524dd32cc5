package fr.coteacote.agenda;

import fr.coteacote.agenda.CreneauxLibres.Ouverture;
import fr.coteacote.socle.MembreId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hours when several colleagues are free at once; they meet where the first of them receives. */
record CreneauxCommuns(Recherche recherche, Occupations occupations) {
    private static final int QUART = 15;

    Stream<Creneau> trouver(Stream<Ouverture> ouvertures) {
        Map<MembreId, List<Ouverture>> parMembre =
                ouvertures.collect(Collectors.groupingBy(o -> o.plage().membre()));
        if (!parMembre.keySet().containsAll(recherche.ensemble())) {
            return Stream.empty();
        }
        var communs = recherche.ensemble().stream()
                .map(membre -> libres(parMembre.getOrDefault(membre, List.of())))
                .reduce(Intervalle::communs)
                .orElse(List.of());
        var hote = recherche.ensemble().stream()
                .min(Comparator.comparing(MembreId::id))
                .orElseThrow();
        return communs.stream().flatMap(temps -> decouper(temps, parMembre.getOrDefault(hote, List.of())));
    }

    private List<Intervalle> libres(List<Ouverture> siennes) {
        var libres = new ArrayList<Intervalle>();
        siennes.stream()
                .sorted(Comparator.comparing(o -> o.temps().debut()))
                .forEach(o -> libres.addAll(
                        o.temps().sans(occupations.pendant(o.plage().membre().id(), o.temps()))));
        return libres;
    }

    private Stream<Creneau> decouper(Intervalle temps, List<Ouverture> chezLHote) {
        var chez = chezLHote.stream()
                .filter(o -> o.temps().touche(temps.debut(), temps.fin()))
                .findFirst()
                .orElseThrow()
                .plage();
        Instant debut = auQuart(temps.debut());
        Duration longueur = recherche.duree().orElse(Duration.ofMinutes(chez.minutes()));
        return new Intervalle(debut, temps.fin())
                .decouper(longueur).stream().map(t -> new Creneau(chez.membre(), chez.lieu(), t.debut(), t.fin()));
    }

    private static Instant auQuart(Instant instant) {
        var minute = instant.atOffset(ZoneOffset.UTC);
        int reste = minute.getMinute() % QUART;
        return reste == 0 && minute.getSecond() == 0
                ? instant
                : minute.truncatedTo(ChronoUnit.MINUTES)
                        .plusMinutes(QUART - reste)
                        .toInstant();
    }
}
