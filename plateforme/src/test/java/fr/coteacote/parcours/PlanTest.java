package fr.coteacote.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.dossiers.Voix;
import fr.coteacote.parcours.Action.Etat;
import fr.coteacote.parcours.Action.IssueEssai;
import fr.coteacote.parcours.Action.Nature;
import fr.coteacote.parcours.Action.OrigineSolution;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Lina and Nadia write a plan; Lina chooses. */
@TestDeLaMaison
class PlanTest {
    private final Monde monde;
    private final JeuneId lina;
    private final Acteur elle;
    private final Acteur nadia;

    PlanTest(Maison maison) {
        this.monde = maison.au("2026-03-12T10:02");
        MembreId membre = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        this.lina = monde.accueilli("Lina", "Moreau", membre);
        this.elle = new Acteur.Jeune(lina);
        this.nadia = new Acteur.Equipe(membre, Set.of(Role.CONSEIL));
    }

    @Test
    @Exigence("S1-11")
    void une_action_dit_qui_la_propose_et_qui_la_choisit_et_seul_son_propre_choix_l_engage() {
        var visite = proposer(nadia, Voix.EQUIPE, "Nadia", "Visiter la chambre");
        assertThat(lire(visite).etat()).isEqualTo(Etat.PROPOSEE);
        assertThat(action(visite).opposable()).isFalse();
        comme(nadia, () -> plan().choisir(visite, lina));
        assertThat(action(visite).opposable()).isFalse();
        comme(nadia, () -> plan().changerDAvis(visite, lina));
        assertThat(action(visite).opposable()).isFalse();
        comme(elle, () -> plan().choisir(visite, lina));
        assertThat(lire(visite).choisieEnPersonne()).isTrue();
        assertThat(action(visite).opposable()).isTrue();
        comme(elle, () -> plan().changerDAvis(visite, lina));
        assertThat(lire(visite).etat()).isEqualTo(Etat.CHANGE_D_AVIS);
        assertThat(action(visite).opposable()).isFalse();
    }

    @Test
    @Exigence("S1-12")
    void elle_cree_modifie_range_refuse_et_reprend_sans_que_personne_valide() {
        var permis = proposer(elle, Voix.JEUNE, "", "Demander le prix du permis");
        assertThat(lire(permis).etat()).isEqualTo(Etat.CHOISIE);
        var bus = proposer(nadia, Voix.PAIR, "Yanis", "Essayer le bus");
        comme(elle, () -> plan().monter(bus, lina));
        assertThat(enCours()).containsExactly("Essayer le bus", "Demander le prix du permis");
        comme(elle, () -> plan().changerDAvis(bus, lina));
        comme(elle, () -> plan().choisir(bus, lina));
        assertThat(lire(bus).etat()).isEqualTo(Etat.CHOISIE);
        assertThat(monde.comme(elle, () -> plan().ecrire(
                                bus,
                                lina,
                                "Essayer le bus de 21 h 15",
                                "",
                                lire(bus).version())))
                .isEqualTo(new Plan.Ecriture.Gardee());
        comme(elle, () -> plan().retirer(permis, lina));
        assertThat(enCours()).containsExactly("Essayer le bus de 21 h 15");
        comme(elle, () -> plan().remettre(permis, lina));
        assertThat(enCours()).containsExactly("Essayer le bus de 21 h 15", "Demander le prix du permis");
    }

    @Test
    @Exigence(value = "S1-47", partie = true)
    void personne_n_ecrit_dans_les_mots_de_lina_et_l_equipe_ne_retire_pas_son_idee() {
        var sienne = proposer(elle, Voix.JEUNE, "", "Appeler ma tante");
        assertThat(monde.comme(nadia, () -> plan().ecrire(sienne, lina, "Contacter sa famille", "", 0)))
                .isEqualTo(new Plan.Ecriture.PasLeSien());
        assertThat(monde.comme(nadia, () -> plan().retirer(sienne, lina))).isFalse();
        assertThat(lire(sienne).quoi()).isEqualTo("Appeler ma tante");
    }

    @Test
    @Exigence(value = "S2-11", partie = true)
    void deux_ecrans_se_croisent_sans_rien_perdre_et_chaque_texte_remplace_reste_lisible() {
        var visite = proposer(nadia, Voix.EQUIPE, "Nadia", "Visiter");
        comme(nadia, () -> plan().ecrire(visite, lina, "Visiter samedi", "", 0));
        var croisee = monde.comme(elle, () -> plan().ecrire(visite, lina, "Visiter dimanche", "", 0));
        assertThat(croisee).isInstanceOfSatisfying(Plan.Ecriture.Croisee.class, c -> {
            assertThat(c.actuel().quoi()).isEqualTo("Visiter samedi");
            assertThat(c.version()).isEqualTo(1);
        });
        comme(elle, () -> plan().ecrire(visite, lina, "Visiter dimanche", "", 1));
        assertThat(monde.dedans(() -> monde.piece(LecturePlan.class).histoire(visite, lina)))
                .extracting(LecturePlan.Evenement::texteAvant)
                .containsExactly("", "Visiter", "Visiter samedi");
        assertThat(Difference.entre("Visiter samedi", "Visiter dimanche"))
                .extracting(m -> (m.ajoute() ? "+" : m.retire() ? "-" : "") + m.texte())
                .containsExactly("Visiter", "-samedi", "+dimanche");
    }

