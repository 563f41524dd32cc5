package fr.coteacote.espaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.dossiers.Besoins;
import fr.coteacote.dossiers.Ressources;
import fr.coteacote.dossiers.Theme;
import fr.coteacote.dossiers.Voix;
import fr.coteacote.parcours.Action;
import fr.coteacote.parcours.MenerLAccompagnement;
import fr.coteacote.parcours.OuJEnSuis;
import fr.coteacote.parcours.Plan;
import fr.coteacote.parcours.RelireLePlan;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What counts, how it felt, what was looked at together and what nobody sees: each in one tap, each at its owner's. */
@TestDeLaMaison
class RegardsTest {
    private final Maison maison;
    private Monde monde;
    private MembreId nadia;
    private JeuneId lina;

    RegardsTest(Maison maison) {
        this.maison = maison;
        this.monde = maison.au("2026-03-12T10:02");
        this.nadia = MembreId.nouveau();
        this.lina = JeuneId.nouveau();
    }

    @BeforeEach
    void une_structure() {
        monde = maison.au("2026-03-12T10:02");
        nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        lina = monde.accueilli("Lina", "Moreau", nadia);
    }

    @Test
    @Exigence(value = "S1-13", partie = true)
    void ce_qui_compte_n_est_ecrit_que_par_elle_et_l_equipe_le_lit_en_premier() {
        try (var elle = Appelant.jeune(monde, lina);
                var nadia = Appelant.equipe(monde, "nadia")) {
            elle.envoyer("/moi/dossier/compte", Map.of("texte", "Avoir un endroit à moi"));
            assertThat(nadia.lire("/equipe/jeunes/" + lina).corps())
                    .contains("Ce qui compte pour Lina")
                    .contains("Avoir un endroit à moi")
                    .doesNotContain("action=\"/moi/dossier/compte\"");
            elle.envoyer("/moi/dossier/compte", Map.of("texte", ""));
            assertThat(nadia.lire("/equipe/jeunes/" + lina).corps()).doesNotContain("Ce qui compte pour Lina");
        }
    }

    @Test
    @Exigence("S1-48")
    void un_portrait_n_est_partage_qu_avec_un_point_d_appui() {
        try (var nadia = Appelant.equipe(monde, "nadia")) {
            var refus = nadia.envoyer("/equipe/jeunes/" + lina + "/portrait", Map.of());
            assertThat(refus.statut()).isEqualTo(422);
            assertThat(refus.corps()).contains("Il manque un point d’appui");
            nadia.envoyer(
                    "/equipe/jeunes/" + lina + "/appuis",
                    Map.of("cle", UUID.randomUUID().toString(), "quoi", "Calme", "voix", "EQUIPE"));
            assertThat(nadia.envoyer("/equipe/jeunes/" + lina + "/portrait", Map.of())
                            .statut())
                    .isEqualTo(302);
            assertThat(nadia.lire("/equipe/jeunes/" + lina).corps()).contains("Regardé ensemble le 12");
        }
    }

