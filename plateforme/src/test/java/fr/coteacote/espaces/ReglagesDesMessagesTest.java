package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.agenda.Modalite;
import fr.coteacote.agenda.Nature;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.dossiers.Moyen;
import fr.coteacote.dossiers.Moyens;
import fr.coteacote.dossiers.Preferences;
import fr.coteacote.echanges.Reglages;
import fr.coteacote.echanges.Relances;
import fr.coteacote.parcours.Rencontres;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Lieux;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The direction says when the house writes, how often, how many text messages, and which sentences are ready. */
@TestDeLaMaison
class ReglagesDesMessagesTest {
    private final Monde monde;
    private final MembreId nadia;
    private final JeuneId lina;

    ReglagesDesMessagesTest(Maison maison) {
        this.monde = maison.au("2026-03-12T10:02");
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        monde.membre("Diane", "Kerob", Role.DIRECTION);
        this.lina = monde.accueilli("Lina", "Moreau", nadia);
        monde.agir(() -> {
            monde.piece(Moyens.class).ajouter(lina, Moyen.lire("06 39 98 12 12").orElseThrow());
            monde.piece(Preferences.class).choisir(lina, Preferences.Registre.TU, Preferences.Canal.SMS, "");
        });
    }

    @Test
    @Exigence("S1-08")
    void combien_de_fois_prendre_des_nouvelles_se_regle_deux_par_defaut_puis_on_s_arrete() {
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Diane");
            page.navigate(monde.adresse("/reglages/messages"));
            Navigateur.accessible(page);
            assertThat(page.locator("#relances")).hasValue("2");
            page.fill("#relances", "9");
            page.fill("#fin", "09:00");
            envoyer(page, "Enregistrer");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("0 à 5 fois");
            assertThat(page.locator("#relances")).hasValue("9");
            assertThat(page.locator("#fin")).hasValue("09:00");
            Navigateur.accessible(page);
            page.fill("#relances", "1");
            envoyer(page, "Enregistrer");
            assertThat(page.locator(".c-toast")).containsText("C’est enregistré.");
            assertThat(monde.ordresPendant(page::reload)).hasSizeLessThanOrEqualTo(7);
        }
        assertThat(relancer()).isEqualTo(Relances.Relance.PARTIE);
        monde.plusTard(java.time.Duration.ofDays(30));
        assertThat(relancer()).isEqualTo(Relances.Relance.ASSEZ);
    }

    private Relances.Relance relancer() {
        return monde.dedans(() -> monde.piece(Relances.class).relancer(lina));
    }

    @Test
    void les_rappels_le_plafond_et_les_phrases_se_reglent_et_se_reprennent() {
        try (var contexte = Navigateur.sansScript(1366, 850)) {
            Page page = monde.entrer(contexte, "Diane");
            page.navigate(monde.adresse("/reglages/messages"));
            page.fill("#heures-ENTRETIEN", "bientôt");
            envoyer(page, "Enregistrer : Avant un rendez-vous");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Une à trois durées");
            assertThat(page.locator("#heures-ENTRETIEN")).hasValue("bientôt");
            page.fill("#heures-ENTRETIEN", "24 ; 0,5");
            envoyer(page, "Enregistrer : Avant un rendez-vous");
            assertThat(page.locator("#heures-ENTRETIEN")).hasValue("24 ; 0,5");
            assertThat(page.locator("#heures-PREMIER_ACCUEIL")).hasValue("48 ; 3");
            page.fill("#plafond", "-5");
            envoyer(page, "Enregistrer le plafond");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Un nombre de SMS par mois");
            page.fill("#plafond", "500");
            envoyer(page, "Enregistrer le plafond");
            assertThat(page.getByText("0 sur 500")).isVisible();
            page.fill("#plafond", "");
            envoyer(page, "Enregistrer le plafond");
            assertThat(page.getByText("0 sur 500")).hasCount(0);
            page.fill("#titre", "Bien reçu");
            envoyer(page, "Ajouter la phrase");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("et la phrase");
            assertThat(page.locator("#titre")).hasValue("Bien reçu");
            page.fill("#texte", "C’est noté, je te réponds demain.");
            envoyer(page, "Ajouter la phrase");
            var phrases = page.locator(".c-seances");
            assertThat(phrases).containsText("je te réponds demain");
            envoyer(page, "Retirer Bien reçu");
            assertThat(phrases).hasCount(0);
            page.locator(".c-toast button").click();
            assertThat(phrases).containsText("Bien reçu");
        }
        assertThat(monde.dedans(() -> monde.piece(Reglages.class).rappels("ENTRETIEN")))
                .containsExactly(24 * 60, 30);
    }

    private static void envoyer(Page page, String nom) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true))
                .first()
                .click();
    }

    @Test
    @Exigence("S1-07")
    void une_rencontre_hors_les_murs_se_compte_la_ou_elle_a_eu_lieu() {
        var gare = monde.lieu("La Gare", Lieux.Genre.ANTENNE);
        for (String ou : new String[] {"", "Le stade", "Le café du marché"}) {
            monde.agir(() -> monde.piece(Rencontres.class)
                    .noter(new Rencontres.Rencontre(
                            lina,
                            nadia,
                            Optional.empty(),
                            Nature.ENTRETIEN,
                            ou.isEmpty() ? Modalite.SUR_PLACE : Modalite.HORS_LES_MURS,
                            ou.isEmpty() ? Optional.of(gare) : Optional.empty(),
                            ou,
                            "")));
        }
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Diane");
            page.navigate(monde.adresse("/reglages/agenda"));
            Navigateur.accessible(page);
            assertThat(page.locator("#rencontres li")).containsText(new String[] {"Ailleurs2", "Sur place"});
            assertThat(page.locator("#rencontres")).not().containsText("Le stade");
        }
    }
}
