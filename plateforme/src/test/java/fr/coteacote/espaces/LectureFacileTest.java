package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.catalogue.OrselEtSesCommunes;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Lieux;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** For whoever reads with difficulty: short sentences, one idea a line, always in the same order. */
@TestDeLaMaison
class LectureFacileTest {
    private static final int MOTS_AU_PLUS = 14;
    private static final Pattern SIGLE = Pattern.compile("(?<!\\p{L})\\p{Lu}{2,}(?!\\p{L})");

    private final Maison maison;
    private Monde monde;
    private JeuneId lina;
    private String offre;

    LectureFacileTest(Maison maison) {
        this.maison = maison;
    }

    @BeforeEach
    void orsel() {
        monde = maison.au("2026-03-12T10:02");
        OrselEtSesCommunes.placer(monde);
        monde.lieu("La Gare", Lieux.Genre.ANTENNE);
        lina = monde.accueilli("Lina", "Moreau", monde.membre("Nadia", "Belkacem", Role.CONSEIL));
        offre = OrselEtSesCommunes.publier(
                monde,
                "titre",
                "Vendre des glaces (H/F)",
                "benefice",
                "Un premier CDD, au bord de l’eau",
                "debut",
                "2026-04-01",
                "horaires",
                "lundi 9 h - 17 h",
                "salaire",
                "le SMIC",
                "ageMin",
                "16",
                "permis",
                "oui",
                "description",
                "Dans le cadre d’un accroissement saisonnier d’activité, au sein d’une équipe pluridisciplinaire.");
    }

    private static List<String> lignes(Page page) {
        return page.locator(".facile p").allInnerTexts();
    }

    @Test
    @Exigence("S2-38")
    void une_chose_se_lit_en_phrases_courtes_dans_le_meme_ordre_sans_compte_sans_temoin_ni_script() {
        try (var contexte = Navigateur.sansScript(390, 844)) {
            Page page = contexte.newPage();
            page.navigate(monde.visite("/possibles/voir?id=" + offre));
            page.getByText("Lire en phrases courtes").click();
            assertThat(page.locator(".facile h1")).hasText("Vendre des glaces");
            assertThat(page.locator(".facile h2")).hasText(new String[] {
                "C’est quoi\u00a0?",
                "C’est où\u00a0?",
                "C’est quand\u00a0?",
                "Il faut quoi\u00a0?",
                "Ça m’apporte quoi\u00a0?",
                "Je fais comment\u00a0?"
            });
            assertThat(lignes(page))
                    .contains(
                            "C’est un travail.",
                            "Le lieu\u00a0: Orsel.",
                            "Ça commence le mercredi 1er\u00a0avril.",
                            "Le lundi, de 9\u00a0h à 17\u00a0h.",
                            "Il ne faut pas de diplôme.",
                            "Il faut avoir 16 ans ou plus.",
                            "Il faut le permis de conduire.",
                            "Un premier contrat avec une date de fin, au bord de l’eau.",
                            "L’argent\u00a0: le salaire minimum.",
                            "Viens nous voir.")
                    .allSatisfy(ligne -> {
                        assertThat(ligne.split("\\s+")).as(ligne).hasSizeLessThanOrEqualTo(MOTS_AU_PLUS);
                        assertThat(SIGLE.matcher(ligne).find()).as(ligne).isFalse();
                    })
                    .noneMatch(ligne -> ligne.contains("accroissement"));
            assertThat(contexte.cookies()).isEmpty();
            page.getByText("Voir la page entière").click();
            assertThat(page.locator("main")).containsText("accroissement saisonnier");
        }
    }

    @Test
    void le_texte_est_plus_grand_et_se_lit_par_tout_le_monde() {
        try (var contexte = Navigateur.telephone()) {
            Page page = contexte.newPage();
            page.navigate(monde.visite("/possibles/voir?id=" + offre + "&lecture=facile"));
            Navigateur.accessible(page);
            double corps = taille(page, "body");
            assertThat(taille(page, ".facile p")).isGreaterThanOrEqualTo(corps * 1.2);
        }
    }

    private static double taille(Page page, String ou) {
        return ((Number) page.evaluate("s => parseFloat(getComputedStyle(document.querySelector(s)).fontSize)", ou))
                .doubleValue();
    }

    @Test
    void qui_le_veut_ouvre_toujours_ainsi_et_change_d_avis() {
        String autre = OrselEtSesCommunes.publier(monde, "titre", "Cuisiner ensemble", "forme", "ATELIER");
        try (var contexte = Navigateur.sansScript(390, 844)) {
            Page page = monde.entrerJeune(contexte, lina);
            page.navigate(monde.adresse("/moi/possibles/voir?id=" + offre));
            assertThat(page.locator(".facile")).hasCount(0);
            page.getByText("Lire en phrases courtes").click();
            assertThat(lignes(page)).contains("Touche le bouton «\u00a0Je\u00a0demande\u00a0».");
            page.getByText("Ouvrir toujours comme ça").click();
            page.navigate(monde.adresse("/moi/possibles/voir?id=" + autre));
            assertThat(page.locator(".facile h1")).hasText("Cuisiner ensemble");
            page.getByText("Voir la page entière").click();
            assertThat(page.locator(".facile")).hasCount(0);
            page.getByText("Lire en phrases courtes").click();
            page.getByText("Ne plus ouvrir comme ça").click();
            assertThat(page.locator(".facile")).hasCount(0);
        }
    }
}
