package fr.coteacote.parcours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.dossiers.Situation;
import fr.coteacote.parcours.Accompagnement.Etat;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Nuits;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The life cycle of DOMAINE §3. */
@TestDeLaMaison
class CycleDeVieTest {
    private static final Set<String> PERMISES = Set.of(
            "CONTACT>ACCUEILLI",
            "ACCUEILLI>ACCOMPAGNE",
            "ACCUEILLI>EN_PAUSE",
            "ACCOMPAGNE>EN_PAUSE",
            "EN_VEILLE>EN_PAUSE",
            "ACCUEILLI>EN_VEILLE",
            "ACCOMPAGNE>EN_VEILLE",
            "EN_PAUSE>ACCUEILLI",
            "EN_PAUSE>ACCOMPAGNE",
            "EN_VEILLE>ACCUEILLI",
            "EN_VEILLE>ACCOMPAGNE",
            "ACCUEILLI>SORTI",
            "ACCOMPAGNE>SORTI",
            "EN_PAUSE>SORTI",
            "EN_VEILLE>SORTI",
            "SORTI>ACCOMPAGNE",
            "ACCUEILLI>ARCHIVE",
            "ACCOMPAGNE>ARCHIVE",
            "EN_PAUSE>ARCHIVE",
            "EN_VEILLE>ARCHIVE",
            "SORTI>ARCHIVE",
            "ARCHIVE>ACCOMPAGNE");

    private final Monde monde;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final MenerLAccompagnement mener;
    private final TableDesAccompagnements table;
    private final Nuits nuits;
    private final MembreId nadia;
    private final JeuneId lina;

    CycleDeVieTest(
            Maison maison,
            JdbcClient db,
            TransactionTemplate transaction,
            MenerLAccompagnement mener,
            TableDesAccompagnements table,
            Nuits nuits) {
        this.db = db;
        this.transaction = transaction;
        this.mener = mener;
        this.table = table;
        this.nuits = nuits;
        this.monde = maison.au("2026-01-05T10:00");
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        this.lina = monde.accueilli("Lina", "Moreau", nadia);
    }

    @Test
    void la_table_refuse_toute_transition_qui_n_est_pas_dans_le_domaine() {
        var etats = Stream.concat(Stream.of("CONTACT"), Stream.of(Etat.values()).map(Enum::name))
                .toList();
        for (String de : etats) {
            for (String vers : etats) {
                if (PERMISES.contains(de + ">" + vers)) {
                    ecrire(de, vers);
                } else {
                    assertThatThrownBy(() -> ecrire(de, vers))
                            .as(de + " > " + vers)
                            .isInstanceOf(DataIntegrityViolationException.class);
                }
            }
        }
    }

    @Test
    @Exigence(value = "S2-36", partie = true)
    void le_silence_met_en_veille_au_quarante_cinquieme_jour_jamais_avant_et_ne_fait_jamais_sortir() {
        monde.ilEst("2026-02-19T09:59");
        nuits.faire(monde.structure());
        assertThat(etat()).isEqualTo(Etat.ACCUEILLI);
        monde.ilEst("2026-02-19T10:00");
        nuits.faire(monde.structure());
        assertThat(etat()).isEqualTo(Etat.EN_VEILLE);
        monde.ilEst("2027-12-31T10:00");
        nuits.faire(monde.structure());
        assertThat(etat()).isEqualTo(Etat.EN_VEILLE);
        monde.agir(() -> mener.contactReussi(lina, "SMS"));
        assertThat(etat()).isEqualTo(Etat.ACCUEILLI);
    }

    @Test
    void un_rythme_plus_long_que_le_silence_repousse_la_veille_au_double_du_rythme() {
        monde.agir(() -> mener.convenirDuRythme(lina, 30));
        monde.ilEst("2026-03-06T09:59");
        nuits.faire(monde.structure());
        assertThat(etat()).isEqualTo(Etat.ACCUEILLI);
        monde.ilEst("2026-03-06T10:00");
        nuits.faire(monde.structure());
        assertThat(etat()).isEqualTo(Etat.EN_VEILLE);
    }

