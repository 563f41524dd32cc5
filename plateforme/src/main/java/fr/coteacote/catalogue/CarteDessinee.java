package fr.coteacote.catalogue;

import fr.coteacote.possibles.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A map drawn from points: circles of distance around where one starts, a number for each thing, and the operator's
 * tiles underneath when there are some. Nothing is asked to anybody without them.
 *
 * @param tuiles pictures underneath; empty when the operator set none
 */
public record CarteDessinee(List<Tuile> tuiles, List<Cercle> cercles, List<Repere> reperes) {
    public static final int LARGEUR = 640;
    public static final int HAUTEUR = 480;
    private static final int MARGE = 40;
    private static final int COTE = 256;
    private static final int ZOOM_MIN = 5;
    private static final int ZOOM_MAX = 14;
    private static final double METRES_PAR_PIXEL = 156_543.034;
    private static final int[] KM = {2, 5, 10, 20, 50};

    public CarteDessinee {
        tuiles = List.copyOf(tuiles);
        cercles = List.copyOf(cercles);
        reperes = List.copyOf(reperes);
    }

    public record Tuile(String adresse, String x, String y) {}

    public record Cercle(String rayon, String dit) {}

    /** @param numero of the thing in the list beside the map */
    public record Repere(int numero, String x, String y) {}

    /** Where one point falls, in pixels of the whole world at this zoom. */
    private record Pixel(double x, double y) {
        static Pixel de(Point p, int zoom) {
            double monde = COTE * Math.pow(2, zoom);
            double sinus = Math.sin(Math.toRadians(p.latitude()));
            return new Pixel(
                    (p.longitude() + 180) / 360 * monde,
                    (0.5 - Math.log((1 + sinus) / (1 - sinus)) / (4 * Math.PI)) * monde);
        }
    }

    /**
     * @param points in the order of the list; those nobody can place are empty
     * @param gabarit address of a tile with {@code {z}}, {@code {x}}, {@code {y}}, or empty
     */
    static CarteDessinee de(Point centre, List<Optional<Point>> points, String gabarit) {
        int zoom = zoom(centre, points);
        var milieu = Pixel.de(centre, zoom);
        var reperes = new ArrayList<Repere>();
        for (int i = 0; i < points.size(); i++) {
            int numero = i + 1;
            points.get(i)
                    .map(p -> Pixel.de(p, zoom))
                    .filter(p -> dedans(p, milieu))
                    .ifPresent(p -> reperes.add(new Repere(
                            numero,
                            nombre(p.x() - milieu.x() + LARGEUR / 2.0),
                            nombre(p.y() - milieu.y() + HAUTEUR / 2.0))));
        }
        return new CarteDessinee(
                gabarit.isEmpty() ? List.of() : tuiles(milieu, zoom, gabarit), cercles(centre, zoom), reperes);
    }

    /** The closest look that still holds everything near. */
    private static int zoom(Point centre, List<Optional<Point>> points) {
        return IntStream.iterate(ZOOM_MAX, z -> z > ZOOM_MIN, z -> z - 1)
                .filter(z -> points.stream()
                        .flatMap(Optional::stream)
                        .allMatch(p -> dedans(Pixel.de(p, z), Pixel.de(centre, z))))
                .findFirst()
                .orElse(ZOOM_MIN);
    }

    private static boolean dedans(Pixel p, Pixel milieu) {
        return Math.abs(p.x() - milieu.x()) <= LARGEUR / 2.0 - MARGE
                && Math.abs(p.y() - milieu.y()) <= HAUTEUR / 2.0 - MARGE;
    }

    private static List<Cercle> cercles(Point centre, int zoom) {
        double metres = METRES_PAR_PIXEL * Math.cos(Math.toRadians(centre.latitude())) / Math.pow(2, zoom);
        return IntStream.of(KM)
                .filter(km -> km * 1_000 / metres > MARGE && km * 1_000 / metres < LARGEUR / 2.0)
                .mapToObj(km -> new Cercle(nombre(km * 1_000 / metres), km + "\u00a0km"))
                .toList();
    }

    private static List<Tuile> tuiles(Pixel milieu, int zoom, String gabarit) {
        var tuiles = new ArrayList<Tuile>();
        double gauche = milieu.x() - LARGEUR / 2.0;
        double haut = milieu.y() - HAUTEUR / 2.0;
        for (int x = (int) Math.floor(gauche / COTE); x * COTE < gauche + LARGEUR; x++) {
            for (int y = (int) Math.floor(haut / COTE); y * COTE < haut + HAUTEUR; y++) {
                String adresse = gabarit.replace("{z}", Integer.toString(zoom))
                        .replace("{x}", Integer.toString(x))
                        .replace("{y}", Integer.toString(y));
                tuiles.add(new Tuile(adresse, nombre(x * COTE - gauche), nombre(y * COTE - haut)));
            }
        }
        return tuiles;
    }

    private static String nombre(double n) {
        return String.format(Locale.ROOT, "%.1f", n);
    }
}
