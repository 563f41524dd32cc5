package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.dossiers.Voix;
import fr.coteacote.parcours.Action;
import fr.coteacote.parcours.BilanId;
import fr.coteacote.parcours.Bilans;
import fr.coteacote.parcours.Plan;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Nadia turns the screen: Lina and she write at once. */
@TestDeLaMaison
class CoteACoteTest {
    private final Maison maison;
    private final Monde monde;
    private final MembreId nadia;

    CoteACoteTest(Maison maison) {
        this.maison = maison;
        this.monde = maison.au("2026-03-12T10:02");
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
    }

    private record Rencontre(JeuneId lina, BilanId bilan, String bureau, String telephone) {}

    private Rencontre installer() {
        var lina = monde.accueilli("Lina", "Moreau", nadia);
        var bilan = monde.comme(new Acteur.Equipe(nadia, Set.of(Role.CONSEIL)), () -> monde.piece(Bilans.class)
                .ouvrir(lina, nadia, Optional.empty()));
        return new Rencontre(
                lina,
                bilan,
                monde.adresse("/equipe/jeunes/" + lina + "/cote-a-cote/" + bilan),
                monde.adresse("/moi/cote-a-cote/" + bilan));
    }

    @Test
    @Exigence(value = "S1-66", partie = true)
    @Exigence("S2-23")
    @Exigence("S2-54")
    @Exigence("S1-67")
    void elles_ecrivent_en_meme_temps_sur_deux_ecrans_et_finissent_d_accord() {
        var ici = installer();
        try (var contexte = Navigateur.bureau();
                var telephone = Navigateur.telephone()) {
            Page bureau = monde.entrer(contexte, "Nadia");
            bureau.navigate(ici.bureau());
            Page chezElle = monde.entrerJeune(telephone, ici.lina());
            chezElle.getByText("Écrire sur mon téléphone").click();
            paragraphe(chezElle, "BOUGE", "JEUNE").fill("J’ai signé à La Bécane.");
            assertThat(paragraphe(bureau, "BOUGE", "JEUNE")).hasValue("J’ai signé à La Bécane.");
            paragraphe(bureau, "BOUGE", "EQUIPE").fill("Tu y es allée seule.");
            assertThat(chezElle.locator("#p-BOUGE-EQUIPE")).containsText("Tu y es allée seule.");
            chezElle.getByText("Prendre le téléphone").click();
            assertThat(bureau.getByText("Prendre le téléphone")).hasAttribute("aria-pressed", "true");
            bureau.fill("#sujet", "La chambre");
            bureau.getByText("En parler").click();
            assertThat(chezElle.locator("#SUJET")).containsText("choisi par Lina");
            chezElle.getByPlaceholder("Une idée pour la prochaine fois").fill("Essayer le bus");
            chezElle.locator("form[action$='/pas'] button").click();
            assertThat(bureau.locator("#tente")).containsText("Essayer le bus");
            Navigateur.accessible(bureau);
            Navigateur.accessible(chezElle);
            oui(chezElle).click();
            assertThat(bureau.locator("#accord")).containsText("Finalement, non");
            oui(bureau).click();
            bureau.locator("form[action$='/fini'] button").click();
            assertThat(bureau.getByText("C’est écrit à deux.").first()).isVisible();
            assertThat(bureau.locator("textarea")).hasCount(0);
            bureau.navigate(monde.adresse("/equipe/jeunes/" + ici.lina() + "/route"));
            assertThat(bureau.locator("#rencontres")).containsText("12\u00a0mars avec Nadia");
            bureau.getByText("ce qu’on a écrit à deux").click();
            assertThat(bureau.locator("#p-BOUGE-JEUNE")).containsText("J’ai signé à La Bécane.");
            chezElle.navigate(monde.adresse("/moi/dossier"));
            assertThat(chezElle.locator("#rencontres")).containsText("2 rencontres, depuis le 12\u00a0mars 2026.");
            chezElle.getByText("relire ce qu’on a écrit").click();
            assertThat(chezElle.locator("#p-BOUGE-EQUIPE")).containsText("Tu y es allée seule.");
        }
    }

