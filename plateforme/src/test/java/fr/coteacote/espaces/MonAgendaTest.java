package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.agenda.ChangerDeModalite;
import fr.coteacote.agenda.ConstaterRendezVous;
import fr.coteacote.agenda.Creneau;
import fr.coteacote.agenda.GenresDeRendezVous;
import fr.coteacote.agenda.GenresDeRendezVous.Genre;
import fr.coteacote.agenda.Modalite;
import fr.coteacote.agenda.Nature;
import fr.coteacote.agenda.Plages;
import fr.coteacote.agenda.PrendreRendezVous;
import fr.coteacote.agenda.ProposerDesCreneaux;
import fr.coteacote.agenda.ReglagesDeLAgenda;
import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.agenda.RepondreAuRendezVous;
import fr.coteacote.banc.Appelant;
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
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Lina's agenda, on a phone. */
@TestDeLaMaison
class MonAgendaTest {
    private final Monde monde;
    private final MembreId nadia;
    private final LieuId gare;
    private final JeuneId lina;

    MonAgendaTest(Maison maison) {
        this.monde = maison.au("2026-03-10T09:00");
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        this.gare = monde.lieu("La Gare", Lieux.Genre.ANTENNE);
        monde.recoit(nadia, gare, "14:00", "16:00");
        this.lina = monde.accueilli("Lina", "Moreau", nadia);
        monde.agir(() -> {
            monde.piece(Moyens.class).ajouter(lina, Moyen.lire("0639981002").orElseThrow());
            monde.piece(Preferences.class).choisir(lina, Preferences.Registre.TU, Preferences.Canal.SMS, "");
        });
    }

    private RendezVousId jeudi10h() {
        return monde.rendezVous(lina, nadia, Optional.of(gare), "2026-03-12T10:00");
    }

    @Test
    @Exigence(value = "S2-27", partie = true)
    @Exigence(value = "S1-07", partie = true)
    void elle_prend_un_rendez_vous_au_cafe_sans_script() {
        try (var contexte = Navigateur.sansScript(320, 700)) {
            Page page = monde.entrerJeune(contexte, lina);
            page.locator(".j-onglets").getByText("Agenda").click();
            assertThat(page.getByText("Rien de prévu. C’est toi qui vois.")).isVisible();
            page.getByText("Prendre un rendez-vous").click();
            page.getByText("Ailleurs").click();
            page.getByLabel("Où").fill("Le café du marché");
            bouton(page, "14\u00a0h\u00a030").first().click();
            assertThat(page.getByText("C’est prévu. À bientôt.")).isVisible();
            assertThat(page.locator(".c-rdv")).containsText("Aujourd’hui, 14\u00a0h\u00a030");
            assertThat(page.locator(".c-rdv")).containsText("Avec Nadia, Le café du marché.");
        }
    }

    @Test
    @Exigence("S2-27")
    void son_espace_a_un_agenda_ce_qui_tient_deja_des_messages_et_des_documents_a_un_appui_de_l_accueil() {
        try (var contexte = Navigateur.largeur(320)) {
            Page page = monde.entrerJeune(contexte, lina);
            page.locator(".j-onglets").getByText("Agenda").click();
            assertThat(page.getByText("Tes rendez-vous")).isVisible();
            Navigateur.accessible(page);
            page.locator(".j-onglets").getByText("Messages").click();
            assertThat(page.locator(".c-saisie")).isVisible();
            Navigateur.accessible(page);
            page.locator(".j-onglets").getByText("Accueil").click();
            page.locator("main a[href='/moi/dossier']").click();
            assertThat(page.locator("#appuis h2")).isVisible();
            assertThat(page.locator("#documents h2")).isVisible();
            Navigateur.accessible(page);
        }
    }

    @Test
    void un_genre_dit_combien_de_temps_et_comment_et_celui_de_l_equipe_ne_se_prend_pas_seul() {
        monde.agir(() -> {
            var genres = monde.piece(GenresDeRendezVous.class);
            genres.ajouter(genre("Faire le point", 60, true, Modalite.SUR_PLACE, Modalite.TELEPHONE));
            genres.ajouter(genre("Signer un contrat", 45, false, Modalite.SUR_PLACE));
        });
        try (var contexte = Navigateur.telephone()) {
            Page page = monde.entrerJeune(contexte, lina);
            page.navigate(monde.adresse("/moi/rendez-vous/nouveau"));
            Navigateur.accessible(page);
            assertThat(page.getByText("Environ 1\u00a0h.")).isVisible();
            assertThat(page.getByText("Signer un contrat")).hasCount(0);
            assertThat(page.getByText("En marchant")).hasCount(0);
            // An hour long, the last one begins at three.
            assertThat(bouton(page, "15\u00a0h").first()).isVisible();
            assertThat(bouton(page, "15\u00a0h\u00a030")).hasCount(0);
        }
    }

