package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.dossiers.Voix;
import fr.coteacote.parcours.Action;
import fr.coteacote.parcours.Plan;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import org.junit.jupiter.api.Test;

/** Nadia opens Lina's file: strengths first, nothing of hers rewritten. */
@TestDeLaMaison
class DossierTest {
    private final Monde monde;
    private final MembreId nadia;
    private final JeuneId lina;

    DossierTest(Maison maison) {
        this.monde = maison.au("2026-03-12T10:02");
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        this.lina = monde.accueilli("Lina", "Moreau", nadia);
    }

    @Test
    @Exigence(value = "S1-48", partie = true)
    @Exigence(value = "S1-74", partie = true)
    @Exigence(value = "S2-08", partie = true)
    void le_dossier_propose_d_abord_un_point_d_appui_et_ne_bloque_jamais_un_besoin() {
        try (var contexte = Navigateur.bureau()) {
            Page page = dossier(contexte);
            assertThat(page.locator("#appuis")).containsText("Sur quoi peut-on s’appuyer ?");
            page.getByText("Ajouter un besoin").click();
            assertThat(page.locator("#besoins")).containsText("Commencer par un point d’appui");
            envoyer(page, "besoins");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Il manque ce qu’il faut, dans ses mots.");
            Navigateur.accessible(page);
            page.selectOption("#theme", "LOGEMENT");
            page.fill("#besoin", "Un endroit à moi, même petit");
            envoyer(page, "besoins");
            assertThat(page.locator("#besoins")).containsText("« Un endroit à moi, même petit »");
            assertThat(page.locator("#besoins")).containsText("Levier à chercher");
            page.navigate(monde.adresse("/equipe/journee"));
            assertThat(page.locator("#taches")).containsText("Chercher un levier : logement");
            page.locator("#taches").getByText("Lina").click();
            page.getByText("Levier trouvé").click();
            page.getByLabel("Le levier", new Page.GetByLabelOptions().setExact(true))
                    .fill("Résidence Les Tilleuls");
            page.locator("form[action$='/levier'] button").click();
            assertThat(page.locator("#besoins")).containsText("Résidence Les Tilleuls");
            page.navigate(monde.adresse("/equipe/journee"));
            assertThat(page.locator("#taches")).hasCount(0);
        }
    }

    @Test
    @Exigence(value = "S1-57", partie = true)
    @Exigence(value = "S2-17", partie = true)
    void forces_route_et_pistes_s_ecrivent_en_peu_de_gestes_et_le_dossier_s_ouvre_en_dix_ordres() {
        try (var contexte = Navigateur.bureau()) {
            Page page = dossier(contexte);
            page.locator("#appuis summary").click();
            envoyer(page, "appuis");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Il manque la force");
            page.fill("#appui", "Calme quand ça chauffe");
            page.selectOption("#appui-voix", "JEUNE");
            envoyer(page, "appuis");
            assertThat(page.locator(".c-atout.v-jeune")).containsText("Calme quand ça chauffe");
            page.locator("#vie summary").click();
            page.fill("#quand", "2024");
            page.fill("#jalon", "Snack de Karine");
            envoyer(page, "vie");
            assertThat(page.locator(".c-vie li")).containsText("Snack de Karine");
            piste(page, "Mécano vélo", "12 min à pied");
            piste(page, "Partir en mer", "");
            page.getByLabel("De côté : Mécano vélo").click();
            assertThat(page.locator(".piste.de-cote")).containsText("Mécano vélo");
            assertThat(page.locator(".piste").first()).containsText("Partir en mer");
            page.getByLabel("Reprendre : Mécano vélo").click();
            assertThat(page.locator(".piste.de-cote")).hasCount(0);
            Navigateur.accessible(page);
            assertThat(monde.ordresPendant(page::reload)).hasSizeLessThanOrEqualTo(10);
        }
    }

    @Test
    @Exigence(value = "S1-47", partie = true)
    @Exigence(value = "S2-19", partie = true)
    void le_plan_se_propose_se_coche_se_defait_et_les_mots_de_lina_restent_les_siens() {
        var sienne = monde.comme(new Acteur.Jeune(lina), () -> monde.piece(Plan.class)
                .proposer(lina, new Plan.Idee(Action.Nature.ACTION, "Appeler ma tante", "", Voix.JEUNE, "")));
        try (var contexte = Navigateur.bureau()) {
            Page page = dossier(contexte);
            page.locator("nav.c-onglets").getByText("Plan").click();
            page.getByText("Proposer", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Il manque le petit pas");
            page.fill("#quoi", "Visiter la chambre, samedi 11 h");
            page.getByText("Proposer", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator(".c-action").last()).containsText("proposé aujourd’hui");
            page.getByText("A dit oui").click();
            assertThat(page.locator(".c-action").last()).containsText("Lina a dit oui ici");
            page.getByLabel("C’est fait : Visiter la chambre, samedi 11 h").click();
            assertThat(page.locator(".c-action.faite")).containsText("Visiter la chambre");
            page.locator(".c-toast button").click();
            assertThat(page.locator(".c-action.faite")).hasCount(0);
            Navigateur.accessible(page);
            page.navigate(monde.adresse("/equipe/jeunes/" + lina + "/plan/" + sienne));
            assertThat(page.getByText("Ces mots sont les siens")).isVisible();
            page.getByLabel("Votre réponse à côté").fill("Je peux appeler avec toi.");
            page.getByText("Répondre").click();
            assertThat(page.locator("#reponses .c-ecrit")).containsText("Je peux appeler avec toi.");
            Navigateur.accessible(page);
        }
    }

    @Test
    void deux_ecrans_ecrivent_le_meme_petit_pas_et_rien_ne_se_perd() {
        var id = monde.comme(new Acteur.Equipe(nadia, java.util.Set.of(Role.CONSEIL)), () -> monde.piece(Plan.class)
                .proposer(lina, new Plan.Idee(Action.Nature.ACTION, "Visiter", "", Voix.EQUIPE, "Nadia")));
        try (var contexte = Navigateur.bureau()) {
            Page page = dossier(contexte);
            page.navigate(monde.adresse("/equipe/jeunes/" + lina + "/plan/" + id));
            Page autre = contexte.newPage();
            autre.navigate(page.url());
            autre.fill("#quoi", "Visiter samedi");
            autre.getByText("Garder").click();
            page.fill("#quoi", "Visiter dimanche");
            page.getByText("Garder").click();
            assertThat(page.getByText("Le texte gardé entre-temps")).isVisible();
            assertThat(page.locator("main")).containsText("Visiter samedi");
            assertThat(page.locator("#quoi")).hasValue("Visiter dimanche");
            Navigateur.accessible(page);
            page.getByText("Garder", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("main h2").first()).hasText("Visiter dimanche");
            assertThat(page.locator(".difference del")).containsText("samedi");
        }
    }

    private Page dossier(com.microsoft.playwright.BrowserContext contexte) {
        Page page = monde.entrer(contexte, "Nadia");
        page.navigate(monde.adresse("/equipe/jeunes/" + lina));
        return page;
    }

    private static void piste(Page page, String quoi, String acces) {
        page.getByText("Ajouter une piste").click();
        page.fill("#piste", quoi);
        page.fill("#piste-acces", acces);
        envoyer(page, "pistes");
    }

    private static void envoyer(Page page, String quoi) {
        page.locator("form[action$='/" + quoi + "'] button").click();
    }
}
