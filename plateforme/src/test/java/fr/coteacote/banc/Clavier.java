package fr.coteacote.banc;

import com.microsoft.playwright.Page;
import java.util.LinkedHashSet;
import java.util.Map;
import org.assertj.core.api.Assertions;

/** Somebody without a mouse. At each stop, what has the focus must be seen: its outline drawn, and no bar over it. */
public final class Clavier {
    private static final int ARRETS = 150;
    private static final String ICI = """
            async () => {
              const e = document.activeElement;
              if (e === document.body) return {nom: '', vu: true, decouvert: true};
              const etiquette = e.labels && e.labels.length ? e.labels[0] : null;
              const nom = e.getAttribute('aria-label') || (etiquette || e).innerText || e.title || e.id;
              const trait = getComputedStyle(e);
              const dessus = boite => [0.15, 0.5, 0.85].some(x => [0.15, 0.5, 0.85].some(y => {
                const touche = document.elementFromPoint(boite.left + boite.width * x, boite.top + boite.height * y);
                return touche && (e.contains(touche) || etiquette && etiquette.contains(touche));
              }));
              const decouvert = () => [...e.getClientRects()].some(dessus);
              // What scrolls or slides into view takes a moment.
              for (let essai = 0; essai < 100 && !decouvert(); essai++) await new Promise(f => setTimeout(f, 10));
              return {
                nom: nom.replace(/\\s+/g, ' ').trim(),
                vu: trait.outlineStyle !== 'none' && parseFloat(trait.outlineWidth) >= 2,
                decouvert: decouvert()
              };
            }
            """;

    private final Page page;

    public Clavier(Page page) {
        this.page = page;
    }

    /** Moves forward until what is called so has the focus. */
    public Clavier aller(String nom) {
        return chercher("Tab", nom);
    }

    /** Moves back until what is called so has the focus. */
    public Clavier revenir(String nom) {
        return chercher("Shift+Tab", nom);
    }

    private Clavier chercher(String touche, String nom) {
        var passes = new LinkedHashSet<String>();
        for (int arret = 0; arret < ARRETS; arret++) {
            page.keyboard().press(touche);
            String ici = ici();
            passes.add(ici);
            if (ici.startsWith(sansInsecable(nom))) {
                return this;
            }
        }
        throw new AssertionError("« %s » ne se trouve pas au clavier, sur %s : %s".formatted(nom, page.url(), passes));
    }

    /** Waits until the focus has come by itself to what is called so. */
    public Clavier arrive(String nom) {
        page.waitForCondition(() -> ici().startsWith(sansInsecable(nom)));
        return this;
    }

    /** What has the focus, by its name; nothing when it is the page itself. */
    private String ici() {
        var arret = (Map<?, ?>) page.evaluate(ICI);
        Assertions.assertThat(arret.get("vu")).as("le focus se voit, %s", arret).isEqualTo(true);
        Assertions.assertThat(arret.get("decouvert"))
                .as("rien ne couvre le focus, %s", arret)
                .isEqualTo(true);
        return (String) arret.get("nom");
    }

    private static String sansInsecable(String nom) {
        return nom.replace('\u00a0', ' ');
    }

    public Clavier presser(String... touches) {
        for (String touche : touches) {
            page.keyboard().press(touche);
        }
        return this;
    }

    /** Presses Enter and waits for the page it leads to. */
    public Clavier valider() {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        return this;
    }

    public Clavier ecrire(String texte) {
        page.keyboard().type(texte);
        return this;
    }

    /** Writes over what a field held. */
    public Clavier recrire(String texte) {
        return presser("Control+a").ecrire(texte);
    }
}
