package fr.coteacote.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.agenda.SInscrire.Inscription;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.dossiers.Moyen;
import fr.coteacote.dossiers.Moyens;
import fr.coteacote.dossiers.Preferences;
import fr.coteacote.dossiers.Theme;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Lieux;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Places of a workshop, its list, and the place that goes from one to the next. */
@TestDeLaMaison
class PlacesTest {
    private static final Instant VENDREDI = Instant.parse("2026-03-13T09:00:00Z");

    private final Monde monde;
    private final MembreId nadia;
    private final LieuId gare;

    PlacesTest(Maison maison) {
        this.monde = maison.au("2026-03-10T09:00");
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        this.gare = monde.lieu("La Gare", Lieux.Genre.ANTENNE);
    }

    private SeanceId seance(int places) {
        return serie(places, 1).getFirst();
    }

    private List<SeanceId> serie(int places, int combien) {
        return monde.dedans(() -> {
            var atelier = monde.piece(Ateliers.class)
                    .creer(new Ateliers.Atelier(
                            "Réparer son vélo",
                            "On démonte, on remonte.",
                            "Un vélo qui roule.",
                            Theme.MOBILITE,
                            places,
                            Duration.ofHours(2)));
            var ouverture = monde.piece(Seances.class)
                    .ouvrir(
                            new Seances.Demande(
                                    atelier,
                                    nadia,
                                    "Moussa",
                                    Optional.of(gare),
                                    "",
                                    VENDREDI,
                                    Duration.ofHours(2),
                                    places),
                            combien);
            return ((Seances.Ouverture.Ouverte) ouverture).ids();
        });
    }

    private JeuneId joignable(String prenom, String telephone) {
        var jeune = monde.accueilli(prenom, "Test", nadia);
        monde.agir(() -> {
            monde.piece(Moyens.class).ajouter(jeune, Moyen.lire(telephone).orElseThrow());
            monde.piece(Preferences.class).choisir(jeune, Preferences.Registre.TU, Preferences.Canal.SMS, "");
        });
        return jeune;
    }

    private Inscription venir(SeanceId seance, JeuneId jeune) {
        return monde.dedans(() -> monde.piece(SInscrire.class).venir(seance, jeune));
    }

    private boolean partir(SeanceId seance, JeuneId jeune) {
        return monde.dedans(() -> monde.piece(SInscrire.class).partir(seance, jeune));
    }

    private String etat(JeuneId jeune) {
        return monde.un("select etat from agenda.inscription where jeune_id = '" + jeune + "'");
    }

    @Test
    @Exigence(value = "S2-28", partie = true)
    void cinq_cents_personnes_pour_douze_places_douze_viennent_et_la_liste_est_dans_l_ordre() {
        var seance = seance(12);
        var reponses = tousEnsemble(IntStream.range(0, 500)
                .<Callable<Inscription>>mapToObj(_ -> () -> venir(seance, JeuneId.nouveau()))
                .toList());
        assertThat(reponses).filteredOn(r -> r == Inscription.INSCRIT).hasSize(12);
        assertThat(reponses).filteredOn(r -> r == Inscription.EN_ATTENTE).hasSize(488);
        assertThat(monde.un("select count(*) || ' ' || count(distinct rang) || ' ' || min(rang) || ' ' || max(rang)"
                        + " from agenda.inscription where etat = 'EN_ATTENTE'"))
                .isEqualTo("488 488 13 500");
    }

    /** Each on their own telephone, at the same instant. */
    private static <T> List<T> tousEnsemble(List<Callable<T>> gestes) {
        var depart = new CountDownLatch(1);
        try (var fils = Executors.newVirtualThreadPerTaskExecutor()) {
            var essais = gestes.stream()
                    .map(geste -> fils.submit(() -> {
                        depart.await();
                        return geste.call();
                    }))
                    .toList();
            depart.countDown();
            return essais.stream().map(PlacesTest::attendre).toList();
        }
    }

