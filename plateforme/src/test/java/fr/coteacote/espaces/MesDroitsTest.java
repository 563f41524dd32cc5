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
import fr.coteacote.dossiers.Naissances;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.recours.DroitDemandable;
import fr.coteacote.recours.Reponses;
import fr.coteacote.recours.SuivreUnDroit;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Nuits;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lina looks at her rights on a phone. */
@TestDeLaMaison
class MesDroitsTest {
    static final Map<String, String> LINA = Map.ofEntries(
            Map.entry("ACTIVITE", "TRAVAIL"),
            Map.entry("SALAIRES", "T3"),
            Map.entry("LOGEMENT", "FOYER"),
            Map.entry("LOYER", "T3"),
            Map.entry("COMMUNE", "GRANDE_VILLE"),
            Map.entry("BAIL", "CONVENTIONNE"),
            Map.entry("ENTREE_LOGEMENT", "PEU"),
            Map.entry("COUPLE", "NON"),
            Map.entry("ENFANTS", "AUCUN"),
            Map.entry("PRESTATIONS", "RIEN"),
            Map.entry("CHOMAGE", "T0"),
            Map.entry("PENSION", "T0"),
            Map.entry("SERVICE_CIVIQUE", "NON"),
            Map.entry("HANDICAP", "NON"),
            Map.entry("GROSSESSE", "NON"),
            Map.entry("NATIONALITE", "FRANCAISE"),
            Map.entry("SCOLARITE", "AUCUNE"),
            Map.entry("ALTERNANCE", "NON"),
            Map.entry("PAIE_ALTERNANCE", "T0"),
            Map.entry("PAIE_FORMATION", "T0"),
            Map.entry("RATTACHEMENT", "NON"),
            Map.entry("REVENUS_FISCAUX", "T1"));

    private final Monde monde;
    private final MembreId nadia;
    private final SuivreUnDroit suivre;
    private final Reponses reponses;

    MesDroitsTest(Maison maison, SuivreUnDroit suivre, Reponses reponses) {
        this.monde = maison.au("2026-03-12T09:00");
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        this.suivre = suivre;
        this.reponses = reponses;
    }

    @Test
    @Exigence(value = "S2-31", partie = true)
    @Exigence(value = "S1-09", partie = true)
    void elle_repond_une_question_a_la_fois_sans_script_et_chaque_reponse_compte() {
        var lina = monde.accueilli("Lina", "Moreau", nadia);
        try (var contexte = Navigateur.sansScript(320, 700)) {
            Page page = droits(monde.entrerJeune(contexte, lina));
            page.getByLabel("Quelle est ta date de naissance").fill("hier");
            bouton(page, "C’est ma réponse").click();
            assertThat(page.getByText("Écris la date comme 05/03/2007.")).isVisible();
            page.getByLabel("Quelle est ta date de naissance").fill("02/12/2006");
            bouton(page, "C’est ma réponse").click();
            for (int i = 0; i < 5; i++) {
                String question = page.locator("#question legend").textContent();
                page.locator("#question input[type=radio]").first().check();
                bouton(page, "C’est ma réponse").click();
                assertThat(page.locator("#question legend")).not().hasText(question);
            }
            page.getByText("corriger").click();
            assertThat(page.locator("main li.carte")).hasCount(5);
            page.getByText("Changer").first().click();
            page.locator("#question input[value=NE_SAIT_PAS]").check();
            bouton(page, "C’est ma réponse").click();
            assertThat(page.locator("main li.carte").filter(new Locator.FilterOptions().setHasText("Je ne sais pas")))
                    .hasCount(1);
        }
    }

