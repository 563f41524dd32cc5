package fr.coteacote.donnees.listes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.dossiers.Identite;
import fr.coteacote.dossiers.OuvrirUnDossier;
import fr.coteacote.parcours.MenerLAccompagnement;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A list goes out with a reason, and the departure is written. */
@TestDeLaMaison
class ExportTest {
    private final Maison maison;
    private final OuvrirUnDossier dossier;
    private final MenerLAccompagnement accompagnement;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    ExportTest(
            Maison maison,
            OuvrirUnDossier dossier,
            MenerLAccompagnement accompagnement,
            JdbcClient db,
            TransactionTemplate transaction) {
        this.maison = maison;
        this.dossier = dossier;
        this.accompagnement = accompagnement;
        this.db = db;
        this.transaction = transaction;
    }

    @Test
    void une_liste_sort_avec_une_raison_et_laisse_une_trace() throws IOException {
        var monde = maison.au("2026-03-12T10:02");
        monde.membre("Claire", "Fictive", Role.DIRECTION);
        monde.agir(() -> {
            var jeune = JeuneId.nouveau();
            dossier.ouvrir(
                    jeune, new Identite("=cmd|'/c calc'!A1", "Fïctif", Optional.empty()), List.of(), Optional.empty());
            accompagnement.ouvrir(jeune, 21, "Sur place");
        });
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Claire");
            page.navigate(monde.adresse("/equipe/jeunes?q=fictif"));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sortir cette liste"))
                    .click();
            Navigateur.accessible(page);
            page.getByText("Sortir la liste (CSV)").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Dites d’abord pour quoi faire");
            Navigateur.accessible(page);
            page.getByLabel("Pour quoi faire ?").fill("Étiquettes");
            var fichier = page.waitForDownload(
                    () -> page.getByText("Sortir la liste (CSV)").click());
            assertThat(fichier.suggestedFilename()).isEqualTo("jeunes-2026-03-12.csv");
            assertThat(Files.readString(fichier.path()))
                    .startsWith("\ufeffPrénom;Nom;")
                    .contains("'=cmd|'/c calc'!A1;Fïctif;");
            page.navigate(monde.adresse("/reglages/sorties"));
            assertThat(page.getByRole(AriaRole.CELL)).containsText(new String[] {
                "12 mars 2026", "Claire Fictive", "une recherche par nom", "Étiquettes", "1 personne"
            });
            assertThat(monde.ordresPendant(page::reload)).hasSizeLessThanOrEqualTo(2);
            Navigateur.accessible(page);
        }
        var trace = monde.<List<String>>dedans(() -> transaction.execute(
                _ -> db.sql("select motif || '/' || criteres || '/' || lignes from donnees.p_export")
                        .query(String.class)
                        .list()));
        assertThat(trace).containsExactly("Étiquettes/toutes et tous, une recherche par nom/1");
    }

    @Test
    void une_feuille_s_ouvre_sans_question_et_sans_formule() {
        var feuille = new String(
                FeuilleCsv.ecrire(List.of("A", "B"), List.of(List.of("=1+1", "a;b\n\"c\""), List.of("-2", "@x"))),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(feuille).isEqualTo("\ufeffA;B\r\n'=1+1;\"a;b\n\"\"c\"\"\"\r\n'-2;'@x\r\n");
    }
}
