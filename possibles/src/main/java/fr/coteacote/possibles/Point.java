package fr.coteacote.possibles;

/** A place on Earth, degrees WGS84. */
public record Point(double latitude, double longitude) {
    private static final double RAYON_TERRE_KM = 6371.0088;
    private static final double PROCHE_DEGRES = 1.5;

    public Point {
        if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException("hors du globe : %s, %s".formatted(latitude, longitude));
        }
    }

    /** Great-circle distance, in kilometres; within a degree or so, the plane is as good and quicker. */
    public double km(Point autre) {
        double hauteur = autre.latitude - latitude;
        double largeur = autre.longitude - longitude;
        if (Math.abs(hauteur) > PROCHE_DEGRES || Math.abs(largeur) > PROCHE_DEGRES) {
            return grandCercle(autre);
        }
        double est = largeur * Math.cos(Math.toRadians((latitude + autre.latitude) / 2));
        return Math.toRadians(Math.sqrt(hauteur * hauteur + est * est)) * RAYON_TERRE_KM;
    }

    private double grandCercle(Point autre) {
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
