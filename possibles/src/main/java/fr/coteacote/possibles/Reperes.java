package fr.coteacote.possibles;

import java.util.Optional;

/** The little that must be read of everything, side by side in memory: occupation, kind, whether it brings a key. */
final class Reperes {
    private static final int GENRE = 24;
    private static final int CLE = 1 << 30;
    private static final int ROME = (1 << GENRE) - 1;

    private final int[] reperes;
    private final long[] empreintes;
    private final Optional<Reperes> dessous;
    private final int premier;

    /** @param dessous those of the things underneath, whose ranks come first */
    Reperes(Fiche[] fiches, Optional<Reperes> dessous) {
        this.dessous = dessous;
        premier = dessous.map(Reperes::taille).orElse(0);
        reperes = new int[fiches.length];
        empreintes = new long[fiches.length];
        for (int i = 0; i < fiches.length; i++) {
            var f = fiches[i];
            reperes[i] = f.rome + 1 | f.genre << GENRE | (f.apporte == 0 ? 0 : CLE);
            empreintes[i] = f.empreinte;
        }
    }

    int rome(int rang) {
        return (repere(rang) & ROME) - 1;
    }

    int genre(int rang) {
        return repere(rang) >>> GENRE & 0xF;
    }

    boolean apporteUneCle(int rang) {
        return (repere(rang) & CLE) != 0;
    }

    long empreinte(int rang) {
        return rang < premier ? dessous.orElseThrow().empreinte(rang) : empreintes[rang - premier];
    }

    private int repere(int rang) {
        return rang < premier ? dessous.orElseThrow().repere(rang) : reperes[rang - premier];
    }

    private int taille() {
        return premier + reperes.length;
    }
}
