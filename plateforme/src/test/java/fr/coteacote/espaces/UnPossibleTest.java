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
import fr.coteacote.catalogue.Reperes;
import fr.coteacote.catalogue.ReponsesDuJeune;
import fr.coteacote.catalogue.Saisie;
import fr.coteacote.dossiers.Naissances;
import fr.coteacote.dossiers.Preferences;
import fr.coteacote.possibles.MotifRefus;
import fr.coteacote.possibles.Moyen;
import fr.coteacote.possibles.Reponse;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of one possible: its real conditions once, in the words one chose, and asked for in two taps. */
@TestDeLaMaison
class UnPossibleTest {
    private static final Pattern TUTOIE =
            Pattern.compile("(?iU)(?<![-\\p{L}’])(tu|toi|ton|ta|tes|te|tiens?)(?![-\\p{L}’])|\\bt’");

    private final Maison maison;
    private Monde monde;
    private JeuneId lina;

    UnPossibleTest(Maison maison) {
        this.maison = maison;
    }

    @BeforeEach
    void orsel() {
        monde = maison.au("2026-03-12T10:02");
        OrselEtSesCommunes.placer(monde);
        lina = monde.accueilli("Lina", "Moreau", monde.membre("Nadia", "Belkacem", Role.CONSEIL));
        monde.agir(() -> monde.piece(Naissances.class).dire(lina, LocalDate.parse("2006-05-02")));
        reperes(OptionalInt.of(0));
        publier("titre", "Une aide pour le permis", "forme", "AIDE", "benefice", "Une bonne partie du permis payée");
        publier("titre", "Cuisiner ensemble", "forme", "ATELIER", "debut", "2026-03-13");
    }

    /** On foot and by bus from Orsel, no licence, nothing by chance. */
    private void reperes(OptionalInt niveau) {
        monde.agir(() -> monde.piece(Reperes.class)
                .dire(
                        lina,
                        new Reperes.Dits(
                                "Orsel",
                                Optional.of(Set.of(Moyen.A_PIED, Moyen.TRANSPORTS)),
                                Optional.of(Set.of()),
                                OptionalInt.of(60),
                                niveau,
                                Set.of(),
                                List.of(),
                                0)));
    }

    private String publier(String... champs) {
        return OrselEtSesCommunes.publier(monde, champs);
    }

    private String offreComplete() {
        return publier(
                "titre",
                "Préparer des commandes",
                "commune",
                "Montbray",
                "horaires",
                "lundi 9 h - 17 h",
                "acces",
                "Le bus 4 s’arrête devant",
                "salaire",
                "1 500 € net par mois",
                "ambiance",
                "Équipe de quatre, on montre avant de laisser faire",
                "places",
                "2",
                "debut",
                "2026-03-02");
    }

    private Page voir(Page page, String id) {
        page.navigate(monde.adresse("/moi/possibles/voir?id=" + id));
        return page;
    }

    private static int fois(String texte, String mot) {
        return texte.split(Pattern.quote(mot), -1).length - 1;
    }

    @Test
    @Exigence("S1-25")
    void une_offre_dit_ses_conditions_reelles_une_seule_fois_et_on_peut_dire_pourquoi_on_passe() {
        String id = offreComplete();
        try (var contexte = Navigateur.telephone()) {
            Page page = voir(monde.entrerJeune(contexte, lina), id);
            var conditions = page.locator("dl.conditions");
            for (String dit : List.of("lundi 9 h - 17 h", "Le bus 4 s’arrête", "1 500 € net", "Équipe de quatre")) {
                assertThat(conditions).containsText(dit);
            }
            String tout = page.locator("main").innerText();
            for (String dit : List.of("environ ", "2 places", "vérifié le", "1 500 € net", "Dès maintenant")) {
                assertThat(fois(tout, dit)).as(dit).isLessThanOrEqualTo(1);
            }
            assertThat(tout).contains("environ ", "2 places").doesNotContain("Tu peux commencer maintenant");
            Navigateur.accessible(page);
            page.getByText("dire pourquoi").click();
            page.getByText("Les horaires ne vont pas").click();
            assertThat(page.locator(".c-toast")).containsText("mis de côté");
        }
        assertThat(monde.dedans(() -> monde.piece(ReponsesDuJeune.class).toutes(lina))
                        .refus())
                .extracting(Reponse.PasPourMoi::motif)
                .containsExactly(MotifRefus.HORAIRES);
    }

