package fr.coteacote.recours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.recours.SuiviDroit.Etat;
import fr.coteacote.recours.SuivreUnDroit.Geste;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.ModifieEntreTemps;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Nuits;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One right of one person, from noticed to open, to renew, or not asked for. */
@TestDeLaMaison
class CycleDUnDroitTest {
    private final Monde monde;
    private final SuivreUnDroit suivre;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final MembreId nadia;

    CycleDUnDroitTest(Maison maison, SuivreUnDroit suivre, JdbcClient db, TransactionTemplate transaction) {
        this.monde = maison.au("2026-03-02T09:00");
        this.suivre = suivre;
        this.db = db;
        this.transaction = transaction;
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
    }

    @Test
    @Exigence("S1-09")
    void un_droit_passe_de_repere_a_ouvert_et_chaque_pas_garde_sa_date() {
        var lina = monde.accueilli("Lina", "Moreau", nadia);
        faire(() -> suivre.choisir(lina, DroitDemandable.AIDE_LOGEMENT));
        monde.ilEst("2026-03-05T10:00");
        faire(() -> suivre.demander(lina, DroitDemandable.AIDE_LOGEMENT));
        monde.ilEst("2026-04-10T10:00");
        faire(() -> suivre.ouvrir(lina, DroitDemandable.AIDE_LOGEMENT, Optional.empty()));
        assertThat(pas(lina))
                .containsExactly(
                        "RIEN REPERE 2026-03-02",
                        "REPERE EXPLIQUE 2026-03-02",
                        "EXPLIQUE CHOISI 2026-03-02",
                        "CHOISI DEMANDE 2026-03-05",
                        "DEMANDE OUVERT 2026-04-10");
    }

    @Test
    @Exigence(value = "S1-04", partie = true)
    void dire_pas_pour_moi_ne_demande_aucune_raison_et_se_reprend() {
        var samy = monde.accueilli("Samy", "Keller", nadia);
        faire(() -> suivre.pasPourMoi(samy, DroitDemandable.PERMIS_EMPLOI, MotifNonRecours.NON_DIT, ""));
        assertThat(etat(samy, DroitDemandable.PERMIS_EMPLOI)).isEqualTo(Etat.NON_DEMANDE);
        faire(() -> suivre.reprendre(samy, DroitDemandable.PERMIS_EMPLOI));
        assertThat(etat(samy, DroitDemandable.PERMIS_EMPLOI)).isEqualTo(Etat.EXPLIQUE);
        faire(() -> suivre.pasPourMoi(
                samy, DroitDemandable.PERMIS_EMPLOI, MotifNonRecours.COMPLEXITE, " trop de papiers "));
        assertThat(suivi(samy, DroitDemandable.PERMIS_EMPLOI))
                .isInstanceOfSatisfying(SuiviDroit.NonDemande.class, n -> {
                    assertThat(n.motif()).isEqualTo(MotifNonRecours.COMPLEXITE);
                    assertThat(n.mots()).isEqualTo("trop de papiers");
                });
    }

    @Test
    void un_refus_peut_se_discuter_et_une_demande_peut_se_reprendre() {
        var jade = monde.accueilli("Jade", "Perrin", nadia);
        faire(() -> suivre.choisir(jade, DroitDemandable.SANTE));
        faire(() -> suivre.demander(jade, DroitDemandable.SANTE));
        faire(() -> suivre.refuser(jade, DroitDemandable.SANTE));
        faire(() -> suivre.demander(jade, DroitDemandable.SANTE));
        assertThat(etat(jade, DroitDemandable.SANTE)).isEqualTo(Etat.DEMANDE);
        faire(() -> suivre.reprendre(jade, DroitDemandable.SANTE));
        assertThat(etat(jade, DroitDemandable.SANTE)).isEqualTo(Etat.CHOISI);
    }

    @Test
    void un_geste_qui_ne_va_plus_ne_change_rien_et_le_dit() {
        var tom = monde.accueilli("Tom", "Garnier", nadia);
        assertThat(monde.dedans(() -> suivre.ouvrir(tom, DroitDemandable.SANTE, Optional.empty())))
                .isEqualTo(new Geste.PlusPossible(Optional.empty()));
        faire(() -> suivre.choisir(tom, DroitDemandable.SANTE));
        faire(() -> suivre.demander(tom, DroitDemandable.SANTE));
        assertThat(monde.dedans(() -> suivre.pasPourMoi(tom, DroitDemandable.SANTE, MotifNonRecours.CHOIX, "")))
                .isEqualTo(new Geste.PlusPossible(Optional.of(Etat.DEMANDE)));
        assertThat(monde.dedans(() -> suivre.rompre(tom, DroitDemandable.SANTE)))
                .isEqualTo(new Geste.PlusPossible(Optional.of(Etat.DEMANDE)));
    }

