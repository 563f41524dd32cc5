package fr.coteacote.possibles;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/** Parts of the week a person may turn down, or that an offer announces without exact hours. */
public enum Rythme {
    TOT("tôt le matin", EnumSet.range(MONDAY, SUNDAY), 5, 7),
    SOIR("le soir", EnumSet.range(MONDAY, SUNDAY), 19, 22),
    NUIT("la nuit", EnumSet.range(MONDAY, SUNDAY), 22, 5),
    SAMEDI("le samedi", EnumSet.of(SATURDAY), 6, 22),
    DIMANCHE("le dimanche", EnumSet.of(SUNDAY), 6, 22),
    SEMAINE("en semaine", EnumSet.range(MONDAY, FRIDAY), 6, 20);

    private final String mot;
    private final Semaine heures;

    Rythme(String mot, Set<DayOfWeek> jours, int de, int a) {
        this.mot = mot;
        this.heures = Semaine.chaque(jours, LocalTime.of(de, 0), LocalTime.of(a, 0));
    }

    public String mot() {
        return mot;
    }

    public Semaine heures() {
        return heures;
    }
}
