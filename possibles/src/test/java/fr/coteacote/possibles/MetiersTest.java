package fr.coteacote.possibles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody can do points at occupations; nothing is guessed from a word nobody knows. */
class MetiersTest {
    private static final Metiers METIERS = Metiers.lire(table("""
            mots;rome;libelle
            cuisine|cuisiner|repas;G1602;la cuisine
            pâtisserie|gâteaux;D1104;la pâtisserie
            vélo|vélos;I1607;la réparation de vélos
            """));

    private static BufferedReader table(String texte) {
        return new BufferedReader(new StringReader(texte));
    }

    @ParameterizedTest
    @CsvSource({
        "je sais cuisiner pour vingt, G1602",
        "CUISINER, G1602",
        "cuisner, G1602",
        "cuissiner, G1602",
        "patisserie, D1104",
        "des gateaux, D1104",
        "réparer des vélos, I1607"
    })
    void un_talent_se_reconnait_malgre_les_accents_et_une_faute(String dit, String rome) {
        assertThat(METIERS.proches(dit, 2)).extracting(Metier::rome).containsExactly(rome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "écouter les autres", "cuis", "cusniner", "vela", "voisine"})
    void ce_qui_ne_se_reconnait_pas_ne_propose_rien(String dit) {
        assertThat(METIERS.proches(dit, 2)).isEmpty();
    }

    @Test
    void un_titre_du_repertoire_des_metiers_se_reconnait_au_feminin_comme_au_masculin() {
        var avec = METIERS.avecAppellations(table("""
                code_ogr_appellation;code_rome3;libelle_court;libelle_long
                11573;D1102;Boulanger / Boulangère;
                """));
        assertThat(avec.proches("boulangere", 2)).extracting(Metier::rome).containsExactly("D1102");
        assertThat(avec.proches("Boulanger", 2)).extracting(Metier::rome).containsExactly("D1102");
        assertThat(METIERS.proches("boulanger", 2)).isEmpty();
    }

    /** A confirmed talent counts in the order and says why; without any, it leaves the fraction. */
    @Test
    void un_talent_confirme_rapproche_et_dit_pourquoi() {
        var cuisine = Chose.emploi("cuisine").rome("G1602");
        var bureau = Chose.emploi("bureau").rome("M1607");
        var elle = Quelquun.de20Ans().saitFaire("cuisiner pour vingt", "G1602");
        assertThat(Monde.ids(Monde.avec(bureau, cuisine).montrer(elle).possibles()))
                .isEqualTo(List.of("cuisine", "bureau"));
        assertThat(Monde.avec(bureau, cuisine).vu(elle, "cuisine").raisons())
                .contains(new Raison.Talent("cuisiner pour vingt"));
        assertThat(Monde.avec(bureau, cuisine).vu(Quelquun.de20Ans(), "cuisine").score())
                .isEqualTo(Monde.avec(bureau, cuisine)
                        .vu(Quelquun.de20Ans(), "bureau")
                        .score());
    }
}
