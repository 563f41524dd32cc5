package fr.coteacote.donnees.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class ClasseurTest {
    static byte[] classeur(Consumer<Worksheet> remplir) throws IOException {
        var sortie = new ByteArrayOutputStream();
        try (var classeur = new Workbook(sortie, "Essai", "1.0")) {
            remplir.accept(classeur.newWorksheet("Portefeuille"));
        }
        return sortie.toByteArray();
    }

    @Test
    void un_classeur_est_lu_avec_ses_dates_ses_nombres_et_ses_trous() throws IOException {
        var tableau = LecteurTest.lue(classeur(feuille -> {
            feuille.value(0, 0, "Liste du 12 mars");
            feuille.value(2, 0, "Nom");
            feuille.value(2, 1, "Prénom");
            feuille.value(2, 2, "Né le");
            feuille.value(2, 3, "N°");
            feuille.value(3, 0, "Fictif");
            feuille.value(3, 2, LocalDate.of(2005, 12, 31));
            feuille.style(3, 2).format("dd/mm/yyyy").set();
            feuille.value(3, 3, 10045.0);
            feuille.value(5, 0, "Autre");
            feuille.value(5, 1, "Zoé");
            feuille.value(5, 3, 1.5);
        }));
        assertThat(tableau.forme()).isEqualTo("classeur XLSX, feuille « Portefeuille »");
        assertThat(tableau.colonnes()).containsExactly("Nom", "Prénom", "Né le", "N°");
        assertThat(tableau.lignes().getFirst().cellules()).containsExactly("Fictif", "", "2005-12-31", "10045");
        assertThat(tableau.lignes().get(1).numero()).isEqualTo(6);
        assertThat(tableau.lignes().get(1).cellules()).containsExactly("Autre", "Zoé", "", "1.5");
    }

    @Test
    void une_formule_n_est_pas_calculee() throws IOException {
        var tableau = LecteurTest.lue(classeur(feuille -> {
            feuille.value(0, 0, "Nom");
            feuille.value(0, 1, "Prénom");
            feuille.formula(1, 0, "HYPERLINK(\"http://ailleurs.example\")");
            feuille.value(1, 1, "Inès");
        }));
        assertThat(tableau.lignes().getFirst().cellule(0)).doesNotContain("HYPERLINK");
        assertThat(tableau.lignes().getFirst().cellule(1)).isEqualTo("Inès");
    }
}
