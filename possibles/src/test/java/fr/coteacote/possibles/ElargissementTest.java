package fr.coteacote.possibles;

import static fr.coteacote.possibles.Monde.ids;
import static fr.coteacote.possibles.Quelquun.de20Ans;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.preuves.Exigence;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ElargissementTest {
    private static Recherche metier(String rome, int rayonKm) {
        return new Recherche(OptionalInt.of(rayonKm), Set.of(rome), Set.of(), Set.of(), Set.of());
    }

    private static Recherche filtre(Recherche.Filtre filtre) {
        return new Recherche(OptionalInt.empty(), Set.of(), Set.of(), Set.of(), Set.of(filtre));
    }

    @Test
    void trois_reponses_suffisent_on_n_elargit_pas() {
        var monde = Monde.avec(
                Chose.emploi("a").rome("D1102"),
                Chose.emploi("b").rome("D1102"),
                Chose.emploi("c").rome("D1102"),
                Chose.emploi("ailleurs").rome("K1304"));
        var page = monde.cherche(metier("D1102", 5)).montrer(de20Ans());
        assertThat(ids(page.possibles())).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(page.elargissements()).isEmpty();
    }

    @Test
    @Exigence(value = "S1-35", partie = true)
    void on_elargit_le_rayon_puis_les_metiers_proches_puis_le_domaine_puis_le_genre_et_on_le_dit() {
        var monde = Monde.avec(
                Chose.emploi("pain").rome("D1102").aKm(9),
                Chose.emploi("boucherie").rome("D1101"),
                Chose.emploi("vente").rome("D1211"),
                Chose.emploi("soin").rome("J1501"));
        var page = monde.cherche(metier("D1102", 5)).montrer(de20Ans());
        assertThat(ids(page.possibles())).containsExactlyInAnyOrder("pain", "boucherie", "vente");
        assertThat(page.elargissements().getFirst()).isEqualTo(new Elargissement.Rayon(5, 200));
        assertThat(page.elargissements().subList(1, 3))
                .containsExactly(
                        new Elargissement.MetiersProches(Set.of("D11")), new Elargissement.Domaine(Set.of("D")));
    }

    @Test
    void les_boutons_se_respectent_tant_qu_il_reste_trois_choses() {
        var monde = Monde.avec(
                Chose.emploi("p1").paye(),
                Chose.emploi("p2").paye(),
                Chose.emploi("p3").paye(),
                Chose.emploi("non"));
        assertThat(ids(monde.cherche(filtre(Recherche.Filtre.PAYE))
                        .montrer(de20Ans())
                        .possibles()))
                .containsExactlyInAnyOrder("p1", "p2", "p3");
    }

    @Test
    @Exigence(value = "S2-38", partie = true)
    void le_bouton_sans_diplome_garde_ce_qui_n_en_demande_pas() {
        var monde = Monde.avec(
                Chose.emploi("a"),
                Chose.emploi("b"),
                Chose.emploi("c"),
                Chose.emploi("cap").diplome(new Diplome.Exige(3, "")));
        var page = monde.cherche(filtre(Recherche.Filtre.SANS_DIPLOME))
                .montrer(de20Ans().niveau(4));
        assertThat(ids(page.possibles())).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void des_demain_et_a_pied_ou_en_bus_filtrent_pour_de_vrai() {
        var monde = Monde.avec(
                Chose.emploi("a").debut("2026-11-24"),
                Chose.emploi("b").debut("2026-11-20"),
                Chose.emploi("c").debut("2026-11-24"),
                Chose.emploi("plus-tard").debut("2026-11-25"),
                Chose.emploi("en-voiture").debut("2026-11-24").aKm(30));
        var conductrice = de20Ans().moyens(Moyen.A_PIED, Moyen.VOITURE).permis(Permis.B);
        assertThat(ids(monde.cherche(filtre(Recherche.Filtre.DES_DEMAIN))
                        .montrer(conductrice)
                        .possibles()))
                .containsExactlyInAnyOrder("a", "b", "c", "en-voiture");
        assertThat(ids(monde.cherche(filtre(Recherche.Filtre.A_PIED_OU_EN_BUS))
                        .montrer(conductrice)
                        .possibles()))
                .doesNotContain("en-voiture");
    }

    @Test
    void jamais_vide_au_bout_du_monde_on_montre_le_plus_proche_et_on_dit_jusqu_ou_on_a_cherche() {
        var monde = Monde.avec(Chose.emploi("tres-loin").aKm(300));
        var page = monde.montrer(de20Ans(), 1);
        assertThat(ids(page.aDebloquer())).containsExactly("tres-loin");
        var parPages = Monde.avec(
                        Chose.emploi("loin1").aKm(300), Chose.emploi("loin2").aKm(310))
                .montrer(de20Ans(), 1);
        assertThat(parPages.aDebloquer()).hasSize(1);
        assertThat(parPages.elargissements()).hasSize(1);
    }
}
