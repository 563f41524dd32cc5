package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.agenda.Salles;
import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.Clavier;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.dossiers.Moyen;
import fr.coteacote.dossiers.Moyens;
import fr.coteacote.dossiers.Preferences;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Lieux;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The team's shared calendar, the hours each opens, and meetings that move, are proposed, took place or not. */
@TestDeLaMaison
class AgendaDeLEquipeTest {
    private final Monde monde;
    private final MembreId nadia;
    private final MembreId karim;
    private final LieuId gare;
    private final JeuneId lina;

    AgendaDeLEquipeTest(Maison maison) {
        this.monde = maison.au("2026-03-10T09:00");
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        this.karim = monde.membre("Karim", "Osman", Role.CONSEIL);
        this.gare = monde.lieu("La Gare", Lieux.Genre.ANTENNE);
        monde.recoit(nadia, gare, "14:00", "16:00");
        monde.recoit(karim, gare, "15:00", "17:00");
        this.lina = monde.accueilli("Lina", "Moreau", nadia);
    }

    @Test
    void la_semaine_en_grille_et_en_liste_une_rencontre_se_deplace_au_clavier_et_se_remet() {
        var rdv = monde.rendezVous(lina, nadia, Optional.of(gare), "2026-03-12T10:00");
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            var clavier = new Clavier(page);
            clavier.aller("Agenda").valider();
            assertThat(titre(page, "Semaine du 9\u00a0mars")).isVisible();
            assertThat(page.locator(".agenda-liste")).containsText("Lina Moreau");
            Navigateur.accessible(page);
            clavier.aller("10\u00a0h Lina Moreau").valider();
            Navigateur.accessible(page);
            clavier.aller("Déplacer sur l’agenda").valider();
            assertThat(page.locator("#deplace")).containsText("Choisissez où va « Lina Moreau, Jeudi 12\u00a0mars");
            Navigateur.accessible(page);
            page.getByLabel("Déplacer à Vendredi 13\u00a0mars, 11\u00a0h\u00a030")
                    .focus();
            clavier.valider();
            assertThat(page.locator(".c-toast"))
                    .containsText("Déplacé\u00a0: Vendredi 13\u00a0mars, 11\u00a0h\u00a030.");
            assertThat(debut(rdv)).isEqualTo("2026-03-13 11:30");
            page.locator(".c-toast button").click();
            assertThat(page.locator(".c-toast")).containsText("C’est remis comme avant.");
            assertThat(debut(rdv)).isEqualTo("2026-03-12 10:00");
        }
    }

    @Test
    void les_fleches_passent_d_une_case_a_l_autre() {
        monde.rendezVous(lina, nadia, Optional.of(gare), "2026-03-10T10:00");
        rencontre("Samy", "Keller", "2026-03-10T14:00");
        rencontre("Jade", "Perrin", "2026-03-12T10:00");
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/agenda"));
            page.locator(".grille a").first().focus();
            page.keyboard().press("ArrowDown");
            assertThat(page.locator(".grille a:focus")).containsText("Samy Keller");
            page.keyboard().press("ArrowUp");
            page.keyboard().press("ArrowRight");
            assertThat(page.locator(".grille a:focus")).containsText("Jade Perrin");
        }
    }

    @Test
    void chaque_rencontre_se_dessine_a_son_quart_d_heure() {
        monde.rendezVous(lina, nadia, Optional.of(gare), "2026-03-10T12:00");
        rencontre("Samy", "Keller", "2026-03-10T12:45");
        rencontre("Jade", "Perrin", "2026-03-12T15:15");
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/agenda"));
            double heure = haut(page, "th:has-text('11 h')") - haut(page, "th:has-text('10 h')");
            double midi = haut(page, "th:has-text('12 h')");
            assertThat(haut(page, "a:has-text('Lina')") - midi).isCloseTo(0, within(5.0));
            assertThat(haut(page, "a:has-text('Samy')") - midi).isCloseTo(heure * 3 / 4, within(5.0));
            assertThat(haut(page, "a:has-text('Jade')") - haut(page, "th:has-text('15 h')"))
                    .isCloseTo(heure / 4, within(5.0));
        }
    }

    /** Nadia meets somebody new there. */
    private void rencontre(String prenom, String nom, String debut) {
        monde.rendezVous(monde.accueilli(prenom, nom, nadia), nadia, Optional.of(gare), debut);
    }

    private static double haut(Page page, String quoi) {
        return page.locator(".grille " + quoi).first().boundingBox().y;
    }

    @Test
    void une_journee_montre_toute_l_equipe_cote_a_cote_et_une_heure_prise_refuse() {
        var rdv = monde.rendezVous(lina, nadia, Optional.of(gare), "2026-03-10T10:00");
        monde.rendezVous(monde.accueilli("Samy", "Keller", karim), karim, Optional.of(gare), "2026-03-10T14:00");
        try (var contexte = Navigateur.sansScript(1366, 850)) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/agenda?vue=jour"));
            assertThat(page.locator(".grille thead th")).hasCount(3);
            assertThat(page.locator(".grille")).containsText("Samy Keller");
            page.navigate(monde.adresse("/equipe/agenda?vue=jour&deplacer=" + rdv));
            // Half an hour before Samy, for forty-five minutes: Karim would be at two places.
            page.getByLabel("Déplacer à Karim Osman, 13\u00a0h\u00a030").click();
            assertThat(page.locator(".c-toast")).containsText("Quelqu’un est déjà pris à cette heure");
            page.getByLabel("Déplacer à Karim Osman, 16\u00a0h", new Page.GetByLabelOptions().setExact(true))
                    .click();
            assertThat(page.locator(".c-toast")).containsText("Déplacé");
            assertThat(monde.un("select membre_id::text from agenda.rendez_vous where id = '" + rdv + "'"))
                    .isEqualTo(karim.toString());
        }
    }

    @Test
    void dans_la_semaine_de_deux_collegues_une_rencontre_bouge_reste_a_qui_la_tient_et_la_vue_reste() {
        var samy = monde.accueilli("Samy", "Keller", karim);
        var rdv = monde.rendezVous(samy, karim, Optional.of(gare), "2026-03-12T10:00");
        var vue = "/equipe/agenda?vue=semaine&jour=2026-03-10&avec=" + nadia + "&avec=" + karim;
        try (var contexte = Navigateur.sansScript(1366, 850)) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse(vue));
            page.locator(".grille").getByText("Samy Keller").click();
            page.getByText("Déplacer sur l’agenda").click();
            assertThat(page.locator(".qui-voir input:checked")).hasCount(2);
            page.getByLabel("Déplacer à Vendredi 13\u00a0mars, 9\u00a0h", exactement())
                    .click();
            assertThat(page.locator(".c-toast")).containsText("Déplacé");
            assertThat(page.locator(".qui-voir input:checked")).hasCount(2);
            assertThat(monde.un("select membre_id::text from agenda.rendez_vous where id = '" + rdv + "'"))
                    .isEqualTo(karim.toString());
            page.locator(".c-toast button").click();
            assertThat(page.locator(".c-toast")).containsText("C’est remis comme avant.");
            assertThat(page.locator(".qui-voir input:checked")).hasCount(2);
            assertThat(debut(rdv)).isEqualTo("2026-03-12 10:00");
        }
    }

    private static Page.GetByLabelOptions exactement() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    @Test
    void chaque_formulaire_envoye_deux_fois_ne_fait_qu_un_acte() {
        monde.agir(() -> {
            monde.piece(Moyens.class).ajouter(lina, Moyen.lire("0639981002").orElseThrow());
            monde.piece(Preferences.class).choisir(lina, Preferences.Registre.TU, Preferences.Canal.SMS, "");
        });
        var ici = "/equipe/jeunes/" + lina + "/creneaux";
        try (var elle = Appelant.equipe(monde, "nadia")) {
            var heure = Pattern.compile("name=\"heure\" value=\"([^\"]+)\"")
                    .matcher(elle.lire(ici).corps());
            var heures = heure.results().map(r -> r.group(1)).toList();
            for (String geste : List.of("proposer", "prevoir")) {
                var heureChoisie = heures.get(geste.equals("proposer") ? 0 : 1);
                var champs =
                        Map.of("heure", heureChoisie, "cle", UUID.randomUUID().toString());
                assertThat(elle.envoyer(ici + "/" + geste, champs).statut()).isEqualTo(302);
                assertThat(elle.envoyer(ici + "/" + geste, champs).statut()).isEqualTo(302);
                assertThat(monde.un("select count(*)::text from agenda.rendez_vous"))
                        .isEqualTo("1");
            }
            assertThat(monde.messages()).hasSize(1);
            var cle = UUID.randomUUID().toString();
            var atelier =
                    Map.of("titre", "Vélo", "fait", "On démonte.", "garde", "Un vélo.", "version", "0", "cle", cle);
            assertThat(elle.envoyer("/equipe/ateliers", atelier).vers())
                    .isEqualTo(elle.envoyer("/equipe/ateliers", atelier).vers());
            assertThat(monde.un("select count(*)::text from agenda.atelier")).isEqualTo("1");
        }
    }

    @Test
    void une_heure_refusee_garde_ce_qui_etait_coche_et_ecrit() {
        var ici = "/equipe/jeunes/" + lina + "/creneaux";
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse(ici + "?modalite=HORS_LES_MURS"));
            page.fill("#ou", "Le stade");
            page.locator("input[name=heure]").nth(0).check();
            page.locator("input[name=heure]").nth(2).check();
            bouton(page, "Prévoir cette heure").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("une seule");
            assertThat(page.locator("#ou")).hasValue("Le stade");
            assertThat(page.locator("input[name=heure]:checked")).hasCount(2);
            Navigateur.accessible(page);
        }
    }

    @Test
    void elle_ouvre_ses_heures_saute_un_jour_et_les_ferme() {
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/agenda/plages"));
            Navigateur.accessible(page);
            page.selectOption("#jour", "3");
            page.selectOption("#semaines", "2");
            page.fill("#de", "17:00");
            page.fill("#a", "16:00");
            bouton(page, "Ouvrir").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("un début avant la fin");
            assertThat(page.locator("#de")).hasValue("17:00");
            page.fill("#a", "19:00");
            page.selectOption("#usage", "SANS_RENDEZ_VOUS");
            bouton(page, "Ouvrir").click();
            var plage = page.locator("article:has-text('une semaine sur deux')");
            assertThat(plage).containsText("Mercredi, 17\u00a0h – 19\u00a0h, une semaine sur deux");
            assertThat(plage).containsText("Porte ouverte, sans rendez-vous.");
            plage.getByText("Sauf le 11\u00a0mars").click();
            assertThat(page.getByText("Fermé le 11\u00a0mars.")).isVisible();
            bouton(page, "Rouvrir ce jour").click();
            assertThat(plage.getByText("Sauf le 11\u00a0mars")).isVisible();
            plage.getByText("Fermer").click();
            assertThat(plage).hasCount(0);
            page.locator(".c-toast button").click();
            assertThat(plage).hasCount(1);
        }
    }

    @Test
    @Exigence(value = "S1-08", partie = true)
    void trois_heures_proposees_partent_par_message_elle_en_choisit_une_les_autres_sont_libres() {
        monde.agir(() -> {
            monde.piece(Moyens.class).ajouter(lina, Moyen.lire("0639981002").orElseThrow());
            monde.piece(Preferences.class).choisir(lina, Preferences.Registre.TU, Preferences.Canal.SMS, "");
        });
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/jeunes/" + lina + "/creneaux"));
            Navigateur.accessible(page);
            for (int i = 0; i < 3; i++) {
                page.locator("input[name=heure]").nth(i).check();
            }
            page.getByText("Proposer ces heures, trois au plus").click();
            assertThat(page.locator(".c-toast")).containsText("Un message est parti");
        }
        assertThat(monde.messages().getLast())
                .contains("quelques moments pour se voir")
                .contains("/e/")
                .doesNotContain("Nadia");
        try (var contexte = Navigateur.telephone()) {
            Page page = monde.entrerJeune(contexte, lina);
            page.navigate(monde.adresse("/moi/agenda"));
            Navigateur.accessible(page);
            page.locator("#proposes .btn-outline").nth(1).click();
            assertThat(page.getByText("C’est choisi. À bientôt.")).isVisible();
            assertThat(page.locator(".c-rdv")).hasCount(1);
        }
        assertThat(monde.un("select count(*)::text from agenda.rendez_vous where etat <> 'PLANIFIE'"))
                .isEqualTo("0");
    }

    @Test
    void ce_qui_etait_propose_ne_l_est_plus_d_un_geste() {
        var ici = "/equipe/jeunes/" + lina + "/creneaux";
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse(ici));
            page.locator("input[name=heure]").nth(0).check();
            page.locator("input[name=heure]").nth(1).check();
            page.getByText("Proposer ces heures, trois au plus").click();
            assertThat(page.locator(".c-toast")).containsText("Aucun message");
            page.navigate(monde.adresse("/equipe/agenda"));
            page.locator(".grille .propose").first().click();
            assertThat(titre(page, "Proposé, pas encore choisi")).isVisible();
            Navigateur.accessible(page);
            bouton(page, "Ne plus proposer ces heures").click();
            assertThat(page.locator(".c-toast")).containsText("Ces heures sont libres.");
            assertThat(page.locator(".grille .propose")).hasCount(0);
        }
    }

    @Test
    void l_heure_commune_de_deux_collegues_se_prevoit_et_occupe_les_deux() {
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/jeunes/" + lina + "/creneaux"));
            page.getByLabel("Karim Osman").check();
            bouton(page, "Chercher").click();
            assertThat(page.getByText("Les heures où vous êtes libres tous les deux"))
                    .isVisible();
            var premiere = page.locator("input[name=heure]").first();
            assertThat(page.locator(".creneaux label").first()).hasText("15\u00a0h");
            premiere.check();
            bouton(page, "Prévoir cette heure").click();
            assertThat(page.locator(".c-toast")).containsText("Rencontre prévue.");
        }
        assertThat(monde.un(
                        "select count(*)::text from agenda.occupe where qui_id in ('" + nadia + "', '" + karim + "')"))
                .isEqualTo("2");
    }

    @Test
    void une_fois_l_heure_passee_on_dit_ce_qu_il_en_est_et_la_raison_dite_est_crue() {
        var rdv = monde.rendezVous(lina, nadia, Optional.of(gare), "2026-03-10T10:00");
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/rendez-vous/" + rdv));
            assertThat(bouton(page, "On s’est vus")).hasCount(0);
            monde.ilEst("2026-03-10T10:01");
            page.reload();
            assertThat(titre(page, "L’heure est passée : dites ce qu’il en est"))
                    .isVisible();
            bouton(page, "Pas cette fois").click();
            page.navigate(monde.adresse("/equipe/rendez-vous/" + rdv));
            page.selectOption("[name=motif]", "TRANSPORT");
            bouton(page, "Noter").click();
            assertThat(titre(page, "Pas cette fois : le transport")).isVisible();
            bouton(page, "Noté trop vite").click();
            bouton(page, "On s’est vus").click();
            page.navigate(monde.adresse("/equipe/rendez-vous/" + rdv));
            assertThat(titre(page, "On s’est vus")).isVisible();
        }
    }

    @Test
    void elle_annule_remet_et_change_de_facon_de_se_voir() {
        var rdv = monde.rendezVous(lina, nadia, Optional.of(gare), "2026-03-12T10:00");
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/rendez-vous/" + rdv));
            bouton(page, "Annuler").click();
            assertThat(titre(page, "Annulé par l’équipe")).isVisible();
            page.locator(".c-toast button").click();
            assertThat(page.locator(".c-toast")).containsText("C’est remis comme avant.");
            page.selectOption("[name=modalite]", "HORS_LES_MURS");
            page.fill("[name=ou]", "Le stade");
            bouton(page, "Changer").click();
            assertThat(page.getByText("Ailleurs, Le stade.")).isVisible();
            page.selectOption("[name=modalite]", "VISIO");
            bouton(page, "Changer").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("n’a pas encore choisi de service de visio");
            assertThat(page.locator("[name=modalite]")).hasValue("VISIO");
        }
    }

    @Test
    void refusee_faute_de_salle_une_autre_facon_de_se_voir_garde_l_endroit_ecrit() {
        var samy = monde.accueilli("Samy", "Keller", karim);
        var rdv = monde.rendezVous(lina, nadia, Optional.of(gare), "2026-03-12T10:00");
        monde.dedans(() -> monde.piece(Salles.class).ajouter(gare, "Salle du haut", 4));
        monde.rendezVous(samy, karim, Optional.of(gare), "2026-03-12T10:00");
        try (var contexte = Navigateur.sansScript(1366, 850)) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/rendez-vous/" + rdv));
            page.fill("[name=ou]", "Le café du marché");
            bouton(page, "Changer").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Aucune salle n’est libre à cette heure.");
            assertThat(page.locator("[name=ou]")).hasValue("Le café du marché");
            page.selectOption("[name=modalite]", "HORS_LES_MURS");
            bouton(page, "Changer").click();
            assertThat(page.getByText("Ailleurs, Le café du marché.")).isVisible();
        }
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/rendez-vous/" + rdv));
            page.selectOption("[name=modalite]", "SUR_PLACE");
            bouton(page, "Changer").click();
            assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
            Navigateur.accessible(page);
        }
    }

    @Test
    void la_direction_regle_les_facons_de_se_voir_les_salles_et_la_visio() {
        monde.membre("Diane", "Kerob", Role.DIRECTION);
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Diane");
            page.navigate(monde.adresse("/reglages/agenda"));
            Navigateur.accessible(page);
            page.fill("#nom", "Faire le point");
            page.fill("#minutes", "5");
            bouton(page, "Enregistrer").first().click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("une durée de 10 à 240 minutes");
            page.fill("#minutes", "60");
            bouton(page, "Enregistrer").first().click();
            assertThat(page.locator(".c-seances").first()).containsText("Faire le point");
            assertThat(page.locator(".c-seances").first()).containsText("1\u00a0h, sur place, au téléphone, en visio");
            page.fill("#salle", "Salle du haut");
            page.selectOption("#lieu", gare.toString());
            bouton(page, "Ajouter la salle").click();
            assertThat(page.locator("#salles")).containsText("La Gare, 4\u00a0places");
            page.fill("#visio", "http://visio.example");
            bouton(page, "Enregistrer").nth(1).click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("https://");
            page.fill("#visio", "https://visio.example/{salle}");
            bouton(page, "Enregistrer").nth(1).click();
            assertThat(page.locator(".c-toast")).containsText("C’est enregistré.");
            Navigateur.accessible(page);
        }
    }

    @Test
    void le_calendrier_tient_en_trois_ordres_sql() {
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/agenda?vue=jour"));
            assertThat(monde.ordresPendant(page::reload)).hasSizeLessThanOrEqualTo(3);
        }
    }

    private String debut(RendezVousId rdv) {
        return monde.un(
                "select to_char(debut at time zone 'Europe/Paris', 'YYYY-MM-DD HH24:MI') from agenda.rendez_vous"
                        + " where id = '" + rdv + "'");
    }

    private static Locator titre(Page page, String nom) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(nom));
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true));
    }
}
