package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.coteacote.banc.Clavier;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.dossiers.Moyen;
import fr.coteacote.dossiers.Moyens;
import fr.coteacote.dossiers.Preferences;
import fr.coteacote.echanges.BoiteCommune;
import fr.coteacote.echanges.Conversations;
import fr.coteacote.echanges.Conversations.Ecrit;
import fr.coteacote.echanges.Conversations.Voie;
import fr.coteacote.echanges.Modeles;
import fr.coteacote.envois.Accuses;
import fr.coteacote.envois.Envois;
import fr.coteacote.envois.Reception;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Equipe;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One conversation, seen from both sides (mockup 11): live, without script too, by keyboard, and during an absence. */
@TestDeLaMaison
class MessagesTest {
    private final Monde monde;
    private final MembreId nadia;
    private final JeuneId lina;

    MessagesTest(Maison maison) {
        this.monde = maison.au("2026-03-12T10:02");
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        this.lina = monde.accueilli("Lina", "Moreau", nadia);
        monde.agir(() -> {
            monde.piece(Moyens.class).ajouter(lina, Moyen.lire("06 39 98 12 12").orElseThrow());
            monde.piece(Preferences.class)
                    .choisir(lina, Preferences.Registre.TU, Preferences.Canal.SMS, "répond plutôt l’après-midi");
        });
    }

    private void linaEcrit(String texte) {
        monde.agir(() -> monde.piece(Conversations.class).duJeune(lina, Ecrit.de(texte), Voie.WEB, Optional.empty()));
    }

    private static Locator bulles(Page page) {
        return page.locator(".c-bulle");
    }

    private static void envoyer(Page page, String texte) {
        page.locator(".c-saisie textarea").fill(texte);
        page.locator(".c-saisie button").click();
    }

    @Test
    @Exigence(value = "S2-27", partie = true)
    @Exigence(value = "S1-64", partie = true)
    void chacun_ecrit_et_l_autre_le_voit_arriver() {
        try (var bureau = Navigateur.bureau();
                var telephone = Navigateur.telephone()) {
            Page elle = monde.entrerJeune(telephone, lina);
            elle.navigate(monde.adresse("/moi/messages"));
            assertThat(elle.getByText("Rien pour l’instant")).isVisible();
            Page nadia = monde.entrer(bureau, "Nadia");
            nadia.navigate(monde.adresse("/equipe/messages/" + lina));
            assertThat(nadia.getByText("Lina reçoit votre prénom et un lien, par SMS."))
                    .isVisible();
            envoyer(nadia, "Tu veux en voir une samedi à 11 h ?");
            assertThat(bulles(elle)).containsText(new String[] {"Tu veux en voir une samedi à 11 h ?"});
            assertThat(nadia.locator(".c-bulle .quand")).containsText("Nadia, 10");
            assertThat(nadia.locator(".c-bulle .quand").first()).containsText("lu");

            envoyer(elle, "ouiii, ma tante peut venir ?");
            assertThat(bulles(nadia)).hasCount(2);
            assertThat(bulles(nadia).last()).containsText("ouiii, ma tante peut venir ?");
            assertThat(elle.locator(".c-bulle").last()).containsText("lu");
            assertThat(monde.messages()).hasSize(1).allMatch(m -> m.startsWith("Nadia t’a écrit"));
            Navigateur.accessible(elle);
            Navigateur.accessible(nadia);
        }
    }

    @Test
    void sans_script_tout_se_lit_et_s_ecrit() {
        linaEcrit("Il faut que ma tante signe ?");
        try (var bureau = Navigateur.sansScript(1366, 850);
                var telephone = Navigateur.sansScript(390, 844)) {
            Page nadia = monde.entrer(bureau, "Nadia");
            nadia.navigate(monde.adresse("/equipe/messages"));
            assertThat(nadia.locator(".c-conv")).containsText("Il faut que ma tante signe ?");
            nadia.locator(".c-conv").click();
            envoyer(nadia, "Non, juste toi");
            assertThat(bulles(nadia)).hasCount(2);
            Page elle = monde.entrerJeune(telephone, lina);
            elle.getByText("Messages").click();
            assertThat(bulles(elle).last()).containsText("Non, juste toi");
            envoyer(elle, "Merci !");
            assertThat(bulles(elle)).hasCount(3);
        }
    }

