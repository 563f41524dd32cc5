package fr.coteacote.possibles;

import static fr.coteacote.possibles.Monde.ids;
import static fr.coteacote.possibles.Quelquun.de20Ans;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.preuves.Exigence;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReponsesTest {
    private static final LocalDate LE_1 = LocalDate.parse("2026-11-01");
    private static final LocalDate LE_20 = LocalDate.parse("2026-11-20");

    private static List<String> montres(String jour, Reponse... reponses) {
        return ids(Monde.avec(Chose.emploi("e"))
                .au(jour)
                .apres(reponses)
                .montrer(de20Ans())
                .possibles());
    }

    @Test
    @Exigence(value = "S1-37", partie = true)
    void plus_tard_revient_a_la_date_choisie_et_le_dit_ce_jour_la_seulement() {
        var plusTard = new Reponse.PlusTard("e", LE_1, LE_20);
        assertThat(montres("2026-11-19", plusTard)).isEmpty();
        assertThat(montres("2026-11-20", plusTard)).containsExactly("e");
        var monde = Monde.avec(Chose.emploi("e")).apres(plusTard);
        assertThat(monde.au("2026-11-20").vu(de20Ans(), "e").raisons()).contains(new Raison.DeRetour());
        assertThat(monde.au("2026-11-21").vu(de20Ans(), "e").raisons()).doesNotContain(new Raison.DeRetour());
    }

    @Test
    @Exigence(value = "S1-37", partie = true)
    void remis_une_deuxieme_fois_a_plus_tard_il_ne_revient_plus_de_lui_meme() {
        assertThat(montres(
                        "2026-12-31",
                        new Reponse.PlusTard("e", LE_1, LE_20),
                        new Reponse.PlusTard("e", LE_20, LocalDate.parse("2026-12-01"))))
                .isEmpty();
    }

    @Test
    void pas_pour_moi_ne_revient_pas_garde_et_choisi_vivent_ailleurs() {
        assertThat(montres("2027-11-23", new Reponse.PasPourMoi("e", LE_1, MotifRefus.NON_DIT)))
                .isEmpty();
        assertThat(montres("2026-11-23", new Reponse.Garde("e", LE_1))).isEmpty();
        assertThat(montres("2026-11-23", new Reponse.Choisi("e", LE_1))).isEmpty();
    }

    @Test
    void tout_peut_etre_repris() {
        for (Reponse reponse : List.of(
                new Reponse.PasPourMoi("e", LE_1, MotifRefus.TROP_LOIN),
                new Reponse.Garde("e", LE_1),
                new Reponse.Choisi("e", LE_1),
                new Reponse.PlusTard("e", LE_1, LocalDate.parse("2027-01-01")))) {
            assertThat(montres("2026-11-23", reponse, new Reponse.Reprise("e", LE_20)))
                    .containsExactly("e");
        }
    }

    @Test
    void apres_une_reprise_plus_tard_peut_revenir_de_nouveau() {
        assertThat(montres(
                        "2026-11-23",
                        new Reponse.PlusTard("e", LE_1, LE_20),
                        new Reponse.Reprise("e", LE_1),
                        new Reponse.PlusTard("e", LE_1, LE_20)))
                .containsExactly("e");
    }

    @Test
    void un_refus_de_metier_fait_reculer_ce_qui_lui_ressemble_sans_rien_fermer() {
        var monde = Monde.avec(
                Chose.emploi("vente1").rome("D1106").aKm(0.5),
                Chose.emploi("vente2").rome("D1106").aKm(0.5),
                Chose.emploi("foret").rome("A1201").aKm(1.5));
        assertThat(ids(monde.montrer(de20Ans()).possibles())).endsWith("foret");
        var apres = monde.apres(new Reponse.PasPourMoi("vente1", LE_1, MotifRefus.PAS_CE_METIER));
        assertThat(ids(apres.montrer(de20Ans()).possibles())).containsExactly("foret", "vente2");
    }

    @Test
    void dire_trop_loin_fait_compter_davantage_le_trajet() {
        var monde = Monde.avec(
                Chose.emploi("loin").aKm(6).reponses(100).debut("2026-11-24"),
                Chose.emploi("pres").aKm(1).debut("2027-01-20"),
                Chose.emploi("refuse").aKm(14));
        assertThat(ids(monde.montrer(de20Ans()).possibles())).startsWith("loin");
        var refus = new Reponse.PasPourMoi("refuse", LE_1, MotifRefus.TROP_LOIN);
        var score = monde.vu(de20Ans(), "loin").score();
        assertThat(monde.apres(refus).vu(de20Ans(), "loin").score()).isLessThan(score);
    }
}
