package fr.coteacote.possibles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {
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
    void une_offre_complete_se_lit_en_entier() {
        var offre = seule(offre(
                ",\"dateActualisation\":\"2026-11-20T08:15:42.123Z\"",
                ",\"lieuTravail\":{\"libelle\":\"74 - VILLE FICTIVE\",\"latitude\":\"45.9\",\"longitude\":6.1,\"codePostal\":\"74000\",\"commune\":\"74010\"}",
                ",\"romeCode\":\"D1102\",\"entreprise\":{\"nom\":\"Fournil inventé\"},\"typeContrat\":\"CDD\",\"typeContratLibelle\":\"CDD - 6 Mois\"",
                ",\"natureContrat\":\"Contrat travail\",\"experienceExige\":\"E\",\"experienceLibelle\":\"2 An(s)\",\"alternance\":false",
                ",\"permis\":[{\"libelle\":\"B - Véhicule léger\",\"exigence\":\"E\"}],\"langues\":[{\"libelle\":\"Anglais\",\"exigence\":\"S\"}]",
                ",\"formations\":[{\"niveauLibelle\":\"CAP, BEP et équivalents\",\"domaineLibelle\":\"boulangerie\",\"exigence\":\"E\"}]",
                ",\"contexteTravail\":{\"horaires\":\"Travail de nuit\"},\"nombrePostes\":3",
                ",\"origineOffre\":{\"origine\":\"1\",\"urlOrigine\":\"https://exemple.invalid/048FICT\"}"));
        assertThat(offre.genre()).isEqualTo(Genre.EMPLOI);
        assertThat(offre.lieu()).isEqualTo(new Lieu.SurPlace(new Point(45.9, 6.1), 0, "74010", "74 - VILLE FICTIVE"));
        assertThat(offre.conditions().experience()).isEqualTo(new Experience.Exigee(24));
        assertThat(offre.conditions().diplome()).isEqualTo(new Diplome.Exige(3, "boulangerie"));
        assertThat(offre.conditions().permis()).containsExactly(Permis.B);
        assertThat(offre.conditions().langues()).isEmpty();
        assertThat(offre.calendrier().horaires().annonces()).containsExactly(Rythme.NUIT);
        assertThat(offre.calendrier().places()).isEqualTo(OptionalInt.of(3));
        assertThat(offre.source().verifieLe()).contains(LocalDate.parse("2026-11-20"));
        assertThat(offre.presentation().benefice()).isEqualTo("Un travail payé : CDD - 6 Mois");
    }

    @Test
    void une_offre_reduite_a_son_numero_et_son_titre_se_lit_et_reste_a_verifier() {
        var offre = seule("{\"resultats\":" + offre() + ",\"filtresPossibles\":[]}");
        assertThat(offre.lieu()).isEqualTo(new Lieu.NonDonne());
        assertThat(offre.conditions().experience()).isEqualTo(new Experience.NonPrecisee());
        assertThat(Monde.avec(List.of(offre)).vu(Quelquun.de20Ans(), "048FICT").verdict())
                .isEqualTo(Verdict.A_VERIFIER);
        assertThat(seule(offre(",\"lieuTravail\":null,\"entreprise\":{}")).lieu())
                .isEqualTo(new Lieu.NonDonne());
    }

    @Test
    void une_experience_souhaitee_une_formation_souhaitee_ou_un_permis_souhaite_n_exigent_rien() {
        var conditions = seule(offre(
                        ",\"experienceExige\":\"S\",\"permis\":[{\"libelle\":\"B - Véhicule léger\",\"exigence\":\"S\"}]",
                        ",\"formations\":[{\"niveauLibelle\":\"Bac+2 ou équivalents\",\"exigence\":\"S\"}]"))
                .conditions();
        assertThat(conditions.experience()).isEqualTo(new Experience.Souhaitee());
        assertThat(conditions.permis()).isEmpty();
        assertThat(conditions.diplome()).isEqualTo(new Diplome.NonDemande());
    }

    @Test
    void l_alternance_l_emporte_sur_le_type_de_contrat() {
        var offre = seule(
                offre(",\"typeContrat\":\"CDD\",\"alternance\":true,\"natureContrat\":\"Contrat apprentissage\""));
        assertThat(offre.genre()).isEqualTo(Genre.ALTERNANCE);
        assertThat(offre.conditions().ages()).isEqualTo(new Ages(16, 29, 127));
    }

    @Test
    void un_contrat_d_insertion_ou_une_annonce_qui_parle_de_permis_se_verifient() {
        assertThat(seule(offre(",\"typeContrat\":\"DDI\"")).conditions().autres())
                .isPresent();
        assertThat(seule(offre(",\"description\":\"Permis B exigé\""))
                        .conditions()
                        .autres())
                .isPresent();
        assertThat(seule(offre(",\"description\":\"Équipe accueillante\""))
                        .conditions()
                        .autres())
                .isEmpty();
    }

    @Test
    void un_code_inconnu_est_garde_et_compte() {
        var lecture = lire(offre(",\"romeCode\":\"Z9999\",\"typeContrat\":\"XYZ\",\"experienceExige\":\"Q\""));
        assertThat(lues(lecture).getFirst().presentation().rome()).contains("Z9999");
        assertThat(lecture.rapport().codesInconnus())
                .containsEntry("typeContrat=XYZ", 1L)
                .containsEntry("experienceExige=Q", 1L);
    }

    @Test
    void une_donnee_illisible_se_signale_et_n_est_jamais_prise_pour_une_absence_de_condition() {
        var lecture = lire(offre(",\"permis\":\"oui\",\"experienceExige\":\"D\""));
        assertThat(lecture.rapport().anomalies()).extracting(Anomalie::nature).contains(Anomalie.Nature.TYPE_INATTENDU);
        assertThat(lues(lecture).getFirst().conditions().autres()).isPresent();
    }

    @Test
    void un_fichier_casse_coupe_vide_ou_de_mauvais_types_est_refuse_avec_un_rapport() {
        String entier = offre(",\"romeCode\":\"D1102\"");
        for (String contenu : List.of(
                "",
                "   \n ",
                "[]",
                "42",
                "pas du json",
                entier.substring(0, entier.length() / 2),
                "[{\"id\":{},\"intitule\":[1,2],\"lieuTravail\":7}]",
                "[1,2,3]",
                "[{\"inconnu\":1}]")) {
            var lecture = lire(contenu);
            assertThat(lecture).as(contenu).isInstanceOf(Lecture.Refusee.class);
            assertThat(lecture.rapport().anomalies()).isNotEmpty();
        }
    }

    @Test
    void des_espaces_a_n_en_plus_finir_sont_refuses_sans_tout_lire() throws IOException {
        var fichier = dossier.resolve("espaces.json");
        try (var sortie = Files.newOutputStream(fichier)) {
            var espaces = " ".repeat(1 << 20).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            for (int i = 0; i < 50; i++) {
                sortie.write(espaces);
            }
        }
        assertThat(LectureDeFichiers.lire(List.of(fichier), Monde.AUJOURDHUI, Territoire.VIDE))
                .isInstanceOf(Lecture.Refusee.class);
    }

    @Test
    void une_ligne_illisible_ne_fait_pas_perdre_les_autres() {
        var lecture = lire("[{\"id\":\"a\",\"intitule\":\"Une offre fictive\"},{\"intitule\":\"sans numéro\"}, 12]");
        assertThat(lues(lecture)).hasSize(1);
        assertThat(lecture.rapport().refusees()).isEqualTo(2);
        assertThat(lecture.rapport().anomalies()).extracting(Anomalie::numero).contains(2L, 3L);
    }

    @Test
    void une_offre_vue_deux_fois_n_est_montree_qu_une_fois_la_plus_recente() {
        String deux = "[" + doublon("a", "Boulanger / Boulangère (H/F)", "2026-11-01") + ","
                + doublon("b", "BOULANGER / BOULANGERE h/f", "2026-11-20") + "]";
        var lecture = lire(deux);
        assertThat(lues(lecture)).extracting(Opportunite::id).containsExactly("b");
        assertThat(lecture.rapport().doublons()).isEqualTo(1);
        String ailleurs =
                deux.replace("\"nom\":\"Fournil inventé\"},\"x\":\"b\"", "\"nom\":\"Autre fournil\"},\"x\":\"b\"");
        assertThat(lues(lire(ailleurs))).hasSize(2);
    }

    private static String doublon(String id, String titre, String jour) {
        return "{\"id\":\"%s\",\"intitule\":\"%s\",\"dateActualisation\":\"%sT00:00:00Z\",\"lieuTravail\":{\"commune\":\"82999\"},\"entreprise\":{\"nom\":\"Fournil inventé\"},\"x\":\"%s\"}"
                .formatted(id, titre, jour, id);
    }
}