    @Test
    void qui_prefere_vous_n_est_jamais_tutoye_pas_meme_dans_une_raison() {
        String id = offreComplete();
        monde.agir(() ->
                monde.piece(Preferences.class).choisir(lina, Preferences.Registre.VOUS, Preferences.Canal.AUCUN, ""));
        try (var contexte = Navigateur.telephone()) {
            Page page = monde.entrerJeune(contexte, lina);
            for (String chemin : List.of("", "/voir?id=" + id, "/roue?graine=3&tour=1", "/carte", "/reperes")) {
                page.navigate(monde.adresse("/moi/possibles" + chemin));
                String lu = page.locator("main").textContent();
                assertThat(TUTOIE.matcher(lu).results().map(m -> m.group() + " dans " + chemin))
                        .isEmpty();
            }
            page.navigate(monde.adresse("/moi/possibles"));
            assertThat(page.locator("main")).containsText("Vous pouvez débuter");
        }
    }

    @Test
    @Exigence("S1-34")
    void on_recommande_avec_l_accord_de_qui_recommande_et_il_se_retire_a_l_instant() {
        var sansAccord = OrselEtSesCommunes.formulaire("titre", "Une chambre", "recommande", "Yanis");
        assertThat(monde.dedans(() -> monde.piece(PublierUnPossible.class).publier(new Saisie(sansAccord))))
                .isInstanceOfSatisfying(Publication.Refusee.class, r -> assertThat(r.manques())
                        .extracting(Publication.Manque::champ)
                        .containsExactly("accord"));
        String id = publier("titre", "Une chambre", "recommande", "Yanis", "accord", "oui");
        try (var contexte = Navigateur.telephone()) {
            Page page = voir(monde.entrerJeune(contexte, lina), id);
            assertThat(page.locator("main")).containsText("Recommandé par Yanis");
            monde.agir(() -> monde.piece(PublierUnPossible.class)
                    .corriger(id, new Saisie(OrselEtSesCommunes.formulaire("titre", "Une chambre"))));
            page.reload();
            assertThat(page.locator("main")).not().containsText("Yanis");
        }
    }

    @Test
    @Exigence("S2-51")
    void un_stage_se_demande_en_deux_gestes_et_la_demande_a_un_etat_et_une_date() {
        publier("titre", "Trois jours chez un luthier", "forme", "IMMERSION", "organisation", "L’Archet");
        try (var telephone = Navigateur.sansScript(390, 844);
                var bureau = Navigateur.bureau()) {
            Page page = monde.entrerJeune(telephone, lina);
            page.navigate(monde.adresse("/moi/possibles"));
            page.locator(".c-opp h3").getByText("Trois jours chez un luthier").click();
            page.getByText("Je demande").click();
            assertThat(page.locator(".c-toast")).containsText("C’est demandé à l’équipe");
            page.getByText("Je demande").click();
            assertThat(page.locator(".c-toast")).containsText("déjà dans tes demandes");
            page.getByText("Mes demandes").click();
            assertThat(page.locator("article")).hasCount(1);
            assertThat(page.locator("article")).containsText("Je la prépare, 12\u00a0mars");
            assertThat(page.locator("article")).containsText("La réponse de l’équipe, 19\u00a0mars");
            Page equipe = monde.entrer(bureau, "Nadia");
            equipe.navigate(monde.adresse("/equipe/jeunes/" + lina));
            assertThat(equipe.locator("#demande")).containsText("Je voudrais\u00a0: Trois jours chez un luthier");
            equipe.navigate(monde.adresse("/equipe/jeunes/" + lina + "/possibles"));
            assertThat(equipe.locator("#demandes")).containsText("Trois jours chez un luthier");
        }
    }

    @Test
    @Exigence("S2-39")
    void un_haut_diplome_ne_ferme_rien_et_l_aide_au_permis_se_demande_et_se_suit() {
        reperes(OptionalInt.of(7));
        publier("titre", "Un poste qui demande un CAP", "niveau", "3");
        try (var contexte = Navigateur.sansScript(390, 844)) {
            Page page = monde.entrerJeune(contexte, lina);
            page.navigate(monde.adresse("/moi/possibles"));
            assertThat(page.locator(".possibles-liste")).containsText("Un poste qui demande un CAP");
            assertThat(page.locator("#debloquer")).hasCount(0);
            page.locator(".c-opp h3").getByText("Une aide pour le permis").click();
            page.getByText("Je demande").click();
            page.getByText("Mes demandes").click();
            page.getByText("Donner des nouvelles").click();
            page.locator("article select").selectOption("ENVOYEE");
            page.locator("article .btn-primary").click();
            assertThat(page.locator("article")).containsText("Envoyée, 12\u00a0mars");
            monde.ilEst("2026-03-20T09:00");
            page.reload();
            page.getByText("Donner des nouvelles").click();
            page.locator("article select").selectOption("OUI");
            page.locator("article .btn-primary").click();
            assertThat(page.locator("article")).containsText("C’est oui, 20\u00a0mars");
            assertThat(page.locator("article")).containsText("Envoyée, 12\u00a0mars");
        }
    }
}
