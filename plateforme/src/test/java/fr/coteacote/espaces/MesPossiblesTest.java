package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.catalogue.OrselEtSesCommunes;
import fr.coteacote.dossiers.Besoins;
import fr.coteacote.dossiers.Naissances;
import fr.coteacote.dossiers.Theme;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** « Possible pour toi, aujourd’hui »: what is there, why, and every answer can be taken back. */
@TestDeLaMaison
class MesPossiblesTest {
    private static final String CHAMBRE = "Une chambre à toi, aux Tilleuls";

    private final Maison maison;
    private Monde monde;
    private JeuneId lina;

    MesPossiblesTest(Maison maison) {
        this.maison = maison;
    }

    @BeforeEach
    void orsel() {
        monde = maison.au("2026-03-12T10:02");
        OrselEtSesCommunes.placer(monde);
        var nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        lina = monde.accueilli("Lina", "Moreau", nadia);
        monde.agir(() -> monde.piece(Naissances.class).dire(lina, LocalDate.parse("2006-05-02")));
        monde.agir(() -> monde.piece(Besoins.class).ouvrir(lina, Theme.LOGEMENT, "Un endroit à moi, même petit"));
        publier(
                "titre",
                CHAMBRE,
                "forme",
                "CHAMBRE",
                "commune",
                "Orsel",
                "organisation",
                "Les Tilleuls",
                "etapes",
                "Tu visites, samedi 11 h.\nNadia envoie le dossier.",
                "salaire",
                "",
                "ambiance",
                "Une cuisine pour quatre",
                "recommande",
                "Yanis",
                "accord",
                "oui",
                "benefice",
                "Ta clé, à douze minutes de ton travail");
        publier(
                "titre",
                "Livrer le pain le matin",
                "organisation",
                "Le Fournil",
                "permis",
                "oui",
                "salaire",
                "1 500 € net par mois");
        publier(
                "titre",
                "Passer le permis avec une aide",
                "forme",
                "AIDE",
                "apporte",
                "PERMIS_B",
                "benefice",
                "Une bonne partie du permis payée");
        publier("titre", "Cuisiner et manger ensemble", "forme", "ATELIER", "debut", "2026-03-13");
        publier("titre", "Visiter le château", "forme", "VISITE", "commune", "Montbray");
    }

    private String publier(String... champs) {
        return OrselEtSesCommunes.publier(monde, champs);
    }

    private static Locator carte(Page page, String titre) {
        return page.locator(".c-opp")
                .filter(new Locator.FilterOptions().setHasText(titre))
                .first();
    }

    private Page entrer(BrowserContext contexte) {
        Page page = monde.entrerJeune(contexte, lina);
        page.locator(".j-onglets").getByText("Possible").click();
        return page;
    }

    /** Said so that each thing has its reasons: on foot, no licence. */
    private static void direSesReperes(Page page) {
        page.getByText("Changer d’où je pars").click();
        page.fill("#commune", "99100");
        page.getByLabel("À pied").check();
        page.getByLabel("Scooter (AM)").check();
        page.getByText("Garder et continuer").click();
        page.selectOption("#niveau", "0");
        page.getByText("C’est bon").click();
    }

    @Test
    @Exigence("S1-35")
    @Exigence(value = "S1-45", partie = true)
    @Exigence(value = "S1-50", partie = true)
    @Exigence(value = "S1-25", partie = true)
    @Exigence(value = "S1-34", partie = true)
    void chaque_chose_dit_quand_ou_comment_y_aller_et_pourquoi_elle_est_la() {
        try (var contexte = Navigateur.telephone()) {
            Page page = entrer(contexte);
            direSesReperes(page);
            assertThat(page.locator("h1")).containsText("Possible pour toi");
            assertThat(page.locator(".possibles-liste .c-opp").count()).isGreaterThanOrEqualTo(3);
            var chambre = carte(page, CHAMBRE);
            assertThat(chambre).containsText("Tu as dit «\u00a0Un endroit à moi, même petit\u00a0»");
            assertThat(chambre).containsText("Jusqu’au 30\u00a0juin");
            assertThat(chambre).containsText("Recommandé par Yanis");
            assertThat(chambre.locator(".c-raisons > ul > li").count()).isLessThanOrEqualTo(4);
            Navigateur.accessible(page);
            chambre.getByText("Tout voir").click();
            assertThat(chambre.locator("details li").first()).isVisible();
            chambre.locator("h3 a").click();
            assertThat(page.locator("h1")).hasText(CHAMBRE);
            assertThat(page.locator("dl.conditions")).containsText("Une cuisine pour quatre");
            assertThat(page.getByText("Tu visites, samedi 11 h.")).isVisible();
            assertThat(page.getByText("vérifié le 12\u00a0mars\u00a02026").first())
                    .isVisible();
            Navigateur.accessible(page);
            assertThat(monde.ordresPendant(page::reload)).hasSizeLessThanOrEqualTo(11);
        }
    }

