package fr.coteacote.possibles;

import static fr.coteacote.possibles.Indisponibilite.Pourquoi.AUTRE;
import static fr.coteacote.possibles.Indisponibilite.Pourquoi.GARDE_ENFANT;
import static fr.coteacote.possibles.Monde.verdict;
import static fr.coteacote.possibles.Quelquun.de20Ans;
import static fr.coteacote.possibles.Verdict.ACCESSIBLE;
import static fr.coteacote.possibles.Verdict.A_VERIFIER;
import static fr.coteacote.possibles.Verdict.BLOQUEE;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.preuves.Exigence;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HorairesTest {
    private static Creneau le(DayOfWeek jour, String de, String a) {
        return new Creneau(jour, LocalTime.parse(de), LocalTime.parse(a));
    }

    private static Chose emploi(Creneau... creneaux) {
        return Chose.emploi("e").horaires(Horaires.precis(List.of(creneaux)));
    }

    @Test
    @Exigence(value = "S2-40", partie = true)
    void une_mere_seule_voit_ce_qui_laisse_les_heures_de_creche() {
        var mere = de20Ans().indisponible(le(MONDAY, "17:00", "09:00"), GARDE_ENFANT);
        assertThat(verdict(mere, emploi(le(MONDAY, "09:00", "17:00")))).isEqualTo(ACCESSIBLE);
        assertThat(verdict(mere, emploi(le(MONDAY, "09:00", "17:30")))).isEqualTo(BLOQUEE);
        assertThat(verdict(mere, emploi(le(TUESDAY, "08:00", "12:00")))).isEqualTo(BLOQUEE);
        assertThat(verdict(mere, Chose.emploi("e"))).isEqualTo(A_VERIFIER);
    }

    @Test
    void sans_contrainte_dite_les_horaires_ne_bloquent_rien() {
        assertThat(verdict(de20Ans(), emploi(le(SUNDAY, "22:00", "06:00")))).isEqualTo(ACCESSIBLE);
    }

    @Test
    void une_nuit_du_dimanche_deborde_sur_le_lundi_matin() {
        var prisLeLundi = de20Ans().indisponible(le(MONDAY, "05:00", "06:00"), AUTRE);
        assertThat(verdict(prisLeLundi, emploi(le(SUNDAY, "22:00", "05:00")))).isEqualTo(ACCESSIBLE);
        assertThat(verdict(prisLeLundi, emploi(le(SUNDAY, "22:00", "05:30")))).isEqualTo(BLOQUEE);
    }

    @Test
    void un_travail_de_nuit_annonce_est_un_non_pour_qui_refuse_la_nuit() {
        var nuit = Chose.emploi("e").horaires(Horaires.annonces(Set.of(Rythme.NUIT)));
        assertThat(verdict(de20Ans().refuse(Rythme.NUIT), nuit)).isEqualTo(BLOQUEE);
        assertThat(verdict(de20Ans().refuse(Rythme.DIMANCHE), nuit)).isEqualTo(A_VERIFIER);
    }

    @Test
    void un_travail_en_semaine_convient_a_qui_refuse_le_dimanche() {
        var semaine = Chose.emploi("e").horaires(Horaires.dans(Set.of(Rythme.SEMAINE)));
        assertThat(verdict(de20Ans().refuse(Rythme.DIMANCHE, Rythme.NUIT), semaine))
                .isEqualTo(ACCESSIBLE);
        assertThat(verdict(de20Ans().indisponible(le(MONDAY, "08:00", "09:00"), AUTRE), semaine))
                .isEqualTo(A_VERIFIER);
    }
}
