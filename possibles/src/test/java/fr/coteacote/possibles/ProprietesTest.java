package fr.coteacote.possibles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProprietesTest {
    private static final String[] METIERS = {"D1102", "D1106", "G1602", "A1201", "J1501"};

    @Provide
    Arbitrary<List<Opportunite>> catalogues() {
        var alea = Combinators.combine(
                Arbitraries.integers().between(0, 9),
                Arbitraries.integers().between(0, 60),
                Arbitraries.integers().between(0, 4),
                Arbitraries.integers().between(0, 100),
                Arbitraries.integers().between(0, 11),
                Arbitraries.integers().between(0, 90));
        return alea.as((genre, km, rome, reponses, condition, jours) ->
                        (IntFunction<Opportunite>) i -> chose(i, genre, km, rome, reponses, condition, jours))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(fabriques -> IntStream.range(0, fabriques.size())
                        .mapToObj(i -> fabriques.get(i).apply(i))
                        .toList());
    }

    private static Opportunite chose(int i, int genre, int km, int rome, int reponses, int condition, int jours) {
        var chose = Chose.de(Genre.values()[genre], "x" + i)
                .aKm(km)
                .rome(METIERS[rome])
                .reponses(reponses)
                .verifieeLe(Monde.AUJOURDHUI.minusDays(jours).toString());
        var avecSaCondition =
                switch (condition) {
                    case 0 -> chose.permis(Permis.B);
                    case 1 -> chose.ages(Ages.de(26, 60));
                    case 2 -> chose.conditionsEcrites("sur entretien");
                    case 3 -> chose.diplome(new Diplome.Exige(4, ""));
                    case 4 -> chose.apporte(Cle.TRAJET);
                    case 5 -> chose.apporte(Cle.PERMIS_B).cout(new Cout.Payant(100_000));
                    case 6 -> chose.apporte(Cle.ARGENT);
                    default -> chose;
                };
        return avecSaCondition.existe();
    }

    @Provide
    Arbitrary<Personne> personnes() {
        return Combinators.combine(
                        Arbitraries.of("lina", "tom", "ana"),
                        Arbitraries.of(Moyen.A_PIED, Moyen.TRANSPORTS, Moyen.VELO),
                        Arbitraries.of(METIERS),
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.of(true, false))
                .as((cle, moyen, metier, surprise, permis) -> Quelquun.de20Ans()
                        .cle(cle)
                        .moyens(Moyen.A_PIED, moyen)
                        .veut("ça", Set.of(metier))
                        .surprise(surprise)
                        .permis(permis ? new Permis[] {Permis.B} : new Permis[0])
                        .budget(0)
                        .arrive());
    }

    private static PageDePossibles page(List<Opportunite> choses, Personne personne) {
        return Monde.avec(choses).possibles().tout(personne, Monde.AUJOURDHUI, Reponses.AUCUNE, Recherche.TOUT);
    }

    private static Personne sansSurprise(Personne p) {
        return new Personne(
                p.cle(),
                p.naissance(),
                p.depart(),
                p.mobilite(),
                p.acquis(),
                p.statuts(),
                p.disponibilite(),
                p.gouts().avecSurprise(0),
                p.budgetCentimes());
    }

    @Property(tries = 200)
    void l_ordre_est_total_chaque_chose_y_est_une_fois(
            @ForAll("catalogues") List<Opportunite> choses, @ForAll("personnes") Personne personne) {
        var page = page(choses, personne);
        var ids = new ArrayList<>(Monde.ids(page.possibles()));
        ids.addAll(Monde.ids(page.aDebloquer()));
        assertThat(ids).hasSameSizeAs(choses).doesNotHaveDuplicates();
    }

    @Property(tries = 200)
    void l_ordre_ne_depend_ni_de_l_ordre_d_arrivee_ni_du_moment(
            @ForAll("catalogues") List<Opportunite> choses,
            @ForAll("personnes") Personne personne,
            @ForAll long melange) {
        var autrement = new ArrayList<>(choses);
        Collections.shuffle(autrement, new Random(melange));
        assertThat(page(autrement, personne)).isEqualTo(page(choses, personne));
    }

    @Property(tries = 200)
    void un_non_n_est_jamais_rattrape_par_le_reste(
            @ForAll("catalogues") List<Opportunite> choses, @ForAll("personnes") Personne personne) {
        var page = page(choses, personne);
        assertThat(page.possibles()).allSatisfy(p -> {
            assertThat(p.verdict()).isNotEqualTo(Verdict.BLOQUEE);
            assertThat(p.raisons()).noneMatch(r -> r instanceof Raison.Contre);
        });
        assertThat(page.aDebloquer()).allSatisfy(p -> {
            assertThat(p.verdict()).isEqualTo(Verdict.BLOQUEE);
            assertThat(p.raisons()).anyMatch(r -> r instanceof Raison.Contre);
        });
    }

    @Property(tries = 200)
    void l_inconnu_n_est_jamais_un_oui_en_silence(
            @ForAll("catalogues") List<Opportunite> choses, @ForAll("personnes") Personne personne) {
        assertThat(page(choses, personne).possibles()).allSatisfy(p -> assertThat(p.verdict() == Verdict.ACCESSIBLE)
                .isEqualTo(p.raisons().stream().noneMatch(r -> r instanceof Raison.AVerifier)));
    }

    @Property(tries = 200)
    void ajouter_une_chose_sans_interet_ne_change_pas_l_ordre_des_autres(
            @ForAll("catalogues") List<Opportunite> choses, @ForAll("personnes") Personne personne) {
        var avecUneDePlus = new ArrayList<>(choses);
        avecUneDePlus.add(Chose.emploi("autre-public").publics(Public.SENIORS).existe());
        avecUneDePlus.add(Chose.emploi("fini").fin("2026-11-22").existe());
        assertThat(Monde.ids(page(avecUneDePlus, personne).possibles()))
                .isEqualTo(Monde.ids(page(choses, personne).possibles()));
    }

    @Property(tries = 200)
    void le_rang_d_une_chose_ne_depend_que_d_elle_et_de_celle_a_qui_on_la_compare(
            @ForAll("catalogues") List<Opportunite> choses, @ForAll("personnes") Personne personne) {
        var emplois = choses.stream()
                .filter(o -> o.genre() == choses.getFirst().genre())
                .toList();
        var ordre = Monde.ids(page(choses, sansSurprise(personne)).possibles());
        var garder = new HashSet<>(emplois.stream().map(Opportunite::id).toList());
        var seuls = Monde.ids(page(emplois, sansSurprise(personne)).possibles());
        assertThat(ordre.stream().filter(garder::contains).toList()).isEqualTo(seuls);
    }

    @Property(tries = 100)
    void jamais_trois_du_meme_genre_de_suite_s_il_reste_autre_chose(
            @ForAll("catalogues") List<Opportunite> choses, @ForAll("personnes") Personne personne) {
        var genres = page(choses, personne).possibles().stream()
                .map(p -> p.opportunite().genre())
                .toList();
        for (int i = 2; i < genres.size(); i++) {
            var genre = genres.get(i);
            if (genre == genres.get(i - 1) && genre == genres.get(i - 2)) {
                assertThat(genres.subList(i, genres.size())).containsOnly(genre);
            }
        }
    }

    @Property(tries = 200)
    void lire_vite_ne_change_pas_les_premiers(
            @ForAll("catalogues") List<Opportunite> choses, @ForAll("personnes") Personne personne) {
        var possibles = Monde.avec(choses).possibles();
        var courte = possibles.pour(sansSurprise(personne), Monde.AUJOURDHUI, Reponses.AUCUNE, Recherche.TOUT, 3);
        var longue = page(choses, sansSurprise(personne)).possibles();
        assertThat(courte.possibles()).isEqualTo(longue.subList(0, Math.min(3, longue.size())));
    }
}
