package fr.coteacote.acces.web;

/** Six digits awaited; the page never says whether the number is known. */
public record PageMoiCode(boolean refuse, boolean ferme, String message) {
    static PageMoiCode attendu() {
        return new PageMoiCode(false, false, "");
    }

    static PageMoiCode pasCeluiLa(int reste) {
        return reste == 0
                ? fini()
                : new PageMoiCode(true, false, "Il te reste " + reste + (reste == 1 ? " essai." : " essais."));
    }

    static PageMoiCode fini() {
        return new PageMoiCode(true, true, "");
    }
}
