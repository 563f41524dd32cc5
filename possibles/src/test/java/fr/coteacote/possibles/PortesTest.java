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

class PortesTest {
    @Test
    void ce_qui_ne_demande_rien_a_cote_de_chez_soi_est_accessible() {
        assertThat(verdict(de20Ans(), Chose.emploi("e"))).isEqualTo(ACCESSIBLE);
    }

    @Test
    void l_age_se_regarde_le_jour_meme_des_deux_cotes() {
        var chose = Chose.de(Genre.SERVICE_CIVIQUE, "sc").ages(Ages.de(16, 25));
        assertThat(verdict(de20Ans().neLe("2010-11-23"), chose)).isEqualTo(ACCESSIBLE);
        assertThat(verdict(de20Ans().neLe("2010-11-24"), chose)).isEqualTo(BLOQUEE);
        assertThat(verdict(de20Ans().neLe("2000-11-24"), chose)).isEqualTo(ACCESSIBLE);
        assertThat(verdict(de20Ans().neLe("2000-11-23"), chose)).isEqualTo(BLOQUEE);
        assertThat(verdict(de20Ans().sansAgeDit(), chose)).isEqualTo(A_VERIFIER);
    }

    @Test
    void la_reconnaissance_de_handicap_porte_l_age_plus_loin_si_elle_est_dite() {
        var chose = Chose.de(Genre.SERVICE_CIVIQUE, "sc").ages(new Ages(16, 25, 30));
        var a28Ans = "1998-05-05";
        assertThat(verdict(de20Ans().neLe(a28Ans).statut(Statut.RQTH, true), chose))
                .isEqualTo(ACCESSIBLE);
        assertThat(verdict(de20Ans().neLe(a28Ans).statut(Statut.RQTH, false), chose))
                .isEqualTo(BLOQUEE);
        assertThat(verdict(de20Ans().neLe(a28Ans), chose)).isEqualTo(A_VERIFIER);
    }

    @Test
    @Exigence(value = "S1-35", partie = true)
    void on_ne_va_que_la_ou_ses_moyens_menent_vraiment() {
        assertThat(verdict(de20Ans().moyens(Moyen.A_PIED), Chose.emploi("e").aKm(1.9)))
                .isEqualTo(ACCESSIBLE);
        assertThat(verdict(de20Ans().moyens(Moyen.A_PIED), Chose.emploi("e").aKm(2.1)))
                .isEqualTo(BLOQUEE);
        assertThat(verdict(de20Ans(), Chose.emploi("e").aKm(14.9))).isEqualTo(ACCESSIBLE);
        assertThat(verdict(de20Ans(), Chose.emploi("e").aKm(15.1))).isEqualTo(BLOQUEE);
        assertThat(verdict(de20Ans().minutes(20), Chose.emploi("e").aKm(14.9))).isEqualTo(BLOQUEE);
    }

    @Test
    void une_voiture_sans_permis_ne_mene_nulle_part() {
        var loin = Chose.emploi("e").aKm(30);
        assertThat(verdict(de20Ans().moyens(Moyen.VOITURE).permis(Permis.B), loin))
                .isEqualTo(ACCESSIBLE);
        assertThat(verdict(de20Ans().moyens(Moyen.VOITURE), loin)).isEqualTo(BLOQUEE);
        assertThat(verdict(de20Ans().moyens(Moyen.VOITURE).permisNonDit(), loin))
                .isEqualTo(A_VERIFIER);
    }

    @Test
    void sans_savoir_comment_on_se_deplace_seul_le_tres_pres_est_un_oui_et_le_tres_loin_un_non() {
        assertThat(verdict(de20Ans().moyensNonDits(), Chose.emploi("e").aKm(1))).isEqualTo(ACCESSIBLE);
        assertThat(verdict(de20Ans().moyensNonDits(), Chose.emploi("e").aKm(10)))
                .isEqualTo(A_VERIFIER);
        assertThat(verdict(de20Ans().moyensNonDits(), Chose.emploi("e").aKm(400)))
                .isEqualTo(BLOQUEE);
    }

