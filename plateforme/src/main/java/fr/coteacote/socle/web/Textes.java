package fr.coteacote.socle.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The words of visitors' and young people's pages and messages: one bundle per space, variants for those who prefer vous. */
@Component
public class Textes {
    private static final String CLE = Textes.class.getName();
    private static final Locale TU = Locale.FRENCH;
    private static final Locale VOUS =
            new Locale.Builder().setLanguage("fr").setVariant("vousvous").build();

    private final MessageSource source;
    private final ObjectProvider<Accueillants> accueillants;

    Textes(ObjectProvider<Accueillants> accueillants) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                "textes/visiteur",
                "textes/jeune",
                "textes/acces",
                "textes/messages",
                "textes/recours",
                "textes/champs",
                "textes/possibles",
                "textes/agenda",
                "textes/cartes");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        this.source = messages;
        this.accueillants = accueillants;
    }

    /** The words in one register. */
    public record Ton(MessageSource source, Locale langue) {
        public String dire(String cle, Object... valeurs) {
            return source.getMessage(cle, valeurs, langue);
        }

        /** False for a key made of what an address says, when nobody wrote words for it. */
        public boolean connait(String cle) {
            return !"".equals(source.getMessage(cle, new Object[0], "", langue));
        }
    }

    public Ton tu() {
        return new Ton(source, TU);
    }

    public Ton en(String registre) {
        return new Ton(source, registre.equals("VOUS") ? VOUS : TU);
    }

    /** The register this person chose, for the page being answered. */
    public static void choisir(HttpServletRequest requete, String registre) {
        requete.setAttribute(CLE, registre);
    }

    /** As the structure speaks to whoever comes, until they choose for themselves. */
    public Ton deLaMaison() {
        return en(accueillants.getObject().maison().registre());
    }

    Ton de(HttpServletRequest requete) {
        return requete.getAttribute(CLE) instanceof String registre ? en(registre) : deLaMaison();
    }
}