    @Test
    @Exigence(value = "S2-39", partie = true)
    void ce_qui_manque_est_montre_avec_ce_qui_l_ouvre() {
        try (var contexte = Navigateur.sansScript(390, 844)) {
            Page page = entrer(contexte);
            direSesReperes(page);
            var livrer = carte(page, "Livrer le pain");
            assertThat(livrer).containsText("Il manque");
            assertThat(livrer.locator(".levier")).containsText("Passer le permis avec une aide");
            livrer.locator("h3 a").click();
            page.locator(".etapes-levier a").first().click();
            assertThat(page.locator("h1")).hasText("Passer le permis avec une aide");
        }
    }

    @Test
    @Exigence(value = "S1-24", partie = true)
    @Exigence(value = "S1-36", partie = true)
    @Exigence(value = "S1-57", partie = true)
    void tout_se_repond_et_tout_se_reprend_sans_script() {
        try (var contexte = Navigateur.sansScript(390, 844)) {
            Page page = entrer(contexte);
            carte(page, CHAMBRE).getByText("Ça me dit").click();
            assertThat(page.locator(".c-toast")).containsText("gardé");
            assertThat(page.locator(".gardee")).containsText(CHAMBRE);
            page.locator(".gardee").getByText("J’essaie").click();
            assertThat(page.locator(".c-toast")).containsText("comme un essai");
            page.navigate(monde.adresse("/moi/plan"));
            assertThat(page.locator("main")).containsText(CHAMBRE);
            page.navigate(monde.adresse("/moi/possibles"));
            page.locator(".gardee").getByText("Changer d’avis").click();
            page.navigate(monde.adresse("/moi/plan"));
            assertThat(page.locator("main")).not().containsText(CHAMBRE);
            page.navigate(monde.adresse("/moi/possibles"));
            carte(page, CHAMBRE)
                    .getByText("Non", new Locator.GetByTextOptions())
                    .last()
                    .click();
            assertThat(page.locator(".c-toast")).containsText("mis de côté");
            assertThat(page.locator(".c-opp").filter(new Locator.FilterOptions().setHasText(CHAMBRE)))
                    .hasCount(0);
            page.getByText("Dire pourquoi").click();
            page.getByText("C’est trop loin").click();
            page.locator(".c-toast").getByText("Annuler").click();
            assertThat(carte(page, CHAMBRE)).isVisible();
        }
    }

    @Test
    @Exigence("S1-37")
    void plus_tard_revient_le_jour_choisi_et_une_seule_fois() {
        try (var contexte = Navigateur.sansScript(390, 844)) {
            Page page = entrer(contexte);
            carte(page, CHAMBRE).getByText("Plus tard").click();
            page.fill("#jour", "2026-03-20");
            page.locator("form.carte .btn-primary").click();
            assertThat(page.locator(".gardee")).containsText("Revient le 20\u00a0mars");
            monde.ilEst("2026-03-19T10:00");
            page.reload();
            assertThat(page.locator(".c-opp").filter(new Locator.FilterOptions().setHasText(CHAMBRE)))
                    .hasCount(0);
            monde.ilEst("2026-03-20T10:00");
            page.navigate(monde.adresse("/moi/possibles"));
            assertThat(carte(page, CHAMBRE)).containsText("Tu avais dit «\u00a0plus tard\u00a0»");
            carte(page, CHAMBRE).locator(".choix a").click();
            page.getByText("Demain").click();
            monde.ilEst("2026-03-23T10:00");
            page.navigate(monde.adresse("/moi/possibles"));
            assertThat(page.locator(".c-opp").filter(new Locator.FilterOptions().setHasText(CHAMBRE)))
                    .hasCount(0);
        }
    }

    @Test
    @Exigence(value = "S1-38", partie = true)
    @Exigence(value = "S1-62", partie = true)
    void la_roue_tourne_sans_script_et_ne_retient_rien() {
        try (var contexte = Navigateur.sansScript(390, 844)) {
            Page page = entrer(contexte);
            page.getByText("Tourner la roue").click();
            assertThat(page.locator("#liste li"))
                    .hasCount(page.locator(".disque .parts > g").count());
            assertThat(page.locator("#resultat article")).hasCount(0);
            page.locator(".lancer").click();
            String tombee = page.locator("#resultat h2").innerText();
            String adresse = page.url();
            // The same seed and turn give the same thing: anybody can check.
            page.navigate(adresse);
            assertThat(page.locator("#resultat h2")).hasText(tombee);
            page.navigate(monde.adresse("/moi/possibles"));
            assertThat(page.locator(".gardee")).hasCount(0);
        }
    }

