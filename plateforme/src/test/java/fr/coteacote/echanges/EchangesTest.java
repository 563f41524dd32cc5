package fr.coteacote.echanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.coteacote.agenda.AnnulerRendezVous;
import fr.coteacote.agenda.DeplacerRendezVous;
import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.dossiers.Moyen;
import fr.coteacote.dossiers.Moyens;
import fr.coteacote.dossiers.Preferences;
import fr.coteacote.dossiers.Preferences.Canal;
import fr.coteacote.dossiers.Preferences.Registre;
import fr.coteacote.echanges.Choix.Calme;
import fr.coteacote.echanges.Conversations.Ecrit;
import fr.coteacote.echanges.Conversations.Voie;
import fr.coteacote.envois.Accord;
import fr.coteacote.envois.Accord.Depeche;
import fr.coteacote.envois.Accord.Verdict;
import fr.coteacote.envois.Envois;
import fr.coteacote.envois.Envois.Nature;
import fr.coteacote.envois.Reception;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Lieux;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How Lina and the team write to each other, by the way she chose, and never in a burst. */
@TestDeLaMaison
class EchangesTest {
    private final Monde monde;
    private final String numero;
    private final MembreId nadia;
    private final JeuneId lina;

    EchangesTest(Maison maison) {
        this.monde = maison.au("2026-03-12T10:02");
        this.numero = "+336399%05d".formatted(monde.structure().numero());
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        this.lina = monde.accueilli("Lina", "Moreau", nadia);
        monde.agir(() -> {
            monde.piece(Moyens.class).ajouter(lina, Moyen.lire(numero).orElseThrow());
            monde.piece(Moyens.class)
                    .ajouter(lina, Moyen.lire("lina@exemple.example").orElseThrow());
        });
        prefere(Canal.SMS);
    }

    private String autre() {
        return "+336398%05d".formatted(monde.structure().numero());
    }

    private void prefere(Canal canal) {
        monde.agir(() -> monde.piece(Preferences.class).choisir(lina, Registre.TU, canal, ""));
    }

    private void nadiaEcrit(String texte) {
        monde.agir(() -> monde.piece(Conversations.class).deLEquipe(lina, nadia, Ecrit.de(texte), Optional.empty()));
    }

    private void sms(String de, String texte) {
        monde.piece(Reception.class)
                .recevoir(new Reception.Recu("essai/" + java.util.UUID.randomUUID(), Envois.Canal.SMS, de, "", texte));
    }

    private List<String> fil() {
        return lire("select voix || ' ' || canal || ' ' || texte from echanges.message order by le, id");
    }

    private List<String> lire(String question) {
        return monde.dedans(() -> monde.piece(TransactionTemplate.class).execute(_ -> monde.piece(JdbcClient.class)
                .sql(question)
                .query(String.class)
                .list()));
    }

    private Verdict verdict(String cle, Nature nature) {
        return monde.dedans(() -> monde.piece(TransactionTemplate.class).execute(_ -> monde.piece(Accord.class)
                .pour(
                        new Depeche(cle, Envois.Canal.SMS, numero, Optional.of(lina), nature),
                        monde.piece(Clock.class).instant())));
    }

    @Test
    @Exigence(value = "S1-64", partie = true)
    void sans_son_choix_elle_recoit_un_prenom_et_un_lien_et_en_clair_seulement_si_elle_l_a_voulu() {
        nadiaEcrit("Pour la chambre, ta signature suffit");
        assertThat(monde.messages()).containsExactly("Nadia t’a écrit : http://localhost:8080/moi/messages");
        monde.agir(() -> monde.piece(Choix.class).choisir(lina, Optional.empty(), true, true));
        monde.plusTard(Duration.ofMinutes(1));
        nadiaEcrit("Ta signature suffit");
        assertThat(monde.messages()).last().isEqualTo("Ta signature suffit (Nadia)");
        prefere(Canal.AUCUN);
        nadiaEcrit("À demain");
        assertThat(monde.messages()).hasSize(2);
        assertThat(lire("select canal from echanges.message order by le, id")).containsExactly("SMS", "SMS", "WEB");
    }

    @Test
    @Exigence("S1-64")
    void sa_reponse_par_sms_se_range_dans_sa_conversation() {
        nadiaEcrit("Tu veux venir samedi ?");
        sms(numero, "ouiii, ma tante peut venir ?");
        await().atMost(Duration.ofSeconds(15)).until(() -> fil().size() == 2);
        assertThat(fil().getLast()).isEqualTo("JEUNE SMS ouiii, ma tante peut venir ?");
        assertThat(lire("select attend::text from echanges.conversation")).containsExactly("true");
    }

