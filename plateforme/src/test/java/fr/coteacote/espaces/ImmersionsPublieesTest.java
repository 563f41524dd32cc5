package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.catalogue.OrselEtSesCommunes;
import fr.coteacote.catalogue.Publication;
import fr.coteacote.catalogue.PublierUnPossible;
import fr.coteacote.catalogue.Saisie;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Lieux;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What employers open: a contact, an event, an offer, an immersion that keeps its legal length. */
@TestDeLaMaison
class ImmersionsPublieesTest {
    private final Maison maison;
    private Monde monde;

    ImmersionsPublieesTest(Maison maison) {
        this.maison = maison;
    }

    @BeforeEach
    void orsel() {
        monde = maison.au("2026-03-12T10:02");
        OrselEtSesCommunes.placer(monde);
        monde.lieu("La Gare", Lieux.Genre.ANTENNE);
        monde.membre("Nadia", "Belkacem", Role.RELATION_ENTREPRISE);
    }

    /** The fields it is refused for; empty once published. */
    private List<String> refusees(String... champs) {
        var saisie = new Saisie(OrselEtSesCommunes.formulaire(champs));
        return monde.dedans(() -> switch (monde.piece(PublierUnPossible.class).publier(saisie)) {
            case Publication.Faite _ -> List.<String>of();
            case Publication.Refusee(var manques) ->
                manques.stream().map(Publication.Manque::champ).toList();
        });
    }

    private List<String> du(String du, String au, String renouveleeAu) {
        return refusees("forme", "IMMERSION", "immersionDu", du, "immersionAu", au, "renouveleeAu", renouveleeAu);
    }

    @Test
    @Exigence("S2-29")
    void contact_evenement_offre_et_immersion_existent_et_une_immersion_trop_longue_est_refusee() {
        OrselEtSesCommunes.publier(monde, "titre", "Parler avec une cheffe", "forme", "CONTACT");
        OrselEtSesCommunes.publier(monde, "titre", "Job dating au marché", "forme", "VISITE");
        OrselEtSesCommunes.publier(monde, "titre", "Vendre des glaces", "forme", "OFFRE");
        try (var bureau = Navigateur.bureau();
                var telephone = Navigateur.sansScript(390, 844)) {
            Page page = monde.entrer(bureau, "Nadia");
            page.navigate(monde.adresse("/equipe/possibles/nouveau?forme=IMMERSION"));
            page.fill("#titre", "Un mois chez un luthier");
            page.fill("#benefice", "Voir si le métier te plaît");
            page.fill("#source", "Le luthier");
            page.fill("#commune", "99100");
            page.fill("#fin", "2026-05-30");
            page.fill("#immersionDu", "2026-04-01");
            page.fill("#immersionAu", "2026-05-01");
            page.click("form.carte .btn-primary");
            assertThat(page.locator("#erreurs")).containsText("Une immersion dure un mois au plus, de date à date");
            assertThat(page.locator("#immersionDu")).hasValue("2026-04-01");
            Navigateur.accessible(page);
            page.fill("#immersionAu", "2026-04-30");
            page.click("form.carte .btn-primary");
            assertThat(page.locator("tbody")).containsText("Un mois chez un luthier");
            Page passant = telephone.newPage();
            passant.navigate(monde.visite("/possibles"));
            for (String titre :
                    List.of("Parler avec une cheffe", "Job dating", "Vendre des glaces", "chez un luthier")) {
                assertThat(passant.locator("main")).containsText(titre);
            }
            passant.getByText("Un mois chez un luthier").first().click();
            assertThat(passant.locator("dl.conditions")).containsText("Du 1er\u00a0avril au 30\u00a0avril");
        }
    }

    @Test
    void chaque_regle_de_duree_se_verifie_des_deux_cotes() {
        assertThat(du("2026-04-01", "2026-04-30", "")).isEmpty();
        assertThat(du("2026-04-01", "2026-05-01", "")).containsExactly("immersionAu");
        assertThat(du("2026-04-01", "2026-04-14", "2026-05-14")).isEmpty();
        assertThat(du("2026-04-01", "2026-04-14", "2026-05-15")).containsExactly("renouveleeAu");
        assertThat(du("2026-05-01", "2026-05-31", "2026-06-29")).isEmpty();
        assertThat(du("2026-05-01", "2026-05-31", "2026-06-30")).containsExactly("renouveleeAu");
        assertThat(refusees("forme", "IMMERSION", "semaines", "4")).isEmpty();
        assertThat(refusees("forme", "IMMERSION", "semaines", "5")).containsExactly("immersionAu");
    }

    @Test
    void des_dates_a_moitie_ou_a_l_envers_se_demandent_a_nouveau() {
        assertThat(du("2026-04-01", "", "")).containsExactly("immersionDu");
        assertThat(du("2026-04-30", "2026-04-01", "")).containsExactly("immersionAu");
        assertThat(du("2026-04-01", "2026-04-14", "2026-04-10")).containsExactly("immersionAu");
        assertThat(refusees("forme", "OFFRE", "immersionDu", "2026-04-01")).isEmpty();
        assertThat(refusees("forme", "IMMERSION"))
                .as("la durée se convient ensuite")
                .isEmpty();
    }

    @Test
    void les_heures_avant_dix_huit_ans_se_verifient_des_deux_cotes() {
        String jours = "lundi 9 h - 12 h\nlundi 13 h - %s\n";
        assertThat(heures(jours.formatted("18 h"), "16")).isEmpty();
        assertThat(heures(jours.formatted("18 h 30"), "16")).containsExactly("horaires");
        assertThat(heures(jours.formatted("17 h"), "15")).isEmpty();
        assertThat(heures(jours.formatted("17 h 30"), "15")).containsExactly("horaires");
        assertThat(heures(jours.formatted("18 h 30"), "")).containsExactly("horaires");
        assertThat(heures(jours.formatted("18 h 30"), "18")).isEmpty();
        String semaine =
                "lundi 9 h - 16 h\nmardi 9 h - 16 h\nmercredi 9 h - 16 h\njeudi 9 h - 16 h\nvendredi 9 h - %s\n";
        assertThat(heures(semaine.formatted("16 h"), "16")).isEmpty();
        assertThat(heures(semaine.formatted("16 h 30"), "16")).containsExactly("horaires");
    }

    private List<String> heures(String horaires, String ageMin) {
        return refusees("forme", "IMMERSION", "horaires", horaires, "ageMin", ageMin);
    }
}
