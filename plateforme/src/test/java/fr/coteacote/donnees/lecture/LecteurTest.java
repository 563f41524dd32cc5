package fr.coteacote.donnees.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as other tools write them. The people are invented. */
class LecteurTest {
    private static final String LISTE = "Nom;Prénom;Né le\nBelkacém;Maëlys;31/12/2005\nCœur;Noël;01/02/2004\n";

    static Tableau lue(byte[] octets) {
        var lecture = Lecteur.lire(octets, Set.of("Nom", "Prénom", "Prenom", "Né le")::contains);
        assertThat(lecture).isInstanceOf(Lecture.Lue.class);
        return ((Lecture.Lue) lecture).tableau();
    }

    static Tableau lue(String texte) {
        return lue(texte.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-15"})
    void les_accents_sont_lus_quel_que_soit_l_encodage(String jeu) {
        var tableau = lue(LISTE.getBytes(Charset.forName(jeu)));
        assertThat(tableau.colonnes()).containsExactly("Nom", "Prénom", "Né le");
        assertThat(tableau.lignes().getFirst().cellules()).containsExactly("Belkacém", "Maëlys", "31/12/2005");
        assertThat(tableau.lignes().get(1).cellule(0)).isEqualTo("Cœur");
    }

    @Test
    void le_latin_1_est_lu_aussi() {
        var tableau = lue(LISTE.replace("œ", "oe").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(tableau.lignes().getFirst().cellule(1)).isEqualTo("Maëlys");
    }

    @Test
    void la_marque_d_encodage_ne_reste_pas_dans_le_premier_titre() {
        assertThat(lue("\ufeff" + LISTE).colonnes().getFirst()).isEqualTo("Nom");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void le_separateur_est_reconnu(String separateur) {
        assertThat(lue(LISTE.replace(";", separateur)).colonnes()).hasSize(3);
    }

    @Test
    void le_separateur_annonce_par_un_tableur_est_cru() {
        var tableau = lue("sep=|\n" + LISTE.replace(";", "|"));
        assertThat(tableau.colonnes()).hasSize(3);
        assertThat(tableau.lignes().getFirst().numero()).isEqualTo(3);
    }

    @Test
    void une_virgule_dans_une_phrase_ne_coupe_pas_la_ligne() {
        var tableau =
                lue("Nom;Prénom;Demande\nA;B;un travail, vite\nC;D;\"le permis ; puis,\nun \"\"vrai\"\" toit\"\n");
        assertThat(tableau.lignes().get(1).cellule(2)).isEqualTo("le permis ; puis,\nun \"vrai\" toit");
    }

    @Test
    void les_lignes_au_dessus_des_titres_sont_passees() {
        var tableau = lue("Export du 12/03/2026;;\n;;\nFiltre : actifs;;\nNom;Prénom;Né le\nA;B;01/01/2005\n");
        assertThat(tableau.colonnes()).containsExactly("Nom", "Prénom", "Né le");
        assertThat(tableau.preambule()).isEqualTo(2);
        assertThat(tableau.lignes()).extracting(Tableau.Ligne::numero).containsExactly(5L);
    }

    @Test
    void une_ligne_plus_courte_que_les_titres_se_lit_vide_au_bout() {
        assertThat(lue("Nom;Prénom;Né le\nA\n").lignes().getFirst().cellule(2)).isEmpty();
    }

    @Test
    void formules_balises_et_ordres_sql_restent_du_texte() {
        var ligne = lue("Nom;Prénom\n=HYPERLINK(\"x\");<script>alert(1)</script>\n'; drop table x; --;Inès\n")
                .lignes();
        assertThat(ligne.getFirst().cellules()).containsExactly("=HYPERLINK(\"x\")", "<script>alert(1)</script>");
        assertThat(ligne.get(1).cellules()).isEqualTo(List.of("'", "drop table x", "--", "Inès"));
    }

    @Test
    void les_ecritures_non_latines_sont_gardees() {
        assertThat(lue("Nom;Prénom\nアイ;Łukasz\n").lignes().getFirst().cellules())
                .containsExactly("アイ", "Łukasz");
    }
}
