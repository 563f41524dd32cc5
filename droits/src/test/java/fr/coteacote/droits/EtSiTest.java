package fr.coteacote.droits;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.droits.Ruptures.Cause;
import fr.coteacote.droits.Ruptures.Changement;
import fr.coteacote.droits.Ruptures.DroitOuvert;
import fr.coteacote.preuves.Exigence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EtSiTest {
    private final Moteur moteur = new Moteur(Parametres.duModele());
    private final EtSi etSi = new EtSi(moteur);
    private final Ruptures ruptures = new Ruptures(moteur);

    private static Evenement vingtHeures(String mois) {
        return new Evenement.PrendreEmploi(YearMonth.parse(mois), 830, 860);
    }

    @Test
    @Exigence(value = "S2-31", partie = true)
    void prendre_vingt_heures_par_semaine_rapporte_et_montre_ce_qui_baisse() {
        var seul = Monde.jeuneDe(25, "2025-04").quiFait(Activite.CHOMEUR).situation();
        var comparaison = etSi.comparer(seul, List.of(vingtHeures("2025-05")));
        assertThat(comparaison.ecart()).isPositive();
        assertThat(comparaison.pertes()).extracting(EtSi.Perte::droit).contains(Droit.RSA);
        assertThat(comparaison.avec()).hasSize(12);
        assertThat(comparaison.avec().getFirst()).isEqualTo(comparaison.sans().getFirst());
    }

    @Test
    void le_rsa_ne_bouge_pas_entre_deux_declarations() {
        var seul = Monde.jeuneDe(25, "2025-04").quiFait(Activite.CHOMEUR).situation();
        var avec = etSi.comparer(seul, List.of(vingtHeures("2025-05"))).avec();
        assertThat(avec.get(1).droit(Droit.RSA))
                .isEqualTo(avec.get(0).droit(Droit.RSA))
                .isPositive();
        assertThat(avec.get(2).droit(Droit.RSA)).isEqualTo(avec.get(0).droit(Droit.RSA));
        assertThat(avec.get(6).droit(Droit.RSA)).isLessThan(avec.get(0).droit(Droit.RSA));
    }

    @Test
    void la_prime_d_activite_vient_avec_le_trimestre_de_reference() {
        var seul = Monde.jeuneDe(25, "2025-04").quiFait(Activite.CHOMEUR).situation();
        var avec = etSi.comparer(seul, List.of(vingtHeures("2025-05"))).avec();
        assertThat(avec.get(2).droit(Droit.PRIME_ACTIVITE)).isZero();
        assertThat(avec.get(9).droit(Droit.PRIME_ACTIVITE)).isPositive();
    }

    @Test
    void un_logement_n_est_pas_aide_le_premier_mois() {
        var heberge = Monde.jeuneDe(22, "2025-04").situation();
        var chez = new Logement(
                StatutLogement.LOCATAIRE_VIDE,
                420,
                30,
                "31555",
                2,
                Logement.Bail.ORDINAIRE,
                false,
                false,
                Optional.of(LocalDate.of(2025, 6, 1)));
        var avec = etSi.comparer(heberge, List.of(new Evenement.Demenager(YearMonth.of(2025, 6), chez)))
                .avec();
        assertThat(avec.get(1).droit(Droit.ALS)).isZero();
        assertThat(avec.get(2).droit(Droit.ALS)).isZero();
        assertThat(avec.get(3).droit(Droit.ALS)).isPositive();
    }

    @Test
    void un_couple_perd_l_allocation_de_parent_seul() {
        var seule =
                Monde.jeuneDe(23, "2025-04").enfants(LocalDate.of(2023, 2, 11)).situation();
        var conjoint = Personne.nee(LocalDate.of(2001, 4, 8));
        var comparaison = etSi.comparer(
                seule,
                List.of(new Evenement.VivreEnCouple(
                        YearMonth.of(2025, 7), new Couple(conjoint, LienConjoint.CONCUBIN, 0))));
        assertThat(comparaison.pertes())
                .contains(new EtSi.Perte(
                        Droit.ASF,
                        YearMonth.of(2025, 7),
                        comparaison.sans().get(3).droit(Droit.ASF),
                        0));
    }

    @Test
    void un_enfant_ouvre_la_paje_le_mois_qui_suit_sa_naissance() {
        var monde = Monde.jeuneDe(23, "2025-04").situation();
        var avec = etSi.comparer(monde, List.of(new Evenement.NaissanceEnfant(LocalDate.of(2025, 6, 12))))
                .avec();
        assertThat(avec.get(2).droit(Droit.PAJE_BASE)).isZero();
        assertThat(avec.get(3).droit(Droit.PAJE_BASE)).isPositive();
    }

    @Test
    void un_apprentissage_remplace_l_allocation_du_cej_par_un_salaire() {
        var jeune = Monde.jeuneDe(19, "2025-04").situation();
        var comparaison = etSi.comparer(
                jeune, List.of(new Evenement.EntrerEnApprentissage(YearMonth.of(2025, 5), 900, Emploi.AUCUN)));
        assertThat(comparaison.avec().get(11).revenus()).isEqualTo(90_000);
        assertThat(comparaison.avec().get(10).droit(Droit.CEJ))
                .isLessThan(comparaison.sans().get(10).droit(Droit.CEJ));
    }

    @Test
    void la_fin_d_un_emploi_se_projette_avec_son_allocation() {
        var salarie = Monde.jeuneDe(25, "2025-04")
                .quiFait(Activite.ACTIF)
                .salaire(1_400)
                .situation();
        var avec = etSi.comparer(salarie, List.of(new Evenement.FinirEmploi(YearMonth.of(2025, 8), 700)))
                .avec();
        assertThat(avec.get(3).revenus()).isEqualTo(140_000);
        assertThat(avec.get(4).revenus()).isEqualTo(70_000);
    }

    @Test
    void la_meilleure_date_est_celle_qui_laisse_le_plus_dans_l_annee() {
        var seul = Monde.jeuneDe(25, "2025-04").quiFait(Activite.CHOMEUR).situation();
        var dates = etSi.meilleuresDates(seul, vingtHeures("2025-05"), 6);
        assertThat(dates).hasSize(6);
        assertThat(dates.getFirst().ressourcesDeLAnnee())
                .isGreaterThanOrEqualTo(dates.getLast().ressourcesDeLAnnee());
        assertThat(dates.getFirst().mois()).isEqualTo(YearMonth.of(2025, 4));
    }

    @Test
    void deux_situations_se_comparent_sur_une_annee() {
        var sans = Monde.jeuneDe(25, "2025-04").situation();
        var avec = Monde.jeuneDe(25, "2025-04")
                .quiFait(Activite.ACTIF)
                .salaire(1_300)
                .situation();
        assertThat(etSi.comparer(sans, avec).ecart()).isPositive();
    }

    @Test
    @Exigence(value = "S2-32", partie = true)
    void le_vingt_sixieme_anniversaire_ferme_le_cej_et_se_voit_avant() {
        var jeune = Monde.ne("1999-09-12", "2025-05").situation();
        var echeances = ruptures.aVenir(jeune, List.of(), Optional.empty(), 8);
        assertThat(echeances)
                .filteredOn(e -> e.jour().equals(LocalDate.of(2025, 9, 12)))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.cause()).isEqualTo(Cause.ANNIVERSAIRE);
                    assertThat(e.droits())
                            .contains(new Changement(Droit.CEJ, VerdictDroit.ELIGIBLE, VerdictDroit.NON_ELIGIBLE));
                });
    }

    @Test
    void le_vingt_cinquieme_anniversaire_ouvre_le_rsa() {
        var jeune = Monde.ne("2000-09-12", "2025-05").situation();
        assertThat(ruptures.aVenir(jeune, List.of(), Optional.empty(), 6))
                .filteredOn(e -> e.cause() == Cause.ANNIVERSAIRE)
                .singleElement()
                .satisfies(e -> assertThat(e.droits())
                        .contains(new Changement(Droit.RSA, VerdictDroit.NON_ELIGIBLE, VerdictDroit.ELIGIBLE)));
    }

    @Test
    @Exigence(value = "S1-09", partie = true)
    void la_fin_d_un_droit_annuel_d_un_contrat_et_d_un_trimestre_sont_datees() {
        var jeune = Monde.jeuneDe(22, "2025-05").situation();
        var ouvert = new DroitOuvert(Droit.CSS_GRATUITE, LocalDate.of(2025, 8, 31));
        var echeances = ruptures.aVenir(jeune, List.of(ouvert), Optional.of(LocalDate.of(2025, 7, 15)), 6);
        assertThat(echeances).isSortedAccordingTo(java.util.Comparator.comparing(Ruptures.Echeance::jour));
        assertThat(echeances)
                .extracting(Ruptures.Echeance::cause)
                .contains(Cause.FIN_DE_DROIT, Cause.FIN_DE_CONTRAT, Cause.TRIMESTRE);
        assertThat(echeances).noneMatch(e -> e.jour().isAfter(LocalDate.of(2025, 11, 30)));
    }

    @Test
    void les_trois_ans_d_un_enfant_ferment_la_paje() {
        var seule =
                Monde.jeuneDe(23, "2025-04").enfants(LocalDate.of(2022, 6, 11)).situation();
        assertThat(ruptures.aVenir(seule, List.of(), Optional.empty(), 6))
                .filteredOn(e -> e.cause() == Cause.ANNIVERSAIRE_ENFANT)
                .singleElement()
                .satisfies(e ->
                        assertThat(e.droits()).extracting(Changement::droit).contains(Droit.PAJE_BASE));
    }

    @Test
    void sans_tout_savoir_l_anniversaire_qui_ferme_un_droit_se_voit_quand_meme() {
        var connue = Monde.ne("1999-09-12", "2025-07").sansSavoir(Question.LOGEMENT, Question.PARENTS, Question.LOYER);
        assertThat(ruptures.aVenir(connue, List.of(), Optional.empty(), 3))
                .filteredOn(e -> e.cause() == Cause.ANNIVERSAIRE)
                .singleElement()
                .satisfies(e -> assertThat(e.droits())
                        .contains(new Changement(Droit.CEJ, VerdictDroit.ELIGIBLE, VerdictDroit.NON_ELIGIBLE)));
    }
}
