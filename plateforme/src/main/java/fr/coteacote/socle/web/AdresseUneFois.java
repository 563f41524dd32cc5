package fr.coteacote.socle.web;

import jakarta.servlet.http.HttpSession;

/** A secret address shown on the next page and never again: only its hash is kept. */
public final class AdresseUneFois {
    private static final String CLE = AdresseUneFois.class.getName();

    private AdresseUneFois() {}

    public static void montrer(HttpSession seance, String adresse) {
        seance.setAttribute(CLE, adresse);
    }

    /** Empty when there is none to show. */
    public static String reprendre(HttpSession seance) {
        if (seance.getAttribute(CLE) instanceof String adresse) {
            seance.removeAttribute(CLE);
            return adresse;
        }
        return "";
    }
}