    private static <T> T attendre(Future<T> essai) {
        try {
            return essai.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @Exigence(value = "S1-63", partie = true)
    void une_place_liberee_se_propose_au_premier_puis_au_suivant_sans_jamais_deux_pour_une() {
        var seance = seance(1);
        var lina = joignable("Lina", "0639981002");
        var samy = joignable("Samy", "0639981001");
        var jade = joignable("Jade", "0639981003");
        assertThat(venir(seance, lina)).isEqualTo(Inscription.INSCRIT);
        assertThat(venir(seance, samy)).isEqualTo(Inscription.EN_ATTENTE);
        assertThat(venir(seance, jade)).isEqualTo(Inscription.EN_ATTENTE);
        assertThat(partir(seance, lina)).isTrue();
        assertThat(etat(samy)).isEqualTo("PROPOSEE");
        assertThat(monde.messages()).hasSize(1).first().asString().contains("une place s’est libérée");
        // Kept for Samy: nobody goes before him, and the one who left waits like the others.
        assertThat(venir(seance, lina)).isEqualTo(Inscription.EN_ATTENTE);
        monde.plusTard(Duration.ofMinutes(119));
        echoir(samy);
        assertThat(etat(samy)).isEqualTo("PROPOSEE");
        monde.plusTard(Duration.ofMinutes(2));
        echoir(samy);
        echoir(samy);
        assertThat(etat(samy)).isEqualTo("QUITTE");
        assertThat(etat(jade)).isEqualTo("PROPOSEE");
        assertThat(venir(seance, jade)).isEqualTo(Inscription.INSCRIT);
        assertThat(venir(seance, samy)).isEqualTo(Inscription.EN_ATTENTE);
        assertThat(monde.un("select count(*)::text from agenda.inscription where etat in ('INSCRIT', 'PROPOSEE')"))
                .isEqualTo("1");
    }

    private void echoir(JeuneId jeune) {
        echoir(inscription(jeune));
    }

    private void echoir(UUID inscription) {
        monde.agir(() -> monde.piece(SInscrire.class).echoir(inscription));
    }

    private UUID inscription(JeuneId jeune) {
        return UUID.fromString(monde.un("select id::text from agenda.inscription where jeune_id = '" + jeune + "'"));
    }

    @Test
    @Exigence(value = "S1-63", partie = true)
    void des_places_liberees_pendant_que_tous_se_pressent_vont_aux_premiers_de_la_liste() {
        var seance = seance(3);
        var inscrits = personnes(3);
        var liste = personnes(6);
        inscrits.forEach(jeune -> venir(seance, jeune));
        liste.forEach(jeune -> venir(seance, jeune));
        var gestes = new ArrayList<Callable<Object>>();
        // Two leave, each by a double tap; those who wait ask again and again; forty others come.
        IntStream.range(0, 4).forEach(i -> gestes.add(() -> partir(seance, inscrits.get(i % 2))));
        IntStream.range(0, 18).forEach(i -> gestes.add(() -> venir(seance, liste.get(i % 6))));
        personnes(40).forEach(jeune -> gestes.add(() -> venir(seance, jeune)));
        Collections.shuffle(gestes);
        tousEnsemble(gestes);

        assertThat(tiennentUnePlace(seance)).containsExactlyInAnyOrder(inscrits.getLast(), liste.get(0), liste.get(1));
        assertThat(liste.subList(0, 2))
                .allSatisfy(j -> assertThat(venir(seance, j)).isEqualTo(Inscription.INSCRIT));
        assertThat(liste.subList(2, 6))
                .allSatisfy(j -> assertThat(venir(seance, j)).isEqualTo(Inscription.EN_ATTENTE));
        assertThat(
                        monde.un(
                                "select count(*) || ' ' || count(distinct rang) from agenda.inscription where etat = 'EN_ATTENTE'"))
                .isEqualTo("44 44");
        partir(seance, inscrits.getLast());
        assertThat(tiennentUnePlace(seance)).containsExactlyInAnyOrder(liste.get(0), liste.get(1), liste.get(2));
    }

    @Test
    @Exigence(value = "S1-63", partie = true)
    void une_place_gardee_qui_echoit_a_l_instant_du_oui_n_a_jamais_deux_personnes() {
        for (var seance : serie(1, 10)) {
            var personnes = personnes(4);
            personnes.subList(0, 3).forEach(jeune -> venir(seance, jeune));
            var premier = personnes.get(1);
            var suivant = personnes.get(2);
            partir(seance, personnes.getFirst());
            monde.plusTard(Duration.ofMinutes(121));
            var gardee = inscription(premier);
            List<Callable<Object>> gestes = List.of(
                    () -> venir(seance, premier),
                    () -> echue(gardee),
                    () -> echue(gardee),
                    () -> venir(seance, suivant),
                    () -> venir(seance, personnes.getLast()));
            var oui = tousEnsemble(gestes).getFirst();

            assertThat(tiennentUnePlace(seance)).containsExactly(oui == Inscription.INSCRIT ? premier : suivant);
            assertThat(etat(personnes.getLast())).isEqualTo("EN_ATTENTE");
        }
    }

    private boolean echue(UUID inscription) {
        echoir(inscription);
        return true;
    }

    private static List<JeuneId> personnes(int combien) {
        return Stream.generate(JeuneId::nouveau).limit(combien).toList();
    }

    private List<JeuneId> tiennentUnePlace(SeanceId seance) {
        return monde.dedans(() -> monde.piece(TransactionTemplate.class).execute(_ -> monde.piece(JdbcClient.class)
                .sql(
                        "select jeune_id from agenda.inscription where seance_id = :id and etat in ('INSCRIT', 'PROPOSEE')")
                .param("id", seance.id())
                .query((l, _) -> new JeuneId(l.getObject(1, UUID.class)))
                .list()));
    }

    @Test
    @Exigence(value = "S1-63", partie = true)
    void on_part_jusqu_au_debut_et_plus_apres() {
        var seance = seance(2);
        var lina = monde.accueilli("Lina", "Moreau", nadia);
        venir(seance, lina);
        monde.ilEst("2026-03-13T09:59");
        assertThat(partir(seance, lina)).isTrue();
        venir(seance, lina);
        monde.ilEst("2026-03-13T10:00");
        assertThat(partir(seance, lina)).isFalse();
        assertThat(venir(seance, JeuneId.nouveau())).isEqualTo(Inscription.DEJA_COMMENCEE);
    }

    @Test
    void annuler_une_serie_le_dit_a_chacun_une_fois_et_rend_les_heures() {
        var seances = serie(8, 4);
        var lina = joignable("Lina", "0639981002");
        var samy = joignable("Samy", "0639981001");
        seances.forEach(s -> venir(s, lina));
        venir(seances.getLast(), samy);
        assertThat(monde.un("select count(*)::text from agenda.occupe where qui_id = '" + nadia + "'"))
                .isEqualTo("4");
        int combien = monde.dedans(() -> monde.piece(Seances.class).annuler(seances.getFirst(), true));
        assertThat(combien).isEqualTo(4);
        assertThat(monde.messages())
                .hasSize(2)
                .allSatisfy(m -> assertThat(m).contains("n’aura pas lieu").doesNotContain("vélo"));
        assertThat(monde.un("select count(*)::text from agenda.occupe where qui_id = '" + nadia + "'"))
                .isEqualTo("0");
        assertThat(venir(seances.getLast(), JeuneId.nouveau())).isEqualTo(Inscription.ANNULEE);
    }

    @Test
    void une_seance_prend_qui_anime_et_la_salle_et_ne_s_ouvre_pas_sur_un_rendez_vous() {
        var lina = monde.accueilli("Lina", "Moreau", nadia);
        monde.rendezVous(lina, nadia, Optional.of(gare), "2026-03-20T11:00");
        var atelier = monde.dedans(() -> monde.piece(Ateliers.class)
                .creer(new Ateliers.Atelier("CV", "On écrit.", "Un CV.", Theme.EMPLOI, 6, Duration.ofHours(2))));
        var demande = new Seances.Demande(atelier, nadia, "", Optional.of(gare), "", VENDREDI, Duration.ofHours(2), 6);
        // The second week falls on the meeting: nothing is opened at all.
        assertThat(monde.<Object>dedans(() -> monde.piece(Seances.class).ouvrir(demande, 3)))
                .isEqualTo(new Seances.Ouverture.Pris(VENDREDI.plus(Duration.ofDays(7))));
        assertThat(monde.un("select count(*)::text from agenda.seance")).isEqualTo("0");
    }
}
