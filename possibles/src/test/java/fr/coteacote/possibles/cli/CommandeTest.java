package fr.coteacote.possibles.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.preuves.Exigence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandeTest {
    private static final String LINA = """
            {"cle":"lina","naissance":"2006-03-02","commune":"82999","moyens":["A_PIED","TRANSPORTS"],"permis":[],
             "niveau":"0","experiences":[],"langues":["français"],"statuts":{"DEMANDEUR_EMPLOI":true},"surprise":0,
             "envies":[{"mots":"faire du pain","rome":["D1102"]}] %s}
            """;

    @TempDir
    Path dossier;

    private final ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @BeforeEach
    void un_catalogue_fictif() throws IOException {
        Files.writeString(dossier.resolve("offres.json"), """
                [{"id":"PAIN","intitule":"Boulanger fictif","romeCode":"D1102","typeContrat":"CDI","experienceExige":"D",
                  "lieuTravail":{"libelle":"82 - VILLEFICTIVE","latitude":44.0,"longitude":1.3,"commune":"82999"},"dateActualisation":"2026-11-20T00:00:00Z"},
                 {"id":"LIVRAISON","intitule":"Livreur fictif","romeCode":"N4105","typeContrat":"CDD","experienceExige":"D",
                  "lieuTravail":{"latitude":44.0,"longitude":1.3,"commune":"82999"},"permis":[{"libelle":"B - Véhicule léger","exigence":"E"}]},
                 {"id":"SANS_LIEU","intitule":"Vente fictive","romeCode":"D1106","typeContrat":"CDD","experienceExige":"D"}]
                """);
        Files.writeString(dossier.resolve("choses.csv"), """
                id;genre;titre;benefice;latitude;longitude;apporte;themes
                AUTO_ECOLE;SERVICE;Auto-école fictive;le permis;44.0;1.3;PERMIS_B;MOBILITE
                """);
        Files.writeString(dossier.resolve("p.json"), LINA.formatted(""));
    }

    private int montrer(String... autres) throws IOException {
        sortie.reset();
        messages.reset();
        var arguments = new ArrayList<>(List.of(
                "montrer",
                "--personne",
                dossier.resolve("p.json").toString(),
                "--date",
                "2026-11-23",
                "--catalogue",
                dossier.resolve("offres.json").toString(),
                dossier.resolve("choses.csv").toString()));
        arguments.addAll(List.of(autres));
        return Commande.lancer(arguments, sortie, new PrintStream(messages, true, StandardCharsets.UTF_8));
    }

    private String ecrit() {
        return sortie.toString(StandardCharsets.UTF_8);
    }

    private String dit() {
        return messages.toString(StandardCharsets.UTF_8);
    }

    @Test
    @Exigence(value = "S1-35", partie = true)
    void montrer_ecrit_la_liste_dans_l_ordre_avec_verdicts_raisons_et_leviers() throws IOException {
        assertThat(montrer()).isEqualTo(Commande.REUSSI);
        assertThat(ecrit())
                .startsWith("[{\"id\":\"PAIN\",\"source\":\"France Travail\",\"genre\":\"EMPLOI\"")
                .contains("\"verdict\":\"ACCESSIBLE\"", "\"verdict\":\"A_VERIFIER\"", "\"verdict\":\"BLOQUEE\"")
                .contains(
                        "{\"code\":\"ENVIE\",\"sens\":\"POUR\",\"texte\":\"Tu as dit «\u00a0faire du pain\u00a0»\",\"valeurs\":{\"mots\":\"faire du pain\"}}")
                .contains("\"leviers\":[{\"ouvre\":\"PERMIS\",\"cle\":\"PERMIS_B\",\"etapes\":[{\"id\":\"AUTO_ECOLE\"")
                .contains("\"code\":\"LIEU_NON_PRECISE\",\"sens\":\"A_VERIFIER\"")
                .contains("\"score\":", "\"hasard\":false");
        assertThat(ecrit().indexOf("\"id\":\"LIVRAISON\"")).isGreaterThan(ecrit().indexOf("\"id\":\"SANS_LIEU\""));
        assertThat(dit()).contains("4 lues, 4 gardées, 0 refusées, 0 doublons");
    }

    @Test
    @Exigence(value = "S1-45", partie = true)
    void ni_le_nom_ni_le_sexe_ni_la_nationalite_ni_l_adresse_ne_changent_rien() throws IOException {
        montrer();
        String sans = ecrit();
        for (String identite : List.of(
                ",\"nom\":\"Martin\",\"prenom\":\"Louis\",\"sexe\":\"M\",\"nationalite\":\"française\",\"adresse\":\"1 avenue Fictive\"",
                ",\"nom\":\"Diallo\",\"prenom\":\"Awa\",\"sexe\":\"F\",\"nationalite\":\"guinéenne\",\"adresse\":\"cité Fictive\"")) {
            Files.writeString(dossier.resolve("p.json"), LINA.formatted(identite));
            montrer();
            assertThat(ecrit()).isEqualTo(sans);
        }
    }

    @Test
    void deux_fois_la_meme_demande_donne_deux_fois_la_meme_reponse() throws IOException {
        montrer("--version", "v7");
        String premiere = ecrit();
        montrer("--version", "v7");
        assertThat(ecrit()).isEqualTo(premiere);
    }

    @Test
    void les_reponses_de_la_personne_comptent() throws IOException {
        Files.writeString(
                dossier.resolve("p.json"),
                LINA.formatted(
                        ",\"reponses\":[{\"id\":\"PAIN\",\"quoi\":\"PAS_POUR_MOI\",\"le\":\"2026-11-20\",\"motif\":\"HORAIRES\"}]"));
        montrer();
        assertThat(ecrit()).doesNotContain("\"id\":\"PAIN\"").contains("SANS_LIEU");
    }

    @Test
    void un_rapport_dit_ce_qui_a_ete_lu_refuse_et_elargi() throws IOException {
        Path rapport = dossier.resolve("rapport.json");
        Files.writeString(
                dossier.resolve("p.json"), LINA.formatted(",\"recherche\":{\"rayon_km\":5,\"rome\":[\"D1102\"]}"));
        assertThat(montrer("--rapport", rapport.toString(), "--limite", "2")).isEqualTo(Commande.REUSSI);
        assertThat(Files.readString(rapport))
                .contains(
                        "\"lues\":4",
                        "\"elargissements\":[{\"quoi\":\"RAYON\"",
                        "\"METIERS_PROCHES\"",
                        "LIEU_NON_PLACE");
    }

    @Test
    void un_fichier_casse_est_refuse_et_rien_n_est_ecrit() throws IOException {
        Files.writeString(dossier.resolve("offres.json"), "[{\"id\":\"PAIN\",\"intitu");
        assertThat(montrer()).isEqualTo(Commande.REFUSE);
        assertThat(ecrit()).isEmpty();
        assertThat(dit()).contains("Rien n’a été lu");
    }

    @Test
    void une_commande_mal_tapee_dit_ce_qui_manque() throws IOException {
        for (var arguments : List.of(
                List.<String>of(),
                List.of("danser"),
                List.of("montrer"),
                List.of("montrer", "--date", "demain"),
                List.of("montrer", "--couleur", "bleu"),
                List.of(
                        "montrer",
                        "--date",
                        "2026-11-23",
                        "--personne",
                        dossier.resolve("absente.json").toString()))) {
            messages.reset();
            int code = Commande.lancer(arguments, sortie, new PrintStream(messages, true, StandardCharsets.UTF_8));
            assertThat(code).isEqualTo(Commande.REFUSE);
            assertThat(dit()).contains("java -jar possibles.jar montrer").doesNotContain("Exception");
        }
    }
}
