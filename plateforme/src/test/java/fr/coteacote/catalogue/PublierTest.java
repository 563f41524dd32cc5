package fr.coteacote.catalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.possibles.Catalogue;
import fr.coteacote.possibles.Opportunite;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Nuits;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The team publishes what it knows of, and everybody sees it at once. */
@TestDeLaMaison
class PublierTest {
    private final Maison maison;

    PublierTest(Maison maison) {
        this.maison = maison;
    }

    private static Catalogue catalogue(Monde monde) {
        return monde.dedans(() -> monde.piece(TransactionTemplate.class)
                .execute(_ -> monde.piece(CatalogueVivant.class).catalogue()));
    }

    private static Optional<Opportunite> vue(Monde monde, String cle) {
        return catalogue(monde).opportunite(cle);
    }

    @Test
    @Exigence("S1-85")
    void sans_benefice_concret_rien_ne_se_publie_et_rien_de_ce_qui_est_tape_ne_se_perd() {
        var monde = maison.au("2026-03-12T10:02");
        OrselEtSesCommunes.placer(monde);
        monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.getByText("Les possibles", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.getByText("Publier", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.fill("#titre", "Une chambre aux Tilleuls");
            page.fill("#source", "Karim, de la résidence");
            page.fill("#commune", "99100");
            page.fill("#fin", "2026-05-30");
            page.selectOption("#forme", "CHAMBRE");
            page.click("form.carte .btn-primary");
            assertThat(page.locator("#erreurs")).containsText("Dites ce que ça apporte");
            assertThat(page.locator("#titre")).hasValue("Une chambre aux Tilleuls");
            Navigateur.accessible(page);
            page.fill("#benefice", "Ta clé à toi, à douze minutes du centre");
            page.click("form.carte .btn-primary");
            assertThat(page.locator("tbody")).containsText("Une chambre aux Tilleuls");
            Navigateur.accessible(page);
            assertThat(catalogue(monde).taille()).isEqualTo(1);
        }
    }

    @Test
    @Exigence(value = "S1-20", partie = true)
    @Exigence(value = "S2-13", partie = true)
    void ce_qui_est_publie_se_voit_a_l_instant_se_corrige_se_retire_et_se_remet() {
        var monde = maison.au("2026-03-12T10:02");
        OrselEtSesCommunes.placer(monde);
        String cle = OrselEtSesCommunes.publier(monde);
        assertThat(vue(monde, cle)).isPresent();
        monde.agir(() -> monde.piece(PublierUnPossible.class)
                .corriger(cle, new Saisie(OrselEtSesCommunes.formulaire("titre", "Vendre des glaces"))));
        assertThat(vue(monde, cle).orElseThrow().presentation().titre()).isEqualTo("Vendre des glaces");
        monde.agir(() -> monde.piece(PublierUnPossible.class).retirer(cle));
        assertThat(vue(monde, cle)).isEmpty();
        monde.agir(() -> monde.piece(PublierUnPossible.class).remettre(cle));
        assertThat(vue(monde, cle)).isPresent();
    }

    /** Workshops, CV, interview, employers, aids: each kind has its place, and plain words find it. */
    @Test
    @Exigence("S2-13")
    void ateliers_cv_entretien_employeurs_et_aides_se_publient_et_se_retrouvent() {
        var monde = maison.au("2026-03-12T10:02");
        OrselEtSesCommunes.placer(monde);
        for (var forme : Forme.values()) {
            OrselEtSesCommunes.publier(monde, "titre", forme.libelle(), "forme", forme.name(), "organisation", "");
        }
        for (String mots : List.of("atelier", "cv", "entretien", "employeurs", "job dating", "aide locale")) {
            assertThat(monde.dedans(() -> monde.piece(RechercheDansLeCatalogue.class)
                            .chercher(new RechercheDansLeCatalogue.Question(mots, "", true, 0, 30))))
                    .as(mots)
                    .isNotEmpty();
        }
        assertThat(catalogue(monde).taille()).isEqualTo(Forme.values().length);
    }

    @Test
    void ce_qu_une_structure_publie_ne_se_voit_pas_dans_une_autre() {
        var ici = maison.au("2026-03-12T10:02");
        var ailleurs = maison.au("2026-03-12T10:02");
        OrselEtSesCommunes.placer(ici);
        String cle = OrselEtSesCommunes.publier(ici);
        assertThat(vue(ici, cle)).isPresent();
        assertThat(vue(ailleurs, cle)).isEmpty();
    }

    @Test
    void ce_qui_est_retire_ne_nomme_plus_personne_la_nuit_suivante() {
        var monde = maison.au("2026-03-12T10:02");
        OrselEtSesCommunes.placer(monde);
        String retiree = OrselEtSesCommunes.publier(monde);
        String finie = OrselEtSesCommunes.publier(monde, "titre", "Une visite", "fin", "2026-03-12");
        monde.agir(() -> monde.piece(PublierUnPossible.class).retirer(retiree));
        monde.ilEst("2026-03-13T03:15").piece(Nuits.class).faire(monde.structure());
        assertThat(reste(monde, retiree)).isEqualTo("rien, glaces : vendre des glaces au lac");
        assertThat(vue(monde, finie)).isEmpty();
        assertThat(reste(monde, finie)).startsWith("tout");
        monde.ilEst("2026-03-14T03:15").piece(Nuits.class).faire(monde.structure());
        assertThat(reste(monde, finie)).startsWith("rien");
    }

    private static String reste(Monde monde, String cle) {
        return monde.dedans(() -> monde.piece(TransactionTemplate.class).execute(_ -> monde.piece(JdbcClient.class)
                .sql("""
                        select case when contenu is null and saisie is null then 'rien' else 'tout' end || ', glaces : ' || recherche
                          from catalogue.sienne where cle = :cle
                        """)
                .param("cle", cle)
                .query(String.class)
                .single()));
    }
}
