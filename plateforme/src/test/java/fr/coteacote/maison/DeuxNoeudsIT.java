package fr.coteacote.maison;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasValueOptions;
import fr.coteacote.banc.ApplicationLancee;
import fr.coteacote.banc.MaisonLancee;
import fr.coteacote.banc.Navigateur;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nadia writes on one node and Lina on another, for a minute: networks are cut, Lina's node is killed, nothing is lost. */
class DeuxNoeudsIT {
    private static final Duration UNE_MINUTE = Duration.ofSeconds(60);
    private static final double PATIENCE = 60_000;

    private static MaisonLancee maison;

    private final int portDeLina = ApplicationLancee.portLibre();

    @BeforeAll
    static void ouvrir() {
        maison = MaisonLancee.ouvrir();
        maison.application().attendre();
    }

    @AfterAll
    static void fermer() {
        maison.close();
    }

    @Test
    void une_minute_a_deux_reseau_coupe_et_noeud_tue_rien_ne_se_perd_ne_se_double_ni_ne_change_d_ordre() {
        try (var noeud = maison.autreNoeud(portDeLina).attendre();
                var bureau = Navigateur.bureau();
                var telephone = Navigateur.telephone()) {
            Page nadia = installer(bureau);
            Page lina = prendreSonTelephone(telephone);
            var ecrit = new Conversation(nadia, lina);
            var debut = Instant.now();
            ecrit.ensemble(3);
            telephone.setOffline(true);
            ecrit.ensemble(2);
            telephone.setOffline(false);
            noeud.tuer();
            ecrit.ensemble(2);
            bureau.setOffline(true);
            ecrit.ensemble(2);
            bureau.setOffline(false);
            noeud.attendre();
            while (Instant.now().isBefore(debut.plus(UNE_MINUTE))) {
                ecrit.ensemble(1);
            }
            ecrit.seRetrouve();
            ajouterDesPas(nadia, lina);
        }
    }

    private static Page installer(BrowserContext bureau) {
        Page nadia = maison.entrer(bureau, "nadia");
        nadia.navigate(maison.site() + "/equipe/jeunes?vue=structure&q=Lina");
        nadia.getByText("Lina").last().click();
        nadia.getByText("S’installer côte à côte").first().click();
        nadia.waitForURL("**/cote-a-cote/**");
        return nadia;
    }

    private Page prendreSonTelephone(BrowserContext telephone) {
        String site = "http://localhost:" + portDeLina;
        Page lina = telephone.newPage();
        lina.navigate(site + maison.lien("Lina"));
        lina.click("form .btn-primary");
        lina.waitForURL(site + "/moi");
        lina.getByText("Écrire sur mon téléphone").click();
        lina.waitForURL("**/cote-a-cote/**");
        return lina;
    }

    /** What each typed, sentence after sentence, in the paragraph that is theirs. */
    private static final class Conversation {
        private final Page nadia;
        private final Page lina;
        private final List<String> deNadia = new ArrayList<>();
        private final List<String> deLina = new ArrayList<>();

        Conversation(Page nadia, Page lina) {
            this.nadia = nadia;
            this.lina = lina;
        }

        void ensemble(int fois) {
            for (int i = 0; i < fois; i++) {
                dire(paragraphe(lina, "JEUNE"), deLina, "Lina");
                dire(paragraphe(nadia, "EQUIPE"), deNadia, "Nadia");
            }
        }

        private static void dire(Locator zone, List<String> dites, String qui) {
            String phrase = qui + " dit " + (dites.size() + 1) + ". ";
            dites.add(phrase);
            zone.pressSequentially(phrase);
        }

        /** Both screens, then both screens opened again: the same words, each once, in the order they were typed. */
        void seRetrouve() {
            var patience = new HasValueOptions().setTimeout(PATIENCE);
            assertThat(paragraphe(nadia, "JEUNE")).hasValue(String.join("", deLina), patience);
            assertThat(lina.locator("#p-BOUGE-EQUIPE"))
                    .containsText(String.join("", deNadia).strip());
            nadia.reload();
            lina.reload();
            assertThat(paragraphe(nadia, "EQUIPE")).hasValue(String.join("", deNadia));
            assertThat(paragraphe(lina, "JEUNE")).hasValue(String.join("", deLina));
        }

        private static Locator paragraphe(Page page, String auteur) {
            return page.locator("#p-BOUGE-" + auteur + " textarea");
        }
    }

    private static void ajouterDesPas(Page nadia, Page lina) {
        IntStream.rangeClosed(1, 4).forEach(n -> {
            Page qui = n % 2 == 0 ? nadia : lina;
            qui.getByPlaceholder("Une idée pour la prochaine fois").fill("Pas numéro " + n);
            qui.locator("form[action$='/pas'] button").click();
            for (Page page : List.of(nadia, lina)) {
                assertThat(page.locator("#tente").getByText("Pas numéro " + n)).hasCount(1);
            }
        });
        assertThat(nadia.locator("#tente").innerText())
                .containsSubsequence("Pas numéro 1", "Pas numéro 2", "Pas numéro 3", "Pas numéro 4");
    }
}
