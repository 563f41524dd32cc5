package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.dossiers.Notes;
import fr.coteacote.dossiers.RemettreUneNote;
import fr.coteacote.dossiers.VisibiliteNote;
import fr.coteacote.parcours.Referents;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is noted about Lina, and who reads it. */
@TestDeLaMaison
class NotesTest {
    private static final String SECRET = "Elle a vécu chez une amie tout l’été";

    private final Monde monde;
    private final MembreId nadia;
    private final MembreId claire;
    private final JeuneId lina;

    NotesTest(Maison maison) {
        this.monde = maison.au("2026-03-12T10:02");
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        this.claire = monde.membre("Claire", "Vauthier", Role.SECRET);
        monde.membre("Karim", "Osman", Role.CONSEIL);
        this.lina = monde.accueilli("Lina", "Moreau", nadia);
    }

    @Test
    @Exigence("S1-60")
    void une_note_est_partagee_d_abord_et_les_mots_qui_jugent_se_soulignent_sans_rien_bloquer() {
        try (var contexte = Navigateur.sansScript(1366, 850)) {
            Page page = notes(contexte);
            page.getByText("Garder la note").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Il manque le texte.");
            assertThat(page.locator("#visibilite")).hasValue("PARTAGEE");
            page.fill("#texte", "Démotivée aujourd'hui, dit-elle.");
            page.getByText("Garder la note").click();
            assertThat(page.locator("#notes article")).containsText("Lina et l’équipe la lisent.");
            assertThat(page.locator(".jugements u")).hasText("Démotivée");
            assertThat(page.locator(".jugements li")).containsText("ce mot juge ; une autre façon");
            page.getByText("Changer le texte").click();
            page.getByLabel("Le texte de la note").fill("Fatiguée ce matin : le bus de 6 h.");
            page.getByText("Garder ce texte").click();
            assertThat(page.locator(".jugements")).hasCount(0);
            assertThat(page.locator("#notes article")).containsText("Fatiguée ce matin");
            page.getByText("Retirer").click();
            assertThat(page.locator("#notes article")).hasCount(0);
            page.locator(".c-toast button").click();
            assertThat(page.locator("#notes article")).hasCount(1);
        }
        try (var contexte = Navigateur.bureau()) {
            Page page = notes(contexte);
            page.locator("#texte").pressSequentially("Il est passif en atelier.");
            assertThat(page.locator("#mots u")).hasText("passif");
            Navigateur.accessible(page);
            assertThat(monde.ordresPendant(page::reload)).hasSizeLessThanOrEqualTo(6);
        }
    }

    @Test
    @Exigence(value = "S1-21", partie = true)
    @Exigence(value = "S1-60", partie = true)
    void lina_lit_ce_qui_est_note_et_repond_a_cote() {
        ecrire(equipe(nadia), Notes.Brouillon.de(VisibiliteNote.PARTAGEE, "Cherche une chambre avant mai."));
        try (var contexte = Navigateur.telephone()) {
            Page page = monde.entrerJeune(contexte, lina);
            page.navigate(monde.adresse("/moi/dossier"));
            assertThat(page.locator("#notes article")).containsText("Lue par toi et l’équipe.");
            page.locator("#notes article").getByText("Répondre à côté").click();
            page.getByLabel("Ce que tu veux dire à côté").fill("Avant avril, même.");
            page.locator("#notes article .btn-outline").click();
            assertThat(page.locator("#notes .acote")).containsText("Avant avril, même.");
            Navigateur.accessible(page);
        }
        try (var contexte = Navigateur.bureau()) {
            assertThat(notes(contexte).locator("#notes article")).containsText("Avant avril, même.");
        }
    }

