package fr.coteacote.possibles;

import java.io.BufferedReader;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How long and how far each way of travelling goes, as the crow flies: an estimate, never a timetable.
 *
 * <p>Table given as data: {@code version;moyen;minutes_fixes;kmh_a_vol_d_oiseau;minutes_max;source;verifie_le}.
 */
public final class Trajets {
    private record Vitesse(int minutesFixes, int kmh, int minutesMax) {}

    private final String version;
    private final Vitesse[] vitesses;

    private Trajets(String version, Map<Moyen, Vitesse> vitesses) {
        this.version = version;
        this.vitesses = Arrays.stream(Moyen.values())
                .map(m -> Optional.ofNullable(vitesses.get(m)).orElseThrow())
                .toArray(Vitesse[]::new);
    }

    /** The table shipped with the library. */
    public static Trajets parDefaut() {
        return lire(TableCsv.ressource("trajets.csv"));
    }

    public static Trajets lire(BufferedReader table) {
        var vitesses = new EnumMap<Moyen, Vitesse>(Moyen.class);
        var lignes = TableCsv.lignes(table, "version", "moyen", "minutes_fixes", "kmh_a_vol_d_oiseau", "minutes_max");
        lignes.forEach(l -> vitesses.put(Moyen.valueOf(l.get(1)), new Vitesse(l.entier(2), l.entier(3), l.entier(4))));
        if (vitesses.size() != Moyen.values().length) {
            throw new IllegalArgumentException("il manque un moyen de transport dans la table");
        }
        return new Trajets(lignes.getFirst().get(0), vitesses);
    }

    public String version() {
        return version;
    }

    /** Minutes for that distance, rounded up. */
    public int minutes(Moyen moyen, double km) {
        var vitesse = vitesse(moyen);
        return vitesse.minutesFixes + (int) Math.ceil(km * 60 / vitesse.kmh);
    }

    /** How far that way goes within the minutes accepted by the person, or else the table's own limit. */
    public double porteeKm(Moyen moyen, Mobilite mobilite) {
        var vitesse = vitesse(moyen);
        int minutes = mobilite.minutes().orElse(vitesse.minutesMax);
        return Math.max(0, (minutes - vitesse.minutesFixes) * vitesse.kmh / 60.0);
    }

    private Vitesse vitesse(Moyen moyen) {
        return vitesses[moyen.ordinal()];
    }
}
