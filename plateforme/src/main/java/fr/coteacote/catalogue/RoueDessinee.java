package fr.coteacote.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The disc of the wheel: equal shares, whatever their number, and where it stops. */
public record RoueDessinee(List<Part> parts) {
    private static final double RAYON = 150;
    private static final double MOT = 112;
    private static final List<String> TEINTES = List.of("r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8");

    /** @param teinte class of its colours: no two neighbours share one */
    public record Part(String chemin, String place, String teinte) {}

    public static RoueDessinee de(int combien) {
        return new RoueDessinee(
                IntStream.range(0, combien).mapToObj(i -> part(i, combien)).toList());
    }

    private static Part part(int i, int combien) {
        double largeur = 360.0 / combien;
        double milieu = i * largeur;
        String place =
                "translate(%s %s) rotate(%s)".formatted(nombre(x(milieu, MOT)), nombre(y(milieu, MOT)), nombre(milieu));
        return new Part(
                chemin(milieu - largeur / 2, milieu + largeur / 2, combien), place, TEINTES.get(i % TEINTES.size()));
    }

    private static String chemin(double de, double a, int combien) {
        if (combien == 1) {
            return "M0 -150A150 150 0 1 1 -0.01 -150Z";
        }
        return "M0 0L%s %sA150 150 0 %d 1 %s %sZ"
                .formatted(
                        nombre(x(de, RAYON)),
                        nombre(y(de, RAYON)),
                        a - de > 180 ? 1 : 0,
                        nombre(x(a, RAYON)),
                        nombre(y(a, RAYON)));
    }

    /** Degrees to turn, to the left, for this share to stand under the arrow. */
    public static int angle(int numero, int combien) {
        return combien == 0 ? 0 : (int) Math.round(-numero * 360.0 / combien);
    }

    private static double x(double degres, double rayon) {
        return rayon * Math.sin(Math.toRadians(degres));
    }

    private static double y(double degres, double rayon) {
        return -rayon * Math.cos(Math.toRadians(degres));
    }

    private static String nombre(double n) {
        return String.format(Locale.ROOT, "%.1f", n);
    }
}
