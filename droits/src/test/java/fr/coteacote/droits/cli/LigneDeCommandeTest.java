package fr.coteacote.droits.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LigneDeCommandeTest {
    private static final List<String> CAS = new String(CasDeReference.fichier(), StandardCharsets.UTF_8)
            .lines()
            .limit(4)
            .toList();

    private final ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    private final ByteArrayOutputStream plaintes = new ByteArrayOutputStream();

    @Test
    void evaluer_rend_une_ligne_par_cas_dans_l_ordre() throws IOException {
        assertThat(executer("evaluer", CAS)).isZero();
        assertThat(lignes()).hasSize(4);
        assertThat(lignes().getFirst())
                .startsWith("{\"id\":\"D0001\",\"resultats\":{\"cej\":0.00,\"rsa\":0.00,")
                .contains("\"apl\":156.86", "\"bcsEchelon\":7", "\"visale\":true", "\"cssGratuite\":null");
    }

    @Test
    void une_ligne_illisible_dit_son_numero_et_la_suite_continue() throws IOException {
        executer(
                "evaluer",
                List.of(
                        CAS.get(0),
                        "ceci n'est pas du JSON",
                        "{\"situation\":{\"mois\":\"2025-10\"}}",
                        CAS.get(1).replace("\"LOCATAIRE_MEUBLE\"", "\"CHATEAU\""),
                        CAS.get(1).replace("\"2006-01-17\"", "\"2006-13-17\""),
                        CAS.get(1).replace("\"zone\":1", "\"zone\":7"),
                        CAS.get(1).replace("\"loyer\":622.0", "\"loyer\":\"cher\""),
                        CAS.get(1).replace("\"mois\":\"2025-03\"", "\"mois\":\"1925-03\""),
                        "[]",
                        CAS.get(1)));
        assertThat(lignes()).hasSize(10);
        assertThat(lignes().get(1)).isEqualTo("{\"ligne\":2,\"erreur\":\"JSON invalide\"}");
        assertThat(lignes().get(2)).isEqualTo("{\"ligne\":3,\"erreur\":\"champ absent : jeune\"}");
        assertThat(lignes().get(3)).contains("\"ligne\":4", "valeur inconnue : statut");
        assertThat(lignes().get(4)).contains("\"ligne\":5", "date AAAA-MM-JJ attendue : dateNaissance");
        assertThat(lignes().get(5)).contains("\"ligne\":6", "zone de logement inconnue");
        assertThat(lignes().get(6)).contains("\"ligne\":7", "nombre attendu : loyer");
        assertThat(lignes().get(7)).contains("\"ligne\":8", "aucune valeur");
        assertThat(lignes().get(8)).contains("\"ligne\":9");
        assertThat(lignes().get(9)).startsWith("{\"id\":\"D0002\",\"resultats\"");
    }

    @Test
    void des_lignes_vides_ne_comptent_pas_et_la_derniere_peut_ne_pas_finir() throws IOException {
        executer("evaluer", List.of("", CAS.get(0), "   "));
        assertThat(lignes()).hasSize(1);
    }

    @Test
    void un_tableau_trop_court_est_refuse_pour_sa_ligne_seulement() throws IOException {
        executer("evaluer", List.of(CAS.get(0).replaceFirst("\\[0\\.0,", "["), CAS.get(0)));
        assertThat(lignes().get(0)).contains("14 montants attendus");
        assertThat(lignes().get(1)).contains("resultats");
    }

    @Test
    void un_champ_jamais_dit_laisse_la_question_ouverte_au_lieu_d_un_zero() throws IOException {
        executer(
                "evaluer",
                List.of(
                        "{\"situation\":{\"id\":\"A\",\"mois\":\"2025-10\",\"jeune\":{\"dateNaissance\":\"1998-05-12\"}}}"));
        assertThat(lignes().getFirst()).contains("\"rsa\":null", "\"primeActivite\":null", "\"passCulture\":0.00");
    }

    @Test
    void expliquer_montre_les_raisons_le_calcul_le_texte_et_le_bareme() throws IOException {
        assertThat(executer("expliquer", CAS.subList(1, 2))).isZero();
        assertThat(texte())
                .contains("# D0002, 2025-03 (estimations)")
                .contains("## RSA : ELIGIBLE, 618.31 €")
                .contains("montant forfaitaire : 1360.55")
                .contains("ressources retenues : 553.43")
                .contains("barème du 2024-04-01", "CASF L. 262-1", "https://www.service-public.fr")
                .contains("NON_ELIGIBLE, il manque : être au lycée");
    }

    @Test
    void comparer_met_deux_lignes_cote_a_cote_sur_douze_mois() throws IOException {
        assertThat(executer("comparer", CAS.subList(0, 2))).isZero();
        assertThat(texte()).contains("# D0001 et D0002").contains("2025-10  ", "2026-09  ", "sur l’année : ");
    }

    @Test
    void comparer_ne_prend_pas_un_fait_manquant_pour_un_zero() throws IOException {
        executer(
                "comparer",
                List.of("{\"situation\":{\"mois\":\"2025-10\",\"jeune\":{\"dateNaissance\":\"2004-05-12\"}}}"));
        assertThat(texte())
                .startsWith("ligne 1 : une année ne se compare qu’en sachant aussi :")
                .contains("SALAIRES");
    }

    @Test
    void une_commande_inconnue_dit_l_usage() throws IOException {
        assertThat(executer("deviner", List.of())).isEqualTo(2);
        assertThat(plaintes.toString(StandardCharsets.UTF_8)).contains("usage", "evaluer", "expliquer", "comparer");
    }

    private int executer(String commande, List<String> lignes) throws IOException {
        byte[] entree = String.join("\n", lignes).getBytes(StandardCharsets.UTF_8);
        try (var s = new PrintStream(sortie, true, StandardCharsets.UTF_8);
                var p = new PrintStream(plaintes, true, StandardCharsets.UTF_8)) {
            return Droits.executer(new ByteArrayInputStream(entree), s, p, commande);
        }
    }

    private String texte() {
        return sortie.toString(StandardCharsets.UTF_8);
    }

    private List<String> lignes() {
        return texte().lines().toList();
    }
}
