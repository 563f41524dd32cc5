package fr.coteacote.possibles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coteacote.preuves.Exigence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An immersion keeps its legal length; what comes by file beyond it is to be checked, never shown as fine. */
class DureeDesImmersionsTest {
    private static final LimitesDImmersion LIMITES = LimitesDImmersion.parDefaut();

    @TempDir
    Path dossier;

    private static DureeDImmersion du(String debut, String fin) {
        return new DureeDImmersion.Datee(LocalDate.parse(debut), LocalDate.parse(fin), Optional.empty());
    }

    private static DureeDImmersion du(String debut, String fin, String renouveleeAu) {
        return new DureeDImmersion.Datee(
                LocalDate.parse(debut), LocalDate.parse(fin), Optional.of(LocalDate.parse(renouveleeAu)));
    }

    private static Chose immersion(DureeDImmersion duree) {
        return Chose.de(Genre.IMMERSION, "i").dure(duree);
    }

    private static Horaires tousLesJours(int jours, String de, String a) {
        return Horaires.precis(Stream.of(DayOfWeek.values())
                .limit(jours)
                .map(j -> new Creneau(j, LocalTime.parse(de), LocalTime.parse(a)))
                .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 2026-12-31, true",
        "2026-12-01, 2027-01-01, false",
        "2027-02-01, 2027-02-28, true",
        "2027-02-01, 2027-03-01, false",
        "2027-01-31, 2027-02-27, true",
        "2027-01-31, 2027-02-28, false",
        "2026-12-01, 2026-12-01, true"
    })
    void une_convention_dure_un_mois_au_plus_de_date_a_date(String debut, String fin, boolean tient) {
        assertThat(LIMITES.duree(du(debut, fin)))
                .isEqualTo(tient ? Optional.empty() : Optional.of(new Depassement(Depassement.Quoi.CONVENTION, 1)));
    }

    @ParameterizedTest
    @CsvSource({"4, true", "5, false"})
    void sans_dates_quatre_semaines_tiennent_dans_un_mois_et_pas_cinq(int semaines, boolean tient) {
        assertThat(LIMITES.duree(new DureeDImmersion.EnSemaines(semaines)).isEmpty())
                .isEqualTo(tient);
    }

    /** Renewed once, for a month at most; sixty days in all, which two long months go beyond. */
    @Test
    void un_renouvellement_dure_un_mois_au_plus_et_le_tout_soixante_jours() {
        assertThat(LIMITES.duree(du("2027-02-01", "2027-02-14", "2027-03-14"))).isEmpty();
        assertThat(LIMITES.duree(du("2027-02-01", "2027-02-14", "2027-03-15")))
                .contains(new Depassement(Depassement.Quoi.RENOUVELLEMENT, 1));
        assertThat(LIMITES.duree(du("2026-12-01", "2026-12-31", "2027-01-29"))).isEmpty();
        assertThat(LIMITES.duree(du("2026-12-01", "2026-12-31", "2027-01-30")))
                .contains(new Depassement(Depassement.Quoi.CUMUL, 60));
    }

    @Test
    void avant_dix_huit_ans_les_heures_sont_comptees() {
        assertThat(LIMITES.heures(tousLesJours(5, "09:00", "16:00"), 17)).isEmpty();
        assertThat(LIMITES.heures(tousLesJours(5, "09:00", "16:30"), 17))
                .contains(new Depassement(Depassement.Quoi.SEMAINE_D_UN_MINEUR, 35));
        assertThat(LIMITES.heures(tousLesJours(2, "09:00", "17:00"), 16)).isEmpty();
        assertThat(LIMITES.heures(tousLesJours(1, "09:00", "17:30"), 16))
                .contains(new Depassement(Depassement.Quoi.JOURNEE_D_UN_MINEUR, 8));
        assertThat(LIMITES.heures(tousLesJours(1, "09:00", "16:00"), 15)).isEmpty();
        assertThat(LIMITES.heures(tousLesJours(1, "09:00", "16:30"), 15))
                .contains(new Depassement(Depassement.Quoi.JOURNEE_D_UN_MINEUR, 7));
        assertThat(LIMITES.heures(tousLesJours(7, "08:00", "20:00"), 18)).isEmpty();
    }

