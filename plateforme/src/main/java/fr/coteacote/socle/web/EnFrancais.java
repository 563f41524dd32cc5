package fr.coteacote.socle.web;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

/** Dates, hours and delays as people say them, with the spaces French typography asks for. */
public final class EnFrancais {
    private static final char FIXE = '\u00a0';
    /** 1er décembre, 2 décembre. */
    private static final DateTimeFormatter COURT = new DateTimeFormatterBuilder()
            .appendText(ChronoField.DAY_OF_MONTH, Map.of(1L, "1er"))
            .appendPattern("\u00a0MMMM")
            .toFormatter(Locale.FRENCH);

    private static final DateTimeFormatter JOUR_MOIS =
            new DateTimeFormatterBuilder().appendPattern("EEEE ").append(COURT).toFormatter(Locale.FRENCH);
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .append(COURT)
            .appendPattern("\u00a0yyyy")
            .toFormatter(Locale.FRENCH);

    private EnFrancais() {}

    /** 16 h 30, 10 h. */
    public static String heure(LocalTime heure) {
        String debut = heure.getHour() + "" + FIXE + "h";
        return heure.getMinute() == 0 ? debut : debut + FIXE + "%02d".formatted(heure.getMinute());
    }

    /** Jeudi 12 mars, 16 h 30: a day, as it is said there, and its hour. */
    public static String moment(String jour, LocalTime heure) {
        return jour + ", " + heure(heure);
    }

    /** 45 min, 1 h, 1 h 30. */
    public static String duree(Duration duree) {
        long minutes = duree.toMinutes();
        if (minutes < 60) {
            return minutes + "" + FIXE + "min";
        }
        String heures = minutes / 60 + "" + FIXE + "h";
        return minutes % 60 == 0 ? heures : heures + FIXE + "%02d".formatted(minutes % 60);
    }

    /** Aujourd’hui, Demain, Sam., or Mar. 17 mars when it is more than six days away. */
    public static String jourProche(LocalDate jour, LocalDate aujourdhui) {
        long ecart = ChronoUnit.DAYS.between(aujourdhui, jour);
        if (ecart == 0) {
            return "Aujourd’hui";
        }
        if (ecart == 1) {
            return "Demain";
        }
        String court = majuscule(jour.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.FRENCH));
        return ecart > 1 && ecart < 7 ? court : court + FIXE + COURT.format(jour);
    }

    /** aujourd’hui, demain, samedi, mardi 17 mars: inside a sentence. */
    public static String jourDansLaPhrase(LocalDate jour, LocalDate aujourdhui) {
        long ecart = ChronoUnit.DAYS.between(aujourdhui, jour);
        if (ecart == 0) {
            return "aujourd’hui";
        }
        if (ecart == 1) {
            return "demain";
        }
        return ecart > 1 && ecart < 7 ? nom(jour.getDayOfWeek()) : JOUR_MOIS.format(jour);
    }

    /** Jeudi 12 mars. */
    public static String jour(LocalDate jour) {
        return majuscule(JOUR_MOIS.format(jour));
    }

    /** 12 mars 2026. */
    public static String date(LocalDate jour) {
        return DATE.format(jour);
    }

    /** 12 mars. */
    public static String jourDuMois(LocalDate jour) {
        return COURT.format(jour);
    }

    public static String nom(DayOfWeek jour) {
        return jour.getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }

    public static String nomCourt(DayOfWeek jour) {
        return jour.getDisplayName(TextStyle.SHORT, Locale.FRENCH);
    }

    public static String mois(LocalDate jour) {
        return jour.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }

    /** mars, nov.: where there is little room. */
    public static String moisCourt(LocalDate jour) {
        return jour.getMonth().getDisplayName(TextStyle.SHORT, Locale.FRENCH);
    }

    /** When something was: aujourd’hui, hier, samedi, 5 jours, 3 semaines, 4 mois. */
    public static String ilYA(LocalDate jour, LocalDate aujourdhui) {
        long jours = ChronoUnit.DAYS.between(jour, aujourdhui);
        if (jours <= 0) {
            return "Aujourd’hui";
        }
        if (jours == 1) {
            return "Hier";
        }
        return delai(jours);
    }

    /** 5 jours, 1 semaine, 6 semaines, 4 mois, 2 ans. */
    public static String delai(long jours) {
        if (jours < 7 || jours < 14 && jours % 7 != 0) {
            return jours + "" + FIXE + (jours == 1 ? "jour" : "jours");
        }
        if (jours < 84) {
            return jours / 7 + "" + FIXE + (jours < 14 ? "semaine" : "semaines");
        }
        return jours < 730 ? jours / 30 + "" + FIXE + "mois" : jours / 365 + "" + FIXE + "ans";
    }

    /** Un, deux… up to twelve in letters, figures beyond. */
    public static String nombre(int n, boolean feminin) {
        String[] lettres = {
            "aucun", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"
        };
        if (n == 1 && feminin) {
            return "une";
        }
        if (n == 0 && feminin) {
            return "aucune";
        }
        return n < lettres.length ? lettres[n] : Integer.toString(n);
    }

    /** 1 204. */
    public static String milliers(long nombre) {
        return String.format(Locale.ROOT, "%,d", nombre).replace(',', '\u202f');
    }

    /** About how many euros: to ten from thirty on, to one below; 8 stays 8, 213,40 is 210. */
    public static String environ(long centimes) {
        return milliers(centimes < 3_000 ? Math.round(centimes / 100.0) : Math.round(centimes / 1_000.0) * 10);
    }

    /** 1 204 €, 213,40 €: cents only when there are some. */
    public static String euros(long centimes) {
        String reste = centimes % 100 == 0 ? "" : String.format(Locale.ROOT, ",%02d", centimes % 100);
        return milliers(centimes / 100) + reste + FIXE + "€";
    }

    /** « L’aide au logement » inside a list: « l’aide au logement ». */
    public static String minuscule(String mot) {
        return mot.isEmpty() ? mot : mot.substring(0, 1).toLowerCase(Locale.FRENCH) + mot.substring(1);
    }

    public static String majuscule(String mot) {
        return mot.isEmpty() ? mot : mot.substring(0, 1).toUpperCase(Locale.FRENCH) + mot.substring(1);
    }
}