    @Test
    void sa_reponse_par_courriel_se_range_par_l_adresse_secrete_sans_la_lettre_citee() {
        prefere(Canal.COURRIEL);
        nadiaEcrit("Bonjour");
        String secret = lire("select repondre_a from envois.message").getFirst();
        assertThat(secret).startsWith(monde.structure().numero() + "-");
        monde.piece(Reception.class)
                .recevoir(new Reception.Recu(
                        "<1@exemple>",
                        Envois.Canal.COURRIEL,
                        "autre@exemple.example",
                        secret,
                        "Merci, à samedi.\n\nLe 12 mars 2026 à 10:02, Mission Locale a écrit :\n> Nadia t’a écrit"));
        await().atMost(Duration.ofSeconds(15)).until(() -> fil().size() == 2);
        assertThat(fil().getLast()).isEqualTo("JEUNE COURRIEL Merci, à samedi.");
    }

    @Test
    void un_inconnu_attend_dans_la_boite_commune_jusqu_a_ce_qu_on_le_reconnaisse() {
        monde.agir(() -> monde.piece(Envois.class)
                .envoyer(new Envois.Message("essai/a", Envois.Canal.SMS, autre(), Optional.empty(), "", "Bonjour")));
        sms(autre(), "c’est moi, j’ai changé de numéro");
        await().atMost(Duration.ofSeconds(15))
                .until(() -> lire("select texte from echanges.inconnu").size() == 1);
        assertThat(fil()).isEmpty();
        var id = lire("select id::text from echanges.inconnu").getFirst();
        monde.agir(() -> monde.piece(BoiteCommune.class).rattacher(java.util.UUID.fromString(id), lina));
        assertThat(fil()).containsExactly("JEUNE SMS c’est moi, j’ai changé de numéro");
        assertThat(lire("select id::text from echanges.p_inconnu where traite_le is null"))
                .isEmpty();
    }

    @Test
    @Exigence(value = "S1-64", partie = true)
    void stop_s_entend_tout_de_suite_pour_tout_ce_qui_n_est_pas_vital() {
        assertThat(verdict("essai/1", Nature.ECRIT)).isEqualTo(new Verdict.Partir());
        nadiaEcrit("Coucou");
        sms(numero, "Stop !");
        await().atMost(Duration.ofSeconds(15))
                .until(() -> lire("select vers from echanges.stop").size() == 1);
        await().atMost(Duration.ofSeconds(15)).until(() -> monde.messages().size() == 2);
        assertThat(monde.messages().getLast()).contains("plus de SMS");
        assertThat(verdict("essai/1", Nature.ECRIT)).isEqualTo(new Verdict.Retenir("stop"));
        assertThat(verdict("essai/1", Nature.AUTOMATIQUE)).isEqualTo(new Verdict.Retenir("stop"));
        nadiaEcrit("Tu me lis ici");
        assertThat(monde.messages()).hasSize(2);
        assertThat(monde.dedans(() -> monde.piece(Joindre.class).prevu(lina)).stop())
                .isTrue();
        sms(numero, "START");
        await().atMost(Duration.ofSeconds(15))
                .until(() -> lire("select vers from echanges.stop").isEmpty());
    }

    @Test
    @Exigence(value = "S1-64", partie = true)
    void les_heures_calmes_de_la_structure_et_les_siennes_attendent() {
        monde.ilEst("2026-03-12T19:59");
        assertThat(verdict("essai/1", Nature.ECRIT)).isEqualTo(new Verdict.Partir());
        monde.ilEst("2026-03-12T20:00");
        assertThat(verdict("essai/1", Nature.ECRIT))
                .isEqualTo(new Verdict.Attendre(Instant.parse("2026-03-13T07:00:00Z")));
        monde.agir(() -> monde.piece(Choix.class)
                .choisir(lina, Optional.of(new Calme(LocalTime.of(7, 0), LocalTime.of(12, 0))), false, true));
        assertThat(verdict("essai/1", Nature.ECRIT))
                .isEqualTo(new Verdict.Attendre(Instant.parse("2026-03-13T11:00:00Z")));
        monde.ilEst("2026-03-29T01:30");
        assertThat(verdict("essai/1", Nature.ECRIT))
                .as("la nuit où l’heure change")
                .isEqualTo(new Verdict.Attendre(Instant.parse("2026-03-29T10:00:00Z")));
    }

