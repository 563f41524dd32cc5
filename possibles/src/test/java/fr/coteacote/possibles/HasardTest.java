package fr.coteacote.possibles;

import static fr.coteacote.possibles.Monde.ids;
import static fr.coteacote.possibles.Quelquun.de20Ans;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coteacote.preuves.Exigence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HasardTest {
    /** 99.9th percentile of chi-square for 7, 39 and 3 degrees of freedom. */
    private static final double SEUIL_7 = 24.32;

    private static final double SEUIL_39 = 72.05;
    private static final double SEUIL_3 = 16.27;

    private static List<Opportunite> choses(int combien) {
        return IntStream.range(0, combien)
                .mapToObj(i -> Chose.emploi("c" + i).reponses(i % 101).existe())
                .toList();
    }

    private static double chi2(Map<?, Integer> comptes, int cases, int tirages) {
        double attendu = (double) tirages / cases;
        double vus = comptes.values().stream()
                .mapToDouble(n -> (n - attendu) * (n - attendu) / attendu)
                .sum();
        return vus + (cases - comptes.size()) * attendu;
    }

    private static RoueDuHasard roue(int combien) {
        return Monde.avec(choses(combien))
                .possibles()
                .roue(de20Ans().arrive(), Monde.AUJOURDHUI, Reponses.AUCUNE, Set.of());
    }

    private static int numero(RoueDuHasard.Tirage tirage) {
        return switch (tirage) {
            case RoueDuHasard.Tirage.Propose propose -> propose.numero();
            case RoueDuHasard.Tirage.RouleVide _ -> -1;
        };
    }

    @Test
    @Exigence(value = "S1-38", partie = true)
    void la_roue_tire_chaque_case_aussi_souvent_que_les_autres() {
        var roue = roue(40);
        assertThat(roue.cases()).hasSize(8);
        var comptes = new HashMap<Integer, Integer>();
        for (int tour = 0; tour < 80_000; tour++) {
            comptes.merge(numero(roue.tourner(20261123, tour)), 1, Integer::sum);
        }
        assertThat(chi2(comptes, 8, 80_000)).isLessThan(SEUIL_7);
        var graines = new HashMap<Integer, Integer>();
        for (int graine = 0; graine < 80_000; graine++) {
            graines.merge(numero(roue.tourner(graine, 0)), 1, Integer::sum);
        }
        assertThat(chi2(graines, 8, 80_000)).isLessThan(SEUIL_7);
    }

    @Test
    void un_tour_ne_dit_rien_du_suivant() {
        var roue = roue(2);
        var paires = new HashMap<String, Integer>();
        for (int tour = 0; tour < 40_000; tour += 2) {
            paires.merge(numero(roue.tourner(7, tour)) + "" + numero(roue.tourner(7, tour + 1)), 1, Integer::sum);
        }
        assertThat(chi2(paires, 4, 20_000)).isLessThan(SEUIL_3);
    }

    @Test
    void les_huit_choses_de_la_roue_sont_elles_memes_tirees_equitablement() {
        var possibles = Monde.avec(choses(40)).possibles();
        var comptes = new HashMap<String, Integer>();
        for (int i = 0; i < 2_000; i++) {
            var personne = de20Ans().cle("p" + i).arrive();
            possibles
                    .roue(personne, Monde.AUJOURDHUI, Reponses.AUCUNE, Set.of())
                    .cases()
                    .forEach(c -> comptes.merge(c.opportunite().id(), 1, Integer::sum));
        }
        assertThat(chi2(comptes, 40, 16_000)).isLessThan(SEUIL_39);
    }

    @Test
    @Exigence(value = "S1-38", partie = true)
    void la_roue_ne_propose_jamais_ce_qu_on_a_refuse_ni_ce_qui_est_bloque() {
        var monde = Monde.avec(Chose.emploi("non"), Chose.emploi("bloque").permis(Permis.B), Chose.emploi("oui"));
        var reponses = Reponses.de(List.of(new Reponse.PasPourMoi("non", Monde.AUJOURDHUI, MotifRefus.NON_DIT)));
        var roue = monde.possibles().roue(de20Ans().arrive(), Monde.AUJOURDHUI, reponses, Set.of());
        assertThat(ids(roue.cases())).containsExactly("oui");
    }

    @Test
    void une_roue_de_moins_de_huit_tourne_et_une_roue_vide_le_dit() {
        assertThat(roue(3).cases()).hasSize(3);
        assertThat(numero(roue(3).tourner(1, 0))).isBetween(0, 2);
        assertThat(roue(0).tourner(1, 0)).isEqualTo(new RoueDuHasard.Tirage.RouleVide());
    }

    @Test
    void on_choisit_ce_qu_on_met_dans_la_roue() {
        var possibles = Monde.avec(
                        Chose.emploi("pain").rome("D1102"),
                        Chose.emploi("foret").rome("A1201"),
                        Chose.service("concert").themes(Theme.CULTURE_SPORT_LOISIRS),
                        Chose.de(Genre.ATELIER, "cuisine"),
                        Chose.de(Genre.BENEVOLAT, "jardin"))
                .possibles();
        var lina = de20Ans().veut("faire du pain", Set.of("D1102")).arrive();
        assertThat(ids(possibles
                        .roue(lina, Monde.AUJOURDHUI, Reponses.AUCUNE, Set.of(EnvieDeRoue.METIER_JAMAIS_IMAGINE))
                        .cases()))
                .containsExactly("foret");
        assertThat(ids(possibles
                        .roue(
                                lina,
                                Monde.AUJOURDHUI,
                                Reponses.AUCUNE,
                                Set.of(EnvieDeRoue.SORTIE, EnvieDeRoue.COUP_DE_MAIN))
                        .cases()))
                .containsExactlyInAnyOrder("concert", "jardin");
        assertThat(ids(possibles
                        .roue(lina, Monde.AUJOURDHUI, Reponses.AUCUNE, Set.of(EnvieDeRoue.RENCONTRE))
                        .cases()))
                .containsExactly("cuisine");
    }

    @Test
    @Exigence(value = "S1-22", partie = true)
    void un_visiteur_sans_compte_fait_tourner_la_roue() {
        var roue = Monde.avec(choses(12))
                .possibles()
                .roue(Personne.visiteur("passage"), Monde.AUJOURDHUI, Reponses.AUCUNE, Set.of());
        assertThat(roue.cases()).hasSize(8);
    }

    @Test
    @Exigence(value = "S1-62", partie = true)
    void une_chose_sur_cinq_est_une_surprise_et_elle_le_dit() {
        var page = Monde.avec(choses(100)).montrer(de20Ans().surprise(20), 20);
        assertThat(page.possibles()).hasSize(20);
        assertThat(IntStream.range(0, 20)
                        .filter(i -> page.possibles().get(i).hasard())
                        .toArray())
                .containsExactly(4, 9, 14, 19);
    }

    @Test
    @Exigence(value = "S1-62", partie = true)
    void la_surprise_se_coupe_et_se_dose_jusqu_a_la_moitie() {
        assertThat(Monde.avec(choses(100)).montrer(de20Ans().surprise(0), 20).possibles())
                .noneMatch(Proposition::hasard);
        assertThat(Monde.avec(choses(100)).montrer(de20Ans().surprise(50), 20).possibles().stream()
                        .filter(Proposition::hasard))
                .hasSize(10);
        assertThatThrownBy(() -> Gouts.NON_DITS.avecSurprise(51)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void la_surprise_du_jour_est_la_meme_toute_la_journee_et_change_avec_le_jour_la_personne_et_la_version() {
        var surprises = new ArrayList<List<String>>();
        for (var monde : List.of(
                Monde.avec(choses(200)),
                Monde.avec(choses(200)).au("2026-11-24"),
                Monde.avec(choses(200)).version("v2"))) {
            surprises.add(surprises(monde, de20Ans()));
        }
        surprises.add(surprises(Monde.avec(choses(200)), de20Ans().cle("tom")));
        assertThat(surprises).doesNotHaveDuplicates();
        assertThat(surprises(Monde.avec(choses(200)), de20Ans())).isEqualTo(surprises.getFirst());
    }

    private static List<String> surprises(Monde monde, Quelquun personne) {
        return ids(monde.montrer(personne.surprise(20), 20).possibles().stream()
                .filter(Proposition::hasard)
                .toList());
    }

    @Test
    void la_surprise_n_avantage_personne() {
        var possibles = Monde.avec(choses(40)).possibles();
        var comptes = new HashMap<String, Integer>();
        for (int i = 0; i < 4_000; i++) {
            var personne = de20Ans().cle("p" + i).surprise(50).arrive();
            var deuxieme = possibles
                    .pour(personne, Monde.AUJOURDHUI, Reponses.AUCUNE, Recherche.TOUT, 2)
                    .possibles()
                    .get(1);
            comptes.merge(deuxieme.opportunite().id(), 1, Integer::sum);
        }
        comptes.remove("c39");
        assertThat(chi2(comptes, 39, comptes.values().stream().mapToInt(n -> n).sum()))
                .isLessThan(SEUIL_39);
    }
}
