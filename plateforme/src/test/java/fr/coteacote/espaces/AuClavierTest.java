package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.acces.LiensDuJeune;
import fr.coteacote.banc.Clavier;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Lieux;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Both journeys without a mouse: Tab, Enter, Space, arrows and letters, and where the focus goes by itself. */
@TestDeLaMaison
class AuClavierTest {
    private final Monde monde;
    private final MembreId nadia;
    private final LieuId gare;

    AuClavierTest(Maison maison) {
        this.monde = maison.au("2026-03-12T10:02");
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        this.gare = monde.lieu("La Gare", Lieux.Genre.ANTENNE);
        monde.recoit(nadia, gare, "16:00", "17:30");
    }

    @Test
    void un_visiteur_reserve_se_trompe_de_numero_et_deplace() {
        var karim = monde.membre("Karim", "Osman", Role.CONSEIL);
        monde.recoit(karim, monde.lieu("Le Bourg", Lieux.Genre.PERMANENCE), "14:00", "15:00");
        try (var contexte = Navigateur.bureau()) {
            Page page = contexte.newPage();
            page.navigate(monde.visite("/"));
            var clavier = new Clavier(page);
            clavier.aller("Aller au contenu").valider();
            choisir(page, clavier.aller("Le Bourg"), "Je viens aujourd’hui à 14\u00a0h")
                    .arrive("Le Bourg");
            choisir(page, clavier.revenir("La Gare"), "Je viens aujourd’hui à 16\u00a0h")
                    .arrive("La Gare");
            clavier.aller("Autre").presser("Enter").arrive("Jeudi 12\u00a0mars");
            choisir(page, clavier.aller("17\u00a0h"), "Je viens aujourd’hui à 17\u00a0h")
                    .arrive("17\u00a0h");
            clavier.aller("Je viens aujourd’hui à 17\u00a0h").valider();
            assertThat(page.getByText("Aujourd’hui, 17\u00a0h")).isVisible();
            clavier.aller("Un numéro").ecrire("06 12").valider();
            clavier.arrive("Encore une chose à regarder.")
                    .presser("Tab", "Enter")
                    .arrive("Un numéro");
            clavier.recrire("06 39 98 12 12").valider();
            assertThat(page.getByText("C’est noté. Merci.")).isVisible();
            clavier.aller("Déplacer").valider();
            clavier.aller("16\u00a0h").valider();
            assertThat(page.getByText("Aujourd’hui, 16\u00a0h")).isVisible();
            clavier.aller("Annuler, remettre à").valider();
            assertThat(page.getByText("Aujourd’hui, 17\u00a0h")).isVisible();
        }
    }

    /** Presses what has the focus: the form is exchanged, and what it now proposes is said. */
    private static Clavier choisir(Page page, Clavier clavier, String dit) {
        clavier.presser("Enter");
        assertThat(page.locator("#dit")).hasText(dit);
        return clavier;
    }

    @Test
    void l_equipe_entre_accueille_ouvre_le_dossier_reformule_et_passe_le_relais() {
        monde.membre("Karim", "Osman", Role.CONSEIL);
        try (var contexte = Navigateur.bureau()) {
            Page page = contexte.newPage();
            var clavier = new Clavier(page);
            entrer(page, clavier);
            accueillir(page, clavier);
            clavier.aller("Reformuler").presser("Space");
            clavier.aller("Ce que vous avez compris").ecrire("Un logement près du travail.");
            clavier.aller("Proposer cette version").valider();
            assertThat(page.getByText("Un logement près du travail.")).isVisible();
            relayer(page, clavier);
            retrouver(page, clavier);
            clavier.revenir("NB Nadia")
                    .presser("Enter")
                    .aller("Fermer ma session")
                    .valider();
            assertThat(page).hasURL(monde.visite("/equipe/entrer"));
        }
    }

    private void entrer(Page page, Clavier clavier) {
        page.navigate(monde.visite("/equipe/entrer"));
        clavier.aller("Votre adresse de travail").ecrire(monde.courriel("Nadia"));
        clavier.aller("Votre mot de passe").ecrire("pas le bon").valider();
        clavier.arrive("L’adresse et le mot de passe").presser("Tab", "Enter").arrive("Votre mot de passe");
        clavier.ecrire(Maison.MOT_DE_PASSE);
        clavier.aller("Poste partagé").presser("Space").aller("Entrer").valider();
        clavier.ecrire(monde.code("Nadia")).valider();
        assertThat(page).hasURL(monde.adresse("/equipe/journee"));
    }

    private static void accueillir(Page page, Clavier clavier) {
        clavier.aller("Quelqu’un pousse la porte").valider();
        clavier.aller("Prénom").ecrire("Lina");
        clavier.aller("Date de naissance").ecrire("32/13/2007");
        clavier.aller("Ce qui l’amène").ecrire("un endroit à moi");
        clavier.aller("Qui l’accompagne").ecrire("Nadia");
        clavier.aller("Accueillir").valider();
        clavier.arrive("Encore une chose à regarder.").presser("Tab", "Enter").arrive("Date de naissance");
        clavier.recrire("5/3/07").valider();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Lina");
    }

    private static void relayer(Page page, Clavier clavier) {
        clavier.aller("La route ensemble").valider();
        clavier.aller("Passer le relais").presser("Enter");
        clavier.aller("À qui").presser("ArrowDown");
        clavier.aller("Ce qu’on raconte").ecrire("Karim connaît bien les logements.");
        clavier.aller("Passer le relais").valider();
        clavier.arrive("Encore une chose à regarder.").presser("Tab", "Enter").arrive("Pourquoi");
        clavier.ecrire("Nadia change d’antenne");
        clavier.revenir("À qui").presser("ArrowDown").aller("Passer le relais").valider();
        assertThat(page.getByText("Relais passé.")).isVisible();
    }

    /** What one types is answered under the field, which keeps the focus; the answer is said. */
    private static void retrouver(Page page, Clavier clavier) {
        clavier.aller("Les jeunes").valider();
        clavier.aller("Chercher dans toute la structure").valider();
        clavier.aller("Nom ou prénom").ecrire("lina");
        assertThat(page.locator("#dit")).containsText("1 sur 1");
        clavier.arrive("Nom ou prénom")
                .aller("Liste des personnes")
                .aller("Lina")
                .revenir("Nom ou prénom");
    }

    @Test
    void un_jeune_dit_je_viens_deplace_fait_une_pause_et_revient() {
        var lina = monde.accueilli("Lina", "Moreau", nadia);
        monde.rendezVous(lina, nadia, Optional.of(gare), "2026-03-12T16:00");
        try (var contexte = Navigateur.telephone()) {
            Page page = contexte.newPage();
            var clavier = new Clavier(page);
            page.navigate(monde.adresse(
                    monde.dedans(() -> monde.piece(LiensDuJeune.class).creer(lina))));
            clavier.aller("Entrer").valider();
            clavier.aller("Je viens").valider();
            assertThat(page.getByText("C’est noté, à bientôt.")).isVisible();
            clavier.aller("Déplacer").valider();
            clavier.aller("16\u00a0h\u00a030").valider();
            assertThat(page.getByText("C’est déplacé.")).isVisible();
            clavier.aller("Annuler").valider();
            assertThat(page.getByText("Aujourd’hui, 16\u00a0h")).isVisible();
            clavier.aller("Je fais une pause").valider();
            clavier.aller("Je fais une pause").valider();
            assertThat(page.getByText("Tu es en pause")).isVisible();
            clavier.aller("Je reviens").valider();
            assertThat(page.getByText("Content de te revoir.")).isVisible();
        }
    }
}