    @Test
    void un_lieu_non_donne_n_est_jamais_pris_pour_tout_pres() {
        assertThat(verdict(de20Ans(), Chose.emploi("e").a(new Lieu.NonDonne()))).isEqualTo(A_VERIFIER);
        assertThat(verdict(de20Ans().partDe(new Depart.NonDit()), Chose.emploi("e")))
                .isEqualTo(A_VERIFIER);
        assertThat(verdict(de20Ans(), Chose.emploi("e").a(new Lieu.ADistance())))
                .isEqualTo(ACCESSIBLE);
    }

    @Test
    void un_departement_entier_est_un_lieu_a_verifier_sauf_s_il_est_tout_entier_hors_de_portee() {
        var ici = new Lieu.SurPlace(Chose.PLACE_DU_MARCHE, 50, "", "Le département");
        var laBas = new Lieu.SurPlace(new Point(49, 3), 60, "", "Un autre");
        assertThat(verdict(de20Ans(), Chose.emploi("e").a(ici))).isEqualTo(A_VERIFIER);
        assertThat(verdict(de20Ans(), Chose.emploi("e").a(laBas))).isEqualTo(BLOQUEE);
    }

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
    void il_suffit_d_appartenir_a_un_seul_des_publics() {
        var chose = Chose.service("s").publics(Public.SENIORS, Public.DEMANDEURS_EMPLOI);
        assertThat(verdict(de20Ans().statut(Statut.DEMANDEUR_EMPLOI, true), chose))
                .isEqualTo(ACCESSIBLE);
        assertThat(verdict(de20Ans().statut(Statut.DEMANDEUR_EMPLOI, false), chose))
                .isEqualTo(BLOQUEE);
        assertThat(verdict(de20Ans(), chose)).isEqualTo(A_VERIFIER);
        assertThat(verdict(de20Ans(), Chose.service("s").publics(Public.SENIORS)))
                .isEqualTo(BLOQUEE);
        assertThat(verdict(de20Ans(), Chose.service("s").publics(Public.TOUS_PUBLICS)))
                .isEqualTo(ACCESSIBLE);
    }

    @Test
    void un_public_que_le_logiciel_ne_demande_jamais_se_verifie_avec_la_personne() {
        assertThat(verdict(de20Ans(), Chose.service("s").publics(Public.FEMMES)))
                .isEqualTo(A_VERIFIER);
        assertThat(verdict(de20Ans(), Chose.service("s").publics(Public.NON_PRECISE)))
                .isEqualTo(A_VERIFIER);
    }

    @Test
    void un_service_reserve_a_un_territoire_se_dit_a_ceux_qui_y_habitent() {
        assertThat(verdict(de20Ans(), Chose.service("s").zones("82"))).isEqualTo(ACCESSIBLE);
        assertThat(verdict(de20Ans(), Chose.service("s").zones("82999"))).isEqualTo(ACCESSIBLE);
        assertThat(verdict(de20Ans(), Chose.service("s").zones("31"))).isEqualTo(BLOQUEE);
        assertThat(verdict(de20Ans(), Chose.service("s").zones("france"))).isEqualTo(ACCESSIBLE);
        assertThat(verdict(de20Ans(), Chose.service("s").zones("200000172"))).isEqualTo(A_VERIFIER);
        assertThat(verdict(
                        de20Ans().partDe(new Depart.Ici(Chose.PLACE_DU_MARCHE, "")),
                        Chose.service("s").zones("82")))
                .isEqualTo(A_VERIFIER);
    }

