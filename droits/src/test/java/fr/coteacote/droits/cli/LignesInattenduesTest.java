package fr.coteacote.droits.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.droits.Moteur;
import fr.coteacote.droits.Parametres;
import fr.coteacote.preuves.Hasard;
import fr.coteacote.preuves.Tirages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever a line holds, it gives one line: thirty results, or an error with its number; the next one is read all the same. */
class LignesInattenduesTest {
    private static final List<String> LIGNES = new String(CasDeReference.fichier(), StandardCharsets.UTF_8)
            .lines()
            .map(ligne -> ligne.replaceFirst(",\\s*\"attendu\":.*", "}"))
            .toList();
    private static final Pattern CHAMP =
            Pattern.compile("\"(\\w+)\":\\s*(\"[^\"]*\"|[-0-9.eE]+|true|false|null|\\[[^\\[\\]]*\\])");
    private static final String[] VALEURS = {
        "null",
        "true",
        "\"\"",
        "-1",
        "0",
        "1e300",
        "0.005",
        "99999999",
        "1.0000000000000000001",
        "[]",
        "{}",
        "[null]",
        "\"1899-12-31\"",
        "\"2090-02-30\"",
        "\"2090-02-20\"",
        "\"2025-10\"",
        "\"HORS_UE\"",
        "\"ETUDIANT\"",
        "\"é\\u0000\\ud800\""
    };

    private final Evaluer evaluer = new Evaluer(new Moteur(Parametres.duModele()));

    @Test
    void un_champ_quelconque_peut_manquer_ou_valoir_n_importe_quoi() {
        Tirages.essayer(3_000, hasard -> {
            String ligne = hasard.parmi(LIGNES);
            for (int i = hasard.entre(1, 4); i > 0; i--) {
                ligne = abimer(ligne, hasard);
            }
            repond(ligne);
        });
    }

    @Test
    void une_ligne_peut_etre_coupee_ou_pleine_d_octets_quelconques() {
        Tirages.essayer(500, hasard -> {
            var octets = hasard.parmi(LIGNES).getBytes(StandardCharsets.UTF_8);
            var coupee = Arrays.copyOf(octets, hasard.entre(20, octets.length));
            coupee[hasard.entre(0, coupee.length - 1)] = (byte) (int) hasard.parmi(0, 9, 34, 92, 93, 123, 255);
            repond(new String(coupee, StandardCharsets.ISO_8859_1).replace("\n", " "));
        });
    }

    @Test
    void tous_les_ages_donnent_leurs_trente_resultats() {
        String ligne = LIGNES.getFirst();
        for (int annee = 1900; annee <= 2030; annee++) {
            String autre = ligne.replaceFirst("\"dateNaissance\":\\s*\"\\d{4}", "\"dateNaissance\":\"" + annee);
            assertThat(repond(autre)).as("né en %d", annee).contains("\"resultats\"");
        }
    }

    private static String abimer(String ligne, Hasard hasard) {
        var champs = CHAMP.matcher(ligne).results().toList();
        if (champs.isEmpty()) {
            return ligne;
        }
        var champ = hasard.parmi(champs);
        String nouveau = hasard.ouiOuNon() ? "\"" + champ.group(1) + "\":" + hasard.parmi(VALEURS) : "\"rien\":0";
        return ligne.substring(0, champ.start()) + nouveau + ligne.substring(champ.end());
    }

    private String repond(String ligne) {
        var sortie = new ByteArrayOutputStream();
        byte[] entree = (ligne + "\n" + LIGNES.get(1)).getBytes(StandardCharsets.UTF_8);
        try {
            evaluer.traiter(new ByteArrayInputStream(entree), sortie);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var reponses = sortie.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(reponses).as(ligne).hasSize(2);
        assertThat(reponses.getFirst()).matches("\\{\"id\":.*,\"resultats\":\\{.*}}|\\{\"ligne\":1,\"erreur\":\".*\"}");
        assertThat(reponses.getFirst()).doesNotContain("NaN", "Infinity");
        assertThat(reponses.getLast()).contains("\"id\":\"D0002\"");
        return reponses.getFirst();
    }
}