    @Test
    @Exigence(value = "S1-38", partie = true)
    void la_roue_n_est_animee_que_pour_qui_accepte_le_mouvement() {
        try (var contexte = Navigateur.telephone()) {
            Page page = entrer(contexte);
            page.navigate(monde.adresse("/moi/possibles/roue?graine=7"));
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            page.locator(".lancer").click();
            assertThat(page.locator("#resultat h2")).isVisible();
            Navigateur.accessible(page);
            String tombee = page.locator("#resultat h2").innerText();
            page.navigate(monde.adresse("/moi/possibles/roue?graine=7"));
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
            page.locator(".lancer").click();
            assertThat(page.locator("#resultat h2")).hasText(tombee);
            assertThat(page.locator("#roue")).hasAttribute("data-tourne", Pattern.compile("-\\d+"));
        }
    }

    @Test
    @Exigence(value = "S1-62", partie = true)
    @Exigence(value = "S2-40", partie = true)
    void la_surprise_se_dose_et_les_heures_de_garde_comptent() {
        String soir = publier("titre", "Servir le soir", "horaires", "lundi 18 h - 22 h\nmardi 18 h - 22 h");
        try (var contexte = Navigateur.sansScript(390, 844)) {
            Page page = entrer(contexte);
            page.getByText("Changer d’où je pars").click();
            page.fill("#commune", "Nulle-Part-en-Orsel");
            page.getByText("Garder et continuer").click();
            assertThat(page.locator("#commune-aide")).containsText("n’est pas connue");
            page.fill("#commune", "Orsel");
            page.getByText("Garder et continuer").click();
            page.fill("#garde", "n’importe quand");
            page.getByLabel("Aucune").check();
            page.getByText("C’est bon").click();
            assertThat(page.locator("#garde-aide")).containsText("Écris une ligne");
            assertThat(page.getByLabel("Aucune")).isChecked();
            page.fill("#garde", "lundi 16 h 30 - 20 h");
            page.getByText("C’est bon").click();
            assertThat(page.locator(".c-voix.v-hasard")).hasCount(0);
            page.navigate(monde.adresse("/moi/possibles/voir?id=" + soir));
            assertThat(page.locator("main")).containsText("une garde d’enfant à ces heures-là");
        }
    }

    @Test
    @Exigence("S1-20")
    void ce_qui_est_fini_disparait_de_soi_meme() {
        publier("titre", "Encore ce soir", "fin", "2026-03-12");
        try (var contexte = Navigateur.sansScript(390, 844)) {
            Page page = entrer(contexte);
            assertThat(page.getByText("Encore ce soir").first()).isVisible();
            monde.ilEst("2026-03-13T08:00");
            page.reload();
            assertThat(page.getByText("Encore ce soir")).hasCount(0);
        }
    }

    @Test
    void deux_signalements_de_deux_personnes_demandent_a_l_equipe_de_verifier() {
        var samy = monde.accueilli("Samy", "Keller", monde.membre("Paul", "Roux", Role.CONSEIL));
        for (var qui : List.of(lina, lina, samy)) {
            try (var contexte = Navigateur.sansScript(390, 844)) {
                Page page = monde.entrerJeune(contexte, qui);
                page.navigate(monde.adresse("/moi/possibles"));
                carte(page, CHAMBRE).locator("h3 a").click();
                page.getByText("Signaler\u00a0: c’est fini").click();
                assertThat(page.locator(".c-toast")).containsText("Merci");
            }
            try (var contexte = Navigateur.sansScript(1366, 850)) {
                Page page = monde.entrer(contexte, "Nadia");
                page.navigate(monde.adresse("/equipe/possibles"));
                assertThat(page.locator("#a-verifier li")).hasCount(qui.equals(samy) ? 1 : 0);
                if (qui.equals(samy)) {
                    page.locator("#a-verifier").getByText("C’est toujours là").click();
                    assertThat(page.locator("#a-verifier")).hasCount(0);
                }
            }
        }
    }

    @Test
    void une_liste_vide_dit_quoi_faire() {
        var vide = maison.au("2026-03-12T10:02");
        var moi = vide.accueilli("Ana", "", vide.membre("Nadia", "Belkacem", Role.CONSEIL));
        try (var contexte = Navigateur.telephone()) {
            Page page = vide.entrerJeune(contexte, moi);
            page.navigate(vide.adresse("/moi/possibles"));
            assertThat(page.locator(".possibles-phrase")).containsText("Rien de prêt tout de suite");
            page.getByText("Tourner la roue").click();
            assertThat(page.locator(".roue-phrase")).containsText("Rien à mettre dans la roue");
            Navigateur.accessible(page);
        }
    }
}
