package fr.coteacote.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Lieux;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nobody is awaited at two places at once, nor a room lent twice: the database decides, whoever asks at the same time. */
@TestDeLaMaison
class DoubleReservationTest {
    private static final int ENSEMBLE = 500;
    private static final Instant DEBUT = Instant.parse("2026-03-13T13:00:00Z");

    private final Monde monde;
    private final MembreId nadia;
    private final LieuId gare;

    DoubleReservationTest(Maison maison) {
        this.monde = maison.au("2026-03-12T08:00");
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        this.gare = monde.lieu("La Gare", Lieux.Genre.ANTENNE);
    }

    @Test
    void cinq_cents_personnes_prennent_la_meme_heure_de_la_meme_conseillere_une_seule_l_a() {
        assertThat(pris(i -> demande(JeuneId.nouveau(), nadia, i))).isEqualTo(1);
    }

    @Test
    void une_personne_prend_la_meme_heure_chez_cinq_cents_conseillers_un_seul_l_attend() {
        var lina = JeuneId.nouveau();
        assertThat(pris(i -> demande(lina, MembreId.nouveau(), i))).isEqualTo(1);
    }

    @Test
    void deux_salles_ne_se_pretent_que_deux_fois() {
        monde.agir(() -> {
            monde.piece(Salles.class).ajouter(gare, "Salle du haut", 4);
            monde.piece(Salles.class).ajouter(gare, "Salle du bas", 4);
        });
        // Two who look at the same free room at once: one is told it is taken, and would ask again.
        long premiers = pris(_ -> demande(JeuneId.nouveau(), MembreId.nouveau(), 0));
        long ensuite = pris(_ -> demande(JeuneId.nouveau(), MembreId.nouveau(), 0));
        assertThat(premiers + ensuite).isEqualTo(2);
    }

    /** The same hour, shifted by some minutes so that each overlaps all the others. */
    private PrendreRendezVous.Demande demande(JeuneId jeune, MembreId membre, int i) {
        var debut = DEBUT.plus(Duration.ofMinutes(i % 20));
        return new PrendreRendezVous.Demande(
                jeune,
                membre,
                Optional.of(gare),
                "",
                Nature.ENTRETIEN,
                Modalite.SUR_PLACE,
                debut,
                debut.plus(Duration.ofMinutes(45)),
                "");
    }

    private long pris(IntFunction<PrendreRendezVous.Demande> demandes) {
        var depart = new CountDownLatch(1);
        try (var fils = Executors.newVirtualThreadPerTaskExecutor()) {
            var essais = IntStream.range(0, ENSEMBLE)
                    .mapToObj(i -> fils.submit(() -> {
                        depart.await();
                        return monde.dedans(
                                () -> monde.piece(PrendreRendezVous.class).prendre(demandes.apply(i)));
                    }))
                    .toList();
            depart.countDown();
            return essais.stream()
                    .map(DoubleReservationTest::attendre)
                    .filter(PrendreRendezVous.Prise.Pris.class::isInstance)
                    .count();
        }
    }

    private static PrendreRendezVous.Prise attendre(Future<PrendreRendezVous.Prise> essai) {
        try {
            return essai.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
