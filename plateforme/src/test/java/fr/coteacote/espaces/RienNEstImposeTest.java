package fr.coteacote.espaces;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.agenda.ConstaterRendezVous;
import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.dossiers.Naissances;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.recours.DroitDemandable;
import fr.coteacote.recours.SuivreUnDroit;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Lieux;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the house promises by asking for nothing: no project, no model, no condition, no comparison. */
@TestDeLaMaison
class RienNEstImposeTest {
    /** Every page a young person may open from their tabs. */
    private static final List<String> PAGES = List.of(
            "",
            "/plan",
            "/possibles",
            "/possibles/roue",
            "/possibles/reperes",
            "/possibles/reperes/envies",
            "/candidatures",
            "/agenda",
            "/rendez-vous/nouveau",
            "/ateliers",
            "/droits",
            "/messages",
            "/messages/choix",
            "/dossier",
            "/memo",
            "/temps",
            "/reglages",
            "/compte",
            "/journal",
            "/pause");

    private static final Pattern OUVRE = Pattern.compile("(?:href|action)=\"(/moi[^\"]*)\"");
    private static final Pattern EXIGE = Pattern.compile("<(?:input|select|textarea)[^>]*\\srequired[^>]*>");
    private static final Pattern REFERENCE = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]{4}-[0-9-]+T?[0-9:]*");

    private final Maison maison;
    private Monde monde;
    private MembreId nadia;
    private JeuneId lina;
    private JeuneId yanis;

    RienNEstImposeTest(Maison maison) {
        this.maison = maison;
    }

    @BeforeEach
    void deux_personnes_du_meme_age() {
        monde = maison.au("2026-03-02T10:00");
        nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        monde.recoit(nadia, monde.lieu("La Gare", Lieux.Genre.ANTENNE), "14:00", "16:00");
        lina = monde.accueilli("Lina", "Moreau", nadia);
        yanis = monde.accueilli("Yanis", "Faure", nadia);
        for (var jeune : List.of(lina, yanis)) {
            monde.agir(() -> monde.piece(Naissances.class).dire(jeune, LocalDate.parse("2006-05-02")));
        }
    }

    @Test
    @Exigence("S1-30")
    void apres_trois_absences_on_ouvre_et_on_fait_exactement_les_memes_choses() {
        for (int jour = 3; jour < 6; jour++) {
            int j = jour;
            var prevu = monde.rendezVous(yanis, nadia, Optional.empty(), "2026-03-0" + j + "T10:00");
            monde.ilEst("2026-03-0" + j + "T11:00");
            monde.agir(() -> assertThat(monde.piece(ConstaterRendezVous.class).nonVenu(prevu))
                    .isTrue());
        }
        monde.ilEst("2026-03-30T09:00");
        try (var presente = Appelant.jeune(monde, lina);
                var absent = Appelant.jeune(monde, yanis)) {
            for (String page : PAGES) {
                assertThat(ouvre(absent, page)).as("/moi%s", page).containsAll(ouvre(presente, page));
            }
        }
    }

    @Test
    @Exigence("S1-13")
    @Exigence("S1-49")
    void avec_ou_sans_contrat_on_ouvre_et_on_fait_exactement_les_memes_choses() {
        monde.agir(() -> {
            var suivre = monde.piece(SuivreUnDroit.class);
            suivre.choisir(yanis, DroitDemandable.ALLOCATION_ENGAGEMENT);
            suivre.demander(yanis, DroitDemandable.ALLOCATION_ENGAGEMENT);
            suivre.ouvrir(yanis, DroitDemandable.ALLOCATION_ENGAGEMENT, Optional.of(LocalDate.parse("2026-09-01")));
        });
        try (var sans = Appelant.jeune(monde, lina);
                var avec = Appelant.jeune(monde, yanis)) {
            for (String page : PAGES) {
                assertThat(ouvre(sans, page)).as("/moi%s", page).containsAll(ouvre(avec, page));
            }
        }
    }

    @Test
    @Exigence("S1-19")
    @Exigence("S1-50")
    void ni_projet_ni_objectif_ni_date_ne_sont_demandes_nulle_part() {
        try (var elle = Appelant.jeune(monde, lina);
                var equipe = Appelant.equipe(monde, "Nadia")) {
            for (String page : PAGES) {
                var corps = elle.lire("/moi" + page).corps();
                EXIGE.matcher(corps).results().forEach(champ -> assertThat(champ.group())
                        .doesNotContain("projet", "objectif"));
                assertThat(corps).as(page).doesNotContainIgnoringCase("ton projet professionnel");
            }
            assertThat(elle.lire("/moi/plan").corps()).doesNotContain("type=\"date\"");
            elle.envoyer("/moi/plan", Map.of("cle", cle(), "quoi", "Voir l’auto-école"));
            var dossier = "/equipe/jeunes/" + lina;
            equipe.envoyer(dossier + "/rencontres", Map.of("modalite", "MARCHE"));
            assertThat(equipe.lire(dossier + "/route").corps()).contains("2 rencontres.");
            assertThat(etat(lina)).isEqualTo("ACCOMPAGNE");
        }
    }

    @Test
    @Exigence("S1-28")
    void deux_personnes_du_meme_profil_n_ont_aucune_etape_commune_si_elles_n_en_ecrivent_pas() {
        try (var lina = Appelant.jeune(monde, this.lina);
                var yanis = Appelant.jeune(monde, this.yanis)) {
            assertThat(lina.lire("/moi/plan").corps()).doesNotContain("class=\"c-action");
            assertThat(yanis.lire("/moi/plan").corps()).doesNotContain("class=\"c-action");
            lina.envoyer("/moi/plan", Map.of("cle", cle(), "quoi", "Visiter la chambre"));
            yanis.envoyer("/moi/plan", Map.of("cle", cle(), "quoi", "Jouer dans un groupe"));
            assertThat(lina.lire("/moi/plan").corps())
                    .contains("Visiter la chambre")
                    .doesNotContain("Jouer dans un groupe");
        }
    }

    @Test
    @Exigence("S2-08")
    @Exigence("S2-24")
    void aucun_theme_n_est_demande_et_chacun_s_ouvre_un_jour_en_un_geste_avec_sa_date() {
        try (var equipe = Appelant.equipe(monde, "Nadia")) {
            var dossier = "/equipe/jeunes/" + lina;
            assertThat(equipe.lire(dossier).statut()).isEqualTo(200);
            monde.ilEst("2026-09-17T10:00");
            try (var elle = Appelant.jeune(monde, lina)) {
                elle.envoyer(
                        "/moi/dossier/besoins",
                        Map.of("cle", cle(), "theme", "LIEN_SOCIAL", "mots", "Parler à quelqu’un"));
            }
            assertThat(equipe.lire(dossier).corps())
                    .contains("Parler à quelqu’un", "dit le 17\u00a0septembre\u00a02026");
        }
    }

    @Test
    @Exigence("S2-50")
    void ses_pas_n_ont_ni_pourcentage_ni_rang_ni_compte_de_ce_qui_manque() {
        try (var elle = Appelant.jeune(monde, lina)) {
            elle.envoyer("/moi/pas", Map.of("cle", cle(), "quoi", "J’ai appelé le garage"));
            var corps = elle.lire("/moi").corps();
            assertThat(corps).contains("J’ai appelé le garage");
            var pas = corps.substring(corps.indexOf("id=\"pas\""), corps.indexOf("id=\"avec\""));
            assertThat(pas).doesNotContain("%", "moyenne", "progress", "sur 5", "restant", "/5");
        }
    }

    @Test
    @Exigence("S2-12")
    void vingt_et_un_jours_par_defaut_changes_par_chacun_et_le_signe_n_est_que_pour_l_equipe() {
        try (var elle = Appelant.jeune(monde, lina);
                var equipe = Appelant.equipe(monde, "Nadia")) {
            var dossier = "/equipe/jeunes/" + lina;
            assertThat(elle.lire("/moi/temps").corps()).contains("value=\"21\"");
            equipe.envoyer(dossier + "/rythme", Map.of("jours", "14"));
            assertThat(elle.lire("/moi/temps").corps()).contains("value=\"14\"");
            elle.envoyer("/moi/temps/rythme", Map.of("jours", "28"));
            assertThat(equipe.lire(dossier + "/route").corps()).contains("value=\"28\"");
            equipe.envoyer("/equipe/jeunes/" + yanis + "/rythme", Map.of("jours", "180"));
            monde.ilEst("2026-03-29T20:00");
            assertThat(equipe.lire("/equipe/journee").corps()).doesNotContain("Sans contact depuis");
            String avant = sansReference(elle.lire("/moi").corps());
            monde.ilEst("2026-03-30T08:00");
            assertThat(equipe.lire("/equipe/journee").corps()).contains("Sans contact depuis");
            assertThat(sansReference(elle.lire("/moi").corps())).isEqualTo(avant);
        }
    }

    @Test
    @Exigence("S2-10")
    void un_seul_referent_la_structure_s_explique_et_elle_n_a_rien_a_expliquer() {
        var karim = monde.membre("Karim", "Osman", Role.CONSEIL);
        try (var elle = Appelant.jeune(monde, lina);
                var equipe = Appelant.equipe(monde, "Nadia")) {
            var relais = "/equipe/jeunes/" + lina + "/relais";
            elle.envoyer("/moi/quelqu-un-d-autre", Map.of());
            assertThat(elle.lire("/moi").corps()).contains("Pas besoin de dire pourquoi.");
            var sansMotif = equipe.envoyer(relais, Map.of("vers", karim.toString(), "voulu", "STRUCTURE"));
            assertThat(sansMotif.statut()).isEqualTo(422);
            assertThat(elle.lire("/moi").corps()).contains("<strong>Nadia</strong>");
            equipe.envoyer(
                    relais,
                    Map.of(
                            "vers", karim.toString(),
                            "voulu", "STRUCTURE",
                            "motif", "Nadia change d’antenne",
                            "raconte", "Karim connaît les garages."));
            assertThat(elle.lire("/moi").corps())
                    .contains("<strong>Karim</strong>", "Karim connaît les garages.")
                    .doesNotContain("<strong>Nadia</strong>");
        }
    }

    private String etat(JeuneId jeune) {
        return monde.dedans(() -> monde.piece(TransactionTemplate.class).execute(_ -> monde.piece(JdbcClient.class)
                .sql("select etat from parcours.p_accompagnement where jeune_id = ?")
                .param(jeune.id())
                .query(String.class)
                .single()));
    }

    /** What this page lets them open or do, whoever they are. */
    private static TreeSet<String> ouvre(Appelant qui, String page) {
        var reponse = qui.lire("/moi" + page);
        assertThat(reponse.statut()).as("/moi%s", page).isEqualTo(200);
        var ouvre = new TreeSet<String>(Comparator.naturalOrder());
        OUVRE.matcher(reponse.corps()).results().forEach(l -> ouvre.add(sansReference(l.group(1))));
        return ouvre;
    }

    private static String sansReference(String texte) {
        return REFERENCE.matcher(texte).replaceAll("…");
    }

    private static String cle() {
        return UUID.randomUUID().toString();
    }
}
