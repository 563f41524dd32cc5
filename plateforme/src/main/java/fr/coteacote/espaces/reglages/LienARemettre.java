package fr.coteacote.espaces.reglages;

import fr.coteacote.socle.MembreId;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;

/** A link just sent, shown once to who sent it, so that it can be handed over in person. */
record LienARemettre(MembreId membre, String lien) implements Serializable {
    static void poser(HttpSession seance, MembreId membre, String lien) {
        seance.setAttribute(LienARemettre.class.getName(), new LienARemettre(membre, lien));
    }

    static String reprendre(HttpSession seance, MembreId membre) {
        if (seance.getAttribute(LienARemettre.class.getName()) instanceof LienARemettre garde) {
            seance.removeAttribute(LienARemettre.class.getName());
            return garde.membre().equals(membre) ? garde.lien() : "";
        }
        return "";
    }
}
