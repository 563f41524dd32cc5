package fr.coteacote.mesures;

import fr.coteacote.droits.cli.MesuresDesDroits;
import fr.coteacote.mesures.possibles.MesureDesImports;
import fr.coteacote.mesures.possibles.MesureDesPossibles;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code ./dev bench NAME}: runs one measure, or lists them. */
public final class Mesures {
    static final Map<String, Mesure> TOUTES = new TreeMap<>(Map.of(
            "demarrage", new Demarrage(),
            "creneaux", new Creneaux(),
            "pages", new Pages(),
            "recherche", new Recherche(),
            "possibles", new MesureDesPossibles(),
            "imports", new MesureDesImports(),
            "histoires", new HistoiresLongues(),
            "tempete", new Tempete(),
            "droits", new Droits()));

    private Mesures() {}

    public static void main(String... arguments) throws Exception {
        var mesure = arguments.length == 0 ? null : TOUTES.get(arguments[0]);
        if (mesure == null) {
            System.out.println("./dev bench NOM, où NOM est :");
            TOUTES.forEach((nom, m) -> System.out.printf("  %-10s %s%n", nom, m.quoi()));
            System.exit(arguments.length == 0 ? 0 : 2);
            return;
        }
        var machine = ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(
                "%s : %s%n%d cœurs, charge de la machine %.1f au départ%n",
                arguments[0], mesure.quoi(), machine.getAvailableProcessors(), machine.getSystemLoadAverage());
        mesure.mesurer(List.of(arguments).subList(1, arguments.length));
        System.out.printf("charge de la machine %.1f à l’arrivée%n", machine.getSystemLoadAverage());
    }

    private record Droits() implements Mesure {
        @Override
        public String quoi() {
            return "une situation évaluée, raisons comprises (JMH) : cas médian ≤ 10 µs";
        }

        @Override
        public void mesurer(List<String> options) throws Exception {
            MesuresDesDroits.main();
        }
    }
}
