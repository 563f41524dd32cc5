package fr.coteacote.donnees.lecture;

/** What a portfolio never exceeds: past that, the file is something else. */
final class Bornes {
    private Bornes() {}

    static void compter(int lignes) {
        if (lignes > Lecteur.LIGNES) {
            throw new FichierIllisible("Ce fichier a plus de 60 000 lignes. Coupez-le en plusieurs fichiers.");
        }
    }

    static void colonnes(int colonnes) {
        if (colonnes > Lecteur.COLONNES) {
            throw new FichierIllisible("Ce fichier a plus de 300 colonnes. Gardez seulement celles qui servent.");
        }
    }
}
