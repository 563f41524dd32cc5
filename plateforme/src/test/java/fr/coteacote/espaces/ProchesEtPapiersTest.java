package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.dossiers.Documents;
import fr.coteacote.dossiers.Identite;
import fr.coteacote.dossiers.OuvrirUnDossier;
import fr.coteacote.dossiers.Tiers;
import fr.coteacote.parcours.MenerLAccompagnement;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whom Lina lets in, and the papers she keeps, shares and takes back. */
@TestDeLaMaison
class ProchesEtPapiersTest {
    private static final byte[] CV = "%PDF-1.7\n% Lina Moreau, snack de Karine\n".getBytes(StandardCharsets.UTF_8);

    private final Monde monde;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final MembreId nadia;
    private final JeuneId lina;

    ProchesEtPapiersTest(Maison maison, JdbcClient db, TransactionTemplate transaction) {
        this.monde = maison.au("2026-03-12T10:02");
        this.db = db;
        this.transaction = transaction;
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        this.lina = monde.accueilli("Lina", "Moreau", nadia);
    }

    @Test
    @Exigence("S1-14")
    @Exigence(value = "S1-58", partie = true)
    void elle_associe_limite_et_retire_tout_de_suite_et_l_equipe_ne_le_fait_pas_sans_son_accord() {
        try (var bureau = Navigateur.bureau();
                var elle = Navigateur.sansScript(390, 3200)) {
            Page page = monde.entrer(bureau, "Nadia");
            page.navigate(monde.adresse("/equipe/jeunes/" + lina + "/route"));
            page.getByText("Associer quelqu’un").click();
            associer(page, "", "L’heure des rendez-vous");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Il manque le nom");
            associer(page, "Sofia Moreau", "");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Dites ce qui peut lui être partagé");
            associer(page, "Sofia Moreau", "L’heure des rendez-vous");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Sans son accord, personne n’est associé");
            page.fill("#tiers-jusqu", "12/03/2020");
            associer(page, "Sofia Moreau", "L’heure des rendez-vous");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Cette date ne se lit pas");
            Navigateur.accessible(page);
            page.fill("#tiers-jusqu", "30/06/2026");
            page.check("#tiers-accord");
            associer(page, "Sofia Moreau", "L’heure des rendez-vous");
            assertThat(page.locator("#tiers")).containsText("Son accord : 12 mars, jusqu’au 30");

            Page sienne = monde.entrerJeune(elle, lina);
            sienne.navigate(monde.adresse("/moi/dossier"));
            assertThat(sienne.locator("#proches article")).containsText("Sofia Moreau");
            sienne.getByText("Changer ce qui est partagé").click();
            sienne.getByLabel("Ce qu’on peut lui dire").first().fill("Rien que le lieu");
            sienne.locator("form[action$='/portee'] button").click();
            page.reload();
            assertThat(page.locator("#tiers")).containsText("Rien que le lieu");
            assertThat(page.locator("#tiers")).not().containsText("L’heure des rendez-vous, rien");
            sienne.getByLabel("Enlever : Sofia Moreau").click();
            assertThat(sienne.getByRole(AriaRole.STATUS)).containsText("C’est enlevé, tout de suite.");
            page.reload();
            assertThat(page.locator("#tiers")).not().containsText("Sofia Moreau");
            sienne.locator(".c-toast button").click();
            assertThat(sienne.locator("#proches article")).hasCount(1);
            sienne.locator("#proches").getByText("Associer quelqu’un").click();
            sienne.getByText("Je suis d’accord").click();
            assertThat(sienne.getByRole(AriaRole.ALERT)).containsText("Il manque son nom");
        }
    }