    private static Genre genre(String nom, int minutes, boolean parLeJeune, Modalite... modalites) {
        return new Genre(
                Optional.empty(), nom, Duration.ofMinutes(minutes), EnumSet.of(modalites[0], modalites), parLeJeune, 0);
    }

    @Test
    @Exigence(value = "S1-31", partie = true)
    void elle_avait_mieux_l_heure_est_libre_une_autre_est_offerte_et_ce_n_est_pas_une_absence() {
        var rdv = jeudi10h();
        try (var contexte = Navigateur.telephone()) {
            Page page = monde.entrerJeune(contexte, lina);
            page.navigate(monde.adresse("/moi/agenda"));
            Navigateur.accessible(page);
            bouton(page, "J’ai mieux").click();
            assertThat(page.getByText("C’est noté, l’heure est libre.")).isVisible();
            Navigateur.accessible(page);
            assertThat(etat(rdv)).isEqualTo("ANNULE_JEUNE MIEUX_AILLEURS");
            monde.rendezVous(monde.accueilli("Samy", "Keller", nadia), nadia, Optional.of(gare), "2026-03-12T10:00");
            bouton(page, "15\u00a0h").first().click();
            assertThat(page.getByText("C’est déplacé.")).isVisible();
            assertThat(etat(rdv)).isEqualTo("PLANIFIE NON_DIT");
        }
    }

    @Test
    void une_heure_proposee_puis_rendue_se_dit_prise_et_ne_casse_rien() {
        var debut = Instant.parse("2026-03-12T13:00:00Z");
        var demande = PrendreRendezVous.Demande.surPlace(
                lina,
                new Creneau(nadia, gare, debut, debut.plusSeconds(1800)),
                Nature.ENTRETIEN,
                Modalite.SUR_PLACE,
                "");
        monde.dedans(() -> monde.piece(ProposerDesCreneaux.class).proposer(List.of(demande)));
        try (var contexte = Navigateur.sansScript(390, 844)) {
            Page page = monde.entrerJeune(contexte, lina);
            page.navigate(monde.adresse("/moi/agenda"));
            monde.agir(() -> monde.piece(ProposerDesCreneaux.class).refuser(lina));
            page.locator("#proposes .btn-outline").click();
            assertThat(page.getByText("Cette heure vient d’être prise")).isVisible();
        }
    }

    @Test
    void dans_ses_messages_je_viens_est_un_vrai_geste_qui_y_ramene() {
        var rdv = jeudi10h();
        try (var contexte = Navigateur.sansScript(390, 844)) {
            Page page = monde.entrerJeune(contexte, lina);
            page.navigate(monde.adresse("/moi/messages"));
            bouton(page, "Je viens").click();
            assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/moi/messages\\?fait=vient.*"));
            assertThat(page.getByText("C’est noté, à bientôt.")).isVisible();
            assertThat(monde.un("select vient::text from agenda.rendez_vous where id = '" + rdv + "'"))
                    .isEqualTo("true");
            bouton(page, "C’est dit").click();
            assertThat(monde.un("select vient::text from agenda.rendez_vous")).isEqualTo("false");
        }
    }

    @Test
    void elle_repond_sans_page_je_viens_deplacer_ou_j_ai_mieux() {
        var rdv = jeudi10h();
        var repondre = monde.piece(RepondreAuRendezVous.class);
        assertThat(monde.dedans(() -> repondre.prochainDe(lina))).contains(rdv);
        assertThat(repondre(rdv, RepondreAuRendezVous.Dit.JE_VIENS))
                .isEqualTo(new RepondreAuRendezVous.Suite.Note(rdv));
        assertThat(repondre(rdv, RepondreAuRendezVous.Dit.DEPLACER))
                .isInstanceOfSatisfying(RepondreAuRendezVous.Suite.AChoisir.class, s -> assertThat(s.heures())
                        .hasSize(3));
        assertThat(repondre(rdv, RepondreAuRendezVous.Dit.J_AI_MIEUX))
                .isInstanceOfSatisfying(RepondreAuRendezVous.Suite.Libere.class, s -> assertThat(s.heures())
                        .hasSize(3));
        assertThat(repondre(rdv, RepondreAuRendezVous.Dit.JE_VIENS))
                .isEqualTo(new RepondreAuRendezVous.Suite.PlusPrevu());
    }

