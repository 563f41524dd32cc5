package fr.coteacote.possibles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a structure adds lies over what is shared, and reads as if it were one catalogue. */
class CatalogueADeuxEtagesTest {
    private static List<Opportunite> choses(String debut, int combien) {
        return IntStream.range(0, combien)
                .mapToObj(i -> Chose.emploi(debut + i).existe())
                .toList();
    }

    private static List<String> montrees(Catalogue catalogue) {
        var possibles = new Possibles(catalogue, TableDePoids.parDefaut(), Trajets.parDefaut(), Territoire.VIDE);
        var page = possibles.tout(Quelquun.de20Ans().arrive(), Monde.AUJOURDHUI, Reponses.AUCUNE, Recherche.TOUT);
        return Monde.ids(page.possibles());
    }

    @Test
    void ce_qu_on_ajoute_se_lit_avec_ce_qui_est_partage() {
        var partagees = choses("partagee-", 30);
        var siennes = choses("sienne-", 5);
        var toutes = new ArrayList<>(partagees);
        toutes.addAll(siennes);
        var etages = Catalogue.de("v", partagees).plus("v", siennes);
        assertThat(etages.taille()).isEqualTo(35);
        assertThat(montrees(etages)).containsExactlyInAnyOrderElementsOf(montrees(Catalogue.de("v", toutes)));
        assertThat(etages.opportunite("sienne-4")).contains(siennes.get(4));
        assertThat(etages.opportunite("partagee-29")).contains(partagees.get(29));
    }

    @Test
    void ce_qui_est_partage_ne_change_pas_et_un_meme_identifiant_reste_ce_qu_il_etait() {
        var partagees = choses("meme-", 3);
        var socle = Catalogue.de("v", partagees);
        var etages = socle.plus("w", choses("meme-", 3));
        assertThat(socle.taille()).isEqualTo(3);
        assertThat(etages.taille()).isEqualTo(3);
        assertThat(montrees(etages)).hasSize(3);
    }

    @Test
    void une_chose_se_regarde_seule_quoi_qu_on_en_ait_dit() {
        var catalogue = Catalogue.de("v", choses("a-", 2)).plus("v", choses("b-", 2));
        var possibles = new Possibles(catalogue, TableDePoids.parDefaut(), Trajets.parDefaut(), Territoire.VIDE);
        var refus = Reponses.de(List.of(new Reponse.PasPourMoi("b-1", Monde.AUJOURDHUI, MotifRefus.NON_DIT)));
        var moi = Quelquun.de20Ans().arrive();
        assertThat(possibles.une(moi, Monde.AUJOURDHUI, refus, "b-1"))
                .hasValueSatisfying(p -> assertThat(p.opportunite().id()).isEqualTo("b-1"));
        assertThat(possibles.une(moi, Monde.AUJOURDHUI, refus, "nulle-part")).isEmpty();
    }

    @Test
    void une_semaine_ecrite_se_relit_la_meme() {
        var semaine = Semaine.de(List.of(
                new Creneau(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(17, 30)),
                new Creneau(DayOfWeek.SUNDAY, LocalTime.of(22, 0), LocalTime.of(5, 0))));
        assertThat(List.of(semaine, Semaine.VIDE, Semaine.ENTIERE))
                .allSatisfy(s -> assertThat(Semaine.relire(s.ecrite())).isEqualTo(s));
    }
}