    @Test
    @Exigence("S1-66")
    void rien_d_une_autre_personne_ni_menu_ni_note_ne_parait_sur_l_ecran_partage() {
        var ici = installer();
        var autre = monde.accueilli("Rayan", "Benali", nadia);
        monde.comme(new Acteur.Equipe(nadia, Set.of(Role.CONSEIL)), () -> monde.piece(Plan.class)
                .proposer(
                        autre, new Plan.Idee(Action.Nature.ACTION, "Réparer la mobylette", "", Voix.EQUIPE, "Nadia")));
        try (var qui = Appelant.equipe(monde, "Nadia");
                var rayan = Appelant.jeune(monde, autre)) {
            var page = qui.lire("/equipe/jeunes/" + ici.lina() + "/cote-a-cote/" + ici.bilan());
            assertThat(page.statut()).isEqualTo(200);
            assertThat(page.corps())
                    .contains("Lina et Nadia")
                    .doesNotContain("Rayan", "mobylette", "c-nav", "role=\"search\"", "c-confidentiel", "Moreau");
            assertThat(rayan.lire("/moi/cote-a-cote/" + ici.bilan()).statut()).isEqualTo(404);
            assertThat(rayan.lire("/moi/cote-a-cote/" + ici.bilan() + "/flux").statut())
                    .isEqualTo(404);
            assertThat(qui.lire("/equipe/jeunes/" + autre + "/cote-a-cote/" + ici.bilan())
                            .statut())
                    .isEqualTo(404);
            var texte = Map.of(
                    "rubrique", "BOUGE",
                    "auteur", "EQUIPE",
                    "texte", "à sa place",
                    "version", "0",
                    "appareil", UUID.randomUUID().toString());
            try (var lina = Appelant.jeune(monde, ici.lina())) {
                assertThat(lina.envoyer("/moi/cote-a-cote/" + ici.bilan() + "/ecrire", texte)
                                .statut())
                        .as("personne n’écrit dans le paragraphe de l’autre")
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void ce_qu_elles_ont_ecrit_s_imprime_sur_une_page() throws IOException {
        var ici = installer();
        var longue =
                "On a parlé du trajet, de la chambre et de ce qui pourrait changer d’ici la prochaine fois. ".repeat(4);
        try (var contexte = Navigateur.bureau()) {
            Page bureau = monde.entrer(contexte, "Nadia");
            bureau.navigate(ici.bureau());
            for (String rubrique : List.of("BOUGE", "COINCE")) {
                for (String auteur : List.of("JEUNE", "EQUIPE")) {
                    paragraphe(bureau, rubrique, auteur).fill(longue);
                }
            }
            for (int n = 1; n <= 4; n++) {
                bureau.getByPlaceholder("Une idée pour la prochaine fois").fill("Un essai, numéro " + n);
                bureau.locator("form[action$='/pas'] button").click();
                assertThat(bureau.locator("#tente")).containsText("Un essai, numéro " + n);
            }
            bureau.reload();
            try (var feuille = Loader.loadPDF(bureau.pdf(new Page.PdfOptions().setFormat("A4")))) {
                assertThat(feuille.getNumberOfPages()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(feuille))
                        .contains("Un essai, numéro 4", "On a parlé du trajet")
                        .doesNotContain("Moreau");
            }
        }
    }

    @Test
    @Exigence(value = "S1-72", partie = true)
    void dix_minutes_sans_reseau_ne_perdent_rien_et_rien_ne_part_deux_fois() {
        var ici = installer();
        try (var contexte = Navigateur.bureau();
                var telephone = Navigateur.telephone()) {
            Page bureau = monde.entrer(contexte, "Nadia");
            bureau.navigate(ici.bureau());
            Page chezElle = monde.entrerJeune(telephone, ici.lina());
            chezElle.navigate(ici.telephone());
            telephone.setOffline(true);
            paragraphe(chezElle, "COINCE", "JEUNE").fill("Le soir, plus de bus.");
            assertThat(chezElle.getByText("Pas de réseau")).isVisible();
            paragraphe(bureau, "COINCE", "EQUIPE").fill("On regarde le bus à la demande.");
            paragraphe(chezElle, "COINCE", "JEUNE").fill("Le soir, plus de bus après 21 h.");
            telephone.setOffline(false);
            assertThat(paragraphe(bureau, "COINCE", "JEUNE")).hasValue("Le soir, plus de bus après 21 h.");
            assertThat(chezElle.locator("#p-COINCE-EQUIPE")).containsText("On regarde le bus à la demande.");
            assertThat(chezElle.getByText("Pas de réseau")).isHidden();
            assertThat(chezElle.evaluate("Object.keys(localStorage).filter(k => k.startsWith('cote:')).length"))
                    .as("ce qui est parti ne reste pas sur le téléphone")
                    .isEqualTo(0);
        }
    }

    @Test
    void sans_script_le_meme_auteur_sur_deux_ecrans_retrouve_ses_deux_textes() {
        var ici = installer();
        try (var contexte = Navigateur.sansScript(320, 700)) {
            Page page = monde.entrerJeune(contexte, ici.lina());
            page.navigate(ici.telephone());
            Page autre = contexte.newPage();
            autre.navigate(ici.telephone());
            garder(autre, "J’ai dormi chez ma tante.");
            garder(page, "J’ai dormi chez une amie.");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("J’ai dormi chez ma tante.");
            assertThat(page.locator("#croise")).hasValue("J’ai dormi chez une amie.");
            page.getByText("Garder ce texte").click();
            assertThat(paragraphe(page, "BOUGE", "JEUNE")).hasValue("J’ai dormi chez une amie.");
            page.getByText("Prendre le téléphone").click();
            assertThat(page.getByText("Prendre le téléphone")).hasAttribute("aria-pressed", "true");
        }
    }

    @Test
    void le_telephone_s_ouvre_d_un_carre_et_il_manque_un_oui_se_dit() {
        var ici = installer();
        try (var contexte = Navigateur.bureau()) {
            Page bureau = monde.entrer(contexte, "Nadia");
            bureau.navigate(monde.adresse("/equipe/jeunes/" + ici.lina()));
            bureau.getByText("S’installer côte à côte").click();
            assertThat(bureau).hasURL(ici.bureau());
            bureau.getByText("Sur le téléphone de Lina").click();
            assertThat(bureau.locator("svg.qr")).isVisible();
            Navigateur.accessible(bureau);
            bureau.getByText("Revenir à la rencontre").click();
            assertThat(bureau.locator("#accord")).containsText("Il manque un oui.");
        }
    }

    @Test
    void la_page_de_la_rencontre_se_lit_en_huit_ordres() {
        var ici = installer();
        // Without script: the page alone. What follows it (live state, what is possible) comes when it comes.
        try (var contexte = Navigateur.sansScript(1366, 850)) {
            Page bureau = monde.entrer(contexte, "Nadia");
            var ordres = monde.ordresPendant(() -> bureau.navigate(ici.bureau()));
            assertThat(ordres).as(String.join("\n", ordres)).hasSizeBetween(5, 8);
            // The first reading after a start also brings the catalogue into memory.
            bureau.navigate(monde.adresse("/equipe/jeunes/" + ici.lina() + "/possibles/colonne"));
            var colonne = monde.ordresPendant(bureau::reload);
            assertThat(colonne).as(String.join("\n", colonne)).hasSizeBetween(5, 9);
        }
    }

    private static Locator paragraphe(Page page, String rubrique, String auteur) {
        return page.locator("#p-" + rubrique + "-" + auteur + " textarea");
    }

    private static Locator oui(Page page) {
        return page.locator("#accord")
                .getByText("Oui", new Locator.GetByTextOptions().setExact(true))
                .first();
    }

    private static void garder(Page page, String texte) {
        paragraphe(page, "BOUGE", "JEUNE").fill(texte);
        page.locator("#p-BOUGE-JEUNE button").click();
    }
}