    @Test
    @Exigence(value = "S1-87", partie = true)
    void un_parent_n_a_rien_sans_accord_et_un_representant_signe_un_acte_jusqu_aux_dix_huit_ans() {
        var mineur = ne("2008-04-02");
        var adulte = ne("2006-01-01");
        assertThat(representant(adulte)).isEqualTo(new Tiers.Ajout.Refuse(Tiers.Refus.PAS_MINEUR));
        assertThat(representant(lina)).isEqualTo(new Tiers.Ajout.Refuse(Tiers.Refus.PAS_MINEUR));
        assertThat(representant(mineur)).isInstanceOf(Tiers.Ajout.Fait.class);
        assertThat(tiers(mineur)).singleElement().satisfies(t -> {
            assertThat(t.quoi()).isEqualTo("Signer la convention du stage");
            assertThat(t.jusquAu()).contains(LocalDate.of(2026, 4, 1));
        });
        monde.ilEst("2026-04-01T23:00");
        assertThat(tiers(mineur)).hasSize(1);
        monde.ilEst("2026-04-02T00:30");
        assertThat(tiers(mineur)).isEmpty();
        assertThat(representant(mineur)).isEqualTo(new Tiers.Ajout.Refuse(Tiers.Refus.PAS_MINEUR));
        assertThat(noms()).isOne();
        monde.ilEst("2026-04-04T03:15");
        monde.dedans(() -> monde.piece(Tiers.class).effacerLesFinis());
        assertThat(noms()).isZero();
        monde.ilEst("2026-03-12T10:02");
        try (var bureau = Navigateur.bureau()) {
            Page page = monde.entrer(bureau, "Nadia");
            page.navigate(monde.adresse("/equipe/jeunes/" + lina + "/route"));
            page.getByText("Associer quelqu’un").click();
            page.selectOption("#tiers-lien", "REPRESENTANT_LEGAL");
            associer(page, "Sa mère", "Signer la convention");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Pour un adulte, il faut son accord.");
        }
    }

    @Test
    @Exigence("S2-19")
    void un_cv_se_depose_se_partage_et_se_retire() {
        try (var bureau = Navigateur.bureau();
                var elle = Navigateur.telephone()) {
            Page sienne = monde.entrerJeune(elle, lina);
            sienne.navigate(monde.adresse("/moi/dossier"));
            deposer(
                    sienne,
                    new FilePayload(
                            "cv.pdf", "application/pdf", "MZ pas un document".getBytes(StandardCharsets.UTF_8)));
            assertThat(sienne.getByRole(AriaRole.STATUS)).containsText("ni un PDF, ni une photo");
            deposer(sienne, new FilePayload("cv.pdf", "application/pdf", new byte[0]));
            assertThat(sienne.getByRole(AriaRole.STATUS)).containsText("Il manque le fichier");
            deposer(sienne, new FilePayload("cv.pdf", "application/pdf", new byte[Documents.TAILLE + 1]));
            assertThat(sienne.getByRole(AriaRole.STATUS)).containsText("dépasse 10 Mo");
            deposer(sienne, new FilePayload("mon cv été.exe", "application/octet-stream", CV));
            assertThat(sienne.locator("#documents article")).containsText("mon cv été.pdf");
            assertThat(sienne.locator("#documents article")).containsText("Pour toi seulement.");
            Page page = monde.entrer(bureau, "Nadia");
            page.navigate(monde.adresse("/equipe/jeunes/" + lina + "/documents"));
            assertThat(page.locator("#documents")).containsText("Aucun document partagé");
            sienne.getByLabel("Partager : mon cv été.pdf").click();
            Navigateur.accessible(sienne);
            page.reload();
            Navigateur.accessible(page);
            assertThat(monde.ordresPendant(page::reload)).hasSizeLessThanOrEqualTo(5);
            var adresse = monde.adresse(page.locator("#documents article a").getAttribute("href"));
            var recu = bureau.request().get(adresse);
            assertThat(recu.body()).isEqualTo(CV);
            assertThat(recu.headers())
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("content-type", "application/pdf");
            assertThat(recu.headers().get("content-disposition")).startsWith("attachment");
            sienne.getByLabel("Ne plus partager : mon cv été.pdf").click();
            assertThat(bureau.request().get(adresse).status()).isEqualTo(404);
            sienne.getByLabel("Enlever : mon cv été.pdf").click();
            assertThat(sienne.locator("#documents article")).hasCount(0);
            sienne.locator(".c-toast button").click();
            assertThat(sienne.locator("#documents article")).hasCount(1);
        }
    }

