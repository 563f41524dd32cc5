package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.catalogue.OrselEtSesCommunes;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The counsellor finds something, says why, proposes it to one or several; the young person follows what they asked. */
@TestDeLaMaison
class ProposerTest {
    private final Maison maison;
    private Monde monde;
    private JeuneId lina;
    private JeuneId samy;

    ProposerTest(Maison maison) {
        this.maison = maison;
    }

    @BeforeEach
    void orsel() {
        monde = maison.au("2026-03-12T10:02");
        OrselEtSesCommunes.placer(monde);
        var nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        lina = monde.accueilli("Lina", "Moreau", nadia);
        samy = monde.accueilli("Samy", "Keller", nadia);
        OrselEtSesCommunes.publier(monde, "titre", "Préparer des commandes à vélo", "organisation", "La Bécane");
        OrselEtSesCommunes.publier(monde, "titre", "Une chambre aux Tilleuls", "forme", "CHAMBRE");
    }

    @Test
    @Exigence(value = "S2-29", partie = true)
    void on_cherche_en_mots_simples_et_on_propose_a_plusieurs_avec_un_mot() {
        try (var contexte = Navigateur.bureau();
                var telephone = Navigateur.telephone()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/possibles"));
            page.fill("input[name=q] >> nth=1", "vélos commandes");
            page.locator("main")
                    .getByText("Chercher", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator("tbody tr")).hasCount(1);
            page.locator("tbody th a").click();
            page.getByLabel("Lina Moreau").check();
            page.getByLabel("Samy Keller").check();
            page.fill("#mots", "Tu m’as parlé de vélo");
            Navigateur.accessible(page);
            page.locator("aside .btn-primary").click();
            assertThat(page.locator(".c-toast")).containsText("proposé à deux personnes");
            assertThat(page.getByLabel("Lina Moreau")).isDisabled();
            Page chezElle = monde.entrerJeune(telephone, lina);
            chezElle.locator(".j-onglets").getByText("Possible").click();
            var carte = chezElle.locator(".c-opp").first();
            assertThat(carte).containsText("Préparer des commandes à vélo");
            assertThat(carte).containsText("Nadia a pensé à toi\u00a0: Tu m’as parlé de vélo");
        }
    }

    @Test
    @Exigence(value = "S1-59", partie = true)
    void depuis_un_dossier_on_voit_la_meme_liste_avec_ses_raisons() {
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/jeunes/" + lina));
            page.locator(".c-onglets").getByText("Possibles").click();
            assertThat(page.locator(".c-opp")).hasCount(2);
            assertThat(page.locator(".c-raisons").first()).isVisible();
            page.getByText("Proposer").first().click();
            assertThat(page.getByText("Proposé. Ne plus proposer")).isVisible();
            Navigateur.accessible(page);
            page.getByText("Proposé. Ne plus proposer").click();
            assertThat(page.getByText("Proposé. Ne plus proposer")).hasCount(0);
        }
    }

    @Test
    void la_colonne_du_cote_a_cote_met_au_plan_ou_de_cote() {
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/jeunes/" + lina));
            page.getByText("S’installer côte à côte").click();
            assertThat(page.locator("#possibles-du-jour .c-opp")).hasCount(2);
            Navigateur.accessible(page);
            page.locator("#possibles-du-jour").getByText("Au plan").first().click();
            assertThat(page.locator("#possibles-du-jour .c-opp")).hasCount(1);
            page.locator("#possibles-du-jour").getByText("Pas pour moi").first().click();
            assertThat(page.locator("#possibles-du-jour .c-opp")).hasCount(0);
            page.navigate(monde.adresse("/equipe/jeunes/" + lina + "/possibles"));
            assertThat(page.locator("aside")).containsText("essaie");
        }
    }

    @Test
    @Exigence(value = "S2-51", partie = true)
    void ses_demandes_sont_a_lui_avec_un_etat_et_une_date_et_se_montrent_s_il_veut() {
        try (var telephone = Navigateur.telephone();
                var contexte = Navigateur.bureau()) {
            Page page = monde.entrerJeune(telephone, samy);
            page.navigate(monde.adresse("/moi/possibles"));
            page.getByText("Mes demandes").click();
            page.locator("#nouvelle .btn-primary").click();
            assertThat(page.locator("#quoi-e")).isVisible();
            page.fill("#quoi", "Un stage de mécano");
            page.fill("#chez", "La Bécane");
            page.locator("#nouvelle .btn-primary").click();
            assertThat(page.locator("article")).containsText("Je la prépare, 12\u00a0mars");
            page.getByText("Donner des nouvelles").click();
            page.locator("article select").selectOption("ENVOYEE");
            page.locator("article .btn-primary").click();
            assertThat(page.locator("article")).containsText("Envoyée, 12\u00a0mars");
            Navigateur.accessible(page);
            Page equipe = monde.entrer(contexte, "Nadia");
            equipe.navigate(monde.adresse("/equipe/jeunes/" + samy + "/possibles"));
            assertThat(equipe.locator("#demandes")).hasCount(0);
            page.getByText("Montrer à l’équipe").click();
            equipe.reload();
            assertThat(equipe.locator("#demandes")).containsText("Un stage de mécano");
            page.getByText("Donner des nouvelles").click();
            page.getByText("Retirer cette demande").click();
            assertThat(page.locator("article")).hasCount(0);
            page.locator(".c-toast").getByText("Annuler").click();
            assertThat(page.locator("article")).hasCount(1);
        }
    }

    @Test
    @Exigence("S2-18")
    void ce_qu_on_sait_d_ici_a_une_source_et_une_date_ou_n_est_pas_dit() {
        try (var contexte = Navigateur.bureau();
                var telephone = Navigateur.telephone()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/possibles"));
            page.getByText("Ici, en ce moment").click();
            page.fill("#texte", "Onze ateliers cherchent des apprentis");
            page.fill("#source", "La chambre des métiers");
            page.locator("form.carte .btn-primary").click();
            assertThat(page.locator("#erreurs")).containsText("sans date, rien n’est montré");
            assertThat(page.locator("#texte")).hasValue("Onze ateliers cherchent des apprentis");
            Navigateur.accessible(page);
            page.fill("#du", "2026-02-01");
            page.locator("form.carte .btn-primary").click();
            assertThat(page.locator("main li")).containsText("La chambre des métiers, 1er\u00a0février\u00a02026");
            Page chezElle = monde.entrerJeune(telephone, lina);
            chezElle.navigate(monde.adresse("/moi/possibles"));
            assertThat(chezElle.locator("main")).containsText("Onze ateliers cherchent des apprentis");
            assertThat(chezElle.locator("main")).containsText("La chambre des métiers, 1er\u00a0février\u00a02026");
        }
    }
}
