package fr.coteacote.catalogue.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coteacote.possibles.Lecture;
import fr.coteacote.possibles.LectureDeFichiers;
import fr.coteacote.possibles.Territoire;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The producer's rules, kept: pages, waits, tokens, and nothing half done. */
class OffresEnDirectTest {
    @TempDir
    Path dossier;

    private final ProducteurDEssai producteur = new ProducteurDEssai();
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Duration> attentes = new ArrayList<>();

    @AfterEach
    void fermer() {
        client.close();
        producteur.close();
    }

    private OffresEnDirect.Recolte recolter(String... departements) {
        return new OffresEnDirect(producteur.acces(), client, Clock.systemUTC(), attentes::add)
                .recolter(List.of(departements), fichier());
    }

    private Path fichier() {
        return dossier.resolve("offres.json");
    }

    private int relues() {
        return LectureDeFichiers.lire(List.of(fichier()), LocalDate.parse("2026-11-25"), Territoire.VIDE)
                        instanceof Lecture.Acceptee(var choses, var _)
                ? choses.size()
                : -1;
    }

    @Test
    void les_pages_se_suivent_jusqu_a_la_derniere_et_le_fichier_se_relit() {
        producteur.avec(320);
        assertThat(recolter("82")).isEqualTo(new OffresEnDirect.Recolte(320, 3, List.of()));
        assertThat(producteur.demandes())
                .allMatch(d -> d.startsWith("departement=82&sort=1&range="))
                .last()
                .asString()
                .endsWith("range=300-449");
        assertThat(relues()).isEqualTo(320);
    }

    @Test
    void une_page_pleine_et_la_derniere_n_en_demande_pas_une_de_trop() {
        producteur.avec(150);
        assertThat(recolter("82").pages()).isEqualTo(1);
    }

    @Test
    void rien_a_recolter_n_est_pas_une_panne() {
        producteur.avec(0);
        assertThat(recolter("82", "2A")).isEqualTo(new OffresEnDirect.Recolte(0, 2, List.of()));
    }

    @Test
    void trop_demande_on_attend_ce_qui_est_dit_puis_on_reprend() {
        producteur.avec(10).repondra(429, "3").repondra(429, "7");
        assertThat(recolter("82").offres()).isEqualTo(10);
        assertThat(attentes).containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(7));
    }

    @Test
    void l_attente_peut_etre_une_date_et_trop_longue_elle_attend_la_nuit_suivante() {
        var horloge = Clock.fixed(Instant.parse("2026-11-25T03:15:00Z"), ZoneOffset.UTC);
        producteur.avec(10).repondra(429, "Wed, 25 Nov 2026 03:15:40 GMT").repondra(429, "bientôt");
        var direct = new OffresEnDirect(producteur.acces(), client, horloge, attentes::add);
        assertThat(direct.recolter(List.of("82"), fichier()).offres()).isEqualTo(10);
        assertThat(attentes).containsExactly(Duration.ofSeconds(40), Duration.ofSeconds(10));
        producteur.repondra(429, "3600");
        assertThatThrownBy(() -> recolter("82")).hasMessage("demande d’attendre 3600 s");
        assertThat(attentes).hasSize(2);
    }

    @Test
    void toujours_trop_demande_on_renonce_sans_rien_laisser_a_moitie() {
        for (int i = 0; i < 6; i++) {
            producteur.repondra(429, "1");
        }
        producteur.avec(10);
        assertThatThrownBy(() -> recolter("82")).isInstanceOf(PanneDuProducteur.class);
    }

    @Test
    void un_jeton_perime_se_renouvelle_une_fois_et_la_demande_est_rejouee() {
        producteur.avec(10).repondra(401, "");
        assertThat(recolter("82").offres()).isEqualTo(10);
        assertThat(producteur.jetons()).isEqualTo(2);
        producteur.repondra(401, "").repondra(401, "");
        assertThatThrownBy(() -> recolter("82")).hasMessageContaining("refusé deux fois");
    }

    @Test
    void un_jeton_se_renouvelle_avant_sa_fin() {
        producteur.avec(320).jetonsDe(20);
        recolter("82");
        assertThat(producteur.jetons()).isEqualTo(3);
    }

    @Test
    void une_panne_garde_ce_qui_etait_la() {
        producteur.avec(320).repondra(500, "");
        assertThatThrownBy(() -> recolter("82"))
                .isInstanceOf(PanneDuProducteur.class)
                .hasMessage("réponse 500");
        assertThat(attentes).isEmpty();
    }

    @Test
    void plus_que_ce_qui_se_demande_d_un_coup_se_demande_domaine_par_domaine() {
        producteur.avec(7_895);
        var recolte = recolter("75");
        assertThat(recolte.horsDePortee()).isEmpty();
        assertThat(recolte.offres()).isEqualTo(150 + 20);
        assertThat(producteur.demandes()).hasSize(1 + 14).anyMatch(d -> d.contains("grandDomaine=N"));
    }
}
