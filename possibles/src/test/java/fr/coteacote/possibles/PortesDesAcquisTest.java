package fr.coteacote.possibles;

import static fr.coteacote.possibles.Monde.verdict;
import static fr.coteacote.possibles.Quelquun.de20Ans;
import static fr.coteacote.possibles.Verdict.ACCESSIBLE;
import static fr.coteacote.possibles.Verdict.A_VERIFIER;
import static fr.coteacote.possibles.Verdict.BLOQUEE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.preuves.Exigence;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortesDesAcquisTest {
    @Test
    void le_permis_demande_se_verifie_quand_personne_n_a_dit_s_il_est_obtenu() {
        var chose = Chose.emploi("e").permis(Permis.B);
        assertThat(verdict(de20Ans().permis(Permis.B), chose)).isEqualTo(ACCESSIBLE);
        assertThat(verdict(de20Ans(), chose)).isEqualTo(BLOQUEE);
        assertThat(verdict(de20Ans().permisNonDit(), chose)).isEqualTo(A_VERIFIER);
        assertThat(verdict(de20Ans().permis(Permis.B), Chose.emploi("e").permis(Permis.AUTRE)))
                .isEqualTo(A_VERIFIER);
        assertThat(verdict(de20Ans(), Chose.emploi("e").vehicule())).isEqualTo(BLOQUEE);
        assertThat(verdict(de20Ans().moyensNonDits(), Chose.emploi("e").vehicule()))
                .isEqualTo(A_VERIFIER);
    }

    @Test
    @Exigence(value = "S2-38", partie = true)
    void sans_diplome_on_voit_ce_qui_n_en_demande_pas_et_ce_qui_manque_pour_le_reste() {
        var cap = Chose.emploi("e").diplome(new Diplome.Exige(3, "cuisine"));
        assertThat(verdict(de20Ans(), Chose.emploi("e"))).isEqualTo(ACCESSIBLE);
        assertThat(verdict(de20Ans().niveau(2), cap)).isEqualTo(BLOQUEE);
        assertThat(verdict(de20Ans().niveau(3, "Cuisine"), cap)).isEqualTo(ACCESSIBLE);
        assertThat(verdict(de20Ans().niveau(3, "coiffure"), cap)).isEqualTo(A_VERIFIER);
        assertThat(verdict(de20Ans().acquis(Acquis.NON_DITS), cap)).isEqualTo(A_VERIFIER);
        assertThat(verdict(de20Ans(), Chose.emploi("e").diplome(new Diplome.NonPrecise())))
                .isEqualTo(A_VERIFIER);
    }

    @Test
    @Exigence(value = "S2-39", partie = true)
    void un_diplome_eleve_ne_ferme_aucune_porte() {
        assertThat(verdict(de20Ans().niveau(8), Chose.emploi("e"))).isEqualTo(ACCESSIBLE);
        assertThat(verdict(de20Ans().niveau(8, "cuisine"), Chose.emploi("e").diplome(new Diplome.Exige(3, "cuisine"))))
                .isEqualTo(ACCESSIBLE);
    }

    @Test
    void une_experience_souhaitee_n_est_pas_une_experience_exigee() {
        assertThat(verdict(de20Ans(), Chose.emploi("e").experience(new Experience.Souhaitee())))
                .isEqualTo(ACCESSIBLE);
        assertThat(verdict(de20Ans(), Chose.emploi("e").experience(new Experience.Exigee(6))))
                .isEqualTo(BLOQUEE);
    }

    @Test
    void l_experience_exigee_compte_dans_le_meme_domaine() {
        var deuxAns = Chose.emploi("e").rome("D1102").experience(new Experience.Exigee(24));
        assertThat(verdict(de20Ans().experience("D1101", 24), deuxAns)).isEqualTo(ACCESSIBLE);
        assertThat(verdict(de20Ans().experience("D1101", 23), deuxAns)).isEqualTo(BLOQUEE);
        assertThat(verdict(de20Ans().experience("K1304", 30), deuxAns)).isEqualTo(A_VERIFIER);
        assertThat(verdict(de20Ans().acquis(Acquis.NON_DITS), deuxAns)).isEqualTo(A_VERIFIER);
    }

    @Test
    void une_langue_exigee_se_parle_ou_se_verifie() {
        var espagnol = Chose.emploi("e").langues("Espagnol");
        assertThat(verdict(de20Ans().parle("français", "espagnol"), espagnol)).isEqualTo(ACCESSIBLE);
        assertThat(verdict(de20Ans().parle("français"), espagnol)).isEqualTo(BLOQUEE);
        assertThat(verdict(de20Ans().acquis(Acquis.NON_DITS), espagnol)).isEqualTo(A_VERIFIER);
    }

    @Test
    void un_papier_demande_est_pret_manquant_ou_a_verifier() {
        var chose = Chose.service("s").papiers(Papier.PIECE_IDENTITE);
        assertThat(verdict(de20Ans().papier(Papier.PIECE_IDENTITE, true), chose))
                .isEqualTo(ACCESSIBLE);
        assertThat(verdict(de20Ans().papier(Papier.PIECE_IDENTITE, false), chose))
                .isEqualTo(BLOQUEE);
        assertThat(verdict(de20Ans(), chose)).isEqualTo(A_VERIFIER);
    }

    @Test
    void des_acquis_connus_mais_vides_ne_sont_pas_des_acquis_inconnus() {
        var rienEncore = new Acquis(OptionalInt.of(0), Set.of(), Optional.of(Map.of()), Optional.empty(), Map.of());
        var chose = Chose.emploi("e").experience(new Experience.Exigee(0));
        assertThat(verdict(de20Ans().acquis(rienEncore), chose)).isEqualTo(BLOQUEE);
        assertThat(verdict(de20Ans().acquis(Acquis.NON_DITS), chose)).isEqualTo(A_VERIFIER);
    }
}
