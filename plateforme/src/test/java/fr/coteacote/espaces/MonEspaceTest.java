package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.agenda.ConstaterRendezVous;
import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.dossiers.Moyen;
import fr.coteacote.dossiers.Moyens;
import fr.coteacote.dossiers.Voix;
import fr.coteacote.parcours.Demandes;
import fr.coteacote.parcours.Pas;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Lieux;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Lina opens her space on a phone. */
@TestDeLaMaison
class MonEspaceTest {
    private final Monde monde;
    private final MembreId nadia;
    private final JeuneId lina;

    MonEspaceTest(Maison maison) {
        this.monde = maison.au("2026-03-10T09:00");
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        var gare = monde.lieu("La Gare", Lieux.Genre.ANTENNE);
        monde.recoit(nadia, gare, "14:00", "16:00");
        this.lina = monde.accueilli("Lina", "Moreau", nadia);
        monde.rendezVous(lina, nadia, Optional.of(gare), "2026-03-12T10:00");
        monde.ilEst("2026-03-12T09:00");
    }

    @Test
    @Exigence(value = "S1-23", partie = true)
    @Exigence(value = "S1-18", partie = true)
    void elle_dit_je_viens_deplace_annule_et_revient_en_un_appui_sans_script() {
        try (var contexte = Navigateur.sansScript(320, 700)) {
            Page page = monde.entrerJeune(contexte, lina);
            assertThat(titre(page, "Salut Lina.")).isVisible();
            bouton(page, "Je viens").click();
            assertThat(page.getByText("C’est noté, à bientôt.")).isVisible();
            page.getByText("Déplacer").click();
            page.getByText("14\u00a0h\u00a030").first().click();
            assertThat(page.getByText("C’est déplacé.")).isVisible();
            assertThat(titre(page, "Aujourd’hui, 14\u00a0h\u00a030")).isVisible();
            page.locator(".c-toast button").click();
            assertThat(titre(page, "Aujourd’hui, 10\u00a0h")).isVisible();
            page.locator(".c-rdv").getByText("Annuler").click();
            assertThat(page.getByText("C’est annulé, sans suite.")).isVisible();
            page.locator(".c-toast button").click();
            assertThat(page.getByText("C’est remis comme avant.")).isVisible();
        }
    }

    @Test
    void un_pas_envoye_deux_fois_n_est_note_qu_une_fois() {
        try (var elle = Appelant.jeune(monde, lina)) {
            var pas = Map.of("quoi", "Première paie", "cle", UUID.randomUUID().toString());
            elle.envoyer("/moi/pas", pas);
            elle.envoyer("/moi/pas", pas);
            assertThat(elle.lire("/moi").corps()).containsOnlyOnce(">Première paie</div>");
        }
    }

    @Test
    @Exigence("S1-24")
    @Exigence("S1-70")
    void elle_fait_une_pause_ou_arrete_en_deux_gestes_et_revient_sans_rien_ressaisir() {
        try (var contexte = Navigateur.telephone()) {
            Page page = monde.entrerJeune(contexte, lina);
            page.locator(".j-onglets").getByText("Droits").click();
            page.getByLabel("Moi et mes réglages").click();
            page.getByText("Je fais une pause, ou j’arrête").click();
            Navigateur.accessible(page);
            assertThat(page.getByText("Tes droits ouverts restent ouverts.")).isVisible();
            bouton(page, "On s’arrête là").click();
            assertThat(titre(page, "Tu as choisi d’arrêter")).isVisible();
            bouton(page, "Je reviens").click();
            assertThat(page.getByText("Content de te revoir.")).isVisible();
            page.getByText("Je fais une pause, ou j’arrête").click();
            bouton(page, "Je fais une pause").click();
            assertThat(titre(page, "Tu es en pause")).isVisible();
            page.locator(".c-toast button").click();
            assertThat(page.getByText("Content de te revoir.")).isVisible();
            assertThat(titre(page, "Salut Lina.")).isVisible();
        }
    }

    @Test
    @Exigence("S1-05")
    @Exigence(value = "S1-06", partie = true)
    void elle_voit_ses_cinq_derniers_pas_et_jamais_un_ecran_vide() {
        try (var contexte = Navigateur.telephone()) {
            Page page = monde.entrerJeune(contexte, lina);
            assertThat(page.getByText("Tu as poussé la porte").first()).isVisible();
            Navigateur.accessible(page);
            monde.agir(() -> {
                for (int i = 1; i <= 6; i++) {
                    monde.piece(Pas.class).noter(lina, LocalDate.of(2026, 3, i), "Pas numéro " + i, Voix.JEUNE, "");
                }
            });
            page.reload();
            assertThat(page.locator("#pas .c-action")).hasCount(5);
            assertThat(page.locator("#pas .c-action").first()).containsText("Pas numéro 6");
            page.getByLabel("Un truc que tu as fait").fill("J’ai appelé le garage");
            bouton(page, "L’ajouter").click();
            assertThat(page.locator("#pas .c-action").first()).containsText("J’ai appelé le garage");
        }
    }

