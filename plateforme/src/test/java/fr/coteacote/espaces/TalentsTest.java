package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.catalogue.OrselEtSesCommunes;
import fr.coteacote.dossiers.Ressources;
import fr.coteacote.dossiers.Voix;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody can do brings an occupation nearer, if they say so. */
@TestDeLaMaison
class TalentsTest {
    private final Maison maison;
    private Monde monde;
    private JeuneId lina;
    private UUID talent;

    TalentsTest(Maison maison) {
        this.maison = maison;
    }

    @BeforeEach
    void orsel() {
        monde = maison.au("2026-03-12T10:02");
        OrselEtSesCommunes.placer(monde);
        lina = monde.accueilli("Lina", "Moreau", monde.membre("Nadia", "Belkacem", Role.CONSEIL));
        OrselEtSesCommunes.publier(monde, "titre", "Aider en cuisine", "rome", "G1602");
        talent = monde.dedans(
                () -> monde.piece(Ressources.class).noter(lina, "Cuisiner pour vingt personnes", "", Voix.EQUIPE));
        monde.agir(() -> monde.piece(Ressources.class).noter(lina, "Écouter les autres", "", Voix.JEUNE));
    }

    private Page reperes(Page page) {
        page.navigate(monde.adresse("/moi/possibles/reperes/envies"));
        return page;
    }

    private Page possibles(Page page) {
        page.navigate(monde.adresse("/moi/possibles"));
        return page;
    }

    @Test
    void un_talent_se_propose_se_confirme_dit_pourquoi_et_s_enleve() {
        try (var contexte = Navigateur.telephone()) {
            Page page = monde.entrerJeune(contexte, lina);
            assertThat(possibles(page).locator("main")).not().containsText("Tu sais faire");
            assertThat(reperes(page).locator("#talents li")).hasCount(1);
            assertThat(page.locator("#talents")).containsText("Ça ressemble à\u00a0: la cuisine\u00a0?");
            Navigateur.accessible(page);
            page.getByText("Oui, en tenir compte").click();
            assertThat(page.locator("#talents")).containsText("On en tient compte");
            assertThat(possibles(page).locator("main"))
                    .containsText("Tu sais faire\u00a0: Cuisiner pour vingt personnes");
            reperes(page).getByText("Enlever").click();
            assertThat(page.locator("#talents")).hasCount(0);
            assertThat(possibles(page).locator("main")).not().containsText("Tu sais faire");
        }
    }

    @Test
    void un_non_ne_se_redemande_pas_et_un_point_d_appui_repris_ne_compte_plus() {
        try (var contexte = Navigateur.sansScript(390, 844)) {
            Page page = monde.entrerJeune(contexte, lina);
            reperes(page).locator("#talents .btn-outline").click();
            monde.comme(
                    new Acteur.Jeune(lina), () -> monde.piece(Ressources.class).retirer(talent, lina));
            assertThat(possibles(page).locator("main")).not().containsText("Tu sais faire");
            monde.agir(() -> monde.piece(Ressources.class).noter(lina, "Jardiner", "", Voix.JEUNE));
            assertThat(reperes(page).locator("#talents li")).hasCount(1);
            page.locator("#talents .btn-calme").click();
            assertThat(page.locator("#talents")).hasCount(0);
        }
    }
}
