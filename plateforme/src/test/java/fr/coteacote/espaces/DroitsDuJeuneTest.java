package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.dossiers.Naissances;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.recours.DroitDemandable;
import fr.coteacote.recours.MotifNonRecours;
import fr.coteacote.recours.Reponses;
import fr.coteacote.recours.SuiviDroit;
import fr.coteacote.recours.SuivreUnDroit;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Nuits;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nadia and a young person look at rights side by side; ends and new rights come to her day by themselves. */
@TestDeLaMaison
class DroitsDuJeuneTest {
    private final Maison maison;
    private final SuivreUnDroit suivre;
    private final Reponses reponses;

    DroitsDuJeuneTest(Maison maison, SuivreUnDroit suivre, Reponses reponses) {
        this.maison = maison;
        this.suivre = suivre;
        this.reponses = reponses;
    }

    @Test
    @Exigence(value = "S1-09", partie = true)
    @Exigence(value = "S2-31", partie = true)
    void elle_repond_avec_lui_lit_le_calcul_et_fait_avancer_un_droit_jusqu_a_l_ouverture() {
        var monde = maison.au("2026-03-12T09:00");
        var nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        var lina = lina(monde, nadia, "PENSION");
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/jeunes/" + lina));
            page.locator(".c-onglets").getByText("Droits").click();
            var prime = page.locator("#PRIME_ACTIVITE");
            assertThat(prime).containsText("Il manque une réponse.");
            page.locator("#question input[type=radio]").first().check();
            page.getByText("Répondu ensemble").click();
            assertThat(page.getByText("dit ensemble, le 12\u00a0mars\u00a02026").first())
                    .isVisible();
            assertThat(prime).containsText("par mois");
            prime.getByText("Les papiers et le calcul").click();
            assertThat(prime).containsText("Estimation, barème du 1er\u00a0avril\u00a02025.");
            assertThat(prime).containsText("CSS L. 841-1");
            assertThat(prime).containsText("tes bulletins de paie");
            Navigateur.accessible(page);
            bouton(prime, "L’a choisi").click();
            bouton(prime, "C’est demandé").click();
            prime.getByLabel("Dernier jour").fill("n’importe quand");
            bouton(prime, "C’est ouvert").click();
            assertThat(prime).containsText("Écrivez un jour à venir");
            prime.getByLabel("Dernier jour").fill("31/05/2026");
            bouton(prime, "C’est ouvert").click();
            assertThat(prime).containsText("Ouvert jusqu’au 31\u00a0mai\u00a02026");
        }
    }

    @Test
    @Exigence(value = "S1-04", partie = true)
    void elle_note_un_non_avec_sa_raison_dans_ses_mots_et_il_se_reprend() {
        var monde = maison.au("2026-03-12T09:00");
        var nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        var lina = lina(monde, nadia);
        try (var contexte = Navigateur.sansScript(1366, 850)) {
            Page page = droits(monde, contexte, lina);
            var prime = page.locator("#PRIME_ACTIVITE");
            prime.getByText("N’en veut pas").click();
            prime.getByLabel("Si la personne dit pourquoi").selectOption("COMPLEXITE");
            prime.getByLabel("Dans ses mots").fill("trop de papiers");
            bouton(prime, "Noter").click();
            assertThat(prime).containsText("Trop compliqué\u00a0: «\u00a0trop de papiers\u00a0»");
            bouton(prime, "Revenir d’un pas").click();
            assertThat(prime).containsText("Expliqué");
        }
    }

    @Test
    @Exigence(value = "S2-31", partie = true)
    void et_si_se_regarde_a_deux_mois_par_mois_et_dit_ce_qui_baisserait() {
        var monde = maison.au("2026-03-12T09:00");
        var nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        var lina = lina(monde, nadia, "PENSION");
        try (var contexte = Navigateur.bureau()) {
            Page page = droits(monde, contexte, lina);
            page.getByText("Et si…").click();
            page.getByLabel("temps plein").check();
            page.getByText("Regarder ensemble").click();
            assertThat(page.getByText("il manque une réponse")).isVisible();
            page.getByText("Y répondre").click();
            page.locator("#question input[type=radio]").first().check();
            page.getByText("Répondu ensemble").click();
            page.getByText("Et si…").click();
            page.getByLabel("temps plein").check();
            page.getByText("Regarder ensemble").click();
            assertThat(page.locator("#annee tbody tr")).hasCount(12);
            assertThat(page.locator("#annee")).containsText("sur douze mois");
            assertThat(page.locator("#annee")).containsText("Ce qui baisserait, à savoir avant");
            assertThat(page.locator("#annee")).containsText("Prime d’activité");
            Navigateur.accessible(page);
        }
    }

    @Test
    void le_dossier_d_un_autre_demande_d_abord_pourquoi() {
        var monde = maison.au("2026-03-12T09:00");
        var nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        monde.membre("Paul", "Martin", Role.CONSEIL);
        var lina = lina(monde, nadia);
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Paul");
            page.navigate(monde.adresse("/equipe/jeunes/" + lina + "/droits"));
            assertThat(page.locator("main")).not().containsText("Les droits de Lina");
            assertThat(page.getByLabel("raison")
                            .or(page.locator("[name=motif]"))
                            .first())
                    .isVisible();
        }
    }

    @Test
    @Exigence("S2-32")
    @Exigence(value = "S1-09", partie = true)
    void une_fin_connue_se_dit_a_soixante_trente_et_dix_jours_et_se_tait_quand_c_est_redemande() {
        var monde = maison.au("2026-03-02T09:00");
        var nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        var noe = monde.accueilli("Noé", "Vidal", nadia);
        monde.agir(() -> {
            suivre.choisir(noe, DroitDemandable.SANTE);
            suivre.demander(noe, DroitDemandable.SANTE);
            suivre.ouvrir(noe, DroitDemandable.SANTE, Optional.of(LocalDate.parse("2026-05-31")));
        });
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            assertThat(journee(monde, page, "2026-03-31T09:00")).not().containsText("Complémentaire santé");
            assertThat(journee(monde, page, "2026-04-01T09:00")).containsText("s’arrête le 31\u00a0mai");
            assertThat(journee(monde, page, "2026-04-30T09:00")).not().containsText("Complémentaire santé");
            assertThat(journee(monde, page, "2026-05-01T09:00")).containsText("s’arrête le 31\u00a0mai");
            assertThat(journee(monde, page, "2026-05-20T09:00")).not().containsText("Complémentaire santé");
            assertThat(journee(monde, page, "2026-05-21T09:00")).containsText("s’arrête le 31\u00a0mai");
            nuit(monde);
            page.getByText("Préparer la suite").click();
            bouton(page.locator("#SANTE"), "Renouvellement demandé").click();
            assertThat(journee(monde, page, "2026-05-22T09:00")).not().containsText("Complémentaire santé");
        }
    }

    @Test
    @Exigence(value = "S1-09", partie = true)
    void la_nuit_repere_ce_qui_s_ouvre_et_en_fait_une_seule_attention_calme() {
        var monde = maison.au("2026-03-12T09:00");
        var nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        var lina = lina(monde, nadia);
        monde.agir(() -> suivre.pasPourMoi(lina, DroitDemandable.DEPART_VACANCES, MotifNonRecours.CHOIX, ""));
        nuit(monde);
        nuit(monde);
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            var attentions = journee(monde, page, "2026-03-13T09:00");
            assertThat(attentions.getByText("droits semblent ouverts, pas encore dits."))
                    .hasCount(1);
            assertThat(journee(monde, page, "2026-03-28T09:00").getByText("droits semblent ouverts"))
                    .hasCount(0);
        }
        assertThat(monde.dedans(() -> suivre.de(lina)))
                .filteredOn(s -> s.corps().droit() == DroitDemandable.DEPART_VACANCES)
                .singleElement()
                .isInstanceOf(SuiviDroit.NonDemande.class);
    }

    @Test
    @Exigence(value = "S2-32", partie = true)
    void la_nuit_voit_venir_l_anniversaire_qui_fermera_un_droit_ouvert() {
        var monde = maison.au("2026-03-12T09:00");
        var nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        var jade = monde.accueilli("Jade", "Perrin", nadia);
        monde.agir(() -> {
            monde.piece(Naissances.class).dire(jade, LocalDate.parse("2000-04-10"));
            reponses.repondre(jade, "ACTIVITE", "AUTRE", new Reponses.Voix.Jeune());
            MesDroitsTest.LINA.forEach((q, c) -> {
                if (!q.equals("ACTIVITE") && !q.equals("SALAIRES")) {
                    reponses.repondre(jade, q, c, new Reponses.Voix.Jeune());
                }
            });
            reponses.repondre(jade, "SALAIRES", "T0", new Reponses.Voix.Jeune());
            suivre.choisir(jade, DroitDemandable.ALLOCATION_ENGAGEMENT);
            suivre.demander(jade, DroitDemandable.ALLOCATION_ENGAGEMENT);
            suivre.ouvrir(jade, DroitDemandable.ALLOCATION_ENGAGEMENT, Optional.empty());
        });
        nuit(monde);
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            assertThat(journee(monde, page, "2026-03-12T10:00")).containsText("Allocation du CEJ");
        }
    }

    @Test
    void la_page_coute_dix_ordres() {
        var monde = maison.au("2026-03-12T09:00");
        var nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        var lina = lina(monde, nadia);
        try (var contexte = Navigateur.bureau()) {
            Page page = droits(monde, contexte, lina);
            assertThat(monde.ordresPendant(page::reload)).hasSize(10);
        }
    }

    private JeuneId lina(Monde monde, MembreId nadia, String... tues) {
        var lina = monde.accueilli("Lina", "Moreau", nadia);
        monde.agir(() -> {
            monde.piece(Naissances.class).dire(lina, LocalDate.parse("2006-12-02"));
            MesDroitsTest.LINA.forEach((question, choix) -> {
                if (!List.of(tues).contains(question)) {
                    reponses.repondre(lina, question, choix, new Reponses.Voix.Jeune());
                }
            });
        });
        return lina;
    }

    private static Page droits(Monde monde, BrowserContext contexte, JeuneId jeune) {
        Page page = monde.entrer(contexte, "Nadia");
        page.navigate(monde.adresse("/equipe/jeunes/" + jeune + "/droits"));
        return page;
    }

    private static void nuit(Monde monde) {
        monde.piece(Nuits.class).faire(monde.structure());
    }

    private static Locator journee(Monde monde, Page page, String jourEtHeure) {
        monde.ilEst(jourEtHeure);
        page.navigate(monde.adresse("/equipe/journee"));
        return page.locator("main");
    }

    private static Locator bouton(Locator dans, String nom) {
        return dans.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(nom));
    }
}
