package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.catalogue.OrselEtSesCommunes;
import fr.coteacote.catalogue.QuiRegarde;
import fr.coteacote.catalogue.ReponsesDuJeune;
import fr.coteacote.catalogue.VoirLesPossibles;
import fr.coteacote.possibles.MotifRefus;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Chance, chosen: the wheel is fair and binds nobody, alone or by two; surprise is asked for, or cut. */
@TestDeLaMaison
class HasardChoisiTest {
    private static final int TIRAGES = 400;
    /** Chi-square, four shares, one chance in a thousand. */
    private static final double SEUIL = 16.27;

    private final Maison maison;
    private Monde monde;
    private JeuneId lina;

    HasardChoisiTest(Maison maison) {
        this.maison = maison;
    }

    @BeforeEach
    void orsel() {
        monde = maison.au("2026-03-12T10:02");
        OrselEtSesCommunes.placer(monde);
        lina = monde.accueilli("Lina", "Moreau", monde.membre("Nadia", "Belkacem", Role.CONSEIL));
        for (String titre :
                new String[] {"Visiter un luthier", "Réparer des vélos", "Vendre des glaces", "Garder un refuge"}) {
            OrselEtSesCommunes.publier(monde, "titre", titre, "organisation", titre);
        }
    }

    private String tirer(long graine) {
        var vue = monde.dedans(() -> monde.piece(VoirLesPossibles.class)
                .roue(new QuiRegarde.Connu(lina), Set.of(), graine, OptionalInt.of(0)));
        return vue.cases().get(vue.tombee().orElseThrow()).titre();
    }

    @Test
    @Exigence("S1-38")
    void la_roue_est_juste_ne_propose_rien_d_ecarte_et_n_engage_a_rien() {
        String ecartee = OrselEtSesCommunes.publier(monde, "titre", "Livrer la nuit", "organisation", "Nuit");
        monde.agir(() -> monde.piece(ReponsesDuJeune.class)
                .pasPourMoi(
                        lina, monde.piece(VoirLesPossibles.class).chose(ecartee).orElseThrow(), MotifRefus.NON_DIT));
        Map<String, Integer> tirees = new HashMap<>();
        for (long graine = 0; graine < TIRAGES; graine++) {
            tirees.merge(tirer(graine), 1, Integer::sum);
        }
        assertThat(tirees).hasSize(4).doesNotContainKey("Livrer la nuit");
        double attendu = TIRAGES / 4.0;
        assertThat(tirees.values().stream()
                        .mapToDouble(n -> (n - attendu) * (n - attendu) / attendu)
                        .sum())
                .isLessThan(SEUIL);
        assertThat(tirer(7)).isEqualTo(tirer(7));
        assertThat(monde.dedans(() -> monde.piece(ReponsesDuJeune.class).dernieres(lina)))
                .hasSize(1);
    }

    @Test
    @Exigence("S1-62")
    void la_surprise_s_allume_et_se_coupe_quand_on_veut_et_elle_se_dit() {
        for (int i = 0; i < 8; i++) {
            OrselEtSesCommunes.publier(monde, "titre", "Autre chose " + i, "organisation", "Employeur " + i);
        }
        try (var contexte = Navigateur.sansScript(390, 844)) {
            Page page = monde.entrerJeune(contexte, lina);
            surprise(page, "Une sur deux");
            assertThat(page.locator(".c-opp .c-voix.v-hasard").first()).containsText("Au hasard");
            assertThat(page.locator(".c-opp .c-voix.v-hasard").count()).isBetween(4, 6);
            surprise(page, "Aucune");
            assertThat(page.locator(".c-voix.v-hasard")).hasCount(0);
        }
    }

    private void surprise(Page page, String dose) {
        page.navigate(monde.adresse("/moi/possibles/reperes/envies"));
        page.getByLabel(dose).check();
        page.getByText("C’est bon").click();
    }

    @Test
    void a_deux_pendant_la_rencontre_on_tourne_la_roue_sans_rien_montrer_d_autre() {
        monde.accueilli("Samy", "Keller", monde.membre("Paul", "Roux", Role.CONSEIL));
        try (var contexte = Navigateur.sansScript(1366, 850)) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/jeunes/" + lina + "/possibles"));
            page.getByText("Tourner la roue, à deux").click();
            assertThat(page.locator("header")).containsText("À deux, avec Lina");
            assertThat(page.locator("nav")).hasCount(0);
            assertThat(page.locator("#liste li")).hasCount(4);
            page.locator(".lancer").click();
            String tombee = page.locator("#resultat h2").innerText();
            page.getByText("Relancer").click();
            assertThat(page.locator("#resultat h2")).isVisible();
            page.goBack();
            page.getByText("J’y vais").click();
            assertThat(page.locator("aside")).containsText(tombee);
            assertThat(page.locator("aside")).containsText("essaie");
        }
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/jeunes/" + lina + "/possibles/roue?graine=3&tour=1"));
            Navigateur.accessible(page);
        }
    }
}
