package fr.coteacote.espaces;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.acces.LiensDuJeune;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.parcours.Demandes;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Lieux;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The browser's own letters set twice as big: nothing is cut, nothing slides sideways, 640 px wide. */
@TestDeLaMaison
class TexteDoubleTest {
    private static final JsonObject LETTRES_DOUBLES = JsonParser.parseString(
                    "{\"fontSizes\":{\"standard\":32,\"fixed\":26}}")
            .getAsJsonObject();
    /** Pieces of text that stick out of the page, or of something that cuts what sticks out. */
    private static final String COUPES = """
            () => {
              const coupes = new Set();
              const arbre = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let texte; texte = arbre.nextNode();) {
                const dedans = texte.parentElement;
                if (!texte.data.trim() || !dedans.checkVisibility() || dedans.getBoundingClientRect().width <= 1) continue;
                const zone = document.createRange();
                zone.selectNodeContents(texte);
                for (const lettres of zone.getClientRects()) {
                  let glisse = false, coupe = false;
                  for (let boite = dedans; boite !== document.documentElement && !glisse; boite = boite.parentElement) {
                    const style = getComputedStyle(boite), bord = boite.getBoundingClientRect();
                    glisse = /auto|scroll/.test(style.overflowX);
                    coupe ||= /hidden|clip/.test(style.overflow) && (lettres.left < bord.left - 2 || lettres.right > bord.right + 2
                      || lettres.top < bord.top - 4 || lettres.bottom > bord.bottom + 4);
                  }
                  if (coupe || !glisse && (lettres.right > innerWidth + 1 || lettres.left < -1)) coupes.add(texte.data.trim());
                }
              }
              return [...coupes];
            }
            """;

    private final Monde monde;
    private final MembreId nadia;
    private final JeuneId lina;

    TexteDoubleTest(Maison maison) {
        this.monde = maison.au("2026-03-10T09:00");
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        LieuId gare = monde.lieu("La Gare", Lieux.Genre.ANTENNE);
        monde.recoit(nadia, gare, "14:00", "16:00");
        this.lina = monde.accueilli("Lina", "Moreau-Élissalde", nadia);
        monde.rendezVous(lina, nadia, Optional.of(gare), "2026-03-12T10:00");
        monde.agir(() -> {
            var demande = monde.piece(Demandes.class).poser(lina, "un endroit à moi");
            monde.piece(Demandes.class).reformuler(demande, "Un logement près du travail.", nadia);
        });
        monde.ilEst("2026-03-12T09:55");
    }

    @Test
    void les_pages_du_visiteur() {
        try (var contexte = Navigateur.largeur(640)) {
            Page page = contexte.newPage();
            doubler(page);
            List.of("/", "/rdv", "/aide", "/orienter", "/tes-donnees").forEach(p -> tient(page, monde.visite(p)));
            page.navigate(monde.visite("/"));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Je viens"))
                    .click();
            tient(page);
            tient(page, page.url().replaceFirst("\\?.*", "") + "/heures");
        }
    }

    @Test
    void les_pages_du_jeune() {
        try (var contexte = Navigateur.largeur(640)) {
            Page page = contexte.newPage();
            doubler(page);
            tient(page, monde.visite("/moi/entrer"));
            tient(page, monde.adresse(monde.dedans(() -> monde.piece(LiensDuJeune.class)
                    .creer(lina))));
            page.click("form .btn-primary");
            page.waitForURL("**/moi");
            tient(page);
            page.getByText("Déplacer").click();
            tient(page);
            List.of("/moi/pause", "/moi/journal", "/moi/reglages", "/moi/compte")
                    .forEach(p -> tient(page, monde.adresse(p)));
        }
    }

    @Test
    void les_pages_de_l_equipe() {
        try (var contexte = Navigateur.largeur(640)) {
            entrer(contexte);
            Page page = contexte.newPage();
            doubler(page);
            List.of("journee", "jeunes", "accueillir", "accueil", "compte", "jeunes/" + lina)
                    .forEach(p -> tient(page, monde.adresse("/equipe/" + p)));
        }
    }

    private void entrer(BrowserContext contexte) {
        Page page = contexte.newPage();
        doubler(page);
        tient(page, monde.visite("/equipe/entrer"));
        page.fill("#courriel", monde.courriel("Nadia"));
        page.fill("#motDePasse", Maison.MOT_DE_PASSE);
        page.click("form .btn-primary");
        page.locator("#code").waitFor();
        tient(page);
        page.fill("#code", monde.code("Nadia"));
        page.click("form .btn-primary");
        page.waitForURL("**/equipe/journee");
        page.close();
    }

    private static void doubler(Page page) {
        page.context().newCDPSession(page).send("Page.setFontSizes", LETTRES_DOUBLES);
    }

    private static void tient(Page page, String adresse) {
        assertThat(page.navigate(adresse).status()).as(adresse).isEqualTo(200);
        tient(page);
    }

    private static void tient(Page page) {
        page.waitForLoadState();
        assertThat(page.evaluate("getComputedStyle(document.documentElement).fontSize"))
                .as("les lettres sont doublées")
                .isEqualTo("32px");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("défilement de côté, %s", page.url())
                .isLessThanOrEqualTo(640);
        assertThat((List<?>) page.evaluate(COUPES))
                .as("texte coupé, %s", page.url())
                .isEmpty();
    }
}
