package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.coteacote.agenda.Modalite;
import fr.coteacote.agenda.Nature;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.parcours.Referents;
import fr.coteacote.parcours.Rencontres;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Lina prepares her meeting, and says afterwards how it felt, if she wants to. */
@TestDeLaMaison
class PreparerTest {
    private final Monde monde;
    private final MembreId nadia;
    private final MembreId karim;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    PreparerTest(Maison maison, JdbcClient db, TransactionTemplate transaction) {
        this.monde = maison.au("2026-03-10T09:00");
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        this.karim = monde.membre("Karim", "Osman", Role.CONSEIL);
        this.db = db;
        this.transaction = transaction;
    }

    @Test
    @Exigence("S2-48")
    @Exigence("S2-49")
    void son_pense_bete_reste_a_elle_et_un_sujet_delicat_n_est_lu_que_de_son_referent() {
        var lina = monde.accueilli("Lina", "Moreau", nadia);
        monde.rendezVous(lina, nadia, Optional.empty(), "2026-03-12T10:00");
        try (var contexte = Navigateur.bureau();
                var telephone = Navigateur.telephone()) {
            Page chezElle = monde.entrerJeune(telephone, lina);
            chezElle.getByText("Préparer ce rendez-vous").click();
            chezElle.fill("#texte", "Demander pour la chambre");
            chezElle.getByText("Garder").click();
            assertThat(chezElle.getByText("C’est gardé, pour toi.")).isVisible();
            chezElle.fill("#delicat-texte", "Ça se passe mal à la maison");
            chezElle.getByText("Le confier").click();
            assertThat(chezElle.getByText("Toi, pas encore lu")).isVisible();
            Navigateur.accessible(chezElle);
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/jeunes/" + lina));
            assertThat(page.content()).doesNotContain("Demander pour la chambre", "mal à la maison");
            page.getByText("Ouvrir sur mon seul écran").click();
            assertThat(page.locator("main")).containsText("Ça se passe mal à la maison");
            Navigateur.accessible(page);
            chezElle.reload();
            assertThat(chezElle.getByText("Toi, c’est lu")).isVisible();
            chezElle.getByLabel("Le montrer à la personne qui m’accompagne").check();
            chezElle.getByText("Garder").click();
            page.navigate(monde.adresse("/equipe/jeunes/" + lina));
            assertThat(page.locator("#memo")).containsText("Demander pour la chambre");
        }
        monde.agir(
                () -> monde.piece(Referents.class).passerLeRelais(lina, new Referents.Relais.VouluParLeJeune(karim)));
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Karim");
            page.navigate(monde.adresse("/equipe/jeunes/" + lina));
            assertThat(page.getByText("Ouvrir sur mon seul écran")).hasCount(0);
            page.navigate(monde.adresse("/equipe/jeunes/" + lina + "/confidences"));
            assertThat(page.content()).doesNotContain("mal à la maison");
        }
    }

    @Test
    @Exigence(value = "S2-33", partie = true)
    void une_reponse_basse_propose_quelqu_un_d_autre_a_elle_seule_et_ne_dit_pas_qui_repond() {
        var lina = monde.accueilli("Lina", "Moreau", nadia);
        monde.agir(() -> monde.piece(Rencontres.class)
                .noter(new Rencontres.Rencontre(
                        lina,
                        nadia,
                        Optional.empty(),
                        Nature.ENTRETIEN,
                        Modalite.SUR_PLACE,
                        Optional.empty(),
                        "",
                        "")));
        try (var telephone = Navigateur.telephone()) {
            Page page = monde.entrerJeune(telephone, lina);
            page.getByText("Pas envie de le dire").click();
            assertThat(page.locator("#avis")).isVisible();
            page.locator("#avis").getByText("Plutôt non").click();
            assertThat(page.getByText("Si tu préfères parler avec quelqu’un d’autre"))
                    .isVisible();
            assertThat(page.locator("#avis")).hasCount(0);
            Navigateur.accessible(page);
        }
        assertThat(lignes("select * from avis.avis")).singleElement().satisfies(avis -> assertThat(avis.values())
                .doesNotContain(lina.id(), nadia.id())
                .contains("PLUTOT_NON"));
        assertThat(lignes("select * from parcours.tache")).isEmpty();
    }

    private List<Map<String, Object>> lignes(String ordre) {
        return monde.dedans(() -> transaction.execute(_ -> db.sql(ordre).query().listOfRows()));
    }

    @Test
    void la_question_ne_se_pose_que_la_semaine_qui_suit() {
        JeuneId lina = monde.accueilli("Lina", "Moreau", nadia);
        try (var telephone = Navigateur.telephone()) {
            monde.ilEst("2026-03-17T08:59");
            Page page = monde.entrerJeune(telephone, lina);
            assertThat(page.locator("#avis")).isVisible();
            monde.ilEst("2026-03-17T09:00");
            page.reload();
            assertThat(page.locator("#avis")).hasCount(0);
        }
    }
}
