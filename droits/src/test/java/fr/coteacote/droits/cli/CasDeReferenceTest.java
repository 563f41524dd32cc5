package fr.coteacote.droits.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.droits.Moteur;
import fr.coteacote.droits.Parametres;
import fr.coteacote.preuves.Exigence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CasDeReferenceTest {
    private static final double TOLERANCE = 0.05;

    private final Moteur moteur = new Moteur(Parametres.duModele());

    @Test
    @Exigence(value = "S2-31", partie = true)
    void les_mille_cas_de_reference_donnent_les_trente_resultats_a_cinq_centimes_pres() {
        var ecarts = new ArrayList<String>();
        int compares = 0;
        for (CasDeReference cas : CasDeReference.tous()) {
            Map<String, String> trouve = Sorties.de(moteur.evaluer(cas.connue()));
            assertThat(trouve).hasSize(30);
            compares += cas.attendu().size();
            ecarts.addAll(ecarts(cas, trouve));
        }
        assertThat(ecarts).isEmpty();
        assertThat(CasDeReference.tous()).hasSize(1000);
        assertThat(compares).isEqualTo(29_070);
    }

    @Test
    void un_bareme_que_le_modele_ne_connait_plus_ne_donne_aucun_montant() {
        for (CasDeReference cas : CasDeReference.tous()) {
            Sorties.de(moteur.evaluer(cas.connue())).forEach((nom, valeur) -> {
                boolean attendu = cas.attendu().containsKey(nom);
                assertThat(valeur.equals("null")).as(cas.id() + " " + nom).isEqualTo(!attendu);
            });
        }
    }

    private static List<String> ecarts(CasDeReference cas, Map<String, String> trouve) {
        var ecarts = new ArrayList<String>();
        cas.attendu().forEach((nom, attendu) -> {
            String valeur = trouve.getOrDefault(nom, "absent");
            if (!proches(nom, attendu, valeur)) {
                ecarts.add("%s %s : attendu %s, trouvé %s".formatted(cas.id(), nom, attendu, valeur));
            }
        });
        return ecarts;
    }

    private static boolean proches(String nom, String attendu, String valeur) {
        boolean exact = attendu.equals("true") || attendu.equals("false") || nom.endsWith("Echelon");
        return exact
                ? attendu.equals(valeur)
                : Math.abs(Double.parseDouble(attendu) - Double.parseDouble(valeur)) <= TOLERANCE + 1e-9;
    }
}
