package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
import java.util.Set;
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
    @Exigence(value = "S1-42", partie = true)
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
            assertThat(monde.ordresPendant(page::reload)).hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    @Exigence(value = "S1-21", partie = true)
    @Exigence(value = "S1-58", partie = true)
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
