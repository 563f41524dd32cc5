package fr.coteacote.maison;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.socle.Role;
import org.junit.jupiter.api.Test;

@TestDeLaMaison
class EntrerTest {
    private final Maison maison;

    EntrerTest(Maison maison) {
        this.maison = maison;
    }

    @Test
    void un_mauvais_mot_de_passe_garde_l_adresse_et_dit_quoi_faire() {
        var monde = maison.au("2026-03-12T10:02");
        monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        try (var contexte = Navigateur.bureau()) {
            Page page = contexte.newPage();
            page.navigate(monde.visite("/equipe/entrer"));
            Navigateur.accessible(page);
            page.getByLabel("Votre adresse de travail").fill("nadia@ailleurs.example");
            page.getByLabel("Votre mot de passe").fill("non");
            page.getByText("Entrer", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                    .isVisible();
            assertThat(page.getByLabel("Votre adresse de travail")).hasValue("nadia@ailleurs.example");
            Navigateur.accessible(page);
        }
    }
}
