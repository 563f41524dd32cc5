package fr.coteacote.maison;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.preuves.Exigence;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Play is where somebody went to look for it, and nowhere else. */
class HumourTest {
    /** An exclamation, a drawing, a word for play: none has its place in what is sent without being asked for. */
    private static final Pattern PLAISANTE = Pattern.compile(
            "(?iU)!|\\p{So}|\\p{IsEmoji_Presentation}|\\b(jokers?|blagues?|rigol\\w*|lol|mdr|ha ?ha|youpi|bravo|génial\\w*|trop bien|surprise)\\b|[;:]-?\\)");

    private static final Pattern MENE_AUX_CARTES = Pattern.compile("/cartes\"");
    private static final Pattern CARTE = Pattern.compile("cartes\\.(lancer|sais|choisir|joker)\\.\\d+");

    private static List<String> lignes(String motif) {
        return Sources.sous(Sources.TEXTES, ".properties").stream()
                .flatMap(source -> source.texte().lines())
                .filter(ligne -> ligne.matches(motif))
                .toList();
    }

    @Test
    @Exigence(value = "S1-73", partie = true)
    void aucun_message_envoye_ne_plaisante() {
        var messages = lignes("([a-z]+\\.)?message\\..*");
        assertThat(messages)
                .hasSizeGreaterThan(15)
                .noneMatch(m -> PLAISANTE.matcher(m).find());
        assertThat(List.of("Youpi, on se voit demain", "À demain\u202f!", "Joker : on déplace ?", "À demain ☀"))
                .allMatch(m -> PLAISANTE.matcher(m).find());
    }

    @Test
    @Exigence(value = "S1-73", partie = true)
    void les_mots_des_cartes_ne_sont_dits_par_aucune_autre_page_ni_aucun_message() {
        var cartes = lignes("cartes\\.(lancer|sais|choisir|joker)\\.\\d+=.*").stream()
                .map(ligne -> ligne.substring(ligne.indexOf('=') + 1))
                .toList();
        assertThat(cartes).hasSizeGreaterThan(32);
        var ailleurs = lignes("(?!cartes\\.).*");
        assertThat(cartes).noneMatch(carte -> ailleurs.stream().anyMatch(mot -> mot.contains(carte)));
        assertThat(Stream.of(Sources.sous(Sources.GABARITS, ".jte"), Sources.sous(Sources.JAVA, ".java"))
                        .flatMap(List::stream)
                        .filter(source -> CARTE.matcher(source.texte()).find())
                        .map(Sources.Source::nom))
                .isEmpty();
    }

    /** Help numbers, notes, rights, a refusal, an absence: no page of those leads to the cards. */
    @Test
    @Exigence(value = "S1-73", partie = true)
    void seules_les_pages_ou_l_on_a_le_temps_menent_aux_cartes() {
        assertThat(Sources.sous(Sources.GABARITS, ".jte").stream()
                        .filter(source ->
                                MENE_AUX_CARTES.matcher(source.texte()).find())
                        .map(Sources.Source::nom))
                .containsExactlyInAnyOrder(
                        "espaces/visiteur/porte.jte",
                        "espaces/visiteur/cartes.jte",
                        "espaces/jeune/ateliers.jte",
                        "espaces/conseil/ateliers.jte",
                        "espaces/conseil/rendez-vous.jte");
    }
}
