package fr.coteacote.recours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.recours.AideConcrete.Genre;
import fr.coteacote.recours.DonnerUneAide.Demande;
import fr.coteacote.recours.DonnerUneAide.Don;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Concrete aids and the ceiling of their fund. */
@TestDeLaMaison
class FondsTest {
    private final Monde monde;
    private final Fonds fonds;
    private final DonnerUneAide aides;
    private final MembreId nadia;
    private final JeuneId samy;

    FondsTest(Maison maison, Fonds fonds, DonnerUneAide aides) {
        this.monde = maison.au("2026-03-12T09:00");
        this.fonds = fonds;
        this.aides = aides;
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        this.samy = monde.accueilli("Samy", "Keller", nadia);
    }

    @Test
    @Exigence("S2-34")
    void une_aide_garde_son_motif_et_sa_date_et_le_fonds_son_plafond() {
        var transport = ouvrir(10_000);
        assertThat(donner(transport, 6_000, "la carte de bus")).isInstanceOf(Don.Donnee.class);
        assertThat(donner(transport, 4_001, "le train")).isEqualTo(new Don.PlafondAtteint(4_000));
        assertThat(donner(transport, 4_000, "le train")).isInstanceOf(Don.Donnee.class);
        assertThat(donner(transport, 1, " ")).isEqualTo(new Don.MotifADire());
        assertThat(donner(UUID.randomUUID(), 1, "un café")).isEqualTo(new Don.FondsInconnu());
        assertThat(monde.dedans(() -> aides.de(samy)))
                .filteredOn(a -> a.motif().equals("la carte de bus"))
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.donneeLe()).isEqualTo(LocalDate.parse("2026-03-12"));
                    assertThat(a.genre()).isEqualTo(Genre.TRANSPORT);
                });
    }

    @Test
    void une_aide_annulee_deux_fois_ne_rend_son_argent_qu_une_fois() {
        var repas = ouvrir(5_000);
        var don = (Don.Donnee) donner(repas, 3_000, "des repas");
        monde.agir(() -> aides.annuler(don.id(), samy));
        monde.agir(() -> aides.annuler(don.id(), samy));
        assertThat(reste(repas)).isEqualTo(5_000);
    }

    @Test
    @Exigence(value = "S2-34", partie = true)
    void seize_personnes_qui_donnent_en_meme_temps_ne_depassent_jamais_le_plafond() throws Exception {
        var permis = ouvrir(10_000);
        var depart = new CyclicBarrier(16);
        Callable<Don> geste = () -> {
            depart.await();
            return donner(permis, 3_000, "une heure de conduite");
        };
        try (var gens = Executors.newVirtualThreadPerTaskExecutor()) {
            var dons =
                    gens.invokeAll(IntStream.range(0, 16).mapToObj(_ -> geste).toList());
            int donnees = 0;
            for (var don : dons) {
                donnees += don.get() instanceof Don.Donnee ? 1 : 0;
            }
            assertThat(donnees).isEqualTo(3);
        }
        assertThat(reste(permis)).isEqualTo(1_000);
    }

    @ParameterizedTest
    @CsvSource({"24,2400", "'24,5',2450", "24.50 €,2450", "1 204,120400"})
    void un_montant_se_tape_comme_on_l_ecrit(String tape, long centimes) {
        assertThat(DonnerUneAide.lireEuros(tape)).contains(centimes);
    }

    @Test
    void un_montant_nul_negatif_ou_en_lettres_ne_se_lit_pas() {
        assertThat(List.of("0", "-5", "beaucoup", "", "1,234"))
                .allMatch(t -> DonnerUneAide.lireEuros(t).isEmpty());
    }

    private UUID ouvrir(long plafond) {
        return monde.dedans(() -> fonds.ouvrir("Fonds d’essai", plafond));
    }

    private Don donner(UUID sur, long centimes, String motif) {
        return monde.dedans(() -> aides.donner(new Demande(samy, sur, Genre.TRANSPORT, centimes, motif, nadia)));
    }

    private long reste(UUID id) {
        return monde.dedans(fonds::ouverts).stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow()
                .reste();
    }
}