    @Test
    @Exigence("S1-36")
    void un_essai_finit_par_je_garde_je_change_ou_j_arrete() {
        for (var issue : IssueEssai.values()) {
            var essai = obtenir(nadia, () -> plan().proposer(
                            lina, new Plan.Idee(Nature.ESSAI, "Essayer " + issue, "", Voix.PAIR, "Yanis")));
            comme(elle, () -> plan().choisir(essai, lina));
            comme(elle, () -> plan().faire(essai, lina, Optional.of(issue), OrigineSolution.ENSEMBLE));
            assertThat(lire(essai).issue()).contains(issue);
        }
        var simple = proposer(elle, Voix.JEUNE, "", "Appeler");
        comme(elle, () -> plan().faire(simple, lina, Optional.of(IssueEssai.JE_GARDE), OrigineSolution.SEUL));
        assertThat(lire(simple).issue()).isEmpty();
    }

    @Test
    @Exigence("S1-61")
    @Exigence(value = "S1-42", partie = true)
    @Exigence(value = "S1-77", partie = true)
    void une_demarche_faite_seule_compte_autant_et_personne_ne_se_l_attribue() {
        var demarche = obtenir(elle, () -> plan().proposer(
                        lina, new Plan.Idee(Nature.DEMARCHE, "J’ai inscrit ma sœur à la cantine", "", Voix.JEUNE, "")));
        comme(elle, () -> plan().faire(demarche, lina, Optional.empty(), OrigineSolution.SEUL));
        assertThat(lire(demarche).origine()).isEqualTo(OrigineSolution.SEUL);
        assertThat(pas()).contains("J’ai inscrit ma sœur à la cantine");
        comme(elle, () -> plan().defaire(demarche, lina));
        assertThat(lire(demarche).etat()).isEqualTo(Etat.CHOISIE);
        assertThat(pas()).doesNotContain("J’ai inscrit ma sœur à la cantine");
    }

    @Test
    void un_choix_de_lina_met_l_accompagnement_en_route() {
        assertThat(etat()).isEqualTo("ACCUEILLI");
        var bus = proposer(nadia, Voix.EQUIPE, "Nadia", "Essayer le bus");
        assertThat(etat()).isEqualTo("ACCUEILLI");
        comme(elle, () -> plan().choisir(bus, lina));
        assertThat(etat()).isEqualTo("ACCOMPAGNE");
    }

    /** Whatever is tapped, in whatever order: an action is always in one of the four states, and every gesture undone comes back. */
    @Test
    void quels_que_soient_les_gestes_rien_ne_se_perd() {
        long graine = new Random().nextLong();
        var hasard = new Random(graine);
        var id = proposer(nadia, Voix.EQUIPE, "Nadia", "Marcher");
        int gestes = 0;
        for (int i = 0; i < 60; i++) {
            var avant = lire(id).etat();
            var qui = hasard.nextBoolean() ? elle : nadia;
            switch (hasard.nextInt(4)) {
                case 0 -> comme(qui, () -> plan().choisir(id, lina));
                case 1 -> comme(qui, () -> plan().changerDAvis(id, lina));
                case 2 -> comme(qui, () -> plan().faire(id, lina, Optional.empty(), OrigineSolution.INCONNUE));
                default -> comme(qui, () -> plan().defaire(id, lina));
            }
            var apres = lire(id).etat();
            gestes += avant == apres ? 0 : 1;
            assertThat(apres == Etat.PROPOSEE && avant != Etat.PROPOSEE)
                    .as("graine %d, geste %d", graine, i)
                    .isFalse();
            assertThat(pas().stream().filter("Marcher"::equals).count())
                    .as("un pas quand c’est fait, aucun sinon, graine %d", graine)
                    .isEqualTo(apres == Etat.FAITE ? 1 : 0);
        }
        assertThat(monde.dedans(() -> monde.piece(LecturePlan.class).histoire(id, lina)))
                .as("chaque changement se relit, graine %d", graine)
                .hasSizeGreaterThanOrEqualTo(gestes + 1);
    }

    private ActionId proposer(Acteur qui, Voix voix, String par, String quoi) {
        return obtenir(qui, () -> plan().proposer(lina, new Plan.Idee(Nature.ACTION, quoi, "", voix, par)));
    }

    private Plan plan() {
        return monde.piece(Plan.class);
    }

    private void comme(Acteur qui, Runnable acte) {
        monde.plusTard(Duration.ofSeconds(1));
        monde.comme(qui, () -> {
            acte.run();
            return true;
        });
    }

    private <T> T obtenir(Acteur qui, Supplier<T> acte) {
        monde.plusTard(Duration.ofSeconds(1));
        return monde.comme(qui, acte);
    }

    private LecturePlan.Ligne lire(ActionId id) {
        return monde.dedans(
                () -> monde.piece(LecturePlan.class).action(id, lina).orElseThrow());
    }

    private Action action(ActionId id) {
        return monde.dedans(() -> monde.piece(TransactionTemplate.class)
                .execute(_ -> monde.piece(TableDesActions.class).lire(id, lina)));
    }

    private List<String> enCours() {
        return monde.dedans(() -> monde.piece(LecturePlan.class).actions(lina, 50)).stream()
                .filter(a -> a.etat() == Etat.PROPOSEE || a.etat() == Etat.CHOISIE)
                .map(LecturePlan.Ligne::quoi)
                .toList();
    }

    private List<String> pas() {
        return textes("select quoi from parcours.pas where jeune_id = :jeune");
    }

    private String etat() {
        return textes("select etat from parcours.accompagnement where jeune_id = :jeune")
                .getFirst();
    }

    private List<String> textes(String ordre) {
        return monde.dedans(() -> monde.piece(TransactionTemplate.class).execute(_ -> monde.piece(JdbcClient.class)
                .sql(ordre)
                .param("jeune", lina.id())
                .query(String.class)
                .list()));
    }
}
