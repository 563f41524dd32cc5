package fr.coteacote.possibles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.preuves.Exigence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvEtCarteTest {
    private static final String ENTETE =
            "id;genre;titre;benefice;verifie_le;latitude;longitude;permis;age_min;horaires;apporte;cout_centimes\n";

    @TempDir
    Path dossier;

    private Lecture lire(String... contenus) {
        var fichiers = Arrays.stream(contenus).map(this::ecrire).toList();
        return LectureDeFichiers.lire(fichiers, Monde.AUJOURDHUI, Territoire.VIDE);
    }

    private Path ecrire(String contenu) {
        try {
            return Files.writeString(Files.createTempFile(dossier, "catalogue", ""), contenu);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Opportunite> lues(Lecture lecture) {
        return switch (lecture) {
            case Lecture.Acceptee acceptee -> acceptee.opportunites();
            case Lecture.Refusee refusee -> throw new AssertionError("refusée : " + refusee.rapport());
        };
    }

    private Opportunite seule(String... contenus) {
        assertThat(lues(lire(contenus))).hasSize(1);
        return lues(lire(contenus)).getFirst();
    }

    private static String offre(String... champs) {
        return "[{\"id\":\"048FICT\",\"intitule\":\"Boulanger fictif (H/F)\"" + String.join("", champs) + "}]";
    }

    @Test
    @Exigence(value = "S1-85", partie = true)
    void une_chose_de_la_structure_sans_benefice_concret_est_refusee() {
        var lecture = lire(ENTETE
                + "v1;ATELIER;Cuisiner ensemble;un repas et du monde;2026-11-20;44;1.3;;;lundi 18:00-20:00;;\n"
                + "v2;ATELIER;Atelier sans rien dire;;2026-11-20;44;1.3;;;;;\n");
        assertThat(lues(lecture)).extracting(Opportunite::id).containsExactly("v1");
        assertThat(lecture.rapport().anomalies())
                .extracting(Anomalie::nature)
                .containsExactly(Anomalie.Nature.BENEFICE_ABSENT);
    }

    @Test
    @Exigence(value = "S2-29", partie = true)
    void le_csv_d_une_structure_porte_emplois_immersions_ateliers_visites_et_aides() {
        var lues = lues(lire(ENTETE
                + "e;emploi;\"Aide \"\"polyvalente\"\"; fictive\";un salaire;2026-11-20;44;1.3;B|AM;18;;;\n"
                + "i;IMMERSION;Trois jours en atelier;voir le métier;2026-11-20;44;1.3;;;;EXPERIENCE;\n"
                + "v;EVENEMENT;Visite d’entreprise;rencontrer l’équipe;2026-11-20;44;1.3;;;mardi 9:00-12:00|jeudi 9:00-12:00;;\n"
                + "a;SERVICE;Aide au permis;de quoi payer;2026-11-20;44;1.3;;;;ARGENT;5000\n"));
        assertThat(lues)
                .extracting(Opportunite::genre)
                .containsExactly(Genre.EMPLOI, Genre.IMMERSION, Genre.EVENEMENT, Genre.SERVICE);
        assertThat(lues.getFirst().presentation().titre()).isEqualTo("Aide \"polyvalente\"; fictive");
        assertThat(lues.getFirst().conditions().permis()).containsExactlyInAnyOrder(Permis.B, Permis.AM);
        assertThat(lues.get(1).apporte()).containsExactly(Cle.EXPERIENCE);
        assertThat(lues.getLast().conditions().cout()).isEqualTo(new Cout.Payant(5000));
        assertThat(lues.getFirst().presentation().beneficeDerive()).isFalse();
    }

    @Test
    void un_csv_au_guillemet_jamais_ferme_est_refuse() {
        assertThat(lire(ENTETE + "v;EVENEMENT;\"Visite;voir\n")).isInstanceOf(Lecture.Refusee.class);
    }

    @Test
    void les_communes_anciennes_et_les_departements_se_placent_sur_la_carte() throws IOException {
        Files.writeString(dossier.resolve("communes.csv"), """
                code_insee;nom;type;commune_parente;code_departement;code_region;siren_epci;codes_postaux;population;latitude;longitude;origine_coord
                82999;Villefictive;COM;;82;76;200000001;82990;10;44.0;1.3;test
                82998;Bourg-l’Inventé;COM;;82;76;200000001;82980|82981;10;44.2;1.3;test
                """);
        Files.writeString(
                dossier.resolve("communes_anciennes.csv"),
                "code_ancien;nom_ancien;nature;code_insee_actuel\n82997;Vieux;ancien-code;82998\n");
        var territoire = Territoire.lire(dossier);
        var bourg = new Point(44.2, 1.3);
        for (String lieu :
                List.of("\"commune\":\"82997\"", "\"codePostal\":82981.0", "\"libelle\":\"82 - BOURG L INVENTE\"")) {
            var lues = lues(LectureDeFichiers.lire(
                    List.of(ecrire(offre(",\"lieuTravail\":{" + lieu + "}"))), Monde.AUJOURDHUI, territoire));
            assertThat(lues.getFirst().lieu()).as(lieu).isInstanceOfSatisfying(Lieu.SurPlace.class, la -> {
                assertThat(la.point()).isEqualTo(bourg);
                assertThat(la.commune()).isEqualTo("82998");
            });
        }
        var vague = lues(LectureDeFichiers.lire(
                List.of(ecrire(offre(",\"lieuTravail\":{\"libelle\":\"82 - Département fictif\"}"))),
                Monde.AUJOURDHUI,
                territoire));
        assertThat(vague.getFirst().lieu())
                .isInstanceOfSatisfying(Lieu.SurPlace.class, la -> assertThat(la.imprecisionKm())
                        .isGreaterThan(10));
    }

    @Test
    void une_commune_se_trouve_comme_les_gens_l_ecrivent() throws IOException {
        Files.writeString(dossier.resolve("communes.csv"), """
                code_insee;nom;type;commune_parente;code_departement;code_region;siren_epci;codes_postaux;population;latitude;longitude;origine_coord
                82901;Saint-Étienne-d’Orb;COM;;82;76;1;82910;10;44.0;1.3;test
                82902;Sainte-Foy;COM;;82;76;1;82910|82911;10;44.1;1.3;test
                82903;Le Bœuf;COM;;82;76;1;82910;10;44.2;1.3;test
                81904;Sainte-Foy;COM;;81;76;1;81911;10;43.9;2.1;test
                82905;Val-Fleuri;COM;;82;76;1;82915;10;44.3;1.4;test
                69383;Lyon 3e Arrondissement;ARM;69123;69;84;1;69003;10;45.7;4.8;test
                """);
        Files.writeString(dossier.resolve("communes_anciennes.csv"), """
                code_ancien;nom_ancien;nature;code_insee_actuel
                82906;Béon-le-Vieux;deleguee;82905
                82907;Sainte-Foy;associee;82905
                """);
        var territoire = Territoire.lire(dossier);
        Map.ofEntries(
                        Map.entry("saint etienne d'orb", "82901"),
                        Map.entry("ST-ETIENNE D ORB", "82901"),
                        Map.entry("  Saint Étienne d’Orb ", "82901"),
                        Map.entry("le boeuf", "82903"),
                        Map.entry("Ste Foy (82)", "82902"),
                        Map.entry("82911 Sainte-Foy", "82902"),
                        Map.entry("Ste-Foy 81911", "81904"),
                        Map.entry("beon le vieux", "82905"),
                        Map.entry("82906", "82905"),
                        Map.entry("82910", "82902"),
                        Map.entry("Lyon 3e", "69383"))
                .forEach((tape, code) -> assertThat(territoire.dite(tape))
                        .as(tape)
                        .map(Territoire.Commune::code)
                        .contains(code));
        for (String inconnu : List.of("", "Sainte-Foy", "Nulle-Part", "00000", "St")) {
            assertThat(territoire.dite(inconnu)).as(inconnu).isEmpty();
        }
    }
}
