package fr.coteacote.possibles;

import static fr.coteacote.possibles.Monde.ids;
import static fr.coteacote.possibles.Quelquun.de20Ans;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.preuves.Exigence;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SansBiaisTest {
    private static List<String> champsDe(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    @Test
    @Exigence(value = "S1-45", partie = true)
    void la_bibliotheque_ne_connait_ni_nom_ni_sexe_ni_nationalite_ni_adresse() {
        assertThat(champsDe(Personne.class))
                .containsExactly(
                        "cle",
                        "naissance",
                        "depart",
                        "mobilite",
                        "acquis",
                        "statuts",
                        "disponibilite",
                        "gouts",
                        "budgetCentimes");
        var criteres = Arrays.toString(CritereDeRang.values()).toLowerCase(Locale.ROOT);
        assertThat(criteres).doesNotContain("secteur", "sexe", "nom", "nationalite", "adresse", "genre", "commune");
    }

    @Test
    void changer_d_employeur_de_titre_ou_de_commune_au_meme_endroit_ne_change_aucun_score() {
        var scores = List.of("Dupont et fils", "Clinique du Parc", "Ferme Inventée").stream()
                .map(nom -> Chose.emploi("e").chez(nom).titre("Chez " + nom))
                .map(chose -> Monde.avec(chose).vu(de20Ans(), "e").score())
                .distinct()
                .toList();
        assertThat(scores).hasSize(1);
        var communes = List.of("75116", "93066").stream()
                .map(code -> Chose.emploi("e").a(new Lieu.SurPlace(Chose.PLACE_DU_MARCHE, 0, code, code)))
                .map(chose -> Monde.avec(chose).vu(de20Ans().partDe(new Depart.Ici(Chose.PLACE_DU_MARCHE, "")), "e"))
                .map(Proposition::score)
                .distinct()
                .toList();
        assertThat(communes).hasSize(1);
    }

    @Test
    void le_secteur_d_une_offre_ne_compte_pas_quand_on_n_a_rien_dit_vouloir() {
        var scores = List.of("A1201", "G1602", "J1501", "K2503", "M1805").stream()
                .map(rome -> Monde.avec(Chose.emploi("e").rome(rome))
                        .vu(de20Ans(), "e")
                        .score())
                .distinct()
                .toList();
        assertThat(scores).hasSize(1);
    }

    @Test
    void les_statuts_de_la_personne_ouvrent_ou_ferment_des_portes_mais_ne_classent_rien() {
        var monde = Monde.avec(
                Chose.emploi("a").aKm(1),
                Chose.emploi("b").aKm(3),
                Chose.service("c").aKm(2));
        var ordre = ids(monde.montrer(de20Ans()).possibles());
        for (var statut : Statut.values()) {
            assertThat(ids(monde.montrer(de20Ans().statut(statut, true)).possibles()))
                    .isEqualTo(ordre);
        }
    }
}
