package fr.coteacote.socle;

/** Below how many people a count would say who they are (DOMAINE §5): nothing is shown under it. */
public final class Anonymat {
    /** In people. */
    public static final int K = 5;

    private Anonymat() {}
}
