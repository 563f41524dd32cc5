package fr.coteacote.envois.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How a text is written for telephones, on both sides of each threshold. */
class TexteCourtTest {
    @Test
    void cent_soixante_caracteres_simples_tiennent_en_un_cent_soixante_et_un_en_deux() {
        assertThat(TexteCourt.de("a".repeat(160), false, 7).parties()).hasSize(1);
        assertThat(TexteCourt.de("a".repeat(161), false, 7).parties()).hasSize(2);
    }

    @Test
    void soixante_dix_caracteres_accentues_tiennent_en_un() {
        assertThat(TexteCourt.de("ê".repeat(70), false, 7).parties()).hasSize(1);
        assertThat(TexteCourt.de("ê".repeat(71), false, 7).parties()).hasSize(2);
    }

    @Test
    void un_centre_en_gsm_03_38_porte_les_accents_courants_sans_ucs2() {
        var texte = TexteCourt.de("Déjà là, ça coûte 5 €", true, 7);
        assertThat(texte.ucs2()).as("ç n’existe pas en minuscule").isTrue();
        var simple = TexteCourt.de("Déjà à Orsel : 5 €", true, 7);
        assertThat(simple.ucs2()).isFalse();
        assertThat(TexteCourt.lire(simple.parties().getFirst(), (byte) 0, true)).isEqualTo("Déjà à Orsel : 5 €");
    }

    @Test
    void un_caractere_de_deux_moities_ne_se_coupe_pas() {
        var parties = TexteCourt.de("é" + "🙂".repeat(60), false, 7).parties();
        var recolle = new StringBuilder();
        parties.forEach(p -> {
            String morceau = new String(p, 7, p.length - 7, java.nio.charset.StandardCharsets.UTF_16BE);
            assertThat(Character.isHighSurrogate(morceau.charAt(morceau.length() - 1)))
                    .isFalse();
            recolle.append(morceau);
        });
        assertThat(recolle.toString()).isEqualTo("é" + "🙂".repeat(60));
    }

    @Test
    void la_typographie_fine_se_simplifie_pour_un_telephone() {
        assertThat(TexteCourt.simplifier("L’heure : « 16 h » ?")).isEqualTo("L'heure : \"16 h\" ?");
    }
}
