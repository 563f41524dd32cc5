package fr.coteacote.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.agenda.AnnulerRendezVous.Annulation;
import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.TestDeLaMaison;
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
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours are those of the structure, on the nights when clocks change and on the other side of the ocean. */
@TestDeLaMaison
class ChangementDHeureTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Maison maison;

    ChangementDHeureTest(Maison maison) {
        this.maison = maison;
    }

    private record Nuit(Monde monde, MembreId nadia, LieuId gare) {
        List<Creneau> du(String jour) {
            return monde.dedans(() -> monde.piece(CreneauxLibres.class).prochains(gare, 7)).stream()
                    .filter(c -> LocalDate.ofInstant(c.debut(), PARIS).equals(LocalDate.parse(jour)))
                    .toList();
        }

        List<String> heures(String jour) {
            return du(jour).stream()
                    .map(c -> LocalTime.ofInstant(c.debut(), PARIS).toString())
                    .toList();
        }
    }

    /** Nadia welcomes on Sundays, from one to four in the morning. */
    private Nuit nuit(String maintenant, int minutes) {
        var monde = maison.au(maintenant);
        var nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        var gare = monde.lieu("La Gare", Lieux.Genre.ANTENNE);
        monde.agir(() -> monde.piece(Plages.class)
                .ouvrir(
                        new Plages.Plage(
                                nadia, gare, DayOfWeek.SUNDAY, LocalTime.of(1, 0), LocalTime.of(4, 0), minutes),
                        LocalDate.parse("2026-01-01")));
        return new Nuit(monde, nadia, gare);
    }

    @Test
    void la_nuit_ou_l_on_avance_l_heure_qui_n_existe_pas_n_est_pas_proposee() {
        var nuit = nuit("2026-03-27T12:00", 30);
        assertThat(nuit.heures("2026-03-29")).containsExactly("01:00", "01:30", "03:00", "03:30");
        assertThat(nuit.du("2026-03-29")).allMatch(c -> c.duree().equals(Duration.ofMinutes(30)));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 30, 45, 50})
    void aucune_heure_proposee_n_en_chevauche_une_autre_ces_nuits_la(int minutes) {
        for (var nuit : List.of(
                nuit("2026-03-27T12:00", minutes).du("2026-03-29"),
                nuit("2026-10-23T12:00", minutes).du("2026-10-25"))) {
            assertThat(nuit).isNotEmpty();
            for (int i = 1; i < nuit.size(); i++) {
                assertThat(nuit.get(i).debut()).isAfterOrEqualTo(nuit.get(i - 1).fin());
            }
        }
    }

    @Test
    void la_nuit_ou_l_on_recule_chaque_heure_n_est_proposee_qu_une_fois_la_seconde() {
        var nuit = nuit("2026-10-23T12:00", 30);
        assertThat(nuit.heures("2026-10-25")).containsExactly("01:00", "01:30", "02:00", "02:30", "03:00", "03:30");
        assertThat(nuit.du("2026-10-25").get(3).debut()).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    @Exigence(value = "S1-23", partie = true)
    void reserver_a_deux_heures_et_demie_cette_nuit_la_se_deplace_jusqu_a_la_seconde_fois() {
        var nuit = nuit("2026-10-23T12:00", 30);
        try (var visiteur = Appelant.visiteur(nuit.monde())) {
            var rdv = reserver(nuit, visiteur, "2026-10-25T01:30:00Z");
            assertThat(visiteur.lire(rdv).corps()).contains("Dim., 2\u00a0h\u00a030");
            nuit.monde().ilEst(Instant.parse("2026-10-25T00:30:00Z"));
            assertThat(visiteur.envoyer(rdv + "/annuler", Map.of()).vers()).endsWith("fait=ANNULE");
            assertThat(visiteur.envoyer(rdv + "/reprendre", Map.of()).vers()).endsWith("fait=REPRIS");
            nuit.monde().ilEst(Instant.parse("2026-10-25T01:30:00Z"));
            assertThat(visiteur.envoyer(rdv + "/annuler", Map.of()).vers()).endsWith("fait=DEJA_COMMENCE");
        }
    }

    private static String reserver(Nuit nuit, Appelant visiteur, String debut) {
        var recu = visiteur.envoyer(
                "/ml/" + nuit.monde().slug() + "/reserver",
                Map.of(
                        "lieu", nuit.gare().toString(),
                        "debut", debut,
                        "cle", UUID.randomUUID().toString()));
        assertThat(recu.statut()).isEqualTo(302);
        return recu.vers().replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void l_equipe_ne_prevoit_rien_a_une_heure_que_l_on_saute_et_rien_de_ce_qui_est_tape_n_est_perdu() {
        var nuit = nuit("2026-03-27T12:00", 30);
        var lina = nuit.monde().accueilli("Lina", "Moreau", nuit.nadia());
        try (var nadia = Appelant.equipe(nuit.monde(), "nadia")) {
            var refus = prevoir(nadia, lina, "29/03/2026", "02:30");
            assertThat(refus.statut()).isEqualTo(422);
            assertThat(refus.corps())
                    .contains("Cette heure n’existe pas ce jour-là")
                    .contains("value=\"02:30\"")
                    .contains("value=\"29/03/2026\"")
                    .contains("value=\"Le café du marché\"");
            assertThat(prevoir(nadia, lina, "29/03/2026", "03:30").statut()).isEqualTo(302);
        }
    }

    @Test
    void l_equipe_prevoit_a_l_heure_qui_revient_la_seconde_fois() {
        var nuit = nuit("2026-10-23T12:00", 30);
        var lina = nuit.monde().accueilli("Lina", "Moreau", nuit.nadia());
        try (var nadia = Appelant.equipe(nuit.monde(), "nadia")) {
            assertThat(prevoir(nadia, lina, "25/10/2026", "02:30").statut()).isEqualTo(302);
            nuit.monde().ilEst(Instant.parse("2026-10-25T01:29:00Z"));
            assertThat(nadia.lire("/equipe/journee").corps()).contains("2\u00a0h\u00a030");
        }
    }

    private static Appelant.Reponse prevoir(Appelant nadia, JeuneId lina, String jour, String heure) {
        return nadia.envoyer(
                "/equipe/jeunes/" + lina + "/rendez-vous",
                Map.of("jour", jour, "heure", heure, "minutes", "30", "ailleurs", "Le café du marché"));
    }

    /** The same local day on three sides of the world: neither Paris's midnight nor the machine's counts. */
    @ParameterizedTest
    @CsvSource({"Europe/Paris", "Indian/Reunion", "America/Guadeloupe"})
    @Exigence(value = "S1-23", partie = true)
    void la_journee_commence_et_finit_a_minuit_la_ou_est_la_structure(ZoneId fuseau) {
        var monde = maison.au("2026-03-11T23:50", fuseau);
        var nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        var gare = monde.lieu("La Gare", Lieux.Genre.ANTENNE);
        monde.recoit(nadia, gare, "09:00", "10:00");
        try (var visiteur = Appelant.visiteur(monde)) {
            assertThat(porte(visiteur, monde)).contains(">Demain 9\u00a0h</a>");
            monde.ilEst("2026-03-12T00:10");
            assertThat(porte(visiteur, monde)).contains(">Aujourd’hui 9\u00a0h</a>");
            monde.ilEst("2026-03-12T08:59");
            assertThat(porte(visiteur, monde)).contains(">Aujourd’hui 9\u00a0h</a>");
            monde.ilEst("2026-03-12T09:00");
            assertThat(porte(visiteur, monde))
                    .doesNotContain(">Aujourd’hui 9\u00a0h</a>")
                    .contains(">Aujourd’hui 9\u00a0h\u00a030</a>");
        }
    }

    private static String porte(Appelant visiteur, Monde monde) {
        return visiteur.lire("/ml/" + monde.slug()).corps();
    }

    @ParameterizedTest
    @CsvSource({"Indian/Reunion", "America/Guadeloupe"})
    void un_rendez_vous_s_annule_jusqu_a_son_heure_et_se_lit_a_l_heure_du_lieu(ZoneId fuseau) {
        var monde = maison.au("2026-03-11T12:00", fuseau);
        var nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        var gare = monde.lieu("La Gare", Lieux.Genre.ANTENNE);
        var lina = monde.accueilli("Lina", "Moreau", nadia);
        var rdv = monde.rendezVous(lina, nadia, Optional.of(gare), "2026-03-12T21:30");
        monde.ilEst("2026-03-12T21:29");
        try (var elle = Appelant.jeune(monde, lina);
                var equipe = Appelant.equipe(monde, "nadia")) {
            assertThat(elle.lire("/moi").corps()).contains("Aujourd’hui, 21\u00a0h\u00a030");
            assertThat(equipe.lire("/equipe/journee").corps()).contains("21\u00a0h\u00a030");
            assertThat(equipe.lire("/equipe/accueil").corps()).contains("21\u00a0h\u00a030");
            var annuler = monde.piece(AnnulerRendezVous.class);
            assertThat(monde.dedans(() -> annuler.annuler(rdv))).isEqualTo(Annulation.ANNULE);
            assertThat(monde.dedans(() -> annuler.reprendre(rdv))).isEqualTo(AnnulerRendezVous.Reprise.REPRIS);
            monde.ilEst("2026-03-12T21:30");
            assertThat(monde.dedans(() -> annuler.annuler(rdv))).isEqualTo(Annulation.DEJA_COMMENCE);
        }
    }

    @ParameterizedTest
    @CsvSource({"Europe/Paris", "Indian/Reunion", "America/Guadeloupe"})
    void la_raison_dite_aujourd_hui_ouvre_le_dossier_jusqu_a_minuit(ZoneId fuseau) {
        var monde = maison.au("2026-03-12T15:00", fuseau);
        var nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        monde.membre("Karim", "Osman", Role.CONSEIL);
        var dossier = "/equipe/jeunes/" + monde.accueilli("Lina", "Moreau", nadia);
        try (var karim = Appelant.equipe(monde, "karim")) {
            assertThat(karim.lire(dossier).statut()).isEqualTo(403);
            karim.envoyer(dossier + "/motif", Map.of("motif", "Nadia est en congé"));
            monde.ilEst("2026-03-12T15:20");
            assertThat(karim.lire(dossier).statut()).isEqualTo(200);
        }
        monde.ilEst("2026-03-13T00:01");
        try (var karim = Appelant.equipe(monde, "karim")) {
            assertThat(karim.lire(dossier).statut()).isEqualTo(403);
        }
    }
}
