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
    private final int total;

    Plafond(Note note, Regard regard) {
        this.regard = regard;
        trajet = note.poids(CritereDeRang.TRAJET);
        parRome = new int[regard.romes];
        Arrays.setAll(parRome, rome -> deLaRome(note, rome));
        total = note.poidsConnaissables() - trajet;
        reste = total
                - note.poids(CritereDeRang.ENVIES)
                - note.poids(CritereDeRang.TALENTS)
                - note.poids(CritereDeRang.REFUS);
    }

    private int deLaRome(Note note, int rome) {
        boolean autreEnvie = (regard.envieThemes | regard.envieGenres) != 0 || regard.envieRome.length == 0;
        int envies = autreEnvie ? ENTIER : regard.envieRome[rome];
        int talents = regard.talentRome.length == 0 ? ENTIER : regard.talentRome[rome];
        int refus = regard.aRefuse ? ENTIER - regard.refusRome[rome] / 2 : ENTIER;
        return note.poids(CritereDeRang.ENVIES) * envies
                + note.poids(CritereDeRang.TALENTS) * talents
                + note.poids(CritereDeRang.REFUS) * refus;
    }

    int score(int rome, Approche a) {
        if (rome < 0) {
            return Note.MAX;
        }
        int minutes = Note.trajet(a);
        long somme = (long) reste * ENTIER + parRome[rome] + (minutes < 0 ? 0 : (long) trajet * minutes);
        int poids = total + (minutes < 0 ? 0 : trajet);
        return poids == 0 ? Note.MAX : (int) Math.min(Note.MAX, somme * (Note.MAX / ENTIER) / poids + 1);
    }
}
