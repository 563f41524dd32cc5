package fr.coteacote.socle.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;

/** Chooses between the whole page and the fragment htmx asked for; a history restore gets the whole page. */
public record Rendu(Model modele, boolean fragment) {
    static Rendu de(HttpServletRequest requete, HttpServletResponse reponse, Model modele) {
        reponse.addHeader("Vary", "HX-Request");
        boolean fragment = "true".equals(requete.getHeader("HX-Request"))
                && !"true".equals(requete.getHeader("HX-History-Restore-Request"))
                && !"true".equals(requete.getHeader("HX-Boosted"));
        return new Rendu(modele, fragment);
    }

    public Choix page(String gabarit, Object page) {
        modele.addAttribute("page", page);
        return new Choix(gabarit);
    }

    public final class Choix {
        private final String gabarit;

        private Choix(String gabarit) {
            this.gabarit = gabarit;
        }

        public String entiere() {
            return gabarit;
        }

        public String ouFragment(String autre) {
            return fragment ? autre : gabarit;
        }
    }
}
