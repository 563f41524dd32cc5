package fr.coteacote.possibles;

import static fr.coteacote.possibles.Monde.ids;
import static fr.coteacote.possibles.Quelquun.de20Ans;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.preuves.Exigence;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeviersTest {
    private static List<String> etapes(Levier levier) {
        return levier.etapes().stream().map(Levier.Etape::id).toList();
    }

    @Test
    @Exigence(value = "S2-39", partie = true)
    void une_offre_qui_demande_le_permis_montre_l_aide_puis_l_auto_ecole() {
        var monde = Monde.avec(
                Chose.emploi("livraison").permis(Permis.B),
                Chose.service("auto-ecole").apporte(Cle.PERMIS_B).cout(new Cout.Payant(120_000)),
                Chose.de(Genre.DROIT, "aide-permis").apporte(Cle.ARGENT));
        var offre = monde.vu(de20Ans().budget(0), "livraison");
        assertThat(offre.verdict()).isEqualTo(Verdict.BLOQUEE);
        assertThat(offre.leviers()).hasSize(1);
        assertThat(offre.leviers().getFirst().ouvre()).isEqualTo(Critere.PERMIS);
        assertThat(etapes(offre.leviers().getFirst())).containsExactly("aide-permis", "auto-ecole");
    }

    @Test
    void sans_moyen_d_y_aller_on_montre_le_bus_a_la_demande() {
        var monde =
                Monde.avec(Chose.emploi("scierie").aKm(25), Chose.service("bus").apporte(Cle.TRAJET));
        var offre = monde.vu(de20Ans(), "scierie");
        assertThat(offre.raisons()).contains(new Raison.TropLoin(25));
        assertThat(etapes(offre.leviers().getFirst())).containsExactly("bus");
    }

    @Test
    @Exigence(value = "S2-38", partie = true)
    void sans_diplome_on_montre_la_prepa() {
        var monde = Monde.avec(
                Chose.emploi("cuisine").rome("G1602").diplome(new Diplome.Exige(3, "cuisine")),
                Chose.de(Genre.FORMATION, "prepa").apporte(Cle.DIPLOME),
                Chose.de(Genre.FORMATION, "cap-coiffure").rome("D1202").apporte(Cle.DIPLOME));
        assertThat(etapes(monde.vu(de20Ans(), "cuisine").leviers().getFirst())).containsExactly("prepa");
    }

    @Test
    void le_chemin_le_plus_court_est_montre() {
        var monde = Monde.avec(
                Chose.emploi("livraison").permis(Permis.B),
                Chose.service("auto-ecole").apporte(Cle.PERMIS_B).cout(new Cout.Payant(120_000)),
                Chose.service("aide").apporte(Cle.ARGENT),
                Chose.service("ecole-sociale").apporte(Cle.PERMIS_B).aKm(12));
        assertThat(etapes(monde.vu(de20Ans().budget(0), "livraison").leviers().getFirst()))
                .containsExactly("ecole-sociale");
    }

    @Test
    void une_chaine_va_jusqu_a_trois_et_pas_quatre() {
        var offre = Chose.emploi("livraison").permis(Permis.B);
        var ecole = Chose.service("auto-ecole").apporte(Cle.PERMIS_B).cout(new Cout.Payant(120_000));
        var aide = Chose.service("aide").apporte(Cle.ARGENT).publics(Public.DEMANDEURS_EMPLOI);
        var inscription = Chose.service("inscription").apporte(Cle.INSCRIPTION_EMPLOI);
        var personne =
                de20Ans().budget(0).statut(Statut.DEMANDEUR_EMPLOI, false).papier(Papier.PIECE_IDENTITE, false);
        var trois = Monde.avec(offre, ecole, aide, inscription).vu(personne, "livraison");
        assertThat(etapes(trois.leviers().getFirst())).containsExactly("inscription", "aide", "auto-ecole");
        var quatre = Monde.avec(
                        offre,
                        ecole,
                        aide,
                        Chose.service("inscription")
                                .apporte(Cle.INSCRIPTION_EMPLOI)
                                .papiers(Papier.PIECE_IDENTITE),
                        Chose.service("mairie").apporte(Cle.PAPIERS))
                .vu(personne, "livraison");
        assertThat(quatre.leviers()).isEmpty();
    }

    @Test
    void chaque_porte_fermee_a_son_levier_et_le_plus_court_vient_d_abord() {
        var monde = Monde.avec(
                Chose.emploi("scierie").aKm(25).permis(Permis.B),
                Chose.service("bus").apporte(Cle.TRAJET),
                Chose.service("auto-ecole").apporte(Cle.PERMIS_B).cout(new Cout.Payant(120_000)),
                Chose.service("aide").apporte(Cle.ARGENT));
        var leviers = monde.vu(de20Ans().budget(0), "scierie").leviers();
        assertThat(leviers).extracting(Levier::ouvre).containsExactly(Critere.TRAJET, Critere.PERMIS);
    }

    @Test
    @Exigence(value = "S2-40", partie = true)
    void des_horaires_qui_butent_sur_la_garde_montrent_une_garde() {
        var soir = Horaires.precis(List.of(new Creneau(DayOfWeek.MONDAY, LocalTime.of(17, 0), LocalTime.of(20, 0))));
        var monde = Monde.avec(
                Chose.emploi("menage").horaires(soir),
                Chose.service("halte-garderie").horaires(Horaires.LIBRES).apporte(Cle.GARDE_ENFANT));
        var indisponible = new Creneau(DayOfWeek.MONDAY, LocalTime.of(18, 0), LocalTime.of(8, 0));
        var mere = de20Ans().indisponible(indisponible, Indisponibilite.Pourquoi.GARDE_ENFANT);
        assertThat(etapes(monde.vu(mere, "menage").leviers().getFirst())).containsExactly("halte-garderie");
        var autre = de20Ans().indisponible(indisponible, Indisponibilite.Pourquoi.AUTRE);
        assertThat(monde.vu(autre, "menage").leviers()).isEmpty();
    }

    @Test
    void ce_que_rien_n_ouvre_n_a_pas_de_levier_et_vient_en_dernier() {
        var monde = Monde.avec(
                Chose.emploi("trop-tard").ages(Ages.de(16, 17)),
                Chose.emploi("scierie").aKm(25),
                Chose.service("bus").apporte(Cle.TRAJET));
        assertThat(ids(monde.montrer(de20Ans()).aDebloquer())).containsExactly("scierie", "trop-tard");
    }

    @Test
    void une_chose_n_est_pas_son_propre_levier_et_deux_choses_ne_s_ouvrent_pas_en_rond() {
        var monde = Monde.avec(
                Chose.service("a").aKm(25).apporte(Cle.TRAJET).papiers(Papier.CV),
                Chose.service("b").aKm(25).apporte(Cle.TRAJET, Cle.PAPIERS));
        assertThat(monde.montrer(de20Ans().papier(Papier.CV, false)).aDebloquer())
                .allSatisfy(p -> assertThat(p.leviers()).isEmpty());
    }
}
