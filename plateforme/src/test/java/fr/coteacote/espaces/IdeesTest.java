package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.agenda.AtelierId;
import fr.coteacote.agenda.Ateliers;
import fr.coteacote.agenda.Idees;
import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.dossiers.Moyen;
import fr.coteacote.dossiers.Moyens;
import fr.coteacote.dossiers.Preferences;
import fr.coteacote.dossiers.Theme;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Every idea of a young person gets its answer, with a date; a no is said with its reason and may be taken back. */
@TestDeLaMaison
class IdeesTest {
    private final Monde monde;
    private final MembreId nadia;
    private final JeuneId lina;

    IdeesTest(Maison maison) {
        this.monde = maison.au("2026-03-10T09:00");
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        this.lina = monde.accueilli("Lina", "Moreau", nadia);
    }

    private AtelierId idee(String titre) {
        return monde.comme(new Acteur.Jeune(lina), () -> monde.piece(Ateliers.class)
                .creer(new Ateliers.Atelier(
                        titre, "On enregistre une émission.", "", Theme.LIEN_SOCIAL, 8, Duration.ofHours(2))));
    }

    private void joindreParSms(JeuneId jeune) {
        monde.agir(() -> {
            monde.piece(Moyens.class).ajouter(jeune, Moyen.lire("0639981002").orElseThrow());
            monde.piece(Preferences.class).choisir(jeune, Preferences.Registre.TU, Preferences.Canal.SMS, "");
        });
    }

    @Test
    @Exigence("S1-32")
    void un_non_se_dit_avec_sa_raison_et_sa_date_se_lit_chez_elle_et_l_equipe_revient_dessus() {
        joindreParSms(lina);
        var radio = idee("Une heure à la radio");
        monde.ilEst("2026-03-14T11:00");
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/ateliers/" + radio));
            Navigateur.accessible(page);
            bouton(page, "Répondre").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Dites pourquoi en quelques mots");
            Navigateur.accessible(page);
            page.fill("#pourquoi", "Le studio est fermé jusqu’à l’été. On en reparle en juin.");
            bouton(page, "Répondre").click();
            assertThat(page.locator(".c-toast")).containsText("La personne est prévenue");
            assertThat(page.locator("main")).containsText("Pas cette fois, Nadia, le 14\u00a0mars");
            page.navigate(monde.adresse("/equipe/ateliers"));
            assertThat(page.locator("#idees")).hasCount(0);
            assertThat(page.locator("#reponses"))
                    .containsText("1, dont 1 avec leur réponse, en 4\u00a0jours en moyenne");
            assertThat(page.locator("#reponses")).not().containsText("Lina");
        }
        assertThat(monde.messages())
                .singleElement()
                .asString()
                .contains("on a répondu à ton idée", "/e/")
                .doesNotContain("studio", "radio");
        try (var contexte = Navigateur.telephone()) {
            Page page = monde.entrerJeune(contexte, lina);
            page.navigate(monde.adresse("/moi/ateliers"));
            assertThat(page.locator("#idees")).containsText("Pas cette fois. Réponse du 14\u00a0mars.");
            assertThat(page.locator("#idees")).containsText("On en reparle en juin.");
            Navigateur.accessible(page);
        }
        assertThat(monde.dedans(() -> monde.piece(Idees.class).reprendre(radio)))
                .isTrue();
        assertThat(monde.dedans(() -> monde.piece(Idees.class).reprendre(radio)))
                .isFalse();
        assertThat(monde.messages()).hasSize(2);
        try (var elle = Appelant.jeune(monde, lina)) {
            assertThat(elle.lire("/moi/ateliers").corps()).contains("On la regarde.");
        }
    }

    @Test
    @Exigence(value = "S1-32", partie = true)
    void montree_sans_nom_une_idee_se_soutient_d_un_geste_qui_se_reprend() {
        var radio = idee("Une heure à la radio");
        var samy = monde.accueilli("Samy", "Keller", nadia);
        try (var lui = Appelant.jeune(monde, samy)) {
            assertThat(lui.lire("/moi/ateliers").corps()).doesNotContain("Une heure à la radio");
        }
        try (var elle = Appelant.equipe(monde, "nadia")) {
            elle.envoyer("/equipe/ateliers/" + radio + "/montrer", java.util.Map.of("oui", "oui"));
        }
        try (var contexte = Navigateur.sansScript(320, 700)) {
            Page page = monde.entrerJeune(contexte, samy);
            page.navigate(monde.adresse("/moi/ateliers"));
            var autres = page.locator("#idees-des-autres");
            assertThat(autres).containsText("Une heure à la radio");
            assertThat(autres).not().containsText("Lina");
            bouton(page, "Moi aussi Une heure à la radio").click();
            assertThat(autres).containsText("Une autre personne dit");
            bouton(page, "Moi aussi Une heure à la radio").click();
            assertThat(autres).not().containsText("Une autre personne dit");
        }
        monde.agir(() -> {
            monde.piece(Idees.class).moiAussi(radio, samy);
            monde.piece(Idees.class).moiAussi(radio, samy);
            monde.piece(Idees.class).moiAussi(radio, lina);
        });
        assertThat(monde.un("select count(*)::text from agenda.moi_aussi")).isEqualTo("1");
        try (var elle = Appelant.jeune(monde, lina);
                var equipe = Appelant.equipe(monde, "nadia")) {
            assertThat(elle.lire("/moi/ateliers").corps())
                    .contains("Une autre personne dit")
                    .doesNotContain("Samy")
                    .doesNotContain("id=\"idees-des-autres\"");
            assertThat(equipe.lire("/equipe/ateliers/" + radio).corps())
                    .contains("1 personne dit")
                    .doesNotContain("Keller");
            equipe.envoyer("/equipe/ateliers/" + radio + "/montrer", java.util.Map.of("oui", "non"));
        }
        try (var lui = Appelant.jeune(monde, samy)) {
            assertThat(lui.lire("/moi/ateliers").corps()).doesNotContain("Une heure à la radio");
        }
    }

    @Test
    @Exigence(value = "S1-32", partie = true)
    void une_idee_sans_reponse_depuis_dix_jours_se_rappelle_a_qui_l_accompagne() {
        var radio = idee("Une heure à la radio");
        monde.membre("Karim", "Osman", Role.CONSEIL);
        monde.ilEst("2026-03-19T10:00");
        try (var elle = Appelant.equipe(monde, "nadia");
                var lui = Appelant.equipe(monde, "karim")) {
            assertThat(elle.lire("/equipe/journee").corps()).doesNotContain("Son idée attend");
            monde.ilEst("2026-03-20T10:00");
            assertThat(elle.lire("/equipe/journee").corps())
                    .contains("Son idée attend une réponse")
                    .contains("Une heure à la radio");
            assertThat(lui.lire("/equipe/journee").corps()).doesNotContain("Son idée attend");
            monde.dedans(() -> monde.piece(Idees.class).pasCetteFois(radio, "Pas de studio cette année."));
            assertThat(elle.lire("/equipe/journee").corps()).doesNotContain("Son idée attend");
        }
    }

    private static com.microsoft.playwright.Locator bouton(Page page, String nom) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(nom).setExact(true))
                .first();
    }
}