    @Test
    void une_piece_ne_se_montre_qu_a_qui_fait_la_demarche_et_part_trente_jours_apres_l_envoi() {
        byte[] grosse = new byte[600_000];
        System.arraycopy(CV, 0, grosse, 0, CV.length);
        var piece = monde.comme(elle(), () -> ((Documents.Depot.Garde)
                        monde.piece(Documents.class).deposer(lina, Documents.Genre.DEMARCHE, "identité.pdf", grosse))
                .id());
        assertThat(morceaux(piece)).isEqualTo(3);
        assertThat(monde.comme(elle(), () -> monde.piece(Documents.class).partager(piece, lina, Optional.empty())))
                .isFalse();
        assertThat(monde.comme(elle(), () -> monde.piece(Documents.class).partager(piece, lina, Optional.of(nadia))))
                .isTrue();
        assertThat(vus(equipe(monde.membre("Karim", "Osman", Role.CONSEIL)))).isEmpty();
        assertThat(vus(equipe(nadia))).hasSize(1);
        assertThat(monde.comme(equipe(nadia), () -> monde.piece(Documents.class).ouvrir(piece, lina))
                        .octets())
                .isEqualTo(grosse);
        try (var bureau = Navigateur.bureau()) {
            Page page = monde.entrer(bureau, "Nadia");
            page.navigate(monde.adresse("/equipe/jeunes/" + lina + "/documents"));
            page.getByText("La démarche est partie").click();
            assertThat(page.locator("#documents")).containsText("effacée trente jours après");
        }
        monde.plusTard(Duration.ofDays(30).minusMinutes(5));
        assertThat(nuit()).isZero();
        monde.plusTard(Duration.ofMinutes(10));
        assertThat(nuit()).isEqualTo(1);
        assertThat(morceaux(piece)).isZero();
        assertThat(vus(elle())).isEmpty();
    }

    private static void deposer(Page page, FilePayload fichier) {
        page.getByText("Déposer un document").click();
        page.setInputFiles("#document", fichier);
        page.locator("form[action='/moi/dossier/documents'] button").click();
    }

    private static void associer(Page page, String nom, String portee) {
        page.fill("#tiers-nom", nom);
        page.fill("#tiers-portee", portee);
        page.getByText("Associer", new Page.GetByTextOptions().setExact(true)).click();
    }

    private JeuneId ne(String le) {
        var jeune = JeuneId.nouveau();
        monde.agir(() -> monde.piece(OuvrirUnDossier.class)
                .ouvrir(
                        jeune,
                        new Identite("Noé", "Petit", Optional.of(LocalDate.parse(le))),
                        List.of(),
                        Optional.empty()));
        monde.agir(() -> monde.piece(MenerLAccompagnement.class).ouvrir(jeune, 21, "Sur place"));
        return jeune;
    }

    private Tiers.Ajout representant(JeuneId jeune) {
        var mere = new Tiers.Personne(
                "Sa mère", Tiers.Lien.REPRESENTANT_LEGAL, "Signer la convention du stage", Optional.empty(), true);
        return monde.comme(equipe(nadia), () -> monde.piece(Tiers.class).ajouter(jeune, mere));
    }

    private List<Tiers.Ligne> tiers(JeuneId jeune) {
        return monde.dedans(() -> monde.piece(Tiers.class).de(jeune));
    }

    private List<Documents.Ligne> vus(Acteur qui) {
        return monde.comme(qui, () -> monde.piece(Documents.class).de(lina));
    }

    /** Names of people let in that the database still holds, whoever may read them. */
    private int noms() {
        return monde.dedans(() -> transaction.execute(_ -> db.sql("select count(*) from dossiers.tiers")
                .query(Integer.class)
                .single()));
    }

    private int nuit() {
        return monde.dedans(() -> monde.piece(Documents.class).effacerLesAnciens());
    }

    private int morceaux(UUID document) {
        return monde.dedans(() -> transaction.execute(
                _ -> db.sql("select count(*) from dossiers.document_morceau where document_id = :document")
                        .param("document", document)
                        .query(Integer.class)
                        .single()));
    }

    private Acteur elle() {
        return new Acteur.Jeune(lina);
    }

    private static Acteur equipe(MembreId qui) {
        return new Acteur.Equipe(qui, Set.of(Role.CONSEIL));
    }
}