    @Test
    @Exigence(value = "S1-58", partie = true)
    @Exigence(value = "S2-49", partie = true)
    void ses_notes_sont_a_elle_elle_les_montre_en_un_appui_et_les_reprend() {
        try (var elle = Navigateur.sansScript(390, 2400);
                var bureau = Navigateur.bureau()) {
            Page page = monde.entrerJeune(elle, lina);
            page.navigate(monde.adresse("/moi/dossier"));
            page.getByText("Écrire une note").click();
            page.locator("form[action='/moi/dossier/notes'] button").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Il manque tes mots");
            page.fill("#note", "Chez mon père ça ne va plus");
            page.locator("form[action='/moi/dossier/notes'] button").click();
            assertThat(page.locator("#notes article")).containsText("Lue par toi, et personne d’autre.");
            Page chezNadia = notes(bureau);
            assertThat(chezNadia.locator("#notes article")).hasCount(0);
            page.getByText("La montrer à Nadia seulement").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("rien qu’entre vous deux");
            chezNadia.reload();
            assertThat(chezNadia.locator("#notes article")).containsText("Lina et Nadia la lisent, personne d’autre.");
            assertThat(chezNadia.locator("#notes article")).not().containsText("Changer le texte");
            page.getByText("La partager avec l’équipe").click();
            assertThat(page.locator("#notes article")).containsText("Lue par toi et l’équipe.");
            page.getByText("La garder pour moi").click();
            chezNadia.reload();
            assertThat(chezNadia.locator("#notes article")).hasCount(0);
            page.locator("#notes").getByText("Enlever").click();
            assertThat(page.locator("#notes article")).hasCount(0);
            page.locator(".c-toast button").click();
            assertThat(page.locator("#notes article")).hasCount(1);
        }
    }

