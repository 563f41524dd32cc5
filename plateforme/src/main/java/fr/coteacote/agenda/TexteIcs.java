package fr.coteacote.agenda;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Moments written as calendars read them (RFC 5545): hours in UTC, lines folded at 75 bytes. */
final class TexteIcs {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LARGEUR = 75;

    private final StringBuilder texte = new StringBuilder();

    /** One moment. {@code sequence} grows each time it changes; {@code gens} are the lines that say who. */
    record Moment(
            String uid,
            int sequence,
            Instant debut,
            Instant fin,
            String titre,
            String lieu,
            String adresse,
            boolean annule,
            List<String> gens) {}

    private TexteIcs(String methode, String nom) {
        ligne("BEGIN:VCALENDAR");
        ligne("VERSION:2.0");
        ligne("PRODID:-//Cote a Cote//Agenda//FR");
        ligne("CALSCALE:GREGORIAN");
        ligne("METHOD:" + methode);
        if (methode.equals("PUBLISH")) {
            ligne("X-WR-CALNAME:" + echapper(nom));
            ligne("REFRESH-INTERVAL;VALUE=DURATION:PT30M");
        }
    }

    static String ecrire(String methode, String nom, List<Moment> moments, Instant maintenant) {
        var ics = new TexteIcs(methode, nom);
        moments.forEach(m -> ics.moment(m, maintenant));
        ics.ligne("END:VCALENDAR");
        return ics.texte.toString();
    }

    private void moment(Moment m, Instant maintenant) {
        ligne("BEGIN:VEVENT");
        ligne("UID:" + m.uid());
        ligne("DTSTAMP:" + UTC.format(maintenant));
        ligne("SEQUENCE:" + m.sequence());
        ligne("DTSTART:" + UTC.format(m.debut()));
        ligne("DTEND:" + UTC.format(m.fin()));
        ligne("SUMMARY:" + echapper(m.titre()));
        if (!m.lieu().isEmpty()) {
            ligne("LOCATION:" + echapper(m.lieu()));
        }
        if (!m.adresse().isEmpty()) {
            ligne("URL:" + m.adresse());
        }
        ligne("STATUS:" + (m.annule() ? "CANCELLED" : "CONFIRMED"));
        m.gens().forEach(this::ligne);
        ligne("END:VEVENT");
    }

    static String echapper(String valeur) {
        return valeur.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    // Folded between letters: a letter of several bytes is never cut.
    private void ligne(String ligne) {
        int octets = 0;
        for (int i = 0; i < ligne.length(); ) {
            int lettre = ligne.codePointAt(i);
            int taille = Character.toString(lettre).getBytes(StandardCharsets.UTF_8).length;
            if (octets + taille > LARGEUR) {
                texte.append("\r\n ");
                octets = 1;
            }
            texte.appendCodePoint(lettre);
            octets += taille;
            i += Character.charCount(lettre);
        }
        texte.append("\r\n");
    }
}