    @Test
    @Exigence(value = "S1-08", partie = true)
    void jamais_plus_de_trois_messages_automatiques_par_jour() {
        for (int i = 0; i < 3; i++) {
            String cle = "essai/" + i;
            monde.agir(() -> monde.piece(Envois.class)
                    .envoyer(new Envois.Message(cle, Envois.Canal.SMS, numero, Optional.of(lina), "", "un rappel")));
        }
        monde.agir(() -> monde.piece(TransactionTemplate.class).executeWithoutResult(_ -> monde.piece(JdbcClient.class)
                .sql("update envois.message set etat = 'ENVOYE', envoye_le = cree_le")
                .update()));
        assertThat(verdict("essai/4", Nature.AUTOMATIQUE)).isEqualTo(new Verdict.Retenir("assez pour aujourd’hui"));
        assertThat(verdict("essai/4", Nature.ECRIT)).isEqualTo(new Verdict.Partir());
        monde.plusTard(Duration.ofHours(25));
        assertThat(verdict("essai/4", Nature.AUTOMATIQUE)).isEqualTo(new Verdict.Partir());
    }

    @Test
    @Exigence(value = "S1-08", partie = true)
    void deux_relances_puis_on_s_arrete_un_mot_d_elle_et_tout_recommence() {
        var relances = monde.piece(Relances.class);
        assertThat(monde.dedans(() -> relances.relancer(lina))).isEqualTo(Relances.Relance.PARTIE);
        assertThat(monde.dedans(() -> relances.relancer(lina))).isEqualTo(Relances.Relance.TROP_TOT);
        monde.plusTard(Duration.ofDays(8));
        assertThat(monde.dedans(() -> relances.relancer(lina))).isEqualTo(Relances.Relance.PARTIE);
        monde.plusTard(Duration.ofDays(30));
        assertThat(monde.dedans(() -> relances.relancer(lina))).isEqualTo(Relances.Relance.ASSEZ);
        monde.agir(
                () -> monde.piece(Conversations.class).duJeune(lina, Ecrit.de("coucou"), Voie.WEB, Optional.empty()));
        assertThat(monde.dedans(() -> relances.relancer(lina))).isEqualTo(Relances.Relance.PARTIE);
        assertThat(monde.messages()).allMatch(m -> m.startsWith("On pense à toi"));
    }

    @Test
    void deux_fiches_reunies_n_ont_qu_une_conversation() {
        var autre = monde.accueilli("Lina", "Moreau", nadia);
        nadiaEcrit("Bonjour");
        monde.agir(() -> monde.piece(Conversations.class)
                .deLEquipe(autre, nadia, Ecrit.de("à l’ancienne fiche"), Optional.empty()));
        monde.comme(new fr.coteacote.socle.Acteur.Equipe(nadia, java.util.Set.of(Role.CONSEIL)), () -> monde.piece(
                        fr.coteacote.dossiers.ReunirDeuxDossiers.class)
                .reunir(lina, autre, nadia));
        assertThat(lire("select texte from echanges.message where jeune_id = '" + lina + "' order by le, id"))
                .containsExactly("Bonjour", "à l’ancienne fiche");
    }

    @Test
    void les_mots_s_effacent_au_bout_de_douze_mois_ceux_des_inconnus_au_bout_de_quatre_vingt_dix_jours() {
        nadiaEcrit("Bonjour");
        monde.agir(() -> monde.piece(BoiteCommune.class)
                .recevoir(
                        java.util.UUID.randomUUID(),
                        new Reception.Recu("x", Envois.Canal.SMS, "+33639990000", "", "qui suis-je")));
        nuit(Duration.ofDays(91));
        assertThat(lire("select texte from echanges.inconnu")).isEmpty();
        assertThat(fil()).hasSize(1);
        nuit(Duration.ofDays(273));
        assertThat(fil()).hasSize(1);
        nuit(Duration.ofDays(2));
        assertThat(fil()).isEmpty();
    }

    private void nuit(Duration apres) {
        monde.plusTard(apres);
        monde.agir(monde.piece(EffacerLesEchanges.class)::faire);
    }

