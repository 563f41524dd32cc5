package fr.coteacote.droits;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.droits.cli.CasDeReference;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.preuves.Hasard;
import fr.coteacote.preuves.Tirages;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProprietesTest {
    private static final List<CasDeReference> CAS = CasDeReference.tous();
    private static final Moteur MOTEUR = new Moteur(Parametres.duModele());

    private static Set<Question> oublis(Hasard hasard) {
        return hasard.partie(List.of(Question.values()));
    }

    /** The range announced without some answers holds what all the answers give. */
    @Test
    @Exigence(value = "S2-31", partie = true)
    void ce_qu_on_annonce_sans_tout_savoir_contient_ce_qu_on_saura() {
        Tirages.essayer(2_000, hasard -> contient(hasard.parmi(CAS), oublis(hasard)));
    }

    private static void contient(CasDeReference cas, Set<Question> oublis) {
        Bilan su = MOTEUR.evaluer(cas.connue());
        Bilan partiel = MOTEUR.evaluer(sans(cas, oublis));
        for (Droit droit : Droit.values()) {
            Constat exact = su.de(droit);
            Constat annonce = partiel.de(droit);
            assertThat(annonce.montant().contient(exact.montant().min(), 0.011))
                    .as("%s %s sans %s : %s hors de %s", cas.id(), droit, oublis, exact.montant(), annonce.montant())
                    .isTrue();
            assertThat(annonce.niveau().contient(exact.niveau().min(), 0.011))
                    .as(
                            "%s niveau %s sans %s : %s hors de %s",
                            cas.id(), droit, oublis, exact.niveau(), annonce.niveau())
                    .isTrue();
            assertThat(annonce.ouvert() == Tri.INCONNU || annonce.ouvert() == exact.ouvert())
                    .as("%s %s sans %s : %s contredit %s", cas.id(), droit, oublis, exact.ouvert(), annonce.ouvert())
                    .isTrue();
        }
    }

    /** What was not answered has no influence, whatever stands in its place. */
    @Test
    void ce_qui_n_est_pas_su_n_a_aucune_influence() {
        Tirages.essayer(60, hasard -> sansInfluence(hasard.parmi(CAS), oublis(hasard)));
    }

    private static void sansInfluence(CasDeReference cas, Set<Question> oublis) {
        SituationPartielle partielle = sans(cas, oublis);
        Bilan avant = MOTEUR.evaluer(partielle);
        for (Question question : partielle.inconnues()) {
            if (question == Question.CONJOINT
                    && partielle.situation().famille().couple().isEmpty()) {
                continue;
            }
            for (Situation autre : ReponsesTypes.a(question, partielle.situation())) {
                Bilan apres = MOTEUR.evaluer(new SituationPartielle(autre, partielle.inconnues()));
                assertThat(apres.equals(avant)).as("%s %s", cas.id(), question).isTrue();
            }
        }
    }

    /** Each answer narrows or keeps what was announced, never widens it beyond. */
    @Test
    void une_reponse_de_plus_ne_sort_jamais_de_ce_qui_etait_annonce() {
        Tirages.essayer(1_000, hasard -> resserre(hasard.parmi(CAS), oublis(hasard), hasard.parmi(Question.values())));
    }

    private static void resserre(CasDeReference cas, Set<Question> oublis, Question question) {
        Bilan moins = MOTEUR.evaluer(sans(cas, plus(oublis, question)));
        Bilan mieux = MOTEUR.evaluer(sans(cas, oublis));
        for (Droit droit : Droit.values()) {
            assertThat(moins.de(droit)
                            .montant()
                            .contient(mieux.de(droit).montant().min(), 0.011))
                    .isTrue();
            assertThat(moins.de(droit)
                            .montant()
                            .contient(mieux.de(droit).montant().max(), 0.011))
                    .isTrue();
        }
    }

    private static Set<Question> plus(Set<Question> oublis, Question question) {
        var tous = EnumSet.of(question);
        tous.addAll(oublis);
        return tous;
    }

    private static SituationPartielle sans(CasDeReference cas, Set<Question> oublis) {
        var inconnues = EnumSet.noneOf(Question.class);
        inconnues.addAll(oublis);
        inconnues.addAll(cas.connue().inconnues());
        if (inconnues.contains(Question.COUPLE)) {
            inconnues.add(Question.CONJOINT);
        }
        return new SituationPartielle(cas.connue().situation(), inconnues);
    }
}
