package fr.coteacote.acces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.socle.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestDeLaMaison
class LimitesTest {
    private final Maison maison;
    private final Limites limites;
    private final ReglagesDesLimites reglages;
    private final JdbcClient db;

    LimitesTest(Maison maison, Limites limites, ReglagesDesLimites reglages, JdbcClient db) {
        this.maison = maison;
        this.limites = limites;
        this.reglages = reglages;
        this.db = db;
    }

    @ParameterizedTest
    @EnumSource
    void chaque_porte_accepte_son_nombre_d_essais_et_pas_un_de_plus(Limite limite) {
        var monde = maison.au("2026-03-12T10:02");
        epuiser(monde, limite, "192.0.2.7");
        assertThatThrownBy(() -> monde.agir(() -> limites.prendre(limite, "192.0.2.7")))
                .isInstanceOf(TropDEssais.class);
        monde.agir(() -> limites.prendre(limite, "192.0.2.8"));
        monde.plusTard(limite.duree());
        monde.agir(() -> limites.prendre(limite, "192.0.2.7"));
    }

    @Test
    void une_structure_n_epuise_pas_les_essais_d_une_autre() {
        var ici = maison.au("2026-03-12T10:02");
        var ailleurs = maison.au("2026-03-12T10:02");
        epuiser(ici, Limite.SECOND_FACTEUR, "x");
        ailleurs.agir(() -> limites.prendre(Limite.SECOND_FACTEUR, "x"));
    }

    @Test
    void rien_de_ce_qui_est_compte_n_est_garde() {
        var monde = maison.au("2026-03-12T10:02");
        monde.agir(() -> limites.prendre(Limite.FORMULAIRE, "192.0.2.77"));
        var contenus = db.sql("select encode(state, 'escape') from socle.limite")
                .query(String.class)
                .list();
        assertThat(contenus).isNotEmpty().noneMatch(contenu -> contenu.contains("192.0.2"));
    }

    @Test
    void zero_enleve_une_limite() {
        assertThat(new ReglagesDesLimites(java.util.Map.of(Limite.LIEN, 0)).nombre(Limite.LIEN))
                .isZero();
        assertThat(reglages.nombre(Limite.CONNEXION)).isEqualTo(Limite.CONNEXION.nombre());
    }

    @Test
    void apres_dix_mots_de_passe_refuses_l_ecran_demande_d_attendre() {
        var monde = maison.au("2026-03-12T10:02");
        monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        try (var contexte = Navigateur.bureau()) {
            Page page = contexte.newPage();
            page.navigate(monde.visite("/equipe/entrer"));
            for (int essai = 1; essai <= Limite.CONNEXION.nombre(); essai++) {
                assertThat(essayer(page, monde)).isEqualTo(422);
            }
            assertThat(essayer(page, monde)).isEqualTo(429);
            Navigateur.accessible(page);
            monde.plusTard(Duration.ofMinutes(15));
            page.close();
            assertThat(monde.entrer(contexte, "Nadia").url()).endsWith("/equipe/journee");
        }
    }

    private static int essayer(Page page, Monde monde) {
        page.fill("#courriel", monde.courriel("Nadia"));
        page.fill("#motDePasse", "pas le bon");
        return page.waitForNavigation(() -> page.click("form .btn-primary")).status();
    }

    @Test
    void apres_cinq_codes_refuses_l_ecran_demande_d_attendre() {
        var monde = maison.au("2026-03-12T10:02");
        monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        try (var contexte = Navigateur.bureau()) {
            Page page = contexte.newPage();
            page.navigate(monde.visite("/equipe/entrer"));
            page.fill("#courriel", monde.courriel("Nadia"));
            page.fill("#motDePasse", Maison.MOT_DE_PASSE);
            page.click("form .btn-primary");
            for (int essai = 1; essai <= Limite.SECOND_FACTEUR.nombre(); essai++) {
                assertThat(taper(page)).isEqualTo(422);
            }
            assertThat(taper(page)).isEqualTo(429);
        }
    }

    private static int taper(Page page) {
        page.fill("#code", "12");
        return page.waitForNavigation(() -> page.click("form .btn-primary")).status();
    }

    private void epuiser(Monde monde, Limite limite, String qui) {
        for (int essai = 1; essai <= limite.nombre(); essai++) {
            monde.agir(() -> limites.prendre(limite, qui));
        }
    }
}
