package fr.coteacote.possibles;

import static fr.coteacote.possibles.Quelquun.de20Ans;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InsertionEtEngagementTest {
    private static final String STRUCTURE =
            "[{\"source\":\"fictif\",\"id\":\"fictif--s1\",\"nom\":\"Maison fictive\",\"date_maj\":\"2026-10-01\",\"latitude\":44.0,\"longitude\":1.3,\"code_insee\":\"82999\"}]";

    @TempDir
    Path dossier;

    private Lecture lire(String... contenus) {
        var fichiers = Arrays.stream(contenus)
                .map(contenu -> {
                    try {
                        return Files.writeString(Files.createTempFile(dossier, "catalogue", ".json"), contenu);
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
        return LectureDeFichiers.lire(fichiers, Monde.AUJOURDHUI, Territoire.VIDE);
    }

    private Opportunite seule(String... contenus) {
        return switch (lire(contenus)) {
            case Lecture.Acceptee acceptee -> acceptee.opportunites().getFirst();
            case Lecture.Refusee refusee -> throw new AssertionError("refusée : " + refusee.rapport());
        };
    }

    private static String service(String champs) {
        return "[{\"source\":\"fictif\",\"structure_id\":\"fictif--s1\",\"id\":\"fictif--v1\",\"nom\":\"Service fictif\",\"description\":\"Un service inventé\",\"date_maj\":\"2026-10-01\""
                + champs + "}]";
    }

    private Verdict verdict(Quelquun personne, Opportunite chose) {
        return Monde.avec(List.of(chose)).vu(personne, chose.id()).verdict();
    }

    @Test
    void un_service_v1_pour_les_jeunes_gratuit_a_cote_est_accessible() {
        var service = seule(
                service(
                        ",\"type\":\"accompagnement\",\"thematiques\":[\"mobilite--preparer-un-permis\"],\"publics\":[\"jeunes\"],\"frais\":\"gratuit\",\"modes_accueil\":[\"en-presentiel\"],\"mobilisable_par\":[\"usagers\",\"professionnels\"]"),
                STRUCTURE);
        assertThat(verdict(de20Ans(), service)).isEqualTo(Verdict.ACCESSIBLE);
        assertThat(service.presentation().themes()).containsExactly(Theme.MOBILITE);
        assertThat(service.apporte()).containsExactly(Cle.PERMIS_B);
        assertThat(service.presentation().benefice()).isEqualTo("Un accompagnement pour se déplacer");
        assertThat(service.presentation().organisation()).contains("Maison fictive");
        assertThat(service.parConseiller()).isFalse();
    }

    @Test
    void ce_que_le_service_ne_dit_pas_se_verifie() {
        var base = ",\"frais\":\"gratuit\",\"modes_accueil\":[\"a-distance\"]";
        assertThat(verdict(de20Ans(), seule(service(base), STRUCTURE))).isEqualTo(Verdict.A_VERIFIER);
        assertThat(verdict(de20Ans(), seule(service(base + ",\"publics\":[\"tous-publics\"]"), STRUCTURE)))
                .isEqualTo(Verdict.ACCESSIBLE);
        assertThat(verdict(de20Ans(), seule(service(base + ",\"publics\":[\"code-inconnu\"]"), STRUCTURE)))
                .isEqualTo(Verdict.A_VERIFIER);
        assertThat(verdict(de20Ans(), seule(service(base + ",\"publics\":[\"seniors\"]"), STRUCTURE)))
                .isEqualTo(Verdict.BLOQUEE);
        assertThat(verdict(
                        de20Ans(),
                        seule(
                                service(base + ",\"publics\":[\"jeunes\"],\"conditions_acces\":\"Sur prescription\""),
                                STRUCTURE)))
                .isEqualTo(Verdict.A_VERIFIER);
    }

    @Test
    void l_age_se_lit_dans_les_mots_de_la_precision() {
        var base =
                ",\"frais\":\"gratuit\",\"modes_accueil\":[\"a-distance\"],\"publics\":[\"jeunes\"],\"publics_precisions\":";
        var service = seule(service(base + "\"Jeunes de 18 à 30 ans\""), STRUCTURE);
        assertThat(verdict(de20Ans(), service)).isEqualTo(Verdict.ACCESSIBLE);
        assertThat(verdict(de20Ans().neLe("2009-06-01"), service)).isEqualTo(Verdict.BLOQUEE);
        assertThat(verdict(de20Ans(), seule(service(base + "\"16-25 ans, habitants du quartier\""), STRUCTURE)))
                .isEqualTo(Verdict.A_VERIFIER);
        assertThat(verdict(de20Ans().neLe("1998-06-01"), seule(service(base + "\"moins de 26 ans\""), STRUCTURE)))
                .isEqualTo(Verdict.BLOQUEE);
    }

    @Test
    void la_zone_d_eligibilite_se_respecte_meme_ecrite_comme_un_nombre() {
        var base =
                ",\"frais\":\"gratuit\",\"modes_accueil\":[\"a-distance\"],\"publics\":[\"jeunes\"],\"zone_eligibilite\":";
        assertThat(verdict(de20Ans(), seule(service(base + "[\"82\"]"), STRUCTURE)))
                .isEqualTo(Verdict.ACCESSIBLE);
        assertThat(verdict(de20Ans(), seule(service(base + "[\"31\",\"82999.0\"]"), STRUCTURE)))
                .isEqualTo(Verdict.ACCESSIBLE);
        assertThat(verdict(de20Ans(), seule(service(base + "[\"31\"]"), STRUCTURE)))
                .isEqualTo(Verdict.BLOQUEE);
        assertThat(verdict(de20Ans(), seule(service(base + "[\"france\"]"), STRUCTURE)))
                .isEqualTo(Verdict.ACCESSIBLE);
    }

    @Test
    void un_service_dont_la_structure_manque_est_refuse_quel_que_soit_l_ordre_des_fichiers() {
        String orphelin = service("").replace("fictif--s1", "fictif--absente");
        String deux = orphelin.replace("]", "") + "," + service("").substring(1).replace("fictif--v1", "fictif--v2");
        for (var lecture : List.of(lire(deux, STRUCTURE), lire(STRUCTURE, deux))) {
            assertThat(lecture.rapport().anomalies())
                    .extracting(Anomalie::nature)
                    .contains(Anomalie.Nature.STRUCTURE_ABSENTE);
            assertThat(lecture.rapport().gardees()).isEqualTo(1);
        }
        assertThat(lire(service("")).rapport().anomalies())
                .extracting(Anomalie::nature)
                .contains(Anomalie.Nature.STRUCTURES_NON_FOURNIES);
    }

    @Test
    void un_vieux_fichier_v0_se_lit_encore() {
        var service = seule(
                "[{\"source\":\"fictif\",\"structure_id\":\"s1\",\"id\":\"v0\",\"nom\":\"Auto-école fictive\",\"date_maj\":\"2025-01-01\",\"types\":[\"formation\",\"autonomie\"],\"thematiques\":[\"mobilite--preparer-son-permis-de-conduire-se-reentrainer-a-la-conduite\"],\"frais\":[\"gratuit-sous-conditions\"],\"profils\":[\"jeunes-16-26\",\"beneficiaires-rsa\"],\"zone_diffusion_type\":\"departement\",\"zone_diffusion_code\":\"82\",\"modes_orientation_accompagnateur\":[\"telephoner\"],\"modes_accueil\":[\"en-presentiel\"]}]",
                STRUCTURE);
        assertThat(service.id()).isEqualTo("fictif--v0");
        assertThat(service.genre()).isEqualTo(Genre.FORMATION);
        assertThat(service.apporte()).contains(Cle.PERMIS_B);
        assertThat(service.parConseiller()).isTrue();
        assertThat(service.conditions().cout()).isEqualTo(new Cout.Gratuit());
        assertThat(verdict(de20Ans(), service)).isEqualTo(Verdict.ACCESSIBLE);
        assertThat(verdict(de20Ans().partDe(new Depart.Ici(Chose.PLACE_DU_MARCHE, "31555")), service))
                .isEqualTo(Verdict.BLOQUEE);
    }

    @Test
    void un_service_v0_suspendu_disparait() {
        var service = seule(service(",\"types\":[\"information\"],\"date_suspension\":\"2026-11-22\""), STRUCTURE);
        var page = Monde.avec(List.of(service)).montrer(de20Ans());
        assertThat(page.possibles()).isEmpty();
        assertThat(page.aDebloquer()).isEmpty();
    }

    private static String mission(String champs) {
        return "{\"ok\":true,\"total\":1,\"hits\":[{\"_id\":\"m1\",\"title\":\"Mission <b>fictive</b>\",\"type\":\"volontariat_service_civique\",\"statusCode\":\"ACCEPTED\",\"publisherName\":\"Annonceur fictif\",\"organizationName\":\"Association fictive\",\"domain\":\"sport\",\"startAt\":\"2026-12-01T00:00:00.000Z\",\"endAt\":\"2027-06-30\",\"location\":{\"lat\":44.0,\"lon\":1.3},\"city\":\"Villefictive\",\"places\":2,\"remote\":\"no\""
                + champs + "}]}";
    }

    @Test
    void une_mission_de_service_civique_se_lit_et_son_age_se_respecte() {
        var mission = seule(mission(",\"openToMinors\":\"no\""));
        assertThat(mission.presentation().titre()).isEqualTo("Mission fictive");
        assertThat(mission.genre()).isEqualTo(Genre.SERVICE_CIVIQUE);
        assertThat(verdict(de20Ans(), mission)).isEqualTo(Verdict.ACCESSIBLE);
        assertThat(verdict(de20Ans().neLe("2009-06-01"), mission)).isEqualTo(Verdict.BLOQUEE);
        assertThat(verdict(de20Ans().neLe("2009-06-01"), seule(mission(",\"openToMinors\":true"))))
                .isEqualTo(Verdict.ACCESSIBLE);
        assertThat(verdict(de20Ans().neLe("2009-06-01"), seule(mission("")))).isEqualTo(Verdict.A_VERIFIER);
        assertThat(verdict(de20Ans().neLe("1998-06-01").statut(Statut.RQTH, true), mission))
                .isEqualTo(Verdict.ACCESSIBLE);
    }

    @Test
    void seules_les_missions_acceptees_et_d_un_type_connu_sont_gardees() {
        assertThat(lire(mission("").replace("ACCEPTED", "PENDING")).rapport().gardees())
                .isZero();
        assertThat(lire(mission(",\"deletedAt\":\"2026-11-01T00:00:00Z\""))
                        .rapport()
                        .gardees())
                .isZero();
        assertThat(lire(mission("").replace("volontariat_service_civique", "autre_chose"))
                        .rapport()
                        .gardees())
                .isZero();
    }

    @Test
    void une_mission_commencee_depuis_longtemps_sans_fin_se_verifie() {
        var sansFin = mission("").replace("2026-12-01T00", "2026-10-01T00").replace("\"endAt\":\"2027-06-30\",", "");
        assertThat(seule(sansFin).calendrier().douteux()).isTrue();
        var finie = seule(mission("").replace("2027-06-30", "2026-11-22"));
        assertThat(Monde.avec(List.of(finie)).montrer(de20Ans()).possibles()).isEmpty();
    }

    @Test
    void une_mission_a_plusieurs_adresses_compte_depuis_la_plus_proche() {
        var mission = seule(
                mission(
                        ",\"openToMinors\":\"no\",\"addresses\":[{\"city\":\"Loin\",\"location\":{\"lat\":48.0,\"lon\":1.3}},{\"city\":\"Villefictive\",\"location\":{\"lat\":44.01,\"lon\":1.3}}]"));
        assertThat(mission.lieu()).isInstanceOf(Lieu.Plusieurs.class);
        assertThat(verdict(de20Ans(), mission)).isEqualTo(Verdict.ACCESSIBLE);
    }

    @Test
    void un_lieu_absent_n_est_jamais_a_zero_kilometre_et_remote_faux_veut_dire_sur_place() {
        var sansLieu = seule(mission(",\"openToMinors\":\"no\"")
                .replace("\"location\":{\"lat\":44.0,\"lon\":1.3},", "")
                .replace("\"city\":\"Villefictive\",", "")
                .replace("\"remote\":\"no\"", "\"remote\":false"));
        assertThat(sansLieu.lieu()).isEqualTo(new Lieu.NonDonne());
        assertThat(verdict(de20Ans(), sansLieu)).isEqualTo(Verdict.A_VERIFIER);
        assertThat(seule(mission("").replace("\"remote\":\"no\"", "\"remote\":\"full\""))
                        .lieu())
                .isEqualTo(new Lieu.ADistance());
    }
}