    @Test
    void au_clavier_nadia_ouvre_choisit_une_phrase_et_repond() {
        monde.agir(() -> monde.piece(Modeles.class).garder("Juste toi", "Non, ta signature suffit."));
        linaEcrit("Il faut que ma tante signe ?");
        try (var bureau = Navigateur.bureau()) {
            Page page = monde.entrer(bureau, "Nadia");
            page.navigate(monde.adresse("/equipe/messages"));
            var clavier = new Clavier(page);
            clavier.aller("LM").valider();
            assertThat(bulles(page)).hasCount(1);
            clavier.aller("Juste toi").presser("Enter");
            assertThat(page.locator(".c-saisie textarea")).hasValue("Non, ta signature suffit.");
            clavier.aller("Envoyer").valider();
            assertThat(bulles(page).last()).containsText("Non, ta signature suffit.");
            page.navigate(monde.adresse("/equipe/messages"));
            assertThat(page.getByText("Vous avez répondu à tout le monde.")).isVisible();
            Navigateur.accessible(page);
        }
    }

    @Test
    void une_photo_part_ce_qui_n_est_pas_un_document_ne_part_pas(@TempDir Path dossier) throws IOException {
        Files.write(dossier.resolve("gros.pdf"), new byte[10 * 1024 * 1024 + 1]);
        byte[] pdf = "%PDF-1.7\n% planning du garage\n".getBytes(StandardCharsets.UTF_8);
        try (var telephone = Navigateur.telephone();
                var bureau = Navigateur.bureau()) {
            Page elle = monde.entrerJeune(telephone, lina);
            elle.navigate(monde.adresse("/moi/messages"));
            elle.locator(".c-saisie textarea").fill("Voilà mon planning");
            joindre(elle, "virus.pdf", "MZ ceci n’est pas un document".getBytes(StandardCharsets.UTF_8));
            assertThat(elle.getByText("Ce fichier ne s’ouvre pas ici")).isVisible();
            assertThat(bulles(elle)).hasCount(0);
            assertThat(elle.locator(".c-saisie textarea")).hasValue("Voilà mon planning");
            Navigateur.accessible(elle);
            elle.locator("input[type=file]").setInputFiles(dossier.resolve("gros.pdf"));
            elle.locator(".c-saisie button").click();
            assertThat(elle.getByText("trop gros")).isVisible();
            assertThat(elle.locator(".c-saisie textarea")).hasValue("Voilà mon planning");
            joindre(elle, "planning.pdf", pdf);
            assertThat(bulles(elle)).containsText(new String[] {"Voilà mon planning"});
            assertThat(bulles(elle).locator("a")).hasText("planning.pdf");
            Page nadia = monde.entrer(bureau, "Nadia");
            nadia.navigate(monde.adresse("/equipe/messages/" + lina));
            var recu = nadia.waitForDownload(() -> bulles(nadia).locator("a").click());
            assertThat(recu.suggestedFilename()).isEqualTo("planning.pdf");
            nadia.locator(".c-saisie textarea").fill("Bien reçu");
            joindre(nadia, "virus.pdf", "MZ ceci n’est pas un document".getBytes(StandardCharsets.UTF_8));
            assertThat(nadia.getByText("Ce fichier ne s’ouvre pas ici")).isVisible();
            assertThat(nadia.locator(".c-saisie textarea")).hasValue("Bien reçu");
            nadia.getByText("Proposer un moment").click();
            assertThat(nadia).hasURL(java.util.regex.Pattern.compile(".*/equipe/jeunes/" + lina + "/creneaux"));
        }
    }

    private static void joindre(Page page, String nom, byte[] octets) {
        page.locator("input[type=file]").setInputFiles(new FilePayload(nom, "application/pdf", octets));
        page.locator(".c-saisie button").click();
    }