    @Test
    void ce_qui_se_paye_depend_de_ce_qu_on_peut_mettre() {
        var vingtEuros = Chose.service("s").cout(new Cout.Payant(2000));
        assertThat(verdict(de20Ans().budget(2000), vingtEuros)).isEqualTo(ACCESSIBLE);
        assertThat(verdict(de20Ans().budget(1999), vingtEuros)).isEqualTo(BLOQUEE);
        assertThat(verdict(de20Ans(), vingtEuros)).isEqualTo(A_VERIFIER);
        assertThat(verdict(de20Ans().budget(0), Chose.service("s").cout(new Cout.PrixNonDonne())))
                .isEqualTo(BLOQUEE);
        assertThat(verdict(de20Ans().budget(0), Chose.service("s").cout(new Cout.NonPrecise())))
                .isEqualTo(A_VERIFIER);
    }

    @Test
    void un_atelier_complet_est_bloque() {
        assertThat(verdict(de20Ans(), Chose.de(Genre.ATELIER, "a").places(1))).isEqualTo(ACCESSIBLE);
        assertThat(verdict(de20Ans(), Chose.de(Genre.ATELIER, "a").places(0))).isEqualTo(BLOQUEE);
    }

    @Test
    void une_condition_ecrite_que_personne_n_a_lue_se_verifie() {
        assertThat(verdict(de20Ans(), Chose.service("s").conditionsEcrites("sur évaluation")))
                .isEqualTo(A_VERIFIER);
        assertThat(verdict(de20Ans(), Chose.de(Genre.SERVICE_CIVIQUE, "s").douteux()))
                .isEqualTo(A_VERIFIER);
    }

    @Test
    @Exigence(value = "S1-20", partie = true)
    void ce_qui_est_fini_disparait_de_lui_meme_le_lendemain() {
        var chose = Chose.emploi("e").fin("2026-11-23").existe();
        assertThat(Monde.avec(java.util.List.of(chose))
                        .au("2026-11-23")
                        .montrer(de20Ans())
                        .possibles())
                .hasSize(1);
        var lendemain = Monde.avec(java.util.List.of(chose)).au("2026-11-24").montrer(de20Ans());
        assertThat(lendemain.possibles()).isEmpty();
        assertThat(lendemain.aDebloquer()).isEmpty();
    }

    @Test
    void ce_qui_finit_avant_qu_on_soit_disponible_est_bloque() {
        assertThat(verdict(
                        de20Ans().disponibleDes("2026-12-01"), Chose.emploi("e").fin("2026-11-30")))
                .isEqualTo(BLOQUEE);
        assertThat(verdict(
                        de20Ans().disponibleDes("2026-12-01"), Chose.emploi("e").debut("2026-11-30")))
                .isEqualTo(A_VERIFIER);
        assertThat(verdict(
                        de20Ans().disponibleDes("2026-12-01"), Chose.emploi("e").debut("2026-12-01")))
                .isEqualTo(ACCESSIBLE);
    }

    @Test
    void d_un_visiteur_on_ne_sait_rien_et_rien_ne_lui_est_refuse_pour_autant() {
        var visiteur = Personne.visiteur("passage");
        var tout = Chose.emploi("e")
                .ages(Ages.de(18, 25))
                .permis(Permis.B)
                .diplome(new Diplome.Exige(3, ""))
                .experience(new Experience.Exigee(3))
                .langues("anglais")
                .papiers(Papier.CV)
                .cout(new Cout.Payant(500))
                .existe();
        var page = Monde.avec(java.util.List.of(tout))
                .possibles()
                .pour(visiteur, Monde.AUJOURDHUI, Reponses.AUCUNE, Recherche.TOUT, 20);
        assertThat(page.possibles().getFirst().verdict()).isEqualTo(A_VERIFIER);
    }

    @Test
    void des_acquis_connus_mais_vides_ne_sont_pas_des_acquis_inconnus() {
        var rienEncore = new Acquis(OptionalInt.of(0), Set.of(), Optional.of(Map.of()), Optional.empty(), Map.of());
        var chose = Chose.emploi("e").experience(new Experience.Exigee(0));
        assertThat(verdict(de20Ans().acquis(rienEncore), chose)).isEqualTo(BLOQUEE);
        assertThat(verdict(de20Ans().acquis(Acquis.NON_DITS), chose)).isEqualTo(A_VERIFIER);
    }
}
