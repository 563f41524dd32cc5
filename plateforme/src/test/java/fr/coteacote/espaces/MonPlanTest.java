package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.dossiers.Ressources;
import fr.coteacote.dossiers.Voix;
import fr.coteacote.parcours.Action;
import fr.coteacote.parcours.Plan;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Lina reads, writes and takes back on her phone. */
@TestDeLaMaison
class MonPlanTest {
    private final Monde monde;
    private final JeuneId lina;
    private final Acteur equipe;

    MonPlanTest(Maison maison) {
        this.monde = maison.au("2026-03-12T10:02");
        MembreId nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        this.lina = monde.accueilli("Lina", "Moreau", nadia);
        this.equipe = new Acteur.Equipe(nadia, Set.of(Role.CONSEIL));
    }

    @Test
    @Exigence(value = "S1-12", partie = true)
    @Exigence(value = "S1-36", partie = true)
    @Exigence(value = "S1-28", partie = true)
    void elle_dit_oui_non_ecrit_range_et_reprend_sans_script() {
        proposer(Action.Nature.ESSAI, "Essayer le bus de 21 h 15", Voix.PAIR, "Yanis");
        try (var contexte = Navigateur.sansScript(320, 700)) {
            Page page = monde.entrerJeune(contexte, lina);
            assertThat(page.locator("#plan .c-action")).containsText("Yanis");
            page.getByText("J’essaie").click();
            assertThat(page.getByText("tu as dit oui")).isVisible();
            page.getByText("Je change").click();
            assertThat(page.locator(".c-action.faite")).containsText("tu changes");
            page.getByLabel("Pas encore fait : Essayer le bus de 21 h 15").click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Garder"))
                    .first()
                    .click();
            assertThat(page.getByText("Il manque le petit pas")).isVisible();
            page.fill("#quoi", "Demander le prix du permis");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Garder"))
                    .first()
                    .click();
            assertThat(page.getByText("C’est dans ton plan.")).isVisible();
            page.getByLabel("Monter : Demander le prix du permis").click();
            assertThat(page.locator(".c-action").first()).containsText("Demander le prix du permis");
            page.getByLabel("Changer le texte : Demander le prix du permis").click();
            page.fill("#quoi", "Demander le prix du permis à deux auto-écoles");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Garder"))
                    .click();
            assertThat(page.getByText("C’est gardé, l’ancien texte aussi.")).isVisible();
            assertThat(page.locator(".c-action").first()).containsText("à deux auto-écoles");
        }
    }

    @Test
    @Exigence("S1-42")
    @Exigence("S1-57")
    void ce_qu_elle_a_fait_seule_et_ses_pistes_ont_la_meme_place() {
        try (var contexte = Navigateur.telephone()) {
            Page page = monde.entrerJeune(contexte, lina);
            page.getByText("Tout le plan").click();
            page.fill("#quoi", "J’ai trouvé un stage au garage");
            page.getByLabel("C’est déjà fait, sans personne").check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Garder"))
                    .first()
                    .click();
            assertThat(page.getByText("Ça compte autant.")).isVisible();
            assertThat(page.locator(".c-action.faite")).containsText("J’ai trouvé un stage au garage");
            for (String quoi : new String[] {"Garagiste", "Partir en mer"}) {
                page.getByText("Une autre piste").click();
                page.fill("#piste", quoi);
                page.locator("form[action='/moi/pistes'] button").click();
            }
            page.getByLabel("Pas maintenant : Garagiste").click();
            assertThat(page.locator(".piste")).hasCount(2);
            assertThat(page.locator(".piste.de-cote")).containsText("Garagiste");
            assertThat(page.locator(".piste:not(.de-cote)")).containsText("Partir en mer");
            Navigateur.accessible(page);
            page.navigate(monde.adresse("/moi"));
            assertThat(page.locator("#pas")).containsText("J’ai trouvé un stage au garage");
        }
    }

    @Test
    @Exigence("S1-58")
    @Exigence("S2-17")
    void elle_cree_change_et_enleve_son_plan_ses_pistes_et_compare_sans_script() {
        try (var contexte = Navigateur.sansScript(320, 700)) {
            Page page = monde.entrerJeune(contexte, lina);
            page.navigate(monde.adresse("/moi/plan"));
            piste(page, "Garagiste", "Orsel", "à pied");
            piste(page, "Soigneuse au zoo", "Montbray", "le bus de 7 h 40");
            piste(page, "Partir en mer", "", "");
            page.getByText("Les comparer").click();
            var lignes = page.locator(".comparer tbody tr");
            assertThat(lignes).hasCount(3);
            assertThat(lignes.nth(1)).containsText("Montbray");
            assertThat(lignes.nth(1)).containsText("le bus de 7 h 40");
            assertThat(lignes.nth(2)).containsText("À trouver");
            page.getByLabel("Changer : Partir en mer").click();
            page.locator("form[action$='/texte'] input[name=quoi]").last().fill("");
            page.locator("form[action$='/texte'] input[name=lieu]").last().fill("Le Havre");
            page.locator("form[action$='/texte'] button").last().click();
            assertThat(page.getByText("Il manque le nom de la piste.")).isVisible();
            assertThat(page.locator("form[action$='/texte'] input[name=lieu]").last())
                    .hasValue("Le Havre");
            page.locator("form[action$='/texte'] input[name=quoi]").last().fill("Partir en mer");
            page.locator("form[action$='/texte'] button").last().click();
            assertThat(page.locator(".piste").last()).containsText("Le Havre");
            page.getByLabel("Changer : Garagiste").click();
            page.getByLabel("Enlever : Garagiste").click();
            assertThat(page.locator(".piste")).hasCount(2);
            page.navigate(monde.adresse("/moi/plan"));
            page.fill("#quoi", "Demander le prix");
            page.locator("form[action='/moi/plan'] button").click();
            page.getByLabel("Changer le texte : Demander le prix").click();
            page.locator("form[action$='/retirer'] button").click();
            assertThat(page.locator(".c-action")).hasCount(0);
            page.navigate(monde.adresse("/moi/dossier"));
            page.locator("#proches details > summary").last().click();
            page.fill("#proche", "Tante Inès");
            page.fill("#proche-portee", "L’heure des rendez-vous");
            page.locator("form[action='/moi/dossier/tiers'] button").click();
            var proche = page.locator("#proches article");
            assertThat(proche).containsText("Tante Inès");
            proche.locator("summary").click();
            proche.locator("form[action$='/portee'] input[name=portee]").fill("Le lieu, rien d’autre");
            proche.locator("form[action$='/portee'] button").click();
            assertThat(proche).containsText("Le lieu, rien d’autre");
            proche.locator("form[action$='/retirer'] button").click();
            assertThat(proche).hasCount(0);
        }
    }

