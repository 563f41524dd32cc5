package fr.coteacote.possibles;

/**
 * How the person reaches one place: worked out once for everything that happens there.
 *
 * @param constat whether their means reach it
 * @param kmMin nearest it may be; infinite when nothing says where it is
 * @param kmMax farthest it may be
 * @param moyen the way that suits best, meaningful when {@code minutes} is known
 * @param minutes by that way, or -1
 */
record Approche(Constat constat, double kmMin, double kmMax, Moyen moyen, int minutes, Nature nature) {
    enum Nature {
        SUR_PLACE,
        A_DISTANCE,
        LIEU_NON_DIT,
        DEPART_NON_DIT
    }

    static final Approche A_DISTANCE = new Approche(Constat.OUI, 0, 0, Moyen.A_PIED, 0, Nature.A_DISTANCE);
    static final Approche LIEU_NON_DIT =
            new Approche(Constat.INCONNU, 0, Double.POSITIVE_INFINITY, Moyen.A_PIED, -1, Nature.LIEU_NON_DIT);
    static final Approche DEPART_NON_DIT =
            new Approche(Constat.INCONNU, 0, Double.POSITIVE_INFINITY, Moyen.A_PIED, -1, Nature.DEPART_NON_DIT);
}
