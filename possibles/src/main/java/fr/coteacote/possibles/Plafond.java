package fr.coteacote.possibles;

import java.util.Arrays;

/**
 * The best score a thing may have, from its occupation and its place alone: what cannot enter the list is not looked
 * at further. Never below the real score, so it changes nothing but the time.
 */
final class Plafond {
    private static final int ENTIER = 1000;

    private final Regard regard;
    private final int[] parRome;
    private final int trajet;
    private final int reste;
    private final int envies;
    private final boolean autreEnvie;
    private final int total;

    Plafond(Note note, Regard regard) {
        this.regard = regard;
        trajet = note.poids(CritereDeRang.TRAJET);
        envies = note.poids(CritereDeRang.ENVIES);
        autreEnvie = (regard.envieThemes | regard.envieGenres) != 0 || regard.envieRome.length == 0;
        parRome = new int[regard.romes];
        Arrays.setAll(parRome, rome -> deLaRome(note, rome));
        total = note.poidsConnaissables() - trajet;
        reste = total - envies - note.poids(CritereDeRang.TALENTS) - note.poids(CritereDeRang.REFUS);
    }

    private int deLaRome(Note note, int rome) {
        int voulue = autreEnvie ? ENTIER : regard.envieRome[rome];
        int talents = regard.talentRome.length == 0 ? ENTIER : regard.talentRome[rome];
        int refus = regard.aRefuse ? ENTIER - regard.refusRome[rome] / 2 : ENTIER;
        return envies * voulue + note.poids(CritereDeRang.TALENTS) * talents + note.poids(CritereDeRang.REFUS) * refus;
    }

    int score(int rome, Approche a) {
        int minutes = Note.trajet(a);
        if (rome < 0) {
            return sansRome(minutes);
        }
        long somme = (long) reste * ENTIER + parRome[rome] + (minutes < 0 ? 0 : (long) trajet * minutes);
        int poids = total + (minutes < 0 ? 0 : trajet);
        return poids == 0 ? Note.MAX : (int) Math.min(Note.MAX, somme * (Note.MAX / ENTIER) / poids + 1);
    }

    /**
     * Without an occupation, talents and refusals are unknown and leave the mean; wishes too, or they are about something
     * else. Whatever else is known at its best only brings the mean nearer to the whole.
     */
    private int sansRome(int minutes) {
        int poids = reste + (autreEnvie ? envies : 0);
        if (minutes < 0 || poids + trajet == 0) {
            return Note.MAX;
        }
        long somme = (long) poids * ENTIER + (long) trajet * minutes;
        long mieux = somme * (Note.MAX / ENTIER) / (poids + trajet) + 1;
        return (int) Math.min(Note.MAX, Math.max(mieux, Rome.AUTRE * (Note.MAX / ENTIER) + 1));
    }
}