    private RepondreAuRendezVous.Suite repondre(RendezVousId rdv, RepondreAuRendezVous.Dit dit) {
        return monde.dedans(() -> monde.piece(RepondreAuRendezVous.class).repondre(rdv, dit));
    }

    @Test
    @Exigence("S2-25")
    void le_lien_de_la_visio_arrive_par_le_canal_choisi_sms_ou_courriel_et_par_rien_si_elle_n_en_veut_pas() {
        monde.agir(() -> {
            monde.piece(ReglagesDeLAgenda.class)
                    .changer(new ReglagesDeLAgenda.Reglages("https://visio.example/{salle}", Duration.ofHours(2), 0));
            monde.piece(Moyens.class)
                    .ajouter(lina, Moyen.lire("lina@exemple.example").orElseThrow());
        });
        var rdv = jeudi10h();
        for (var canal : Preferences.Canal.values()) {
            monde.agir(() -> monde.piece(Preferences.class).choisir(lina, Preferences.Registre.TU, canal, ""));
            int avant = monde.messages().size();
            monde.dedans(() -> monde.piece(ChangerDeModalite.class).changer(rdv, Modalite.TELEPHONE, ""));
            monde.dedans(() -> monde.piece(ChangerDeModalite.class).changer(rdv, Modalite.VISIO, ""));
            monde.plusTard(Duration.ofSeconds(1));
            boolean ecrit = canal == Preferences.Canal.SMS || canal == Preferences.Canal.COURRIEL;
            assertThat(monde.messages()).as(canal.name()).hasSize(avant + (ecrit ? 1 : 0));
            if (ecrit) {
                assertThat(monde.un("select canal from envois.message order by cree_le desc, id desc limit 1"))
                        .isEqualTo(canal.name());
                suivreLeLien(monde.messages().getLast());
            }
        }
    }

    /** The message carries no address of the call: its link opens the space, where the call is one tap away. */
    private void suivreLeLien(String message) {
        var lien = java.util.regex.Pattern.compile("/e/\\S+").matcher(message);
        assertThat(lien.find()).isTrue();
        try (var contexte = Navigateur.sansScript(390, 844)) {
            Page page = contexte.newPage();
            page.navigate(monde.adresse(lien.group()));
            page.click("form .btn-primary");
            page.navigate(monde.adresse("/moi/agenda"));
            assertThat(page.getByText("Ouvrir la visio"))
                    .hasAttribute("href", java.util.regex.Pattern.compile("https://visio.example/.+"));
        }
    }

    @Test
    @Exigence(value = "S2-25", partie = true)
    @Exigence(value = "S1-23", partie = true)
    void elle_choisit_la_visio_le_lien_est_dans_son_espace_et_un_message_le_dit() {
        jeudi10h();
        monde.agir(() -> monde.piece(ReglagesDeLAgenda.class)
                .changer(new ReglagesDeLAgenda.Reglages("https://visio.example/{salle}", Duration.ofHours(2), 0)));
        try (var contexte = Navigateur.telephone()) {
            Page page = monde.entrerJeune(contexte, lina);
            page.navigate(monde.adresse("/moi/agenda"));
            page.getByText("Autrement").first().click();
            bouton(page, "En visio").click();
            assertThat(page.getByText("C’est changé.")).isVisible();
            assertThat(page.getByText("Ouvrir la visio"))
                    .hasAttribute("href", java.util.regex.Pattern.compile("https://visio.example/[A-Za-z0-9_-]{16}"));
        }
        assertThat(monde.messages().getLast()).contains("/e/").doesNotContain("visio.example");
    }