    @Test
    @Exigence(value = "S1-56", partie = true)
    void la_structure_ne_met_pas_fin_avant_un_mois_de_date_a_date() {
        var fin = new Sortie(Sortie.Origine.STRUCTURE, Situation.Categorie.INCONNUE, "motif dit");
        monde.ilEst("2026-02-04T23:59");
        assertThat(monde.dedans(() -> mener.sortir(lina, fin))).isEqualTo(new Fin.Refusee(Fin.Raison.PREMIER_MOIS));
        monde.ilEst("2026-02-05T00:00");
        assertThat(monde.dedans(() ->
                        mener.sortir(lina, new Sortie(Sortie.Origine.STRUCTURE, Situation.Categorie.INCONNUE, " "))))
                .isEqualTo(new Fin.Refusee(Fin.Raison.MOTIF_A_DIRE));
        assertThat(monde.dedans(() -> mener.sortir(lina, fin))).isInstanceOf(Fin.Faite.class);
        assertThat(monde.dedans(() -> mener.sortir(lina, fin))).isEqualTo(new Fin.Refusee(Fin.Raison.DEJA_FINI));
    }

    @Test
    @Exigence("S1-56")
    void pendant_le_premier_mois_seules_la_personne_la_loi_et_la_vie_mettent_fin() {
        monde.ilEst("2026-02-04T23:59");
        for (var origine : Sortie.Origine.values()) {
            var qui = monde.accueilli("Personne", origine.name(), nadia);
            var fin = new Sortie(origine, Situation.Categorie.INCONNUE, "texte ou motif dit");
            if (origine == Sortie.Origine.STRUCTURE) {
                assertThat(monde.dedans(() -> mener.sortir(qui, fin)))
                        .isEqualTo(new Fin.Refusee(Fin.Raison.PREMIER_MOIS));
            } else {
                assertThat(monde.dedans(() -> mener.sortir(qui, fin)))
                        .as(origine.name())
                        .isInstanceOf(Fin.Faite.class);
            }
        }
        var fin = new Sortie(Sortie.Origine.STRUCTURE, Situation.Categorie.INCONNUE, "motif dit");
        assertThat(monde.dedans(() -> mener.sortir(lina, fin))).isEqualTo(new Fin.Refusee(Fin.Raison.PREMIER_MOIS));
        monde.ilEst("2026-02-05T00:00");
        assertThat(monde.dedans(() -> mener.sortir(lina, fin))).isInstanceOf(Fin.Faite.class);
    }

    @Test
    void une_decision_de_l_etat_est_possible_a_tout_moment_avec_son_texte_cite() {
        var sansTexte = new Sortie(Sortie.Origine.AUTORITE, Situation.Categorie.INCONNUE, "");
        var avecTexte = new Sortie(Sortie.Origine.AUTORITE, Situation.Categorie.INCONNUE, "jugement du 3 janvier 2026");
        assertThat(monde.dedans(() -> mener.sortir(lina, sansTexte)))
                .isEqualTo(new Fin.Refusee(Fin.Raison.TEXTE_A_CITER));
        assertThat(monde.dedans(() -> mener.sortir(lina, avecTexte))).isInstanceOf(Fin.Faite.class);
    }

    @Test
    void une_pause_se_finit_dans_l_etat_d_avant_et_une_veille_ne_la_remplace_pas() {
        monde.agir(() -> mener.accompagner(lina));
        monde.agir(() -> mener.mettreEnPause(lina));
        monde.ilEst("2026-12-01T10:00");
        nuits.faire(monde.structure());
        assertThat(etat()).isEqualTo(Etat.EN_PAUSE);
        monde.agir(() -> mener.revenir(lina));
        assertThat(etat()).isEqualTo(Etat.ACCOMPAGNE);
    }

    @Test
    void il_n_y_a_jamais_deux_referents_a_la_fois() {
        var karim = monde.membre("Karim", "Osman", Role.CONSEIL);
        assertThatThrownBy(() -> monde.agir(() -> monde.piece(Referents.class).designer(lina, karim)))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(monde.dedans(() ->
                        monde.piece(Referents.class).passerLeRelais(lina, new Referents.Relais.VouluParLeJeune(karim))))
                .isEqualTo(Referents.Passage.FAIT);
        assertThat(monde.dedans(() -> monde.piece(Referents.class).actuel(lina)))
                .contains(karim);
        assertThat(monde.<List<JeuneId>>dedans(
                        () -> monde.piece(Referents.class).portefeuille(nadia)))
                .isEmpty();
    }

    private Etat etat() {
        return monde.dedans(() -> transaction.execute(_ -> table.lire(lina).etat()));
    }

    private void ecrire(String de, String vers) {
        monde.agir(() -> transaction.executeWithoutResult(t -> {
            t.setRollbackOnly();
            db.sql(
                            "insert into parcours.transition (id, jeune_id, de, vers, le, par) values (gen_random_uuid(), :jeune, :de, :vers, now(), 'essai')")
                    .param("jeune", lina.id())
                    .param("de", de)
                    .param("vers", vers)
                    .update();
        }));
    }
}