    @Test
    @Exigence(value = "S2-32", partie = true)
    void soixante_jours_avant_sa_fin_un_droit_est_a_renouveler_et_s_il_est_oublie_il_est_rompu() {
        var noe = monde.accueilli("Noé", "Vidal", nadia);
        ouvert(noe, DroitDemandable.SANTE, LocalDate.parse("2026-05-31"));
        monde.ilEst("2026-03-31T03:15");
        nuit();
        assertThat(etat(noe, DroitDemandable.SANTE)).isEqualTo(Etat.OUVERT);
        monde.ilEst("2026-04-01T03:15");
        nuit();
        assertThat(etat(noe, DroitDemandable.SANTE)).isEqualTo(Etat.A_RENOUVELER);
        monde.ilEst("2026-05-31T03:15");
        nuit();
        assertThat(etat(noe, DroitDemandable.SANTE)).isEqualTo(Etat.A_RENOUVELER);
        monde.ilEst("2026-06-01T03:15");
        nuit();
        assertThat(etat(noe, DroitDemandable.SANTE)).isEqualTo(Etat.ROMPU);
    }

    @Test
    void un_renouvellement_demande_n_est_pas_une_rupture() {
        var oumou = monde.accueilli("Oumou", "Kanté", nadia);
        ouvert(oumou, DroitDemandable.SANTE, LocalDate.parse("2026-03-31"));
        nuit();
        faire(() -> suivre.demander(oumou, DroitDemandable.SANTE));
        monde.ilEst("2026-04-20T03:15");
        nuit();
        assertThat(suivi(oumou, DroitDemandable.SANTE))
                .isInstanceOfSatisfying(SuiviDroit.ARenouveler.class, r -> assertThat(r.redemandeLe())
                        .contains(LocalDate.parse("2026-03-02")));
        faire(() -> suivre.ouvrir(oumou, DroitDemandable.SANTE, Optional.of(LocalDate.parse("2027-03-31"))));
        assertThat(etat(oumou, DroitDemandable.SANTE)).isEqualTo(Etat.OUVERT);
        assertThat(pas(oumou)).last().isEqualTo("A_RENOUVELER OUVERT 2026-04-20");
    }

    @Test
    void deux_personnes_en_meme_temps_ne_s_ecrasent_pas() {
        var lea = monde.accueilli("Léa", "Rossi", nadia);
        faire(() -> suivre.choisir(lea, DroitDemandable.CAUTION));
        var table = monde.piece(TableDesSuivis.class);
        var lu = (SuiviDroit.Choisi) suivi(lea, DroitDemandable.CAUTION);
        dans(() -> table.passer(lu, lu.demander()));
        assertThatThrownBy(() -> dans(() -> table.passer(lu, lu.reprendre()))).isInstanceOf(ModifieEntreTemps.class);
    }

    @Test
    void la_base_refuse_un_pas_que_les_regles_ne_connaissent_pas() {
        var kylian = monde.accueilli("Kylian", "Besson", nadia);
        faire(() -> suivre.expliquer(kylian, DroitDemandable.BOURSE_LYCEE));
        var table = monde.piece(TableDesSuivis.class);
        var explique = suivi(kylian, DroitDemandable.BOURSE_LYCEE);
        assertThatThrownBy(() ->
                        dans(() -> table.passer(explique, new SuiviDroit.Ouvert(explique.corps(), Optional.empty()))))
                .hasMessageContaining("passage_permis");
    }

    private void ouvert(JeuneId jeune, DroitDemandable droit, LocalDate fin) {
        faire(() -> suivre.choisir(jeune, droit));
        faire(() -> suivre.demander(jeune, droit));
        faire(() -> suivre.ouvrir(jeune, droit, Optional.of(fin)));
    }

    private void nuit() {
        monde.piece(Nuits.class).faire(monde.structure());
    }

    private void faire(Supplier<Geste> geste) {
        assertThat(monde.dedans(geste)).isInstanceOf(Geste.Fait.class);
    }

    private SuiviDroit suivi(JeuneId jeune, DroitDemandable droit) {
        return monde.dedans(() -> suivre.de(jeune)).stream()
                .filter(s -> s.corps().droit() == droit)
                .findFirst()
                .orElseThrow();
    }

    private Etat etat(JeuneId jeune, DroitDemandable droit) {
        return suivi(jeune, droit).etat();
    }

    private <T> T dans(Supplier<T> acte) {
        return monde.dedans(() -> transaction.execute(_ -> acte.get()));
    }

    private List<String> pas(JeuneId jeune) {
        return dans(
                () -> db.sql("""
                select p.de || ' ' || p.vers || ' ' || (p.le at time zone 'Europe/Paris')::date
                  from recours.passage p join recours.suivi s on s.id = p.suivi_id
                 where s.jeune_id = :jeune order by p.le, p.id
                """).param("jeune", jeune.id()).query(String.class).list());
    }
}
