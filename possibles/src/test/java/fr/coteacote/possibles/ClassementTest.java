package fr.coteacote.possibles;

import static fr.coteacote.possibles.Monde.ids;
import static fr.coteacote.possibles.Quelquun.de20Ans;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coteacote.preuves.Exigence;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClassementTest {
    private static BufferedReader table(String lignes) {
        return new BufferedReader(new StringReader(lignes));
    }

    private static String poidsSauf(String critere, String remplacement) {
        var table = new StringBuilder("version;critere;poids;pourquoi\n");
        for (var c : CritereDeRang.values()) {
            table.append(c.name().equals(critere) ? remplacement : "t;" + c + ";10;essai")
                    .append('\n');
        }
        return table.toString();
    }

    @Test
    @Exigence(value = "S1-45", partie = true)
    void le_plus_facile_a_rejoindre_vient_avant() {
        var monde =
                Monde.avec(Chose.emploi("loin").aKm(10), Chose.emploi("pres").aKm(1));
        assertThat(ids(monde.montrer(de20Ans()).possibles())).containsExactly("pres", "loin");
    }

    @Test
    void ce_qu_on_a_dit_vouloir_vient_avant_et_se_dit() {
        var monde = Monde.avec(
                Chose.emploi("vente").rome("D1106"), Chose.emploi("pain").rome("D1102"));
        var page = monde.montrer(de20Ans().veut("faire du pain", Set.of("D1102")));
        assertThat(ids(page.possibles())).containsExactly("pain", "vente");
        assertThat(page.possibles().getFirst().carte()).contains(new Raison.Envie("faire du pain"));
    }

    @Test
    void ce_qu_on_sait_faire_et_ce_qui_presse_viennent_avant() {
        var monde = Monde.avec(
                Chose.service("toit").themes(Theme.LOGEMENT),
                Chose.service("sport").themes(Theme.CULTURE_SPORT_LOISIRS));
        assertThat(ids(monde.montrer(de20Ans().urgence(Theme.LOGEMENT)).possibles()))
                .containsExactly("toit", "sport");
        var cuisine = Monde.avec(
                Chose.emploi("bureau").rome("M1602"), Chose.emploi("cuisine").rome("G1602"));
        assertThat(ids(cuisine.montrer(de20Ans().saitFaire("cuisiner", "G1602")).possibles()))
                .containsExactly("cuisine", "bureau");
    }

    @Test
    void l_employeur_qui_repond_et_ce_qui_vient_d_etre_verifie_passent_devant() {
        var reponses = Monde.avec(
                Chose.emploi("muet").reponses(5), Chose.emploi("repond").reponses(90));
        assertThat(ids(reponses.montrer(de20Ans()).possibles())).containsExactly("repond", "muet");
        var fraicheur = Monde.avec(
                Chose.emploi("vieux").verifieeLe("2024-01-01"),
                Chose.emploi("frais").verifieeLe("2026-11-23"));
        assertThat(ids(fraicheur.montrer(de20Ans()).possibles())).containsExactly("frais", "vieux");
    }

    @Test
    void l_inconnu_sort_du_denominateur_il_ne_punit_ni_ne_recompense() {
        var monde = Monde.avec(Chose.emploi("e").aKm(0.9));
        var sans = monde.vu(de20Ans(), "e").score();
        int attendu = ((20 * 860 + 10 * 1000 + 5 * 900) * 10) / 35;
        assertThat(sans).isEqualTo(attendu);
    }

    @Test
    @Exigence(value = "S1-45", partie = true)
    void aucun_poids_par_secteur_ne_peut_etre_ajoute_a_la_table() {
        assertThatThrownBy(() ->
                        TableDePoids.lire(table(poidsSauf("REFUS", "t;REFUS;10;essai\nt;SECTEUR_BATIMENT;50;essai"))))
                .hasMessageContaining("aucun poids n’existe pour : SECTEUR_BATIMENT");
        assertThatThrownBy(() -> TableDePoids.lire(table(poidsSauf("REFUS", "t;TRAJET;10;deux fois"))))
                .hasMessageContaining("chaque critère");
        assertThatThrownBy(() -> TableDePoids.lire(table(poidsSauf("REFUS", "t;REFUS;-1;essai"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void la_structure_change_les_poids_et_leur_version_se_lit() {
        var sansTrajet = TableDePoids.lire(table(poidsSauf("TRAJET", "t;TRAJET;0;chez nous tout est près")));
        assertThat(sansTrajet.version()).isEqualTo("t");
        var choses = List.of(
                Chose.emploi("loin").reponses(90).aKm(10).existe(),
                Chose.emploi("pres").reponses(80).existe());
        var possibles = new Possibles(Catalogue.de("v", choses), sansTrajet, Trajets.parDefaut(), Territoire.VIDE);
        var page = possibles.tout(de20Ans().arrive(), Monde.AUJOURDHUI, Reponses.AUCUNE, Recherche.TOUT);
        assertThat(ids(page.possibles())).containsExactly("loin", "pres");
    }

    @Test
    void jamais_plus_de_deux_du_meme_genre_de_suite_tant_qu_il_y_a_autre_chose() {
        var monde = Monde.avec(
                Chose.emploi("e1").reponses(90),
                Chose.emploi("e2").reponses(80),
                Chose.emploi("e3").reponses(70),
                Chose.emploi("e4").reponses(60),
                Chose.service("s").aKm(12));
        assertThat(ids(monde.montrer(de20Ans()).possibles())).containsExactly("e1", "e2", "s", "e3", "e4");
    }

    @Test
    @Exigence(value = "S1-34", partie = true)
    void une_recommandation_se_voit_et_ne_change_pas_l_ordre() {
        var monde = Monde.avec(Chose.emploi("loin").aKm(5).recommandeePar("Yanis"), Chose.emploi("pres"));
        var page = monde.montrer(de20Ans());
        assertThat(ids(page.possibles())).containsExactly("pres", "loin");
        assertThat(page.possibles().getLast().carte()).contains(new Raison.RecommandePar("Yanis"));
    }

    @Test
    void a_egalite_parfaite_c_est_un_tirage_de_la_personne_et_du_jour_pas_l_alphabet() {
        var choses = List.of("a", "b", "c", "d", "e", "f").stream()
                .map(id -> Chose.emploi(id).existe())
                .toList();
        var ordres = List.of("lina", "tom", "ana", "zoe", "max").stream()
                .map(cle -> ids(Monde.avec(choses).montrer(de20Ans().cle(cle)).possibles()))
                .distinct()
                .toList();
        assertThat(ordres).hasSizeGreaterThan(1);
        var encore = ids(Monde.avec(choses).version("v2").montrer(de20Ans()).possibles());
        assertThat(encore).isEqualTo(ids(Monde.avec(choses).montrer(de20Ans()).possibles()));
    }

    @Test
    @Exigence(value = "S1-57", partie = true)
    void deux_pistes_contradictoires_coexistent() {
        var monde = Monde.avec(
                Chose.emploi("nuit").horaires(Horaires.annonces(Set.of(Rythme.NUIT))),
                Chose.de(Genre.FORMATION, "jour").horaires(Horaires.dans(Set.of(Rythme.SEMAINE))));
        assertThat(ids(monde.montrer(de20Ans()).possibles())).containsExactlyInAnyOrder("nuit", "jour");
        assertThat(ids(monde.apres(new Reponse.PasPourMoi("nuit", Monde.AUJOURDHUI, MotifRefus.NON_DIT))
                        .montrer(de20Ans())
                        .possibles()))
                .containsExactly("jour");
    }

    @Test
    void les_vingt_premiers_sont_les_memes_que_l_on_lise_vingt_ou_tout() {
        var choses = new java.util.ArrayList<Opportunite>();
        for (int i = 0; i < 400; i++) {
            choses.add(Chose.de(Genre.values()[i % 10], "x" + i)
                    .aKm(i % 14)
                    .reponses(i % 101)
                    .existe());
        }
        var monde = Monde.avec(choses);
        var vingt = ids(monde.montrer(de20Ans().surprise(20), 20).possibles());
        var tout = ids(monde.montrer(de20Ans().surprise(20)).possibles());
        assertThat(tout.subList(0, 20)).isEqualTo(vingt);
    }
}
