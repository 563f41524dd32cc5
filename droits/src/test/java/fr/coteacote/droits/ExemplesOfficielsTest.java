package fr.coteacote.droits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that public pages give; each is checked by hand and names its page. */
class ExemplesOfficielsTest {
    private final Moteur moteur = new Moteur(Parametres.duModele());

    /** service-public F19778: RSA of someone alone, housed for nothing: 646.52 − 77.58. */
    @Test
    void rsa_d_une_personne_seule_hebergee() {
        assertThat(euros(Monde.jeuneDe(25, "2025-10"), Droit.RSA)).isEqualTo(568.94, within(0.005));
    }

    /** service-public F32700: full allowance, first band, under age. */
    @Test
    void cej_plein_premiere_tranche_et_mineur() {
        assertThat(euros(Monde.jeuneDe(20, "2025-10"), Droit.CEJ)).isEqualTo(561.68);
        assertThat(euros(Monde.jeuneDe(20, "2025-10").foyerFiscal(false, 13_000, 1), Droit.CEJ))
                .isEqualTo(337);
        assertThat(euros(Monde.jeuneDe(17, "2025-10"), Droit.CEJ)).isEqualTo(224.68);
    }

    /** service-public F12242: AAH at its full rate. */
    @ParameterizedTest
    @CsvSource({"2024-10,1016.05", "2025-10,1033.32", "2026-05,1041.59"})
    void aah_a_taux_plein(String mois, double attendu) {
        assertThat(euros(Monde.jeuneDe(22, mois).sante(false, 0.8), Droit.AAH)).isEqualTo(attendu);
    }

    /** service-public F12214: grant levels, parents with one child at home, no distance counted. */
    @ParameterizedTest
    @CsvSource({"0,7,633.5", "7000,6,550.6", "35000,0,145.4", "60000,-1,0"})
    void bourse_du_superieur_selon_les_revenus_des_parents(double revenu, int echelon, double montant) {
        var s = Monde.jeuneDe(20, "2025-10")
                .quiFait(Activite.ETUDIANT)
                .inscrit(Scolarite.SUPERIEUR)
                .situation();
        var parents = new Parents(revenu, revenu, 1, 1, 0);
        var constat = moteur.evaluer(s.avecFiscalite(s.foyerFiscal(), java.util.Optional.of(parents)))
                .de(Droit.BCS);
        assertThat(constat.niveau()).isEqualTo(Plage.de(echelon));
        assertThat(constat.montant()).isEqualTo(Plage.de(montant));
    }

    /** caf.fr, allocations familiales: 151.05 € for two children once the CRDS of 0.5 % is withheld. */
    @Test
    void allocations_familiales_de_deux_enfants() {
        var monde = Monde.jeuneDe(24, "2025-10").enfants(LocalDate.of(2020, 3, 12), LocalDate.of(2022, 5, 20));
        assertThat(euros(monde, Droit.AF) * 0.995).isEqualTo(151.05, within(0.01));
    }

    /** service-public F10027: 8 € a month under 30, between the ceiling and the ceiling plus 35 %. */
    @Test
    void sante_avec_participation_a_huit_euros() {
        var monde = Monde.jeuneDe(25, "2025-03").quiFait(Activite.ACTIF).salaire(900);
        assertThat(euros(monde, Droit.CSS_PARTICIPATION)).isEqualTo(8);
        assertThat(euros(monde, Droit.CSS_GRATUITE)).isZero();
    }

    /** service-public F34959: since March 2025, 50 € at 17 and 150 € at 18. */
    @Test
    void pass_culture_de_dix_sept_et_dix_huit_ans() {
        assertThat(euros(Monde.jeuneDe(17, "2025-10"), Droit.PASS_CULTURE)).isEqualTo(50);
        assertThat(euros(Monde.jeuneDe(18, "2025-10"), Droit.PASS_CULTURE)).isEqualTo(150);
        assertThat(euros(Monde.jeuneDe(19, "2025-10"), Droit.PASS_CULTURE)).isZero();
    }

    /** Decree 2019-1: 500 € for an adult apprentice, until the end of 2025. */
    @Test
    void permis_des_apprentis_jusqu_a_fin_2025() {
        assertThat(euros(Monde.jeuneDe(19, "2025-12").enAlternance(), Droit.AIDE_PERMIS_APPRENTI))
                .isEqualTo(500);
        assertThat(euros(Monde.jeuneDe(17, "2025-12").enAlternance(), Droit.AIDE_PERMIS_APPRENTI))
                .isZero();
        assertThat(euros(Monde.jeuneDe(19, "2026-01").enAlternance(), Droit.AIDE_PERMIS_APPRENTI))
                .isZero();
    }

    /** service-public F1719: up to 1,200 € for a job seeker without benefit. */
    @Test
    void permis_d_un_demandeur_d_emploi() {
        var monde = Monde.jeuneDe(22, "2025-10").quiFait(Activite.CHOMEUR);
        assertThat(euros(monde, Droit.AIDE_PERMIS_DEMANDEUR_EMPLOI)).isEqualTo(1_200);
    }

    /** chequeenergie.gouv.fr: 194 € for one unit under 5,600 €, 48 € from 7,700 €. */
    @ParameterizedTest
    @CsvSource({"0,194", "5599,194", "5600,146", "7700,48", "10799,48", "10800,0"})
    void cheque_energie_d_une_personne_seule(double rfr, double attendu) {
        var monde = Monde.jeuneDe(22, "2025-10")
                .locataire(StatutLogement.LOCATAIRE_VIDE, 400)
                .foyerFiscal(false, rfr, 0);
        assertThat(euros(monde, Droit.CHEQUE_ENERGIE)).isEqualTo(attendu);
    }

    /** depart1825.com: reference income up to 17,280 € for one share. */
    @ParameterizedTest
    @CsvSource({"17280,250", "17281,0"})
    void depart_1825_selon_l_avis_d_impot(double rfr, double attendu) {
        assertThat(euros(Monde.jeuneDe(22, "2025-10").foyerFiscal(false, rfr, 0), Droit.DEPART_18_25))
                .isEqualTo(attendu);
    }

    private double euros(Monde monde, Droit droit) {
        Plage montant = moteur.evaluer(monde.situation()).de(droit).montant();
        assertThat(montant.exacte()).isTrue();
        return montant.min();
    }
}
