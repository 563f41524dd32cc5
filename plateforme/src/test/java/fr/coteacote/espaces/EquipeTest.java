package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.accueil.Contacts;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Lieux;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A counsellor's day, list and files. */
@TestDeLaMaison
class EquipeTest {
    private final Monde monde;
    private final MembreId nadia;
    private final MembreId karim;
    private final LieuId gare;
    private final JeuneId lina;
    private final JeuneId rayan;

    EquipeTest(Maison maison) {
        this.monde = maison.au("2026-01-20T09:00");
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        this.karim = monde.membre("Karim", "Osman", Role.CONSEIL);
        this.gare = monde.lieu("La Gare", Lieux.Genre.ANTENNE);
        this.rayan = monde.accueilli("Rayan", "Benali", nadia);
        monde.ilEst("2026-03-10T09:00");
        this.lina = monde.accueilli("Lina", "Moreau-Élissalde", nadia);
        monde.rendezVous(lina, nadia, Optional.of(gare), "2026-03-12T10:00");
        monde.ilEst("2026-03-12T10:02");
    }

    @Test
    @Exigence(value = "S2-12", partie = true)
    void la_journee_montre_ce_qui_vient_et_un_signe_doux_quand_le_rythme_est_depasse() {
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            assertThat(page.getByText("Jeudi 12\u00a0mars. Une rencontre.")).isVisible();
            assertThat(page.locator(".c-creneau.maintenant")).containsText("Lina Moreau-Élissalde");
            assertThat(page.getByText("Sans contact depuis 7\u00a0semaines.")).isVisible();
            Navigateur.accessible(page);
            assertThat(monde.ordresPendant(page::reload)).hasSizeLessThanOrEqualTo(8);
            page.getByText("On s’est vus").click();
            assertThat(page.getByText("C’est noté.")).isVisible();
        }
    }

    @Test
    @Exigence("S2-12")
    void le_rythme_est_de_vingt_et_un_jours_chacun_le_change_et_seule_l_equipe_voit_qu_il_est_depasse() {
        var route = "/equipe/jeunes/" + rayan + "/route";
        try (var bureau = Navigateur.bureau();
                var telephone = Navigateur.telephone()) {
            Page elle = monde.entrer(bureau, "Nadia");
            elle.navigate(monde.adresse(route));
            assertThat(elle.locator("#jours")).hasValue("21");
            Page lui = monde.entrerJeune(telephone, rayan);
            for (String ici : List.of("/moi", "/moi/agenda", "/moi/temps")) {
                lui.navigate(monde.adresse(ici));
                org.assertj.core.api.Assertions.assertThat(lui.locator("main").textContent())
                        .doesNotContainPattern("(?iu)sans contact|sans nouvelles?|dépassé|en retard");
            }
            assertThat(lui.locator("#r-jours")).hasValue("21");
            lui.fill("#r-jours", "90");
            lui.locator("#rythme button").click();
            elle.navigate(monde.adresse("/equipe/journee"));
            assertThat(elle.getByText("Sans contact depuis")).hasCount(0);
            elle.navigate(monde.adresse(route));
            assertThat(elle.locator("#jours")).hasValue("90");
            elle.fill("#jours", "50");
            elle.locator("#rythme form button").first().click();
            elle.navigate(monde.adresse("/equipe/journee"));
            assertThat(elle.getByText("Sans contact depuis 7\u00a0semaines.")).isVisible();
            lui.navigate(monde.adresse("/moi/temps"));
            assertThat(lui.locator("#r-jours")).hasValue("50");
        }
    }

    @Test
    @Exigence(value = "S2-04", partie = true)
    void un_contact_sans_reponse_devient_une_attention_apres_deux_jours_ouvres_pas_avant() {
        var contact = new Contacts.Contact(
                JeuneId.nouveau(),
                "Shaïna",
                "",
                "mon contrat finit",
                Contacts.Canal.ORIENTATION,
                Optional.empty(),
                "Collège Prévert",
                Contacts.Accord.ACCORD);
        monde.ilEst("2026-03-06T11:00");
        monde.agir(() -> monde.piece(Contacts.class).recevoir(contact));
        try (var contexte = Navigateur.bureau()) {
            monde.ilEst("2026-03-10T11:00");
            Page page = monde.entrer(contexte, "Nadia");
            assertThat(page.getByText("Shaïna")).hasCount(0);
            monde.ilEst("2026-03-10T11:01");
            page.navigate(monde.adresse("/equipe/journee"));
            assertThat(page.locator("aside")).containsText("Shaïna");
            page.navigate(monde.adresse("/equipe/accueil"));
            page.getByText("C’est répondu").click();
            page.navigate(monde.adresse("/equipe/journee"));
            assertThat(page.getByText("Shaïna")).hasCount(0);
        }
    }

    @Test
    void on_retrouve_un_nom_sans_accent_ni_trait_d_union_ou_avec_une_faute() {
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/jeunes?q=elissalde+moreau"));
            assertThat(page.getByText("Lina Moreau-Élissalde")).isVisible();
            assertThat(page.getByText("Rayan")).hasCount(0);
            page.navigate(monde.adresse("/equipe/jeunes?q=elisalde"));
            assertThat(page.getByText("voici les plus proches").last()).isVisible();
            assertThat(page.getByText("Lina Moreau-Élissalde")).isVisible();
            page.navigate(monde.adresse("/equipe/jeunes?vue=sans-contact"));
            assertThat(page.getByText("Rayan Benali")).isVisible();
            assertThat(page.getByText("Lina")).hasCount(0);
            Navigateur.accessible(page);
            assertThat(monde.ordresPendant(page::reload)).hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    void une_vue_se_garde_sous_un_nom_et_s_oublie() {
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/jeunes?q=lina"));
            page.locator("summary[title='Garder cette vue']").click();
            page.getByLabel("Nom de la vue").fill("Mes Lina");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Garder").setExact(true))
                    .click();
            page.getByText("Mes Lina").click();
            assertThat(page.locator("#q")).hasValue("lina");
            page.getByLabel("Ne plus garder la vue Mes Lina").click();
            assertThat(page.getByText("Mes Lina")).hasCount(0);
        }
    }

    @Test
    @Exigence(value = "S1-21", partie = true)
    void le_dossier_d_un_autre_portefeuille_demande_une_raison_que_la_personne_lit() {
        try (var contexte = Navigateur.bureau();
                var telephone = Navigateur.telephone()) {
            Page page = monde.entrer(contexte, "Karim");
            page.navigate(monde.adresse("/equipe/jeunes/" + lina));
            assertThat(page.getByText("Ce dossier n’est pas dans votre portefeuille"))
                    .isVisible();
            assertThat(page.content()).doesNotContain("Moreau");
            Navigateur.accessible(page);
            page.getByText("Ouvrir le dossier").click();
            assertThat(page.getByText("Il manque la raison.")).isVisible();
            page.fill("#motif", "Nadia est absente, elle a appelé");
            page.getByText("Ouvrir le dossier").click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Lina Moreau")))
                    .isVisible();
            Page chezElle = monde.entrerJeune(telephone, lina);
            chezElle.getByText("Mon dossier").click();
            chezElle.getByText("Qui a lu ton dossier").click();
            assertThat(chezElle.getByText("Nadia est absente, elle a appelé")).isVisible();
            Navigateur.accessible(chezElle);
        }
    }

    @Test
    @Exigence(value = "S2-10", partie = true)
    void un_relais_voulu_par_la_structure_demande_un_motif_et_se_raconte() {
        try (var contexte = Navigateur.bureau();
                var telephone = Navigateur.telephone()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/jeunes/" + rayan + "/route"));
            page.getByText("Passer le relais").first().click();
            page.selectOption("#vers", karim.toString());
            page.fill("#raconte", "Karim connaît bien les garages.");
            page.locator("form[action$='/relais'] button").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Dites pourquoi");
            assertThat(page.locator("#raconte")).hasValue("Karim connaît bien les garages.");
            page.selectOption("#vers", karim.toString());
            page.fill("#motif", "Nadia change d’antenne");
            page.locator("form[action$='/relais'] button").click();
            assertThat(page.getByText("Relais passé.")).isVisible();
            Page chezLui = monde.entrerJeune(telephone, rayan);
            assertThat(chezLui.getByText("Karim connaît bien les garages.")).isVisible();
        }
    }

    @Test
    @Exigence(value = "S1-07", partie = true)
    void une_rencontre_se_prevoit_hors_les_murs_et_deux_personnes_n_ont_jamais_la_meme_heure() {
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/jeunes/" + rayan + "/route"));
            prevoir(page, "12/03/2026", "10:15");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Cette heure est déjà prise");
            Navigateur.accessible(page);
            page.fill("#rdv-ailleurs", "Café du marché");
            prevoir(page, "13/03/2026", "10:15");
            assertThat(page.getByText("Café du marché, avec Nadia.")).isVisible();
            assertThat(monde.ordresPendant(page::reload)).hasSizeLessThanOrEqualTo(11);
        }
    }

    @Test
    void pendant_le_premier_mois_la_structure_ne_met_pas_fin_et_l_ecran_dit_pourquoi() {
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/jeunes/" + lina + "/route"));
            page.getByText("Terminer l’accompagnement").click();
            page.selectOption("#origine", "STRUCTURE");
            page.fill("#motif-sortie", "déménagement supposé");
            page.locator("form[action$='/sortie'] button").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Pendant le premier mois");
            assertThat(page.locator("#motif-sortie")).hasValue("déménagement supposé");
        }
    }

    @Test
    void la_meme_personne_deux_fois_se_reunit_et_se_defait() {
        monde.accueilli("lina", "moreau elissalde", nadia);
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/jeunes/" + lina + "/reunion"));
            Navigateur.accessible(page);
            page.getByText("C’est la même personne").click();
            assertThat(page.getByText("Les deux fiches n’en font plus qu’une.")).isVisible();
            page.locator(".c-toast button").click();
            assertThat(page.getByText("Les deux fiches sont à nouveau séparées."))
                    .isVisible();
        }
    }

    @Test
    void l_accueil_dit_qui_est_la_et_imprime_une_carte() {
        monde.membre("Sonia", "Ferrer", Role.ACCUEIL);
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Sonia");
            page.navigate(monde.adresse("/equipe/accueil"));
            Navigateur.accessible(page);
            page.getByText("Est là").first().click();
            assertThat(page.locator("aside")).containsText("Lina Moreau");
            page.getByText("Est reçu").click();
            assertThat(page.locator("aside")).containsText("reçu");
            page.getByLabel("Imprimer sa carte").click();
            assertThat(page.locator(".carte-a-imprimer .code")).isVisible();
            Navigateur.accessible(page);
            page.navigate(monde.adresse("/equipe/jeunes/" + lina + "/route"));
            assertThat(page.getByText("Cette page n’est pas ouverte ici.")).isVisible();
        }
    }

    private static void prevoir(Page page, String jour, String heure) {
        if (!page.locator("#rdv-jour").isVisible()) {
            page.getByText("Prévoir une rencontre").click();
        }
        page.fill("#rdv-jour", jour);
        page.fill("#rdv-heure", heure);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Prévoir").setExact(true))
                .click();
    }
}