    @Test
    @Exigence(value = "S1-64", partie = true)
    void elle_choisit_le_clair_ses_heures_et_de_ne_montrer_a_personne_ce_qui_est_lu() {
        try (var telephone = Navigateur.telephone();
                var bureau = Navigateur.bureau()) {
            linaEcrit("coucou");
            Page elle = monde.entrerJeune(telephone, lina);
            elle.navigate(monde.adresse("/moi/messages/choix"));
            elle.fill("#debut", "07:00");
            elle.getByLabel("Montrer quand c’est lu").uncheck();
            elle.getByRole(AriaRole.BUTTON).last().click();
            assertThat(elle.getByRole(AriaRole.ALERT)).isVisible();
            assertThat(elle.locator("#debut")).hasValue("07:00");
            assertThat(elle.getByLabel("Montrer quand c’est lu")).not().isChecked();
            elle.fill("#fin", "12:00");
            elle.getByLabel("Écrire le message en clair").check();
            elle.getByLabel("Montrer quand c’est lu").uncheck();
            elle.getByRole(AriaRole.BUTTON).last().click();
            assertThat(elle.getByText("C’est gardé.")).isVisible();
            Navigateur.accessible(elle);
            Page nadia = monde.entrer(bureau, "Nadia");
            nadia.navigate(monde.adresse("/equipe/messages/" + lina));
            assertThat(nadia.getByText("Votre message part en clair, par SMS")).isVisible();
            envoyer(nadia, "À samedi");
            assertThat(nadia.locator(".c-bulle .quand").last()).containsText("en clair");
            assertThat(monde.messages().getLast()).isEqualTo("À samedi (Nadia)");
            elle.navigate(monde.adresse("/moi/messages"));
            assertThat(elle.locator(".c-bulle .quand").first()).not().containsText("lu");
            assertThat(nadia.locator(".c-bulle .quand").last()).not().containsText(", lu");
        }
    }

    @Test
    void pendant_l_absence_de_nadia_karim_voit_et_repond() {
        var karim = monde.membre("Karim", "Osman", Role.CONSEIL);
        linaEcrit("Tu es là ?");
        try (var bureau = Navigateur.bureau()) {
            Page page = monde.entrer(bureau, "Karim");
            page.navigate(monde.adresse("/equipe/messages?vue=equipe"));
            assertThat(page.locator(".c-conv")).hasCount(0);
            monde.agir(() -> monde.piece(Equipe.class)
                    .absenter(new Equipe.Absence(
                            nadia, LocalDate.parse("2026-03-11"), LocalDate.parse("2026-03-13"), Optional.of(karim))));
            page.reload();
            page.locator(".c-conv").click();
            envoyer(page, "Nadia revient lundi, je te réponds.");
            assertThat(bulles(page).last()).containsText("Karim");
            assertThat(monde.messages().getLast()).startsWith("Karim t’a écrit");
        }
    }

    @Test
    @Exigence(value = "S1-08", partie = true)
    void prendre_des_nouvelles_se_compte_et_s_arrete() {
        try (var bureau = Navigateur.bureau()) {
            Page page = monde.entrer(bureau, "Nadia");
            page.navigate(monde.adresse("/equipe/messages/" + lina));
            page.getByText("Prendre des nouvelles").click();
            assertThat(page.getByText("on respecte son silence")).isVisible();
            assertThat(page.getByText("Demandées 1 fois sur 2 au plus")).isVisible();
            page.getByText("Prendre des nouvelles").click();
            assertThat(page.getByText("moins d’une semaine")).isVisible();
            monde.plusTard(Duration.ofDays(8));
            page = monde.entrer(bureau, "Nadia");
            page.navigate(monde.adresse("/equipe/messages/" + lina));
            page.getByText("Prendre des nouvelles").click();
            page.getByText("Prendre des nouvelles").click();
            assertThat(page.getByText("revient quand il ou elle veut")).isVisible();
        }
    }

    @Test
    void un_numero_refuse_deux_fois_se_verifie_d_un_appui_et_la_tache_s_en_va() {
        deuxRefus();
        await().atMost(Duration.ofSeconds(15)).until(() -> taches().equals("1"));
        try (var bureau = Navigateur.bureau()) {
            Page page = monde.entrer(bureau, "Nadia");
            page.navigate(monde.adresse("/equipe/messages/" + lina));
            assertThat(page.locator("#comment")).containsText("rien n’y part tant que vous ne l’avez pas vérifiée");
            Navigateur.accessible(page);
            page.getByText("C’est vérifié, elle est bonne").click();
            assertThat(page.getByText("ce que vous écrivez part de nouveau")).isVisible();
            assertThat(page.locator("#comment")).containsText("par SMS");
            assertThat(taches()).isEqualTo("0");
        }
    }

    private String taches() {
        return monde.un(
                "select count(*)::text from parcours.tache where faite_le is null and quoi like 'Vérifier son numéro%'");
    }