    @Test
    void hors_des_heures_la_maison_dit_une_fois_que_personne_ne_lit_et_donne_les_numeros() {
        var gare = monde.lieu("La Gare", Lieux.Genre.ANTENNE);
        monde.agir(() -> monde.piece(Lieux.class)
                .ajouterHoraire(gare, DayOfWeek.THURSDAY, LocalTime.of(9, 0), LocalTime.of(18, 0), ""));
        nadiaEcrit("Bonne soirée");
        monde.ilEst("2026-03-12T17:59");
        sms(numero, "merci");
        await().atMost(Duration.ofSeconds(15)).until(() -> fil().size() == 2);
        monde.ilEst("2026-03-12T22:10");
        sms(numero, "j’ai peur");
        await().atMost(Duration.ofSeconds(15)).until(() -> fil().size() == 4);
        assertThat(fil().getLast())
                .startsWith("MAISON WEB Personne ne lit en ce moment")
                .contains("115")
                .contains("3114");
        assertThat(monde.messages().getLast()).startsWith("Personne ne lit en ce moment");
        sms(numero, "tu es là ?");
        await().atMost(Duration.ofSeconds(15)).until(() -> fil().size() == 5);
        assertThat(monde.messages().stream().filter(m -> m.startsWith("Personne")))
                .hasSize(1);
    }

    @Test
    void un_rappel_part_48_heures_et_3_heures_avant_et_pas_a_l_ancienne_heure() {
        var rdv = monde.rendezVous(lina, nadia, Optional.empty(), "2026-03-16T16:00");
        var rappels = monde.piece(Rappels.class);
        monde.agir(rappels::rappeler);
        assertThat(monde.messages()).isEmpty();
        monde.ilEst("2026-03-14T16:00");
        monde.agir(rappels::rappeler);
        monde.agir(rappels::rappeler);
        assertThat(monde.messages()).hasSize(1);
        assertThat(monde.messages().getFirst())
                .contains("lundi à 16")
                .contains("1 : je viens")
                .doesNotContain("Nadia");
        var cle = lire("select cle from envois.message").getFirst();
        assertThat(verdict(cle, Nature.AUTOMATIQUE)).isEqualTo(new Verdict.Partir());
        assertThat(lire("select perime_le::text from envois.message").getFirst())
                .contains("2026-03-16");

        deplacer(rdv, "2026-03-17T10:00");
        assertThat(verdict(cle, Nature.AUTOMATIQUE)).isEqualTo(new Verdict.Retenir("rendez-vous déplacé"));
        monde.ilEst("2026-03-17T07:00");
        monde.agir(rappels::rappeler);
        assertThat(monde.messages()).hasSize(2);
        assertThat(monde.messages().getLast()).contains("aujourd’hui à 10");
        monde.ilEst("2026-03-17T09:40");
        monde.agir(rappels::rappeler);
        assertThat(monde.messages()).hasSize(2);
        var derniere =
                lire("select cle from envois.message order by cree_le desc").getFirst();
        assertThat(verdict(derniere, Nature.AUTOMATIQUE)).isEqualTo(new Verdict.Partir());
        monde.dedans(() -> monde.piece(AnnulerRendezVous.class).annuler(rdv));
        assertThat(verdict(derniere, Nature.AUTOMATIQUE))
                .as("annulé aussi")
                .isEqualTo(new Verdict.Retenir("rendez-vous déplacé"));
    }

    private void deplacer(RendezVousId rdv, String debut) {
        var instant = java.time.LocalDateTime.parse(debut)
                .atZone(java.time.ZoneId.of("Europe/Paris"))
                .toInstant();
        var lieu = monde.lieu("La Gare", Lieux.Genre.ANTENNE);
        assertThat(monde.dedans(() -> monde.piece(DeplacerRendezVous.class)
                        .deplacer(
                                rdv, new fr.coteacote.agenda.Creneau(nadia, lieu, instant, instant.plusSeconds(1800)))))
                .isInstanceOf(DeplacerRendezVous.Deplacement.Deplace.class);
    }

    @Test
    @Exigence(value = "S1-23", partie = true)
    @Exigence(value = "S1-31", partie = true)
    void elle_repond_par_sms_je_viens_deplacer_ou_j_ai_mieux() {
        monde.rendezVous(lina, nadia, Optional.empty(), "2026-03-14T10:20");
        monde.ilEst("2026-03-12T10:30");
        monde.agir(monde.piece(Rappels.class)::rappeler);
        sms(numero, "1");
        attendre("À bientôt".toLowerCase());
        assertThat(rdv()).containsExactly("PLANIFIE true");
        sms(numero, "Déplacer");
        attendre("/heures");
        assertThat(rdv()).containsExactly("PLANIFIE true");
        sms(numero, "J’ai mieux");
        attendre("Aucun souci");
        assertThat(rdv()).containsExactly("ANNULE_JEUNE true");
        assertThat(lire("select attend::text from echanges.conversation")).containsExactly("false");
    }

    private void attendre(String dit) {
        await().atMost(Duration.ofSeconds(15))
                .until(() -> monde.messages().getLast().contains(dit));
    }

    private List<String> rdv() {
        return lire("select etat || ' ' || vient from agenda.rendez_vous");
    }
}
