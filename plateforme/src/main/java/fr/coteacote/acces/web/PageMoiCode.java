package fr.coteacote.acces.web;

/**
 * Six digits awaited; the page never says whether the number is known.
 *
 * @param reste how many more tries this code bears
 */
public record PageMoiCode(boolean refuse, boolean ferme, int reste) {
    static PageMoiCode attendu() {
        return new PageMoiCode(false, false, 0);
    }

    static PageMoiCode pasCeluiLa(int reste) {
        return reste == 0 ? fini() : new PageMoiCode(true, false, reste);
    }

    static PageMoiCode fini() {
        return new PageMoiCode(true, true, 0);
    }
}
