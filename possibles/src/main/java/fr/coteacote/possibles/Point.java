package fr.coteacote.possibles;

/** A place on Earth, degrees WGS84. */
public record Point(double latitude, double longitude) {
    private static final double RAYON_TERRE_KM = 6371.0088;

    public Point {
        if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException("hors du globe : %s, %s".formatted(latitude, longitude));
        }
    }

    /** Great-circle distance, in kilometres. */
    public double km(Point autre) {
        double a = Math.toRadians(latitude);
        double b = Math.toRadians(autre.latitude);
        double h = carre(Math.sin((b - a) / 2))
                + Math.cos(a) * Math.cos(b) * carre(Math.sin(Math.toRadians(autre.longitude - longitude) / 2));
        return 2 * RAYON_TERRE_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    private static double carre(double x) {
        return x * x;
    }
}
