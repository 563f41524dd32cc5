package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.catalogue.OrselEtSesCommunes;
import fr.coteacote.catalogue.Signalements;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.structures.Lieux;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Without an account: from the door to something concrete, the wheel, and a word when it is over. */
@TestDeLaMaison
class PossiblesSansCompteTest {
    private final Maison maison;
    private Monde monde;

    PossiblesSansCompteTest(Maison maison) {
        this.maison = maison;
    }

    @BeforeEach
    void orsel() {
        monde = maison.au("2026-03-12T10:02");
        OrselEtSesCommunes.placer(monde);
        monde.lieu("La Gare", Lieux.Genre.ANTENNE);
        OrselEtSesCommunes.publier(monde, "titre", "Préparer des commandes à vélo", "organisation", "La Bécane");
        OrselEtSesCommunes.publier(monde, "titre", "Visiter un luthier", "forme", "VISITE", "commune", "Montbray");
        OrselEtSesCommunes.publier(monde, "titre", "Une aide pour le permis", "forme", "AIDE");
    }

    @Test
    @Exigence("S1-22")
    void de_l_arrivee_a_une_proposition_concrete_il_y_a_trois_ecrans_sans_compte_ni_temoin() {
        try (var contexte = Navigateur.sansScript(390, 844)) {
            Page page = contexte.newPage();
            page.navigate(monde.visite("/"));
            assertThat(page.locator("#possible .c-opp")).hasCount(3);
            page.getByText("Tout ce qui est possible").click();
            assertThat(page.locator(".possibles-phrase")).containsText("Trois choses ouvertes, depuis Orsel");
            page.getByText("Préparer des commandes à vélo").first().click();
            assertThat(page.locator("h1")).hasText("Préparer des commandes à vélo");
            assertThat(page.locator("main")).containsText("Trois semaines payées, au bord de l’eau");
            assertThat(contexte.cookies()).isEmpty();
        }
    }

    @Test
    void ces_pages_se_lisent_par_tout_le_monde() {
        try (var contexte = Navigateur.telephone()) {
            Page page = contexte.newPage();
            for (String chemin : new String[] {"/", "/possibles", "/possibles/roue?graine=3&tour=1"}) {
                page.navigate(monde.visite(chemin));
                Navigateur.accessible(page);
            }
            page.navigate(monde.visite("/possibles"));
            page.locator(".c-opp h3 a").first().click();
            Navigateur.accessible(page);
        }
    }

    @Test
    void on_regarde_autour_d_une_commune_et_elle_ne_reste_dans_aucune_adresse() {
        try (var contexte = Navigateur.sansScript(390, 844)) {
            Page page = contexte.newPage();
            page.navigate(monde.visite("/possibles"));
            page.fill("#commune", "Montbray");
            page.getByText("Regarder autour").click();
            assertThat(page.locator(".possibles-phrase")).containsText("depuis Montbray");
            assertThat(page.url()).doesNotContain("Montbray");
            page.getByText("Sans diplôme", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator("#commune")).hasValue("Montbray");
            assertThat(page.locator(".c-filtre[aria-pressed=true]")).hasText("Sans diplôme");
            page.fill("#commune", "Nulle part");
            page.getByText("Regarder autour").click();
            assertThat(page.locator("#commune-e")).isVisible();
        }
    }

    @Test
    @Exigence(value = "S1-38", partie = true)
    void la_roue_tourne_sans_compte_et_sans_script() {
        try (var contexte = Navigateur.sansScript(390, 844)) {
            Page page = contexte.newPage();
            page.navigate(monde.visite("/possibles/roue"));
            assertThat(page.locator("#liste li")).hasCount(3);
            page.locator(".lancer").click();
            assertThat(page.locator("#resultat h2")).isVisible();
            page.getByText("Relancer").click();
            assertThat(page.locator("#resultat h2")).isVisible();
            page.getByText("Une rencontre").click();
            assertThat(page.locator("#liste li")).hasCount(1);
        }
    }

    @Test
    void un_passant_signale_en_un_appui_et_deux_demandent_de_verifier() {
        for (int fois = 0; fois < 2; fois++) {
            try (var contexte = Navigateur.sansScript(390, 844)) {
                Page page = contexte.newPage();
                page.navigate(monde.visite("/possibles"));
                page.getByText("Visiter un luthier").first().click();
                page.getByText("Signaler\u00a0: il y a une erreur").click();
                assertThat(page.locator(".c-toast")).containsText("Merci");
                assertThat(contexte.cookies()).isEmpty();
            }
        }
        assertThat(monde.dedans(() -> monde.piece(Signalements.class).aVerifier()))
                .singleElement()
                .matches(a -> a.titre().equals("Visiter un luthier"));
    }
}
