package fr.coteacote.possibles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files nobody should send: each is refused or read with its report, never a breakdown, never a silent yes. */
class FichiersHostilesTest {
    private static final List<String> VALEURS = List.of(
            "null",
            "7",
            "-1e308",
            "1e999",
            "true",
            "\"\"",
            "\"\\u0000\"",
            "\"x\"",
            "\"" + "9".repeat(400) + "\"",
            "[]",
            "{}",
            "[[1],{\"libelle\":[2]}]",
            "[\"x\",7,null]",
            "{\"libelle\":{\"libelle\":3},\"exigence\":[\"E\"]}");
    private static final List<String> OFFRE = champs("""
            description dateCreation dateActualisation lieuTravail romeCode romeLibelle entreprise
            typeContrat typeContratLibelle natureContrat experienceExige experienceLibelle formations
            langues permis competences salaire dureeTravailLibelle dureeTravailLibelleConverti
            alternance nombrePostes origineOffre contexteTravail offresManqueCandidats
            """);
    private static final List<String> SERVICE = champs("""
            type types thematiques frais publics profils publics_precisions conditions_acces
            modes_accueil zone_eligibilite modes_mobilisation mobilisable_par lien_mobilisation
            date_suspension zone_diffusion_type zone_diffusion_code latitude longitude code_insee
            code_postal commune horaires_accueil volume_horaire_hebdomadaire nombre_semaines date_maj
            """);
    private static final List<String> MISSION = champs("""
            description applicationUrl domain activities requirements romeSkills remote schedule
            startAt endAt deletedAt duration places openToMinors addresses location city postalCode
            departmentCode organizationName organizationSiret publisherId clientId
            """);

    @TempDir
    Path dossier;

    private static List<String> champs(String noms) {
        return List.of(noms.strip().split("\\s+"));
    }

    private Lecture lire(String contenu) {
        try {
            var fichier = Files.writeString(Files.createTempFile(dossier, "hostile", ""), contenu);
            return LectureDeFichiers.lire(List.of(fichier), Monde.AUJOURDHUI, Territoire.VIDE);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void un_mauvais_type_sur_chaque_champ_n_arrete_jamais_la_lecture() {
        essayer("\"id\":\"048F%d\",\"intitule\":\"Métier %d\"", OFFRE);
        essayer(
                "\"source\":\"f\",\"structure_id\":\"f--s\",\"id\":\"f--%d\",\"nom\":\"Service %d\",\"description\":\"Inventé\"",
                SERVICE);
        essayer("\"_id\":\"m%d\",\"title\":\"Mission %d\",\"type\":\"benevolat\",\"statusCode\":\"ACCEPTED\"", MISSION);
    }

    /** One record for each field and each value: all are read, and the ranking stands whatever they hold. */
    private void essayer(String base, List<String> champs) {
        var numero = new int[1];
        String liste = champs.stream()
                .flatMap(champ -> VALEURS.stream().map(valeur -> {
                    int n = ++numero[0];
                    return "{" + base.formatted(n, n) + ",\"" + champ + "\":" + valeur + "}";
                }))
                .collect(Collectors.joining(",", "[", "]"));
        var lecture = lire(liste);
        assertThat(lecture).as(champs.getFirst()).isInstanceOf(Lecture.Acceptee.class);
        assertThat(lecture.rapport().anomalies()).extracting(Anomalie::champ).isNotEmpty();
        var choses = ((Lecture.Acceptee) lecture).opportunites();
        var page = Monde.avec(choses).montrer(Quelquun.de20Ans());
        assertThat(page.possibles().size() + page.aDebloquer().size())
                .isPositive()
                .isLessThanOrEqualTo(choses.size());
    }

    /** What cannot be read of a condition is to be checked: it never becomes « nothing asked ». */
    @Test
    void une_condition_illisible_n_est_jamais_un_oui_en_silence() {
        for (String champ : List.of("permis", "formations", "langues", "experienceExige")) {
            for (String valeur : List.of("7", "\"x\"", "{\"a\":1}", "[[1]]", "true")) {
                var lecture = lire("[{\"id\":\"e\",\"intitule\":\"Métier\",\"experienceLibelle\":\"\",\"" + champ
                        + "\":" + valeur + "}]");
                var choses = ((Lecture.Acceptee) lecture).opportunites();
                assertThat(Monde.avec(choses).vu(Quelquun.de20Ans(), "e").verdict())
                        .as(champ + " " + valeur)
                        .isNotEqualTo(Verdict.ACCESSIBLE);
            }
        }
    }

    @Test
    void deux_choses_du_meme_numero_n_en_font_qu_une() {
        var lecture = (Lecture.Acceptee) lire("""
                [{"id":"048F","intitule":"Boulanger","dateActualisation":"2026-11-01T08:00:00Z"},
                 {"id":"048F","intitule":"Boulangère, le matin","dateActualisation":"2026-11-20T08:00:00Z"}]
                """);
        assertThat(lecture.opportunites())
                .singleElement()
                .extracting(o -> o.presentation().titre())
                .isEqualTo("Boulangère, le matin");
        assertThat(lecture.rapport().doublons()).isEqualTo(1);
    }

    @Test
    void un_fichier_sans_fin_est_refuse_sans_tout_garder() throws IOException {
        for (String motif : List.of("a", ";", " ", "[1,", "{\"a\":", "\"", "\n", "1,")) {
            for (String debut :
                    List.of("", "[", "{\"resultats\":[{\"id\":\"e\",\"intitule\":\"M\",\"permis\":[", "id;genre\n")) {
                assertThat(LectureDeFichiers.lire(List.of(sansFin(debut, motif)), Monde.AUJOURDHUI, Territoire.VIDE))
                        .as(debut + motif + "…")
                        .isInstanceOf(Lecture.Refusee.class);
            }
        }
    }

    private Path sansFin(String debut, String motif) throws IOException {
        var fichier = dossier.resolve("sans-fin");
        byte[] bloc = motif.repeat(4_096).getBytes(StandardCharsets.UTF_8);
        try (var sortie = Files.newOutputStream(fichier)) {
            sortie.write(debut.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 1_024; i++) {
                sortie.write(bloc);
            }
        }
        return fichier;
    }
}
