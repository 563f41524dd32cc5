package fr.coteacote.agenda;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.RRule;

/** When somebody is taken, read in a calendar kept elsewhere: hours alone, overlapping ones joined. */
final class LectureIcs {
    private static final int AU_PLUS = 4_000;

    static {
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
    }

    private LectureIcs() {}

    /** Empty when it is not a calendar. {@code zone} is that of hours written without one, and of whole days. */
    static Optional<List<Intervalle>> lire(String texte, ZoneId zone, Instant du, Instant au) {
        try {
            var calendrier = new CalendarBuilder().build(new StringReader(texte));
            var pris = new ArrayList<Intervalle>();
            for (VEvent evenement : calendrier.<VEvent>getComponents(Component.VEVENT)) {
                if (occupe(evenement)) {
                    pris.addAll(moments(evenement, zone, du, au));
                }
            }
            return Optional.of(joindre(pris));
        } catch (IOException | ParserException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static boolean occupe(VEvent evenement) {
        return !valeur(evenement, Property.TRANSP).equals("TRANSPARENT")
                && !valeur(evenement, Property.STATUS).equals("CANCELLED");
    }

    private static List<Intervalle> moments(VEvent evenement, ZoneId zone, Instant du, Instant au) {
        if (tropSouvent(evenement)) {
            return List.of();
        }
        var fenetre =
                new Period<>(ZonedDateTime.ofInstant(du.minusSeconds(86_400), zone), ZonedDateTime.ofInstant(au, zone));
        return evenement.calculateRecurrenceSet(fenetre).stream()
                .limit(AU_PLUS)
                .map(p -> new Intervalle(instant(p.getStart(), zone), instant(p.getEnd(), zone)))
                .filter(i -> i.fin().isAfter(i.debut())
                        && i.fin().isAfter(du)
                        && i.debut().isBefore(au))
                .toList();
    }

    /** Every second or every minute: nobody's day, and millions of lines. */
    private static boolean tropSouvent(VEvent evenement) {
        return evenement.<RRule<?>>getProperties(Property.RRULE).stream()
                .anyMatch(r -> r.getValue().matches("(?i).*FREQ=(SECONDLY|MINUTELY).*"));
    }

    private static String valeur(VEvent evenement, String nom) {
        return evenement.getProperty(nom).map(Property::getValue).orElse("");
    }

    private static Instant instant(Temporal moment, ZoneId zone) {
        return switch (moment) {
            case LocalDate jour -> jour.atStartOfDay(zone).toInstant();
            case java.time.LocalDateTime heure -> heure.atZone(zone).toInstant();
            default -> Instant.from(moment);
        };
    }

    private static List<Intervalle> joindre(List<Intervalle> pris) {
        var joints = new ArrayList<Intervalle>();
        pris.stream()
                .sorted(Comparator.comparing(Intervalle::debut))
                .limit(AU_PLUS)
                .forEach(p -> {
                    if (!joints.isEmpty() && !p.debut().isAfter(joints.getLast().fin())) {
                        var dernier = joints.removeLast();
                        joints.add(new Intervalle(
                                dernier.debut(), dernier.fin().isAfter(p.fin()) ? dernier.fin() : p.fin()));
                    } else {
                        joints.add(p);
                    }
                });
        return joints;
    }
}