    @Test
    @Exigence("S2-15")
    void le_portrait_tient_sur_une_page_meme_bien_rempli() throws IOException {
        var moi = new Acteur.Jeune(lina);
        for (int i = 0; i < 30; i++) {
            int rang = i;
            monde.comme(moi, () -> monde.piece(Ressources.class)
                    .noter(
                            lina,
                            "Un point d’appui assez long pour tenir une ligne " + rang,
                            "Avec une preuve aussi longue que lui",
                            Voix.JEUNE));
            monde.comme(moi, () -> monde.piece(Plan.class)
                    .proposer(lina, new Plan.Idee(Action.Nature.ACTION, "Un petit pas " + rang, "", Voix.JEUNE, "")));
        }
        try (var elle = Appelant.jeune(monde, lina);
                var document = Loader.loadPDF(elle.telecharger("/moi/portrait.pdf"))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    @Exigence("S1-74")
    void le_portrait_dit_d_abord_ce_qui_tient_puis_ce_qui_manque_pour_avancer() throws IOException {
        var moi = new Acteur.Jeune(lina);
        monde.comme(moi, () -> monde.piece(Ressources.class)
                .noter(lina, "Répare ce qui casse", "Trois vélos du quartier", Voix.JEUNE));
        monde.comme(moi, () -> monde.piece(Besoins.class).ouvrir(lina, Theme.LOGEMENT, "Un endroit à moi"));
        try (var elle = Appelant.jeune(monde, lina);
                var nadia = Appelant.equipe(monde, "nadia");
                var document = Loader.loadPDF(elle.telecharger("/moi/portrait.pdf"))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .containsSubsequence(
                            "Répare ce qui casse",
                            "Trois vélos du quartier",
                            "Ce qui manque pour avancer",
                            "Un endroit à moi")
                    .doesNotContainPattern("(?iu)difficult|frein|obstacle|problème|manque de ");
            assertThat(nadia.lire("/equipe/jeunes/" + lina).corps())
                    .containsSubsequence("Répare ce qui casse", "Ce qui manque pour avancer, dans ses mots");
        }
    }

    @Test
    @Exigence("S2-11")
    void un_plan_qui_n_est_pas_relu_devient_une_tache_au_jour_convenu_pas_la_veille() {
        var relire = monde.piece(RelireLePlan.class);
        try (var nadia = Appelant.equipe(monde, "nadia")) {
            var dossier = "/equipe/jeunes/" + lina;
            nadia.envoyer(
                    dossier + "/plan",
                    Map.of(
                            "cle",
                            UUID.randomUUID().toString(),
                            "quoi",
                            "Visiter",
                            "voix",
                            "EQUIPE",
                            "nature",
                            "ACTION"));
            monde.agir(() -> monde.piece(MenerLAccompagnement.class).accompagner(lina));
            nadia.envoyer(dossier + "/plan/relu", Map.of());
            assertThat(nadia.lire(dossier + "/plan").corps()).contains("Relu ensemble le");
            nadia.envoyer(dossier + "/plan/rappel", Map.of("jours", "30"));
            monde.plusTard(Duration.ofDays(30));
            assertThat(monde.<Integer>dedans(relire::rappeler)).isZero();
            monde.plusTard(Duration.ofMinutes(1));
            assertThat(monde.<Integer>dedans(relire::rappeler)).isEqualTo(1);
            assertThat(monde.<Integer>dedans(relire::rappeler)).isZero();
        }
        monde.agir(() -> relire.relu(lina));
        monde.agir(() -> relire.convenirDuRappel(lina, 0));
        monde.plusTard(Duration.ofDays(300));
        assertThat(monde.<Integer>dedans(relire::rappeler)).isZero();
    }

    @Test
    @Exigence("S1-52")
    void ce_qui_ne_se_voit_pas_se_note_d_un_appui_et_se_reprend() {
        try (var nadia = Appelant.equipe(monde, "nadia")) {
            var dossier = "/equipe/jeunes/" + lina;
            nadia.envoyer(dossier + "/actes", Map.of("nature", "ATTENTE"));
            var page = nadia.lire(dossier + "/route").corps();
            assertThat(page).contains("Attendu avec, Nadia");
            var defaire = page.replaceAll("(?s).*action=\"(/equipe/jeunes/[^\"]+/actes/[^\"]+/retirer)\".*", "$1");
            nadia.envoyer(defaire, Map.of());
            assertThat(nadia.lire(dossier + "/route").corps()).doesNotContain("Attendu avec, Nadia");
        }
    }

    @Test
    @Exigence("S1-17")
    void un_ressenti_n_est_lu_que_de_qui_l_a_ecrit_et_n_est_pas_une_note() {
        try (var elle = Appelant.jeune(monde, lina);
                var nadia = Appelant.equipe(monde, "nadia")) {
            var dossier = "/equipe/jeunes/" + lina;
            var route = nadia.lire(dossier + "/route").corps();
            var rencontre = route.replaceAll("(?s).*/ressentis/([0-9a-f-]{36}).*", "$1");
            nadia.envoyer(dossier + "/ressentis/" + rencontre, Map.of("texte", "Je me suis sentie pressée"));
            elle.envoyer("/moi/dossier/ressentis/" + rencontre, Map.of("texte", "Je me suis sentie écoutée"));
            assertThat(nadia.lire(dossier + "/route").corps())
                    .contains("pressée")
                    .doesNotContain("écoutée");
            assertThat(elle.lire("/moi/dossier").corps()).contains("écoutée").doesNotContain("pressée");
            assertThat(nadia.lire(dossier + "/notes").corps()).doesNotContain("écoutée", "pressée");
            assertThat(new String(elle.telecharger("/moi/dossier.json"), StandardCharsets.UTF_8))
                    .contains("écoutée")
                    .doesNotContain("pressée");
            elle.envoyer("/moi/dossier/ressentis/" + rencontre, Map.of("texte", ""));
            assertThat(elle.lire("/moi/dossier").corps()).doesNotContain("écoutée");
        }
    }

    @Test
    @Exigence("S1-16")
    void ou_elle_en_est_n_est_dit_lu_et_efface_que_par_elle() {
        var page = "/moi/ou-j-en-suis";
        try (var elle = Appelant.jeune(monde, lina);
                var nadia = Appelant.equipe(monde, "nadia")) {
            elle.envoyer(page, Map.of("J_OSE", "UN_PEU", "JE_DIS", "n’importe quoi"));
            monde.plusTard(Duration.ofDays(7));
            elle.envoyer(page, Map.of("J_OSE", "OUI"));
            assertThat(elle.lire(page).corps())
                    .contains("oui le 19\u00a0mars\u00a02026, un peu le 12\u00a0mars\u00a02026");
            assertThat(new String(elle.telecharger("/moi/dossier.json"), StandardCharsets.UTF_8))
                    .contains("UN_PEU");
            for (String autre : new String[] {"", "/plan", "/notes", "/route"}) {
                assertThat(nadia.lire("/equipe/jeunes/" + lina + autre).corps()).doesNotContain("OSE", "J’ose");
            }
            assertThat(nadia.lire(page).statut()).isNotEqualTo(200);
            var equipe = new Acteur.Equipe(this.nadia, Set.of(Role.CONSEIL));
            var suis = monde.piece(OuJEnSuis.class);
            assertThat(monde.<Integer>comme(equipe, () -> suis.derniers(lina).size()))
                    .isZero();
            assertThatThrownBy(() -> monde.comme(equipe, () -> {
                        suis.dire(lina, Map.of(OuJEnSuis.Phrase.J_OSE, OuJEnSuis.Niveau.OUI));
                        return 0;
                    }))
                    .isInstanceOf(Introuvable.class);
            elle.envoyer(page + "/oublier", Map.of());
            assertThat(elle.lire(page).corps()).doesNotContain("12\u00a0mars\u00a02026");
        }
    }

    @Test
    @Exigence("S2-02")
    void le_rythme_se_regle_par_elle() {
        try (var elle = Appelant.jeune(monde, lina);
                var nadia = Appelant.equipe(monde, "nadia")) {
            elle.envoyer("/moi/temps/rythme", Map.of("jours", "35"));
            assertThat(elle.lire("/moi/temps").corps()).contains("value=\"35\"");
            assertThat(nadia.lire("/equipe/jeunes/" + lina + "/route").corps()).contains("value=\"35\"");
        }
    }
}