    @Test
    @Exigence("S1-31")
    void apres_un_rendez_vous_rate_une_autre_heure_et_une_raison_seulement_si_elle_veut() {
        var rdv = jeudi10h();
        monde.ilEst("2026-03-12T11:30");
        monde.agir(() -> monde.piece(ConstaterRendezVous.class).nonVenu(rdv));
        assertThat(monde.messages().getLast())
                .contains("une autre heure pour se voir")
                .contains("Par exemple aujourd’hui à 14\u00a0h")
                .contains("/e/")
                .doesNotContain("Nadia");
        assertThat(monde.un("select etat from parcours.accompagnement")).isEqualTo("ACCUEILLI");
        try (var contexte = Navigateur.telephone()) {
            Page page = monde.entrerJeune(contexte, lina);
            page.navigate(monde.adresse("/moi/agenda"));
            Navigateur.accessible(page);
            page.getByText("Dire pourquoi, si tu veux").click();
            bouton(page, "J’avais mieux").click();
            assertThat(page.getByText("Merci de l’avoir dit. Rien ne change.")).isVisible();
            assertThat(etat(rdv)).isEqualTo("NON_VENU MIEUX_AILLEURS");
            page.getByText("Une autre heure").click();
            bouton(page, "14\u00a0h").first().click();
            assertThat(page.getByText("C’est prévu. À bientôt.")).isVisible();
            assertThat(page.locator("#manque")).hasCount(0);
            for (String chez : List.of("/moi", "/moi/agenda", "/moi/dossier", "/moi/plan")) {
                page.navigate(monde.adresse(chez));
                assertThat(page.locator("main").textContent())
                        .doesNotContainPattern("(?iu)absen|injustif|pas venu|non venu|défaut|retard");
            }
        }
    }

    @Test
    @Exigence("S1-23")
    void en_deux_gestes_elle_deplace_jusqu_a_la_minute_d_avant_plus_a_l_heure_et_le_double_appui_dit_pareil() {
        var rdv = jeudi10h();
        monde.ilEst("2026-03-12T09:59");
        try (var contexte = Navigateur.telephone()) {
            Page page = monde.entrerJeune(contexte, lina);
            page.locator("main").getByText("Déplacer").click();
            bouton(page, "14\u00a0h").first().click();
            assertThat(page.getByText("C’est déplacé.")).isVisible();
        }
        monde.ilEst("2026-03-12T13:59");
        try (var elle = Appelant.jeune(monde, lina)) {
            var debut = monde.un(
                    "select to_char(debut at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from agenda.rendez_vous");
            assertThat(debut).isEqualTo("2026-03-12T13:00:00Z");
            var champs = Map.of("debut", "2026-03-12T14:00:00Z", "ou", "agenda", "cle", cle());
            var ici = "/moi/rendez-vous/" + rdv + "/deplacer";
            assertThat(elle.envoyer(ici, champs).vers()).contains("fait=deplace");
            assertThat(elle.envoyer(ici, champs).vers()).as("appuyé deux fois").contains("fait=deplace");
            assertThat(monde.un("select count(*)::text from agenda.mouvement where quoi = 'DEPLACE'"))
                    .isEqualTo("2");
            monde.ilEst("2026-03-12T15:00");
            var demain = Map.of("debut", "2026-03-13T13:00:00Z", "ou", "agenda", "cle", cle());
            assertThat(elle.envoyer(ici, demain).vers()).contains("fait=commence");
        }
    }

    private static String cle() {
        return UUID.randomUUID().toString();
    }

    @Test
    void une_heure_prise_entre_temps_garde_ce_qu_elle_avait_ecrit() {
        try (var contexte = Navigateur.telephone()) {
            Page page = monde.entrerJeune(contexte, lina);
            page.navigate(monde.adresse("/moi/rendez-vous/nouveau?modalite=HORS_LES_MURS"));
            page.getByLabel("Où").fill("Le stade");
            page.getByLabel("De quoi tu veux parler").fill("le permis");
            monde.rendezVous(monde.accueilli("Samy", "Keller", nadia), nadia, Optional.of(gare), "2026-03-10T14:00");
            bouton(page, "14\u00a0h").first().click();
            assertThat(page.getByText("Cette heure vient d’être prise")).isVisible();
            assertThat(page.getByLabel("Où")).hasValue("Le stade");
            assertThat(page.getByLabel("De quoi tu veux parler")).hasValue("le permis");
            Navigateur.accessible(page);
            bouton(page, "15\u00a0h").first().click();
            assertThat(page.locator(".c-rdv")).containsText("Le stade");
        }
    }