    @Test
    @Exigence(value = "S2-29", partie = true)
    void une_immersion_trop_longue_est_a_verifier_et_dit_la_regle() {
        assertThat(Monde.verdict(Quelquun.de20Ans(), immersion(du("2026-12-01", "2026-12-31"))))
                .isEqualTo(Verdict.ACCESSIBLE);
        var longue = Monde.avec(immersion(du("2026-12-01", "2027-01-01"))).vu(Quelquun.de20Ans(), "i");
        assertThat(longue.verdict()).isEqualTo(Verdict.A_VERIFIER);
        assertThat(longue.raisons().stream().map(EnFrancais.TU::dire))
                .contains("À vérifier\u00a0: la durée, une immersion c’est un mois au plus");
    }

    @Test
    void la_duree_jamais_dite_se_dit_a_convenir_et_ne_ferme_rien() {
        var sansDuree = Monde.avec(Chose.de(Genre.IMMERSION, "i")).vu(Quelquun.de20Ans(), "i");
        assertThat(sansDuree.verdict()).isEqualTo(Verdict.ACCESSIBLE);
        assertThat(sansDuree.raisons().stream().map(EnFrancais.TU::dire))
                .contains("La durée est à convenir, un mois au plus");
    }

    /** Nobody under age is shown a long week as fine, nor somebody whose age was never asked. */
    @Test
    void les_heures_d_un_mineur_sont_a_verifier_pour_lui_et_pour_qui_n_a_pas_dit_son_age() {
        var longue = Chose.de(Genre.IMMERSION, "i").horaires(tousLesJours(5, "09:00", "17:00"));
        assertThat(Monde.verdict(Quelquun.de20Ans().neLe("2010-03-02"), longue)).isEqualTo(Verdict.A_VERIFIER);
        assertThat(Monde.verdict(Quelquun.de20Ans().sansAgeDit(), longue)).isEqualTo(Verdict.A_VERIFIER);
        assertThat(Monde.verdict(Quelquun.de20Ans(), longue)).isEqualTo(Verdict.ACCESSIBLE);
        var emploi = Chose.emploi("e").horaires(tousLesJours(5, "09:00", "17:00"));
        assertThat(Monde.verdict(Quelquun.de20Ans().neLe("2010-03-02"), emploi)).isEqualTo(Verdict.ACCESSIBLE);
    }

    @Test
    @Exigence(value = "S2-29", partie = true)
    void un_fichier_donne_la_duree_et_ce_qui_depasse_est_signale_et_garde() throws IOException {
        var fichier = Files.writeString(
                dossier.resolve("i.csv"),
                "id;genre;titre;benefice;immersion_debut;immersion_fin;renouvellement_fin;semaines\n"
                        + "court;IMMERSION;Un mois;voir le métier;2026-12-01;2026-12-31;;\n"
                        + "long;IMMERSION;Un mois et un jour;voir le métier;2026-12-01;2027-01-01;;\n"
                        + "semaines;IMMERSION;Cinq semaines;voir le métier;;;;5\n"
                        + "envers;IMMERSION;À l’envers;voir le métier;2026-12-31;2026-12-01;;\n");
        var lecture = (Lecture.Acceptee) LectureDeFichiers.lire(List.of(fichier), Monde.AUJOURDHUI, Territoire.VIDE);
        assertThat(lecture.rapport().anomalies())
                .filteredOn(a -> a.champ().equals("immersion_fin"))
                .extracting(Anomalie::numero, Anomalie::nature, Anomalie::suite)
                .containsExactlyInAnyOrder(
                        tuple(2L, Anomalie.Nature.DUREE_A_VERIFIER, Anomalie.Suite.SIGNALEE),
                        tuple(3L, Anomalie.Nature.DUREE_A_VERIFIER, Anomalie.Suite.SIGNALEE),
                        tuple(4L, Anomalie.Nature.TYPE_INATTENDU, Anomalie.Suite.SIGNALEE));
        assertThat(lecture.opportunites().stream().map(o -> o.calendrier().duree()))
                .containsExactly(
                        Optional.of(du("2026-12-01", "2026-12-31")),
                        Optional.of(du("2026-12-01", "2027-01-01")),
                        Optional.of(new DureeDImmersion.EnSemaines(5)),
                        Optional.empty());
    }
}
