package fr.coteacote.socle.web;

import jakarta.servlet.http.HttpServletRequest;

/** Prefix of the visitor's addresses: empty for the installation's default structure, else {@code /ml/slug}. */
public final class BaseDesAdresses {
    private static final String CLE = BaseDesAdresses.class.getName();

    private BaseDesAdresses() {}

    public static void poser(HttpServletRequest requete, String base) {
        requete.setAttribute(CLE, base);
    }

    public static String de(HttpServletRequest requete) {
        return requete.getAttribute(CLE) instanceof String base ? base : "";
    }
}
