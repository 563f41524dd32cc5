package fr.coteacote.possibles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.preuves.Hasard;
import fr.coteacote.preuves.Tirages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class ProprietesTest {
    private static final String[] METIERS = {"D1102", "D1106", "G1602", "A1201", "J1501"};

    private static List<Opportunite> catalogue(Hasard hasard) {
        var choses = new ArrayList<Opportunite>();
        for (int i = hasard.entre(1, 40); i > 0; i--) {
            choses.add(chose(
                    choses.size(),
                    hasard.entre(0, 9),
                    hasard.entre(0, 60),
                    hasard.entre(0, 4),
                    hasard.entre(0, 100),
                    hasard.entre(0, 11),
                    hasard.entre(0, 90)));
        }
        return choses;
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

    private static Personne personne(Hasard hasard) {
        return Quelquun.de20Ans()
                .cle(hasard.parmi("lina", "tom", "ana"))
                .moyens(Moyen.A_PIED, hasard.parmi(Moyen.A_PIED, Moyen.TRANSPORTS, Moyen.VELO))
                .veut("ça", Set.of(hasard.parmi(METIERS)))
                .surprise(hasard.entre(0, 50))
                .permis(hasard.ouiOuNon() ? new Permis[] {Permis.B} : new Permis[0])
                .budget(0)
                .arrive();
    }

    private static void pourTous(int combien, BiConsumer<List<Opportunite>, Personne> propriete) {
        Tirages.essayer(combien, hasard -> propriete.accept(catalogue(hasard), personne(hasard)));
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

    @Test
    void l_ordre_est_total_chaque_chose_y_est_une_fois() {
        pourTous(200, ProprietesTest::ordreTotal);
    }

    private static void ordreTotal(List<Opportunite> choses, Personne personne) {
        var page = page(choses, personne);
        var ids = new ArrayList<>(Monde.ids(page.possibles()));
        ids.addAll(Monde.ids(page.aDebloquer()));
        assertThat(ids).hasSameSizeAs(choses).doesNotHaveDuplicates();
    }

    @Test
    void l_ordre_ne_depend_ni_de_l_ordre_d_arrivee_ni_du_moment() {
        Tirages.essayer(200, hasard -> {
            var choses = catalogue(hasard);
            var personne = personne(hasard);
            assertThat(page(hasard.melange(choses), personne)).isEqualTo(page(choses, personne));
        });
    }

    @Test
    void un_non_n_est_jamais_rattrape_par_le_reste() {
        pourTous(200, ProprietesTest::nonJamaisRattrape);
    }

    private static void nonJamaisRattrape(List<Opportunite> choses, Personne personne) {
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

    @Test
    void l_inconnu_n_est_jamais_un_oui_en_silence() {
        pourTous(200, ProprietesTest::inconnuJamaisOui);
    }

    private static void inconnuJamaisOui(List<Opportunite> choses, Personne personne) {
        assertThat(page(choses, personne).possibles()).allSatisfy(p -> assertThat(p.verdict() == Verdict.ACCESSIBLE)
                .isEqualTo(p.raisons().stream().noneMatch(r -> r instanceof Raison.AVerifier)));
    }

    @Test
    void ajouter_une_chose_sans_interet_ne_change_pas_l_ordre_des_autres() {
        pourTous(200, ProprietesTest::ordreSansLeSansInteret);
    }

    private static void ordreSansLeSansInteret(List<Opportunite> choses, Personne personne) {
        var avecUneDePlus = new ArrayList<>(choses);
        avecUneDePlus.add(Chose.emploi("autre-public").publics(Public.SENIORS).existe());
        avecUneDePlus.add(Chose.emploi("fini").fin("2026-11-22").existe());
        assertThat(Monde.ids(page(avecUneDePlus, personne).possibles()))
                .isEqualTo(Monde.ids(page(choses, personne).possibles()));
    }

    @Test
    void le_rang_d_une_chose_ne_depend_que_d_elle_et_de_celle_a_qui_on_la_compare() {
        pourTous(200, ProprietesTest::rangDeDeux);
    }

    private static void rangDeDeux(List<Opportunite> choses, Personne personne) {
        var emplois = choses.stream()
                .filter(o -> o.genre() == choses.getFirst().genre())
                .toList();
        var ordre = Monde.ids(page(choses, sansSurprise(personne)).possibles());
        var garder = new HashSet<>(emplois.stream().map(Opportunite::id).toList());
        var seuls = Monde.ids(page(emplois, sansSurprise(personne)).possibles());
        assertThat(ordre.stream().filter(garder::contains).toList()).isEqualTo(seuls);
    }

    @Test
    void jamais_trois_du_meme_genre_de_suite_s_il_reste_autre_chose() {
        pourTous(100, ProprietesTest::jamaisTroisDeSuite);
    }

    private static void jamaisTroisDeSuite(List<Opportunite> choses, Personne personne) {
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

    @Test
    void lire_vite_ne_change_pas_les_premiers() {
        pourTous(200, ProprietesTest::memesPremiers);
    }

    private static void memesPremiers(List<Opportunite> choses, Personne personne) {
        var possibles = Monde.avec(choses).possibles();
        var courte = possibles.pour(sansSurprise(personne), Monde.AUJOURDHUI, Reponses.AUCUNE, Recherche.TOUT, 3);
        var longue = page(choses, sansSurprise(personne)).possibles();
        assertThat(courte.possibles()).isEqualTo(longue.subList(0, Math.min(3, longue.size())));
    }
}