    @Test
    @Exigence("S2-26")
    void deux_fois_a_distance_ne_lui_allait_pas_se_voir_en_vrai_est_propose_a_elle_et_a_qui_l_accompagne() {
        var dit = "2026-03-1%dT11:00";
        try (var contexte = Navigateur.telephone();
                var bureau = Navigateur.bureau()) {
            for (int fois = 1; fois <= 2; fois++) {
                seVoirAuTelephone("2026-03-1%dT10:00".formatted(fois));
                monde.ilEst(dit.formatted(fois));
                Page page = monde.entrerJeune(contexte, lina);
                page.navigate(monde.adresse("/moi/agenda"));
                assertThat(page.locator("#presentiel")).hasCount(0);
                Navigateur.accessible(page);
                bouton(page, "Pas trop").click();
                assertThat(page.getByText("Merci, c’est noté.")).isVisible();
                assertThat(page.locator("#distance")).hasCount(0);
                assertThat(page.locator("#presentiel")).hasCount(fois == 2 ? 1 : 0);
            }
            var prochain = auTelephone("2026-03-16T10:00");
            Page page = monde.entrerJeune(contexte, lina);
            page.navigate(monde.adresse("/moi/agenda"));
            Navigateur.accessible(page);
            Page equipe = monde.entrer(bureau, "Nadia");
            equipe.navigate(monde.adresse("/equipe/jeunes/" + lina + "/creneaux"));
            assertThat(equipe.getByText("proposez de se voir")).isVisible();
            bouton(page, "Sur place plutôt").click();
            assertThat(page.getByText("C’est changé.")).isVisible();
            assertThat(monde.un("select modalite from agenda.rendez_vous where id = '" + prochain + "'"))
                    .isEqualTo("SUR_PLACE");
            seVoirAuTelephone("2026-03-17T10:00");
            monde.ilEst("2026-03-17T11:00");
            page = monde.entrerJeune(contexte, lina);
            page.navigate(monde.adresse("/moi/agenda"));
            bouton(page, "Oui").click();
            assertThat(page.locator("#presentiel")).hasCount(0);
        }
    }

    private RendezVousId auTelephone(String quand) {
        var rdv = monde.rendezVous(lina, nadia, Optional.of(gare), quand);
        monde.dedans(() -> monde.piece(ChangerDeModalite.class).changer(rdv, Modalite.TELEPHONE, ""));
        return rdv;
    }

    private void seVoirAuTelephone(String quand) {
        var rdv = auTelephone(quand);
        monde.dedans(() -> monde.piece(ConstaterRendezVous.class).honorer(rdv));
    }

    @Test
    void la_porte_ouverte_se_lit_et_ne_se_prend_pas() {
        monde.agir(() -> monde.piece(Plages.class)
                .ouvrir(
                        new Plages.Plage(
                                nadia,
                                gare,
                                DayOfWeek.WEDNESDAY,
                                LocalTime.of(17, 0),
                                LocalTime.of(18, 30),
                                30,
                                1,
                                Plages.Usage.SANS_RENDEZ_VOUS),
                        LocalDate.parse("2026-03-01")));
        try (var contexte = Navigateur.telephone()) {
            Page page = monde.entrerJeune(contexte, lina);
            page.navigate(monde.adresse("/moi/agenda"));
            assertThat(page.locator("#portes")).containsText("Demain, de 17\u00a0h à 18\u00a0h\u00a030, La Gare");
        }
    }

    @Test
    void le_rendez_vous_d_un_autre_n_existe_pas_ici() {
        var samy = monde.accueilli("Samy", "Keller", nadia);
        var sien = monde.rendezVous(samy, nadia, Optional.of(gare), "2026-03-12T11:00");
        try (var elle = Appelant.jeune(monde, lina)) {
            for (String geste : new String[] {"je-viens", "j-ai-mieux", "annuler", "choisir", "motif", "deplacer"}) {
                var reponse = elle.envoyer(
                        "/moi/rendez-vous/" + sien + "/" + geste,
                        Map.of("cle", UUID.randomUUID().toString()));
                assertThat(reponse.statut()).as(geste).isEqualTo(404);
            }
        }
        assertThat(etat(sien)).isEqualTo("PLANIFIE NON_DIT");
    }

    @Test
    void la_page_tient_en_peu_d_ordres_sql() {
        jeudi10h();
        try (var contexte = Navigateur.telephone()) {
            Page page = monde.entrerJeune(contexte, lina);
            page.navigate(monde.adresse("/moi/agenda"));
            assertThat(monde.ordresPendant(page::reload)).hasSizeLessThanOrEqualTo(9);
        }
    }

    private String etat(RendezVousId rdv) {
        return monde.un("select etat || ' ' || motif_absence from agenda.rendez_vous where id = '" + rdv + "'");
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true));
    }
}
