package fr.coteacote.possibles;

import static fr.coteacote.possibles.Quelquun.de20Ans;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.preuves.Exigence;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EnFrancaisTest {
    /** As many as the longest list of words a reason can hold. */
    private static final int VARIANTES = Stream.of(
                    Theme.values(),
                    Moyen.values(),
                    Permis.values(),
                    Papier.values(),
                    Public.values(),
                    Depassement.Quoi.values())
            .mapToInt(valeurs -> valeurs.length)
            .max()
            .orElseThrow();

    private static final List<String> MOTS_INTERDITS = List.of(
            "frein",
            "décrocheur",
            "bénéficiaire",
            "motivé",
            "sanction",
            "radiation",
            "obligation",
            "abandon",
            "vous devez",
            "garanti",
            "neet",
            "vous aurez",
            "tu auras",
            "'",
            "pacea",
            "cej");

    private static Stream<Class<?>> toutesLesRaisons() {
        return Arrays.stream(Raison.class.getPermittedSubclasses())
                .flatMap(famille -> Arrays.stream(famille.getPermittedSubclasses()));
    }

    /** Each reason once for every word it can hold: constants one by one, both sides of a yes or no, one and several. */
    private static Stream<Raison> exemples(Class<?> type) {
        return IntStream.range(0, VARIANTES).mapToObj(rang -> exemple(type, rang));
    }

    private static Raison exemple(Class<?> type, int rang) {
        var composants = type.getRecordComponents();
        try {
            var types = Arrays.stream(composants).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var valeurs = Arrays.stream(composants).map(c -> valeur(c, rang)).toArray();
            var constructeur = type.getDeclaredConstructor(types);
            return (Raison) constructeur.newInstance(valeurs);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object valeur(RecordComponent composant, int rang) {
        var type = composant.getType();
        if (type == String.class) {
            return "deux mots";
        } else if (type == int.class) {
            return rang % 2 == 0 ? 12 : 1;
        } else if (type == long.class) {
            return 2050L;
        } else if (type == boolean.class) {
            return rang % 2 == 0;
        } else if (type == LocalDate.class) {
            return LocalDate.parse("2026-12-01");
        } else if (type == Ages.class) {
            return Ages.de(16, 25);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[rang % type.getEnumConstants().length];
        }
        return switch (composant.getName()) {
            case "permis" -> Set.of(un(Permis.values(), rang));
            case "papiers" -> Set.of(un(Papier.values(), rang));
            case "publics" -> Set.of(un(Public.values(), rang));
            default -> Set.of("espagnol");
        };
    }

    private static <T> T un(T[] parmi, int rang) {
        return parmi[rang % parmi.length];
    }

    @Test
    @Exigence(value = "S1-26", partie = true)
    void toute_raison_se_dit_en_francais_simple_sans_promesse_ni_mot_interdit() {
        assertThat(toutesLesRaisons()).hasSizeGreaterThan(50);
        assertThat(toutesLesRaisons().flatMap(EnFrancaisTest::exemples).map(EnFrancais.TU::dire))
                .allSatisfy(phrase -> {
                    assertThat(phrase).isNotBlank().doesNotContain("null", "Optional", "[");
                    assertThat(MOTS_INTERDITS).noneMatch(phrase.toLowerCase(java.util.Locale.FRENCH)::contains);
                    assertThat(phrase).doesNotContain("_").doesNotMatch("(?s).*( [:;?!»]|« ).*");
                });
    }

    /** Whoever prefers vous is never told tu, not even in a reason. */
    @Test
    void toute_raison_se_dit_aussi_a_qui_prefere_vous() {
        var tutoie = Pattern.compile("(?iU)\\b(tu|toi|ton|ta|tes|te|tiens?)\\b");
        assertThat(toutesLesRaisons().flatMap(EnFrancaisTest::exemples).map(EnFrancais.VOUS::dire))
                .noneMatch(phrase -> tutoie.matcher(phrase).find())
                .contains(
                        "Votre diplôme suffit",
                        "Vous avez dit «\u00a0deux mots\u00a0»",
                        "À vérifier\u00a0: d’où vous partez");
        assertThat(EnFrancais.VOUS.dire(new Raison.TrajetPossible(Moyen.A_PIED, 0)))
                .isEqualTo("Tout près de chez vous");
    }

    @Test
    void les_raisons_ont_les_mots_des_maquettes() {
        assertThat(EnFrancais.TU.dire(new Raison.SansDiplome())).isEqualTo("Pas de diplôme demandé");
        assertThat(EnFrancais.TU.dire(new Raison.TrajetPossible(Moyen.A_PIED, 12)))
                .isEqualTo("À environ 12 min à pied");
        assertThat(EnFrancais.TU.dire(new Raison.TrajetPossible(Moyen.A_PIED, 0)))
                .isEqualTo("Tout près de chez toi");
        assertThat(EnFrancais.TU.dire(new Raison.TropLoin(25))).isEqualTo("Il manque\u00a0: le trajet, 25 km");
        assertThat(EnFrancais.TU.dire(new Raison.CommenceLe(LocalDate.parse("2026-12-01"))))
                .isEqualTo("Ça commence le 1er décembre 2026");
        assertThat(EnFrancais.TU.dire(new Raison.TropCher(2050)))
                .isEqualTo("Il manque\u00a0: de quoi payer 20,50\u00a0€");
        assertThat(EnFrancais.TU.dire(new Raison.ExperienceManquante(24)))
                .isEqualTo("Il manque\u00a0: l’expérience demandée, 2 ans");
    }

    @Test
    @Exigence(value = "S1-25", partie = true)
    void quatre_raisons_sur_la_carte_et_ce_qui_manque_n_est_jamais_cache() {
        var chose = Chose.emploi("e")
                .rome("D1102")
                .paye()
                .debut("2026-12-01")
                .recommandeePar("Inès")
                .permis(Permis.B)
                .vehicule();
        var vu = Monde.avec(chose)
                .vu(de20Ans().veut("faire du pain", Set.of("D1102")).saitFaire("pétrir", "D1102"), "e");
        assertThat(vu.carte())
                .hasSize(4)
                .contains(new Raison.PermisManquant(Set.of(Permis.B)), new Raison.VehiculeManquant());
        assertThat(vu.raisons()).hasSizeGreaterThan(4).containsAll(vu.carte());
    }
}
