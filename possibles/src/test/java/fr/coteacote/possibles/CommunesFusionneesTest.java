package fr.coteacote.possibles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real merged and restored communes (Insee, code officiel géographique 2026, by the package
 * {@code @etalab/decoupage-administratif} 6.0.0, Licence Ouverte): a few lines of each list.
 */
class CommunesFusionneesTest {
    private static final String COMMUNES = """
            code_insee;nom;type;commune_parente;code_departement;code_region;siren_epci;codes_postaux;population;latitude;longitude
            74010;Annecy;COM;;74;84;200066793;74000|74370|74600|74940|74960;132117;45.90164;6.1181
            85084;Essarts-en-Bocage;COM;;85;52;200071918;85140;6851;46.78288;-1.21013
            85246;Saint-Martin-des-Noyers;COM;;85;52;248500340;85140;2560;46.72394;-1.20376
            85165;L'Oie;COM;;85;52;200071918;85140;1250;;
            98412;Archipel des Kerguelen;COM;;984;984;;;;;
            69123;Lyon;COM;;69;84;200046977;69001|69003;519127;45.75888;4.83527
            69383;Lyon 3e Arrondissement;ARM;69123;69;84;200046977;69003;100679;45.75332;4.86943
            """;
    private static final Point ANNECY = new Point(45.90164, 6.1181);

    @TempDir
    Path dossier;

    @BeforeEach
    void la_liste() throws IOException {
        Files.writeString(dossier.resolve("communes.csv"), COMMUNES);
    }

    private Lieu lieu(String dit) throws IOException {
        var offre = Files.writeString(
                dossier.resolve("offre.json"),
                "[{\"id\":\"048FICT\",\"intitule\":\"Boulanger fictif\",\"lieuTravail\":{" + dit + "}}]");
        var lue = (Lecture.Acceptee) LectureDeFichiers.lire(List.of(offre), Monde.AUJOURDHUI, Territoire.lire(dossier));
        return lue.opportunites().getFirst().lieu();
    }

    private static void placee(Lieu lieu, String code, Point point) {
        assertThat(lieu).isInstanceOfSatisfying(Lieu.SurPlace.class, la -> {
            assertThat(la.commune()).isEqualTo(code);
            assertThat(la.point()).isEqualTo(point);
        });
    }

    @Test
    void une_commune_deleguee_se_place_dans_la_commune_d_aujourd_hui() throws IOException {
        Files.writeString(dossier.resolve("communes_anciennes.csv"), """
                code_ancien;nom_ancien;nature;code_insee_actuel
                74011;Annecy-le-Vieux;deleguee;74010
                74093;Cran-Gevrier;deleguee;74010
                """);
        placee(lieu("\"commune\":\"74011\""), "74010", ANNECY);
        placee(lieu("\"libelle\":\"74 - CRAN GEVRIER\""), "74010", ANNECY);
    }

    /** The official list holds delegated communes among the others; without a second list they are still found. */
    @Test
    void une_seule_liste_officielle_suffit() throws IOException {
        Files.writeString(dossier.resolve("communes.csv"), COMMUNES + "74011;Annecy-le-Vieux;COMD;74010;74;84;;;;;\n");
        placee(lieu("\"commune\":\"74011\""), "74010", ANNECY);
        assertThat(Territoire.lire(dossier).dite("annecy le vieux").map(Territoire.Commune::code))
                .contains("74010");
        placee(lieu("\"commune\":\"69383\""), "69383", new Point(45.75332, 4.86943));
    }

    @Test
    void sans_autre_liste_le_code_postal_d_une_commune_disparue_suffit() throws IOException {
        placee(
                lieu("\"commune\":\"74011\",\"codePostal\":\"74940\",\"libelle\":\"74 - ANNECY LE VIEUX\""),
                "74010",
                ANNECY);
    }

    /** L’Oie left Essarts-en-Bocage: the list names it and has no coordinates yet. */
    @Test
    void une_commune_retablie_sans_coordonnees_se_place_au_milieu_de_son_code_postal() throws IOException {
        assertThat(lieu("\"commune\":\"85165\"")).isInstanceOfSatisfying(Lieu.SurPlace.class, la -> {
            assertThat(la.commune()).isEqualTo("85165");
            assertThat(la.point().km(new Point(46.75341, -1.206945))).isLessThan(0.1);
        });
        assertThat(lieu("\"commune\":\"98412\"")).isEqualTo(new Lieu.DansLaCommune("98412", ""));
    }
}
