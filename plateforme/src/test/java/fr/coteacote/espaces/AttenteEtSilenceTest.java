package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.coteacote.accueil.Contacts;
import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.dossiers.Besoins;
import fr.coteacote.dossiers.Moyen;
import fr.coteacote.dossiers.Moyens;
import fr.coteacote.dossiers.Preferences;
import fr.coteacote.dossiers.Theme;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Lieux;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How long a first contact waits, and who gave no sign: the team sees it, nobody is put out. */
@TestDeLaMaison
class AttenteEtSilenceTest {
    private final Monde monde;
    private final MembreId nadia;

    AttenteEtSilenceTest(Maison maison) {
        this.monde = maison.au("2026-01-20T09:00");
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        monde.lieu("La Gare", Lieux.Genre.ANTENNE);
        var rayan = monde.accueilli("Rayan", "Benali", nadia);
        monde.agir(() -> {
            monde.piece(Moyens.class)
                    .ajouter(rayan, Moyen.lire("06 39 98 12 12").orElseThrow());
            monde.piece(Preferences.class).choisir(rayan, Preferences.Registre.TU, Preferences.Canal.SMS, "");
        });
        monde.ilEst("2026-03-12T10:02");
    }

    @Test
    @Exigence("S2-04")
    void le_delai_du_contact_au_premier_rendez_vous_se_lit_a_partir_de_cinq_personnes() {
        var premier = LocalDate.parse("2026-02-01");
        for (int n = 0; n < 4; n++) {
            contactRecu(premier.plusDays(n), n);
        }
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/accueil"));
            var ligne = page.locator("#premiers-contacts tbody tr");
            assertThat(ligne).containsText("Un appel");
            assertThat(ligne).containsText("Moins de cinq personnes");
            contactRecu(premier.plusDays(4), 4);
            page.reload();
            assertThat(ligne.locator("td")).hasText(new String[] {"5", "5", "6\u00a0h", "9\u00a0jours"});
            Navigateur.accessible(page);
            assertThat(monde.ordresPendant(page::reload)).hasSizeLessThanOrEqualTo(8);
        }
    }

    @Test
    @Exigence("S2-09")
    void deux_themes_ou_plus_se_comptent_parmi_les_premiers_accueils_a_partir_de_cinq() {
        contactRecu(LocalDate.parse("2026-02-01"), 0);
        try (var equipe = Appelant.equipe(monde, "Nadia")) {
            for (int n = 0; n < 3; n++) {
                parler(Theme.LOGEMENT, Theme.MOBILITE);
            }
            assertThat(equipe.lire("/equipe/accueil").corps()).contains("Moins de cinq premiers accueils");
            parler(Theme.LOGEMENT, Theme.MOBILITE);
            assertThat(equipe.lire("/equipe/accueil").corps())
                    .contains("5 premiers accueils depuis un an. Moins de cinq personnes parlent");
            parler(Theme.LOGEMENT, Theme.LOGEMENT);
            parler(Theme.LOGEMENT, Theme.MOBILITE);
            assertThat(equipe.lire("/equipe/accueil").corps())
                    .contains(
                            "7 premiers accueils depuis un an. 5 personnes parlent de deux thèmes ou plus, soit 71\u00a0%.");
        }
    }

    private void parler(Theme... themes) {
        var qui = monde.accueilli("Quelqu’un", "D’ici", nadia);
        for (Theme theme : themes) {
            monde.agir(() -> monde.piece(Besoins.class).ouvrir(qui, theme, "Ce qu’il faut"));
        }
    }

    /** Received that day at nine, answered so many hours later, met nine days later. */
    private void contactRecu(LocalDate jour, int n) {
        var qui = JeuneId.nouveau();
        monde.ilEst(jour + "T09:00");
        monde.agir(() -> monde.piece(Contacts.class)
                .recevoir(Contacts.Contact.anonyme(qui, Contacts.Canal.APPEL, Optional.empty())));
        monde.plusTard(Duration.ofHours(4 + n));
        monde.agir(() -> monde.piece(Contacts.class).repondu(qui));
        monde.rendezVous(qui, nadia, Optional.empty(), jour.plusDays(9) + "T09:00");
        monde.ilEst("2026-03-12T10:02");
    }

    @Test
    @Exigence("S2-36")
    void qui_ne_donne_pas_de_nouvelles_depuis_tant_de_jours_se_retrouve_et_recoit_un_mot_sans_sortir() {
        try (var contexte = Navigateur.bureau()) {
            monde.ilEst("2026-02-19T09:00");
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/jeunes"));
            page.locator(".vues").getByText("Sans nouvelles").click();
            page.waitForURL("**vue=sans-nouvelles-30");
            assertThat(page.getByText("Personne dans cette vue")).isVisible();
            monde.ilEst("2026-02-19T09:01");
            page.reload();
            assertThat(page.locator("#jeunes a.nom")).isVisible();
            Navigateur.accessible(page);
            assertThat(monde.ordresPendant(page::reload)).hasSizeLessThanOrEqualTo(4);
            page.fill("#jours", "45");
            page.locator("#silence button").click();
            assertThat(page.locator("#jeunes a.nom")).hasCount(0);
            assertThat(page.locator(".vues [aria-current]")).containsText("Sans nouvelles");
            assertThat(page.locator("#jours")).hasValue("45");
            page.navigate(monde.adresse("/equipe/jeunes?vue=sans-nouvelles&jours=29"));
            page.locator("#jeunes").getByText("Prendre des nouvelles").click();
            page.waitForURL("**/equipe/messages/**");
            page.locator("form[action$='/relance'] button").click();
            assertThat(page.getByText("on respecte son silence")).isVisible();
            page.navigate(monde.adresse("/equipe/jeunes?vue=structure"));
            assertThat(page.locator("#jeunes a.nom")).isVisible();
        }
    }
}
