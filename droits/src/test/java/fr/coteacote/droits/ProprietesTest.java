package fr.coteacote.droits;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.droits.cli.CasDeReference;
import fr.coteacote.preuves.Exigence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProprietesTest {
    private static final List<CasDeReference> CAS = CasDeReference.tous();
    private static final Moteur MOTEUR = new Moteur(Parametres.duModele());

    @Provide
    Arbitrary<CasDeReference> cas() {
        return Arbitraries.of(CAS);
    }

    @Provide
    Arbitrary<Set<Question>> oublis() {
        return Arbitraries.of(Question.class).set().ofMinSize(0).ofMaxSize(Question.values().length);
    }

    /** The range announced without some answers holds what all the answers give. */
    @Property(tries = 2_000)
    @Exigence(value = "S2-31", partie = true)
    void ce_qu_on_annonce_sans_tout_savoir_contient_ce_qu_on_saura(
            @ForAll("cas") CasDeReference cas, @ForAll("oublis") Set<Question> oublis) {
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
    @Property(tries = 60)
    void ce_qui_n_est_pas_su_n_a_aucune_influence(
            @ForAll("cas") CasDeReference cas, @ForAll("oublis") Set<Question> oublis) {
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
    @Property(tries = 1_000)
    void une_reponse_de_plus_ne_sort_jamais_de_ce_qui_etait_annonce(
            @ForAll("cas") CasDeReference cas, @ForAll("oublis") Set<Question> oublis, @ForAll Question question) {
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
