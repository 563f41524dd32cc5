package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.coteacote.agenda.ConstaterRendezVous;
import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.catalogue.OrselEtSesCommunes;
import fr.coteacote.catalogue.ReponsesDuJeune;
import fr.coteacote.catalogue.VoirLesPossibles;
import fr.coteacote.dossiers.Voix;
import fr.coteacote.parcours.Action;
import fr.coteacote.parcours.Plan;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Do our meetings open something? Read by the team together: nobody is named, nobody is compared. */
@TestDeLaMaison
class OuverturesTest {
    private final Maison maison;
    private Monde monde;
    private MembreId nadia;

    OuverturesTest(Maison maison) {
        this.maison = maison;
    }

    @BeforeEach
    void une_equipe() {
        monde = maison.au("2026-03-12T10:02");
        OrselEtSesCommunes.placer(monde);
        nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        monde.membre("Marc", "Direction", Role.DIRECTION);
        monde.membre("Sofia", "Accueil", Role.ACCUEIL);
    }

    /** Met for the first time, now. */
    private JeuneId rencontre(String prenom) {
        return monde.accueilli(prenom, "", nadia);
    }

    private void proposer(JeuneId jeune, String quoi) {
        monde.agir(() -> monde.piece(Plan.class)
                .proposer(jeune, new Plan.Idee(Action.Nature.ACTION, quoi, "", Voix.EQUIPE, "Nadia")));
    }

    private void garder(JeuneId jeune, String possible) {
        monde.agir(() -> monde.piece(TransactionTemplate.class).executeWithoutResult(_ -> monde.piece(
                        ReponsesDuJeune.class)
                .garder(
                        jeune,
                        monde.piece(VoirLesPossibles.class).chose(possible).orElseThrow())));
    }

    private void vuEnRendezVous(JeuneId jeune, String debut, String apres) {
        var id = monde.rendezVous(jeune, nadia, Optional.empty(), debut);
        monde.ilEst(apres);
        monde.agir(() -> monde.piece(ConstaterRendezVous.class).honorer(id));
    }

    private String lire() {
        try (var marc = Appelant.equipe(monde, "Marc")) {
            return marc.lire("/equipe/ouvertures").corps();
        }
    }

    @Test
    @Exigence("S1-59")
    void la_part_des_rencontres_qui_ont_ouvert_quelque_chose_se_lit_a_toute_l_equipe_et_sans_nom() {
        String visite = OrselEtSesCommunes.publier(monde, "titre", "Visiter un luthier", "forme", "VISITE");
        var lina = rencontre("Lina");
        var moussa = rencontre("Moussa");
        var enzo = rencontre("Enzo");
        rencontre("Inès");
        proposer(lina, "Appeler la résidence");
        garder(moussa, visite);
        assertThat(lire()).contains("Moins de cinq rencontres").doesNotContain("2 sur 4");
        rencontre("Yanis");
        try (var bureau = Navigateur.bureau()) {
            Page page = monde.entrer(bureau, "Marc");
            page.getByText("Nos rencontres").first().click();
            assertThat(page.locator("#ouvertures")).containsText("2 sur 5, soit 40\u00a0%");
            assertThat(page.locator("#contenu")).not().containsText("Nadia");
            assertThat(page.locator("#contenu")).not().containsText("Lina");
            Navigateur.accessible(page);
        }
        vuEnRendezVous(lina, "2026-03-12T15:00", "2026-03-12T16:00");
        assertThat(lire()).as("une personne vue un jour compte une fois").contains("2 sur 5");
        vuEnRendezVous(enzo, "2026-03-13T10:00", "2026-03-13T11:00");
        assertThat(lire()).contains("2 sur 6");
        monde.ilEst("2026-03-14T10:00");
        proposer(enzo, "Le lendemain, ce n’est plus la rencontre");
        assertThat(lire()).contains("2 sur 6");
    }

    @Test
    void au_bout_de_trois_mois_une_rencontre_n_est_plus_comptee() {
        for (String prenom : new String[] {"Lina", "Moussa", "Enzo", "Inès", "Yanis"}) {
            proposer(rencontre(prenom), "Appeler la résidence");
        }
        monde.ilEst("2026-06-12T10:00");
        assertThat(lire()).contains("5 sur 5, soit 100\u00a0%");
        monde.ilEst("2026-06-13T10:00");
        assertThat(lire()).contains("Moins de cinq rencontres");
    }

    @Test
    void l_accueil_n_y_entre_pas_et_la_page_pose_une_question() {
        try (var sofia = Appelant.equipe(monde, "Sofia");
                var marc = Appelant.equipe(monde, "Marc")) {
            assertThat(sofia.lire("/equipe/ouvertures").statut()).isEqualTo(403);
            marc.lire("/equipe/ouvertures");
            assertThat(monde.ordresPendant(() -> marc.lire("/equipe/ouvertures")))
                    .filteredOn(sql -> sql.contains("tenue"))
                    .hasSize(1);
        }
    }
}
