package fr.coteacote.acces.web;

import fr.coteacote.acces.LiensDuJeune.Etat;

/** What a young person's link opens, or why it no longer does and how to get in all the same. */
public record PageLien(Etat etat, String parCode) {
    static PageLien de(Etat etat, String slug) {
        return new PageLien(etat, "/ml/" + slug + "/moi/entrer");
    }

    public boolean valable() {
        return etat == Etat.VALABLE;
    }
}