    private static void piste(Page page, String quoi, String lieu, String acces) {
        page.getByText("Une autre piste").click();
        page.fill("#piste", quoi);
        page.fill("#lieu", lieu);
        page.fill("#acces", acces);
        page.locator("form[action='/moi/pistes'] button").click();
        assertThat(page.getByText("C’est gardé.")).isVisible();
    }

    @Test
    @Exigence("S1-47")
    @Exigence("S1-77")
    void la_part_de_ses_idees_et_qui_a_trouve_se_lisent_et_ses_mots_restent_les_siens() {
        var moi = new Acteur.Jeune(lina);
        var plan = monde.piece(Plan.class);
        var sienne = monde.comme(
                moi,
                () -> plan.proposer(
                        lina, new Plan.Idee(Action.Nature.ACTION, "Voir l’auto-école", "", Voix.JEUNE, "")));
        proposer(Action.Nature.ACTION, "Appeler la résidence", Voix.EQUIPE, "Nadia");
        try (var elle = Appelant.jeune(monde, lina);
                var nadia = Appelant.equipe(monde, "Nadia")) {
            elle.envoyer("/moi/plan", Map.of("cle", UUID.randomUUID().toString(), "quoi", "Un stage", "deja", "oui"));
            var page = "/equipe/jeunes/" + lina + "/plan";
            assertThat(nadia.lire(page).corps())
                    .contains("2 sur 3 viennent de sa propre idée.", "Solutions trouvées : 1 sans personne.");
            nadia.envoyer(page + "/" + sienne + "/texte", Map.of("quoi", "Passer le code", "version", "1"));
            assertThat(nadia.lire(page).corps()).contains("Voir l’auto-école").doesNotContain("Passer le code");
        }
    }

    @Test
    @Exigence(value = "S1-21", partie = true)
    @Exigence(value = "S2-15", partie = true)
    void elle_lit_tout_ajoute_enleve_et_repond_a_cote() {
        monde.comme(equipe, () -> monde.piece(Ressources.class)
                .noter(lina, "Apprend en regardant", "Atelier vélo", Voix.EQUIPE));
        try (var contexte = Navigateur.telephone()) {
            Page page = monde.entrerJeune(contexte, lina);
            page.locator(".j-onglets a").first().click();
            page.getByText("Mon dossier").click();
            assertThat(page.locator(".c-atout.v-conseil")).containsText("Apprend en regardant");
            page.getByLabel("Répondre à côté : Apprend en regardant").click();
            page.getByLabel("Ce que tu veux dire à côté").fill("En faisant, plutôt.");
            page.getByText("Dire", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator(".acote")).containsText("En faisant, plutôt.");
            page.getByText("Parler d’autre chose").click();
            page.selectOption("#theme", "MOBILITE");
            page.fill("#mots", "rentrer après 21 h");
            page.locator("form[action='/moi/dossier/besoins'] button").click();
            assertThat(page.locator("#besoins")).containsText("On cherche, c’est à nous de le faire");
            Navigateur.accessible(page);
            assertThat(monde.ordresPendant(page::reload)).hasSizeLessThanOrEqualTo(11);
            page.getByLabel("Enlever : Apprend en regardant").click();
            assertThat(page.locator(".c-atout")).hasCount(0);
            page.locator(".c-toast button").click();
            assertThat(page.locator(".c-atout")).hasCount(1);
        }
    }

    @Test
    void ses_deux_telephones_ecrivent_en_meme_temps_et_rien_ne_se_perd() {
        var id = monde.comme(new Acteur.Jeune(lina), () -> monde.piece(Plan.class)
                .proposer(lina, new Plan.Idee(Action.Nature.ACTION, "Appeler", "", Voix.JEUNE, "")));
        try (var contexte = Navigateur.telephone()) {
            Page page = monde.entrerJeune(contexte, lina);
            page.navigate(monde.adresse("/moi/plan/" + id));
            Page autre = contexte.newPage();
            autre.navigate(page.url());
            autre.fill("#quoi", "Appeler le matin");
            autre.getByText("Garder").click();
            assertThat(autre.getByText("C’est gardé")).isVisible();
            page.fill("#quoi", "Appeler le soir");
            page.getByText("Garder").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Appeler le matin");
            assertThat(page.locator("#quoi")).hasValue("Appeler le soir");
            Navigateur.accessible(page);
        }
    }

    private void proposer(Action.Nature nature, String quoi, Voix voix, String par) {
        monde.comme(equipe, () -> monde.piece(Plan.class).proposer(lina, new Plan.Idee(nature, quoi, "", voix, par)));
    }
}
