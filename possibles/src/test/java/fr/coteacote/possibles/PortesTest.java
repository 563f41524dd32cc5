package fr.coteacote.possibles;

import static fr.coteacote.possibles.Monde.verdict;
import static fr.coteacote.possibles.Quelquun.de20Ans;
import static fr.coteacote.possibles.Verdict.ACCESSIBLE;
import static fr.coteacote.possibles.Verdict.A_VERIFIER;
import static fr.coteacote.possibles.Verdict.BLOQUEE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.preuves.Exigence;
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
}