    /** The provider says twice that nothing came to this number. */
    private void deuxRefus() {
        for (int fois = 1; fois <= 2; fois++) {
            String cle = "essai/" + fois;
            String reference = java.util.UUID.randomUUID().toString();
            monde.agir(() -> monde.piece(Envois.class)
                    .envoyer(new Envois.Message(
                            cle, Envois.Canal.SMS, "+33639981212", Optional.of(lina), "", "Bonjour")));
            monde.un("with parti as (update envois.message set etat = 'ENVOYE', references_recues = array['" + reference
                    + "'] where cle = '" + cle + "' returning 1) select count(*)::text from parti");
            monde.piece(Accuses.class)
                    .noter(new Accuses.Accuse(reference, -1, "+33639981212", Accuses.Arrivee.NON_REMIS));
        }
    }

    @Test
    void ecrire_a_plusieurs_ouvre_autant_de_conversations_que_de_gens() {
        var tom = monde.accueilli("Tom", "Garnier", nadia);
        var ailleurs = monde.accueilli("Jade", "Perrin", monde.membre("Karim", "Osman", Role.CONSEIL));
        try (var bureau = Navigateur.bureau()) {
            Page page = monde.entrer(bureau, "Nadia");
            page.navigate(monde.adresse("/equipe/a-plusieurs"));
            assertThat(page.locator(".a-plusieurs label")).hasCount(2);
            page.fill("#texte", "La Gare ferme à 16 h vendredi.");
            page.locator("form.carte button").click();
            assertThat(page.getByText("Cochez au moins une personne.")).isVisible();
            assertThat(page.locator("#texte")).hasValue("La Gare ferme à 16 h vendredi.");
            page.getByLabel("Lina Moreau").check();
            page.getByLabel("Tom Garnier").check();
            page.locator("form.carte button").click();
            assertThat(page.getByText("C’est écrit à 2 personnes")).isVisible();
            Navigateur.accessible(page);
            page.navigate(monde.adresse("/equipe/messages/" + tom + "?vue=tout"));
            assertThat(bulles(page)).containsText(new String[] {"La Gare ferme à 16 h vendredi."});
            assertThat(page.locator(".c-conv")).hasCount(2);
            assertThat(page.locator(".c-conv").getByText("Jade")).hasCount(0);
            assertThat(ailleurs).isNotEqualTo(tom);
        }
    }

    @Test
    void un_message_peut_etre_parti_attend_qu_une_personne_decide() {
        for (String cle : new String[] {"essai/1", "essai/2"}) {
            monde.agir(() -> monde.piece(Envois.class)
                    .envoyer(new Envois.Message(
                            cle, Envois.Canal.SMS, "+33639981212", Optional.of(lina), "", "Bonjour")));
        }
        monde.un("with x as (update envois.message set etat = 'PEUT_ETRE', pris_le = cree_le returning 1)"
                + " select count(*)::text from x");
        try (var bureau = Navigateur.bureau()) {
            Page page = monde.entrer(bureau, "Nadia");
            page.navigate(monde.adresse("/equipe/messages"));
            page.getByText("À ranger").click();
            assertThat(page.getByText("Un SMS à Lina Moreau")).hasCount(2);
            Navigateur.accessible(page);
            page.getByText("Il est arrivé").first().click();
            assertThat(page.getByText("Un SMS à Lina Moreau")).hasCount(1);
            page.getByText("Renvoyer").last().click();
            assertThat(page.getByText("Il repart.")).isVisible();
            assertThat(page.getByText("Un SMS à Lina Moreau")).hasCount(0);
        }
        assertThat(monde.un("select string_agg(etat, ' ' order by etat) from envois.message"))
                .isEqualTo("A_ENVOYER ENVOYE");
    }

    @Test
    void un_message_d_un_inconnu_attend_qu_on_le_reconnaisse() {
        monde.agir(() -> monde.piece(BoiteCommune.class)
                .recevoir(
                        Identifiants.nouveau(),
                        new Reception.Recu("x", Envois.Canal.SMS, "+33639980099", "", "c’est moi, nouveau numéro")));
        try (var bureau = Navigateur.bureau()) {
            Page page = monde.entrer(bureau, "Nadia");
            page.navigate(monde.adresse("/equipe/messages?vue=boite"));
            assertThat(page.getByText("c’est moi, nouveau numéro")).isVisible();
            Navigateur.accessible(page);
            page.locator("input[name=qui]").fill("Quelqu’un d’autre");
            page.getByText("C’est cette personne").click();
            assertThat(page.getByText("Aucune personne, ou plusieurs, de ce nom"))
                    .isVisible();
            page.locator("input[name=qui]").fill("lina moreau");
            page.getByText("C’est cette personne").click();
            assertThat(bulles(page)).containsText(new String[] {"c’est moi, nouveau numéro"});
        }
    }
}
