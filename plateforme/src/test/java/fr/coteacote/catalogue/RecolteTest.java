package fr.coteacote.catalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.catalogue.Recoltes.Issue;
import fr.coteacote.catalogue.direct.ProducteurDEssai;
import fr.coteacote.socle.Role;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The harvest of the night: once for the installation, tried again when it fails, and said to the team. */
@TestDeLaMaison
@Isolated
class RecolteTest {
    private final Maison maison;
    private final JdbcClient db;
    private final ProducteurDEssai producteur = new ProducteurDEssai();

    RecolteTest(Maison maison, JdbcClient db) {
        this.maison = maison;
        this.db = db;
    }

    @BeforeEach
    @AfterEach
    void jamaisRecolte() {
        db.sql("""
                update catalogue.mouvement_partage
                   set recolte_le = null, recolte_bonne_le = null, recolte_essais = 0, recolte_dite = ''
                """).update();
        db.sql("update catalogue.partagee set retiree_le = now(), lot = lot + 1 where retiree_le is null")
                .update();
        db.sql("update catalogue.mouvement_partage set lot = lot + 2").update();
    }

    @AfterEach
    void fermer() {
        producteur.close();
    }

    private void nuit(Monde monde) {
        var acces = producteur.acces();
        var recolte = new RecolteDeNuit(
                monde.piece(ImporterLePartage.class),
                monde.piece(Recoltes.class),
                monde.piece(Clock.class),
                acces.jeton(),
                acces.base(),
                acces.identifiant(),
                acces.secret(),
                List.of("82"));
        monde.agir(recolte::faire);
    }

    private static Recoltes.Derniere derniere(Monde monde) {
        return monde.dedans(() -> monde.piece(Recoltes.class).derniere()).orElseThrow();
    }

    private int presentes() {
        return db.sql("select count(*) from catalogue.partagee where retiree_le is null")
                .query(Integer.class)
                .single();
    }

    @Test
    void une_seule_structure_recolte_et_ce_qui_n_est_plus_la_se_retire_la_nuit_suivante() {
        var ici = maison.au("2026-03-12T03:15");
        var ailleurs = maison.au("2026-03-12T03:16");
        nuit(producteurDe(ici, 160));
        int demandes = producteur.demandes().size();
        nuit(ailleurs);
        assertThat(producteur.demandes()).hasSize(demandes);
        assertThat(presentes()).isEqualTo(160);
        nuit(producteurDe(ici.ilEst("2026-03-13T03:15"), 150));
        assertThat(presentes()).isEqualTo(150);
        assertThat(derniere(ici).issue()).isEqualTo(Issue.FAITE);
    }

    private Monde producteurDe(Monde monde, int offres) {
        producteur.avec(offres);
        return monde;
    }

    @Test
    void une_panne_laisse_les_offres_se_reessaie_plus_tard_et_se_dit_a_l_equipe() {
        var monde = maison.au("2026-03-12T03:15");
        monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        nuit(producteurDe(monde, 10));
        producteur.repondra(500, "");
        nuit(monde.ilEst("2026-03-13T03:15"));
        assertThat(derniere(monde).issue()).isEqualTo(Issue.PRODUCTEUR_MUET);
        assertThat(presentes()).isEqualTo(10);
        try (var contexte = Navigateur.sansScript(1366, 850)) {
            Page page = monde.ilEst("2026-03-13T09:00").entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/possibles"));
            assertThat(page.locator("#fraicheur"))
                    .containsText("n’a pas répondu le 13\u00a0mars, celles du 12\u00a0mars restent");
        }
        int demandes = producteur.demandes().size();
        nuit(monde.ilEst("2026-03-13T03:20"));
        assertThat(producteur.demandes()).hasSize(demandes);
        nuit(monde.ilEst("2026-03-13T03:25"));
        assertThat(derniere(monde).issue()).isEqualTo(Issue.FAITE);
    }

    @Test
    void rien_de_lisible_n_efface_rien() {
        var monde = maison.au("2026-03-12T03:15");
        nuit(producteurDe(monde, 10));
        nuit(producteurDe(monde.ilEst("2026-03-13T03:15"), 0));
        assertThat(derniere(monde).issue()).isEqualTo(Issue.ILLISIBLE);
        assertThat(presentes()).isEqualTo(10);
    }
}