    @Test
    @Exigence("S2-07")
    void elle_dit_si_on_a_bien_compris_ou_corrige() {
        monde.agir(() -> {
            var demande = monde.piece(Demandes.class).poser(lina, "un endroit à moi");
            monde.piece(Demandes.class).reformuler(demande, "Un logement près du travail.", nadia);
        });
        try (var contexte = Navigateur.telephone()) {
            Page page = monde.entrerJeune(contexte, lina);
            Navigateur.accessible(page);
            page.getByText("Pas tout à fait").click();
            page.getByLabel("Ce que tu veux dire, avec tes mots").fill("juste une chambre, même loin");
            bouton(page, "C’est plutôt ça").click();
            assertThat(page.getByText("Merci, c’est noté.")).isVisible();
            assertThat(page.locator("#compris")).hasCount(0);
        }
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/jeunes/" + lina));
            assertThat(page.getByText("juste une chambre, même loin")).isVisible();
        }
    }

    @Test
    @Exigence(value = "S2-10", partie = true)
    void elle_demande_quelqu_un_d_autre_sans_raison() {
        try (var contexte = Navigateur.telephone()) {
            Page page = monde.entrerJeune(contexte, lina);
            bouton(page, "J’aimerais parler avec quelqu’un d’autre").click();
            assertThat(page.getByText("Pas besoin de dire pourquoi.")).isVisible();
            bouton(page, "Finalement, je reste avec Nadia").click();
            assertThat(page.getByText("C’est noté, rien ne change.")).isVisible();
        }
    }

    @Test
    @Exigence(value = "S1-06", partie = true)
    void on_lui_dit_vous_quand_elle_prefere() {
        try (var contexte = Navigateur.telephone()) {
            Page page = monde.entrerJeune(contexte, lina);
            page.getByLabel("Moi et mes réglages").click();
            Navigateur.accessible(page);
            page.getByLabel("On se dit vous").check();
            bouton(page, "Garder").click();
            page.getByText("Accueil").click();
            assertThat(titre(page, "Bonjour Lina.")).isVisible();
            assertThat(titre(page, "Vos derniers pas")).isVisible();
        }
    }

    @Test
    @Exigence("S1-06")
    void ses_messages_suivent_le_registre_choisi_et_rien_n_est_en_sigles_ni_aux_couleurs_de_l_etat() {
        var prevu = monde.rendezVous(lina, nadia, Optional.empty(), "2026-03-13T10:00");
        monde.ilEst("2026-03-13T10:30");
        monde.agir(() ->
                monde.piece(Moyens.class).ajouter(lina, Moyen.lire("0639981002").orElseThrow()));
        try (var elle = Appelant.jeune(monde, lina);
                var visiteur = Appelant.visiteur(monde)) {
            elle.envoyer("/moi/reglages", Map.of("registre", "VOUS", "canal", "SMS"));
            monde.agir(() -> assertThat(monde.piece(ConstaterRendezVous.class).nonVenu(prevu))
                    .isTrue());
            assertThat(monde.messages().getLast()).contains("quand vous voulez").doesNotContain("quand tu veux");
            for (String page : List.of("", "/rdv", "/aide", "/droits", "/possibles", "/tes-donnees")) {
                var lue = visiteur.lire("/ml/" + monde.slug() + page);
                assertThat(lue.statut()).as(page).isEqualTo(200);
                assertThat(sigles(lue.corps())).as(page).isEmpty();
                assertThat(lue.corps())
                        .as(page)
                        .doesNotContain("République française", "Marianne", "fr-header", "dsfr", "Liberté, Égalité");
            }
        }
    }

    /** Words in capitals that a page shows without saying what they mean; those everybody says are left out. */
    private static List<String> sigles(String corps) {
        String texte = corps.replaceAll("(?s)<(script|style|svg|head|abbr)\\b.*?</\\1>", " ")
                .replaceAll("<[^>]*>", " ");
        return Pattern.compile("\\b[A-ZÉ]{2,}\\b")
                .matcher(texte)
                .results()
                .map(r -> r.group())
                .filter(sigle -> !List.of("SMS", "STOP", "QR", "PDF").contains(sigle))
                // « la CNIL, la commission qui protège les données » says what it is.
                .filter(sigle -> !texte.contains(sigle + ", la "))
                .distinct()
                .toList();
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true));
    }

    private static Locator titre(Page page, String texte) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(texte));
    }
}
