package fr.coteacote.droits.bareme;

/** A scale that depends on who lives there: someone alone, a couple, or one dependant and more. */
public record Composition(double seul, double couple, double[] avecPersonnes, double parPersonneEnPlus) {
    /** Value for {@code pac} dependants; the couple counts only without any. */
    public double pour(boolean enCouple, int pac) {
        if (pac == 0) {
            return enCouple ? couple : seul;
        }
        int derniere = avecPersonnes.length;
        return avecPersonnes[Math.min(pac, derniere) - 1] + Math.max(pac - derniere, 0) * parPersonneEnPlus;
    }
}
