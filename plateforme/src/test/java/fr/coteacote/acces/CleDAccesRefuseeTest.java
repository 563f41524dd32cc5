package fr.coteacote.acces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import fr.coteacote.banc.Appareil;
import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A passkey that must not open: each refusal is said on the page, in plain French. */
@TestDeLaMaison
class CleDAccesRefuseeTest {
    private final Maison maison;
    private final Monde monde;
    private final MembreId nadia;
    private final ClesDAcces cles;
    private final ReglerLesComptes comptes;
    private final Limites limites;

    CleDAccesRefuseeTest(Maison maison, ClesDAcces cles, ReglerLesComptes comptes, Limites limites) {
        this.maison = maison;
        this.monde = maison.au("2026-03-12T10:02");
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        this.cles = cles;
        this.comptes = comptes;
        this.limites = limites;
    }

    @Test
    void le_compte_de_qui_est_parti_ne_s_ouvre_plus() {
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            Appareil.aLaPorte(monde, page);
            var direction = new Acteur.Equipe(monde.membre("Diane", "Kerob", Role.DIRECTION), Set.of(Role.DIRECTION));
            monde.agir(() -> comptes.fermer(direction, nadia));
            page.getByText("Entrer avec une clé d’accès").click();
            refusee(page, "Cette clé d’accès n’ouvre pas ici.");
            assertThat(monde.dedans(() -> cles.de(nadia))).isEmpty();
        }
    }

    @Test
    void une_cle_n_ouvre_pas_une_autre_structure_qui_ne_la_retire_pas_non_plus() {
        var ailleurs = maison.au("2026-03-12T10:02");
        var paul = ailleurs.membre("Paul", "Autre", Role.DIRECTION);
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            Appareil.aLaPorte(monde, page);
            Appareil.presenter(ailleurs, page);
            refusee(page, "elle est à une autre Mission Locale");
            var cle = monde.dedans(() -> cles.de(nadia)).getFirst().id();
            assertThat(ailleurs.dedans(() -> cles.retirer(paul, cle))).isEqualTo(ClesDAcces.Retrait.DEJA_RETIREE);
            Appareil.presenter(monde, page);
            assertThat(page).hasURL(monde.adresse("/equipe/journee"));
        }
    }

    @Test
    void personne_ne_retire_la_cle_d_un_collegue() {
        var paul = monde.membre("Paul", "Renou", Role.ADMINISTRATION);
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            Appareil.aLaPorte(monde, page);
            var cle = monde.dedans(() -> cles.de(nadia)).getFirst().id();
            assertThat(monde.dedans(() -> cles.retirer(paul, cle))).isEqualTo(ClesDAcces.Retrait.DEJA_RETIREE);
            assertThat(monde.dedans(() -> cles.de(nadia))).hasSize(1);
        }
    }

    @Test
    void un_appareil_qui_ne_reconnait_pas_qui_le_tient_n_ouvre_rien() {
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            var appareil = Appareil.aLaPorte(monde, page);
            appareil.reconnait(false);
            page.getByText("Entrer avec une clé d’accès").click();
            refusee(page, "Aucune clé n’a été présentée.");
            page.route("**/cle-d-acces/defi", CleDAccesRefuseeTest::sansVerifier);
            page.getByText("Entrer avec une clé d’accès").click();
            refusee(page, "Cette clé d’accès n’ouvre pas ici.");
        }
    }

    /** A browser that would cheat: it asks the device to check nothing. */
    private static void sansVerifier(Route route) {
        var reponse = route.fetch();
        route.fulfill(new Route.FulfillOptions()
                .setResponse(reponse)
                .setBody(reponse.text().replace("\"required\"", "\"discouraged\"")));
    }

    @Test
    void une_cle_copiee_est_refusee_des_que_l_original_a_servi() {
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            var appareil = Appareil.aLaPorte(monde, page);
            var copie = appareil.cle();
            for (int fois = 0; fois < 2; fois++) {
                Appareil.presenter(monde, page);
                assertThat(page).hasURL(monde.adresse("/equipe/journee"));
            }
            appareil.copier(copie);
            Appareil.presenter(monde, page);
            refusee(page, "Cette clé d’accès n’ouvre pas ici.");
        }
    }

    @Test
    void une_reponse_ne_sert_qu_une_fois_et_n_attend_pas() {
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            Appareil.aLaPorte(monde, page);
            page.route("**/equipe/entrer/cle-d-acces", route -> {
                monde.plusTard(Duration.ofMinutes(15));
                route.resume();
            });
            page.getByText("Entrer avec une clé d’accès").click();
            refusee(page, "La page a attendu trop longtemps.");
            Navigateur.accessible(page);
        }
    }

    @Test
    void trop_d_essais_demandent_d_attendre() {
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            Appareil.aLaPorte(monde, page);
            for (String ici : Set.of("127.0.0.1", "0:0:0:0:0:0:0:1")) {
                epuiser(ici);
            }
            page.getByText("Entrer avec une clé d’accès").click();
            refusee(page, "Beaucoup d’essais d’un coup.");
        }
    }

    private void epuiser(String ici) {
        for (int essai = 1; essai <= Limite.ENTREE.nombre(); essai++) {
            try {
                monde.agir(() -> limites.prendre(Limite.ENTREE, ici));
            } catch (TropDEssais e) {
                return;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{}",
                "{\"rawId\":\"x\"}",
                "{\"rawId\":\"AA\",\"response\":{}}",
                "{\"rawId\":\"AA\",\"response\":{\"clientDataJSON\":\"AA\",\"authenticatorData\":\"AA\",\"signature\":\"AA\"}}",
                "{\"rawId\":7,\"response\":\"<b>\"}",
                "{\"rawId\":\"é\",\"response\":{\"clientDataJSON\":\"%\"}}"
            })
    void une_reponse_qui_n_en_est_pas_une_est_refusee_sans_casser(String reponse) {
        try (var visiteur = Appelant.visiteur(monde);
                var equipe = Appelant.equipe(monde, "Nadia")) {
            String porte = "/ml/" + monde.slug() + "/equipe/entrer/cle-d-acces";
            assertThat(visiteur.envoyer(porte + "/defi", Map.of()).statut()).isEqualTo(200);
            assertThat(visiteur.envoyer(porte, Map.of("reponse", reponse)).statut())
                    .isEqualTo(422);
            assertThat(equipe.envoyer("/equipe/compte/cles-d-acces/defi", Map.of())
                            .statut())
                    .isEqualTo(200);
            assertThat(equipe.envoyer("/equipe/compte/cles-d-acces", Map.of("reponse", reponse))
                            .statut())
                    .isEqualTo(422);
        }
    }

    private static void refusee(Page page, String texte) {
        var alerte = page.locator("[role=alert]:visible");
        assertThat(alerte).containsText(texte);
        assertThat(alerte).isFocused();
    }
}