    @Test
    void une_note_a_secret_se_remet_par_son_nom_chaque_lecture_se_lit_et_lina_la_demande() {
        var note = ecrire(equipe(claire), Notes.Brouillon.de(VisibiliteNote.SECRET_PROFESSIONNEL, SECRET));
        try (var bureau = Navigateur.bureau();
                var elle = Navigateur.telephone();
                var psychologue = Navigateur.bureau()) {
            Page chezNadia = notes(bureau);
            assertThat(chezNadia.getByText("Confidentiel")).hasCount(0);
            chezNadia.navigate(monde.adresse("/equipe/jeunes/" + lina + "/confidentiel"));
            assertThat(chezNadia.locator("article")).hasCount(0);
            assertThat(monde.comme(equipe(claire), () -> monde.piece(RemettreUneNote.class)
                            .aUnCollegue(note, lina, nadia, Optional.of(nadia))))
                    .isEqualTo(RemettreUneNote.Remise.FAITE);
            chezNadia.navigate(monde.adresse("/equipe/jeunes/" + lina));
            assertThat(chezNadia.locator(".c-confidentiel")).containsText("Une note.");
            Navigateur.accessible(chezNadia);
            assertThat(monde.ordresPendant(chezNadia::reload)).hasSizeLessThanOrEqualTo(11);
            chezNadia.getByText("Ouvrir sur mon seul écran").click();
            assertThat(chezNadia.locator("article")).containsText(SECRET);
            assertThat(chezNadia.locator("article")).not().containsText("Remettre");
            Navigateur.accessible(chezNadia);
            chezNadia.emulateMedia(
                    new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat(chezNadia.getByText(SECRET)).isHidden();
            chezNadia.navigate(monde.adresse("/equipe/jeunes/" + lina + "/confidentiel?imprimer=oui"));
            assertThat(chezNadia.getByText(SECRET)).isVisible();

            Page page = monde.entrerJeune(elle, lina);
            page.navigate(monde.adresse("/moi/journal"));
            assertThat(page.locator("li")
                            .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Nadia")))
                    .containsText(new String[] {"A ouvert une note écrite sous le secret."});
            page.navigate(monde.adresse("/moi/dossier"));
            assertThat(page.locator("#notes")).not().containsText(SECRET);
            page.getByText("Demander à la lire").click();
            assertThat(page.locator("#notes")).containsText("On te répond sous une semaine.");
            Navigateur.accessible(page);

            Page chezClaire = monde.entrer(psychologue, "Claire");
            assertThat(chezClaire.locator("#taches")).containsText("Demande à lire une note à secret");
            chezClaire.navigate(monde.adresse("/equipe/jeunes/" + lina + "/confidentiel"));
            chezClaire.fill("#motif", "Je la reçois à 11 h");
            chezClaire.getByText("Ouvrir le dossier").click();
            chezClaire.locator("nav.c-onglets").getByText("Confidentiel").click();
            assertThat(chezClaire.locator("article")).containsText("Lina demande à la lire.");
            chezClaire
                    .getByText("Remettre", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(chezClaire.getByRole(AriaRole.ALERT)).containsText("Choisissez à qui la remettre.");
            chezClaire.getByLabel("Remettre cette note à").selectOption("jeune");
            chezClaire
                    .getByText("Remettre", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(chezClaire.locator("article")).containsText("remise à Nadia, et à Lina");
            Page journee = psychologue.newPage();
            journee.navigate(monde.adresse("/equipe/journee"));
            assertThat(journee.locator("#taches")).hasCount(0);
            page.reload();
            assertThat(page.locator("#notes")).containsText(SECRET);
            chezClaire.locator(".c-toast button").click();
            page.reload();
            assertThat(page.locator("#notes")).not().containsText(SECRET);
        }
    }

    @Test
    void une_note_retenue_dit_qui_elle_protege_et_revient_a_son_auteur_au_bout_de_trois_mois() {
        try (var bureau = Navigateur.bureau();
                var elle = Navigateur.telephone()) {
            Page page = notes(bureau);
            page.fill("#texte", "Sa tante a appelé, inquiète.");
            page.selectOption("#visibilite", "RETENUE");
            page.getByText("Garder la note").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("qui faut-il protéger ?");
            assertThat(page.locator("#texte")).hasValue("Sa tante a appelé, inquiète.");
            page.fill("#motif", "Sa tante demande à ne pas être nommée");
            page.getByText("Garder la note").click();
            assertThat(page.locator("article")).containsText("À revoir le 12\u00a0juin.");
            Page sienne = monde.entrerJeune(elle, lina);
            sienne.navigate(monde.adresse("/moi/dossier"));
            assertThat(sienne.locator("#notes")).not().containsText("tante");
            page.navigate(monde.adresse("/equipe/journee"));
            assertThat(page.getByText("Une note retenue")).hasCount(0);
            monde.plusTard(Duration.ofDays(92));
            page = monde.entrer(bureau, "Nadia");
            page.navigate(monde.adresse("/equipe/journee"));
            assertThat(page.locator("aside").first()).containsText("Une note retenue depuis trois mois");
            page.getByText("La revoir").click();
            page.getByText("Retenir trois mois").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("qui faut-il protéger ?");
            page.locator("button[name=montrer]").click();
            assertThat(page.locator("#notes article")).containsText("Lina et l’équipe la lisent.");
        }
    }

    @Test
    @Exigence(value = "S2-49", partie = true)
    void un_relais_ne_passe_pas_une_note_a_deux_sauf_si_lina_le_choisit() {
        var yasmine = monde.membre("Yasmine", "Karam", Role.CONSEIL);
        ecrire(new Acteur.Jeune(lina), Notes.Brouillon.de(VisibiliteNote.REFERENT_SEUL, "Mes dents, j’ai peur"));
        monde.agir(
                () -> monde.piece(Referents.class).passerLeRelais(lina, new Referents.Relais.VouluParLeJeune(yasmine)));
        try (var bureau = Navigateur.bureau();
                var elle = Navigateur.telephone()) {
            Page page = monde.entrer(bureau, "Yasmine");
            page.navigate(monde.adresse("/equipe/jeunes/" + lina + "/notes"));
            assertThat(page.locator("#notes article")).hasCount(0);
            Page sienne = monde.entrerJeune(elle, lina);
            sienne.navigate(monde.adresse("/moi/dossier"));
            assertThat(sienne.locator("#notes")).containsText("Yasmine t’accompagne maintenant.");
            Navigateur.accessible(sienne);
            sienne.getByText("La passer à Yasmine").click();
            page.reload();
            assertThat(page.locator("#notes article")).containsText("Lina et Yasmine la lisent");
        }
    }

    @Test
    void ce_que_la_page_ne_propose_pas_est_refuse_avec_ses_mots() {
        var scellee = ecrire(equipe(claire), Notes.Brouillon.de(VisibiliteNote.SECRET_PROFESSIONNEL, SECRET));
        var partagee = ecrire(equipe(nadia), Notes.Brouillon.de(VisibiliteNote.PARTAGEE, "Cherche une chambre"));
        var yasmine = monde.membre("Yasmine", "Karam", Role.CONSEIL);
        String notes = "/equipe/jeunes/" + lina + "/notes";
        try (var chezNadia = Appelant.equipe(monde, "Nadia");
                var chezClaire = Appelant.equipe(monde, "Claire");
                var elle = Appelant.jeune(monde, lina)) {
            refuse(
                    chezNadia,
                    notes,
                    Map.of("texte", "x", "visibilite", "SECRET_PROFESSIONNEL"),
                    "tenu au secret professionnel");
            refuse(chezNadia, notes, Map.of("texte", "x", "visibilite", "PRIVEE_JEUNE"), "répondez à côté");
            chezClaire.envoyer("/equipe/jeunes/" + lina + "/motif", Map.of("motif", "Je la reçois"));
            refuse(
                    chezClaire,
                    notes,
                    Map.of("texte", "x", "visibilite", "REFERENT_SEUL"),
                    "par la personne qui accompagne");
            refuse(
                    chezClaire,
                    notes + "/" + partagee + "/texte",
                    Map.of("texte", "x", "version", "1"),
                    "répondez à côté");
            refuse(
                    chezClaire,
                    notes + "/" + partagee + "/remises",
                    Map.of("vers", "jeune"),
                    "Seul son auteur la remet.");
            refuse(
                    chezClaire,
                    notes + "/" + scellee + "/remises",
                    Map.of("vers", yasmine.toString()),
                    "ni tenue au secret");
            String privee = "/moi/dossier/notes/" + partagee + "/visibilite";
            assertThat(elle.envoyer(privee, Map.of("visibilite", "PRIVEE_JEUNE"))
                            .vers())
                    .contains("note-PAS_LA_SIENNE");
            assertThat(elle.lire("/moi/dossier?fait=note-PAS_LA_SIENNE").corps())
                    .contains("tu peux répondre à côté");
        }
    }

    private static void refuse(Appelant qui, String ou, Map<String, String> champs, String mots) {
        var envoi = new HashMap<>(champs);
        envoi.put("cle", UUID.randomUUID().toString());
        var reponse = qui.envoyer(ou, envoi);
        assertThat(reponse.statut()).isEqualTo(422);
        assertThat(reponse.corps()).contains(mots);
    }

    @Test
    void deux_ecrans_du_meme_auteur_se_croisent_et_rien_ne_se_perd() {
        ecrire(equipe(nadia), Notes.Brouillon.de(VisibiliteNote.PARTAGEE, "Visite samedi"));
        try (var contexte = Navigateur.bureau()) {
            Page page = notes(contexte);
            Page autre = contexte.newPage();
            autre.navigate(page.url());
            corriger(autre, "Visite samedi 11 h");
            assertThat(autre.locator("#notes article")).containsText("samedi 11 h");
            corriger(page, "Visite dimanche");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("rien n’est perdu");
            assertThat(page.locator("#notes .mots")).hasText("Visite samedi 11 h");
            assertThat(page.getByLabel("Le texte de la note")).hasValue("Visite dimanche");
        }
    }

    private static void corriger(Page page, String texte) {
        page.getByText("Changer le texte").click();
        page.getByLabel("Le texte de la note").fill(texte);
        page.getByText("Garder ce texte").click();
    }

    private Page notes(BrowserContext contexte) {
        Page page = monde.entrer(contexte, "Nadia");
        page.navigate(monde.adresse("/equipe/jeunes/" + lina + "/notes"));
        return page;
    }

    private UUID ecrire(Acteur qui, Notes.Brouillon note) {
        var ecrite = monde.comme(qui, () -> monde.piece(Notes.class).ecrire(lina, note, Optional.of(nadia)));
        return ((Notes.Ecriture.Gardee) ecrite).note();
    }

    private static Acteur equipe(MembreId qui) {
        return new Acteur.Equipe(qui, Set.of(Role.CONSEIL, Role.SECRET));
    }
}
