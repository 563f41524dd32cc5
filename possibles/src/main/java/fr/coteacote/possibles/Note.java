package fr.coteacote.possibles;

import java.util.Arrays;

/**
 * The score: a weighted mean over what is known only. Unknown leaves both sides of the fraction.
 *
 * <p>Each criterion gives 0 to 1000, or {@link #INCONNU}; the score is 0 to 10,000, in whole numbers so that every
 * machine finds the same.
 */
final class Note {
    static final int INCONNU = -1;
    static final int MAX = 10_000;

    private static final CritereDeRang[] CRITERES = CritereDeRang.values();

    private final CritereDeRang[] actifs;
    private final int[] poidsActifs;
    private final int total;
    private final int[] effectifs;

    /** Criteria nobody can know for this person are left aside once and for all. */
    Note(TableDePoids poids, Reponses reponses, Regard regard) {
        effectifs = poids(poids, reponses);
        actifs = Arrays.stream(CRITERES).filter(c -> connaissable(c, regard)).toArray(CritereDeRang[]::new);
        poidsActifs =
                Arrays.stream(actifs).mapToInt(c -> effectifs[c.ordinal()]).toArray();
        total = Arrays.stream(effectifs).sum();
    }

    private static boolean connaissable(CritereDeRang critere, Regard r) {
        return switch (critere) {
            case ENVIES -> r.aDesEnvies;
            case TALENTS -> r.talentRome.length > 0;
            case URGENCE -> r.urgences != 0;
            case REFUS -> r.aRefuse;
            case DEBUT, TRAJET, DEBUTANT, REPONSE, FRAICHEUR -> true;
        };
    }

    /** A refusal with a reason makes its criterion count up to twice as much; it adds no criterion. */
    private static int[] poids(TableDePoids table, Reponses reponses) {
        var effectifs = new int[CRITERES.length];
        for (var critere : CRITERES) {
            long refus = reponses.refus().stream()
                    .filter(r -> r.motif() == MotifRefus.TROP_LOIN && critere == CritereDeRang.TRAJET
                            || r.motif() == MotifRefus.PAS_MAINTENANT && critere == CritereDeRang.DEBUT)
                    .limit(4)
                    .count();
            effectifs[critere.ordinal()] = table.poids(critere) * (4 + (int) refus) / 4;
        }
        return effectifs;
    }

    /** Score, and beside it the share of the weights that was known, 0 to 1000. */
    static int score(long note) {
        return (int) (note >>> 32);
    }

    static int connu(long note) {
        return (int) note;
    }

    /** Weight of a criterion for this person; 0 when nobody can know it. */
    int poids(CritereDeRang critere) {
        return Arrays.asList(actifs).contains(critere) ? effectifs[critere.ordinal()] : 0;
    }

    int poidsConnaissables() {
        return Arrays.stream(poidsActifs).sum();
    }

    long noter(Regard r, Fiche f, Approche a) {
        long somme = 0;
        int connus = 0;
        for (int i = 0; i < actifs.length; i++) {
            int valeur = valeur(actifs[i], r, f, a);
            if (valeur >= 0) {
                somme += (long) poidsActifs[i] * valeur;
                connus += poidsActifs[i];
            }
        }
        long score = connus == 0 ? 0 : somme * (MAX / 1000) / connus;
        long part = total == 0 ? 0 : 1000L * connus / total;
        return score << 32 | part;
    }

    static int valeur(CritereDeRang critere, Regard r, Fiche f, Approche a) {
        return switch (critere) {
            case DEBUT -> debut(r, f);
            case TRAJET -> trajet(a);
            case ENVIES -> envies(r, f);
            case TALENTS -> f.rome < 0 || r.talentRome.length == 0 ? INCONNU : r.talentRome[f.rome];
            case DEBUTANT -> f.debutant;
            case REPONSE -> f.reponses < 0 ? INCONNU : f.reponses * 10;
            case FRAICHEUR -> fraicheur(r, f);
            case URGENCE -> r.urgences == 0 || f.themes == 0 ? INCONNU : (r.urgences & f.themes) != 0 ? 1000 : 0;
            case REFUS -> f.rome < 0 || !r.aRefuse ? INCONNU : 1000 - r.refusRome[f.rome] / 2;
        };
    }

    private static int debut(Regard r, Fiche f) {
        if (f.debut == Fiche.NON_DIT) {
            return INCONNU;
        }
        int dans = f.debut - Math.max(r.jour, r.disponibleDes);
        return dans <= 1 ? 1000 : dans <= 7 ? 850 : dans <= 30 ? 600 : dans <= 90 ? 300 : 100;
    }

    static int trajet(Approche a) {
        return a.minutes() < 0 ? INCONNU : Math.max(0, 1000 - a.minutes() * 10);
    }

    private static int envies(Regard r, Fiche f) {
        if (!r.aDesEnvies) {
            return INCONNU;
        }
        if ((r.envieThemes & f.themes) != 0 || (r.envieGenres & 1 << f.genre) != 0) {
            return 1000;
        }
        if (f.rome >= 0 && r.envieRome.length > 0) {
            return r.envieRome[f.rome];
        }
        return f.rome >= 0 || f.themes != 0 ? Rome.AUTRE : INCONNU;
    }

    private static int fraicheur(Regard r, Fiche f) {
        if (f.verifieLe == Fiche.NON_DIT) {
            return INCONNU;
        }
        int jours = r.jour - f.verifieLe;
        return jours <= 1 ? 1000 : jours <= 7 ? 900 : jours <= 30 ? 700 : jours <= 180 ? 500 : jours <= 730 ? 250 : 0;
    }
}
