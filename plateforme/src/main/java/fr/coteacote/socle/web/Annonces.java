package fr.coteacote.socle.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/** The short message shown once on the next page of a signed-in person, with what undoes it. */
public final class Annonces {
    private static final String CLE = "annonce";

    private Annonces() {}

    private record Gardee(String texte, String annuler) implements Serializable {}

    public static void dire(HttpSession seance, String texte) {
        seance.setAttribute(CLE, new Gardee(texte, ""));
    }

    /** @param annuler address that undoes the act when posted to */
    public static void dire(HttpSession seance, String texte, String annuler) {
        seance.setAttribute(CLE, new Gardee(texte, annuler));
    }

    static Optional<Cadre.Annonce> reprendre(HttpServletRequest requete) {
        HttpSession seance = requete.getSession(false);
        if (seance != null && seance.getAttribute(CLE) instanceof Gardee gardee) {
            seance.removeAttribute(CLE);
            return Optional.of(new Cadre.Annonce(
                    gardee.texte(), Optional.of(gardee.annuler()).filter(adresse -> !adresse.isEmpty())));
        }
        return Optional.empty();
    }
}