    @Test
    @Exigence(value = "S2-31", partie = true)
    @Exigence(value = "S1-04", partie = true)
    void elle_voit_combien_pourquoi_ou_elle_en_est_et_le_prochain_pas() {
        var lina = lina();
        try (var contexte = Navigateur.telephone()) {
            Page page = droits(monde.entrerJeune(contexte, lina));
            assertThat(page.getByText("Ce que tu n’as pas encore demandé")).isVisible();
            assertThat(page.getByText("par mois, environ.")).isVisible();
            var logement = carte(page, "L’aide au logement");
            assertThat(logement).containsText("par mois, estimation");
            assertThat(logement).containsText("Parce que tu loues");
            Navigateur.accessible(page);
            logement.getByText("Ça m’intéresse").click();
            assertThat(page.getByText("C’est choisi. On s’y met ensemble.")).isVisible();
            assertThat(logement.locator("[aria-current=step]")).hasText("Demandé");
            assertThat(logement).containsText("Nadia s’occupe du formulaire.");
            bouton(logement, "C’est demandé").click();
            assertThat(logement.locator("[aria-current=step]")).hasText("Étudié");
            bouton(logement, "Finalement, pas encore").click();
            assertThat(logement.locator("[aria-current=step]")).hasText("Demandé");
            var sport = carte(page, "L’aide pour partir en vacances");
            sport.getByText("Pas pour moi").click();
            sport.getByText("C’est noté ainsi").click();
            assertThat(page.getByText("C’est noté, sans suite.")).isVisible();
            page.getByText("Tu as dit\u00a0: pas pour moi").click();
            bouton(page, "Finalement, si").click();
            assertThat(carte(page, "L’aide pour partir en vacances")).isVisible();
            page.getByText("Voir le calcul").click();
            assertThat(page.getByText("La décision vient de")).isVisible();
            assertThat(page.getByText("Liste écrite le 24\u00a0novembre\u00a02026."))
                    .isVisible();
            Navigateur.accessible(page);
        }
    }

    @Test
    @Exigence(value = "S2-32", partie = true)
    void ce_qu_elle_a_deja_dit_sa_fin_et_quoi_faire() {
        var lina = lina();
        monde.agir(() -> {
            suivre.choisir(lina, DroitDemandable.SANTE);
            suivre.demander(lina, DroitDemandable.SANTE);
            suivre.ouvrir(lina, DroitDemandable.SANTE, Optional.of(LocalDate.parse("2026-03-31")));
        });
        monde.piece(Nuits.class).faire(monde.structure());
        try (var contexte = Navigateur.telephone()) {
            Page page = droits(monde.entrerJeune(contexte, lina));
            assertThat(page.getByText("À renouveler avant le 31\u00a0mars.")).isVisible();
            bouton(page, "C’est redemandé").click();
            assertThat(page.getByText("Le renouvellement est demandé le 12\u00a0mars."))
                    .isVisible();
        }
    }

    @Test
    @Exigence("S2-31")
    void chaque_fiche_dit_ses_conditions_sa_demarche_sa_date_et_ce_qui_est_deja_rempli() {
        var lina = lina();
        try (var elle = Appelant.jeune(monde, lina)) {
            for (var droit : DroitDemandable.values()) {
                var fiche = elle.lire("/moi/droits/" + droit.name());
                assertThat(fiche.statut()).as(droit.name()).isEqualTo(200);
                assertThat(fiche.corps())
                        .as(droit.name())
                        .contains("Les conditions", "Pour le demander", "24\u00a0novembre\u00a02026")
                        .contains("2\u00a0décembre\u00a02006");
            }
            assertThat(elle.lire("/moi/droits/AIDE_LOGEMENT").corps())
                    .contains("Combien de loyer, par mois")
                    .doesNotContain("Attends-tu un enfant");
            assertThat(elle.lire("/moi/droits/REPAS_CROUS").corps()).doesNotContain("Combien de loyer");
        }
    }

    @Test
    void la_page_coute_cinq_ordres() {
        var lina = lina();
        try (var contexte = Navigateur.telephone()) {
            Page page = droits(monde.entrerJeune(contexte, lina));
            var ordres = monde.ordresPendant(page::reload);
            assertThat(ordres).hasSize(5);
        }
    }

    private JeuneId lina() {
        var lina = monde.accueilli("Lina", "Moreau", nadia);
        monde.agir(() -> {
            monde.piece(Naissances.class).dire(lina, LocalDate.parse("2006-12-02"));
            LINA.forEach((question, choix) -> reponses.repondre(lina, question, choix, new Reponses.Voix.Jeune()));
        });
        return lina;
    }

    private Page droits(Page page) {
        page.locator(".j-onglets").getByText("Droits").click();
        return page;
    }

    private static Locator carte(Page page, String titre) {
        return page.locator(".c-droit").filter(new Locator.FilterOptions().setHasText(titre));
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom));
    }

    private static Locator bouton(Locator dans, String nom) {
        return dans.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(nom));
    }
}
