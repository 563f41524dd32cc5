package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.agenda.AtelierId;
import fr.coteacote.agenda.Ateliers;
import fr.coteacote.agenda.PartagerUnAtelier;
import fr.coteacote.agenda.RoleTenu;
import fr.coteacote.agenda.SInscrire;
import fr.coteacote.agenda.SeanceId;
import fr.coteacote.agenda.Seances;
import fr.coteacote.agenda.VivreUneSeance;
import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.dossiers.Moyen;
import fr.coteacote.dossiers.Moyens;
import fr.coteacote.dossiers.Preferences;
import fr.coteacote.dossiers.Theme;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Lieux;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is done together, on a phone and at the desk. */
@TestDeLaMaison
class AteliersTest {
    private final Maison maison;
    private final Monde monde;
    private final MembreId nadia;
    private final LieuId gare;
    private final JeuneId lina;

    AteliersTest(Maison maison) {
        this.maison = maison;
        this.monde = maison.au("2026-03-10T09:00");
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        this.gare = monde.lieu("La Gare", Lieux.Genre.ANTENNE);
        this.lina = monde.accueilli("Lina", "Moreau", nadia);
    }

    private AtelierId velo() {
        return monde.dedans(() -> monde.piece(Ateliers.class)
                .creer(new Ateliers.Atelier(
                        "Réparer son vélo",
                        "On démonte, on remonte.",
                        "Un vélo qui roule.",
                        Theme.MOBILITE,
                        2,
                        Duration.ofHours(2))));
    }

    private List<SeanceId> seances(AtelierId atelier, String quand, int combien) {
        var debut = LocalDateTime.parse(quand).atZone(ZoneId.of("Europe/Paris")).toInstant();
        var demande =
                new Seances.Demande(atelier, nadia, "Moussa", Optional.of(gare), "", debut, Duration.ofHours(2), 2);
        return ((Seances.Ouverture.Ouverte) monde.<Seances.Ouverture>dedans(
                        () -> monde.piece(Seances.class).ouvrir(demande, combien)))
                .ids();
    }

    private void venir(SeanceId seance, JeuneId jeune) {
        monde.dedans(() -> monde.piece(SInscrire.class).venir(seance, jeune));
    }

    @Test
    @Exigence("S2-52")
    @Exigence("S1-63")
    void elle_s_inscrit_repart_attend_a_son_rang_et_dit_oui_a_la_place_liberee_sans_script() {
        var seance = seances(velo(), "2026-03-13T10:00", 1).getFirst();
        try (var contexte = Navigateur.sansScript(320, 700)) {
            Page page = monde.entrerJeune(contexte, lina);
            page.navigate(monde.adresse("/moi/agenda"));
            page.getByText("Ce qu’on fait ensemble").click();
            var carte = page.locator(".c-rdv");
            assertThat(carte).containsText("avec Moussa");
            assertThat(carte).containsText("2 places");
            bouton(page, "Je viens Réparer son vélo, ven. 13").click();
            assertThat(carte).containsText("Ta place est gardée.");
            bouton(page, "Je ne viens plus").click();
            assertThat(page.getByText("C’est noté, sans suite.")).isVisible();
            var samy = monde.accueilli("Samy", "Keller", nadia);
            venir(seance, samy);
            venir(seance, monde.accueilli("Jade", "Perrin", nadia));
            page.reload();
            assertThat(carte).containsText("Complet");
            bouton(page, "Me mettre sur la liste Réparer son vélo, ven. 13").click();
            assertThat(carte).containsText("Tu es en tête de la liste.");
            assertThat(carte).containsText("2\u00a0h pour dire oui");
            monde.dedans(() -> monde.piece(SInscrire.class).partir(seance, samy));
            page.reload();
            bouton(page, "Oui, je viens").click();
            assertThat(carte).containsText("Ta place est gardée.");
        }
    }

    @Test
    @Exigence(value = "S1-63", partie = true)
    void elle_essaie_une_seance_d_une_serie_ou_les_prend_toutes() {
        seances(velo(), "2026-03-13T10:00", 3);
        try (var contexte = Navigateur.telephone()) {
            Page page = monde.entrerJeune(contexte, lina);
            page.navigate(monde.adresse("/moi/ateliers?quand=mois"));
            Navigateur.accessible(page);
            bouton(page, "Essayer celle-ci Réparer son vélo, ven. 13").click();
            assertThat(page.getByText("Je ne viens plus")).hasCount(1);
            bouton(page, "Les 2 séances").click();
            assertThat(page.getByText("Je ne viens plus")).hasCount(3);
            Navigateur.accessible(page);
        }
    }

    @Test
    @Exigence(value = "S1-15", partie = true)
    @Exigence("S1-69")
    @Exigence("S2-28")
    void apres_la_seance_qui_est_la_ce_qu_elle_a_tenu_et_son_avis_en_deux_appuis() {
        var atelier = velo();
        var seance = seances(atelier, "2026-03-10T10:00", 1).getFirst();
        venir(seance, lina);
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/ateliers"));
            Navigateur.accessible(page);
            page.getByText("Un rôle, ou sa place").click();
            page.selectOption("[name=role]", "ACCUEIL");
            bouton(page, "Confier").click();
            assertThat(page.locator("#seance")).containsText("tient l’accueil");
            monde.ilEst("2026-03-10T12:30");
            page.navigate(monde.adresse("/equipe/ateliers"));
            bouton(page, "Est là : Lina Moreau").click();
            assertThat(page.locator("#seance")).containsText("est venu");
            assertThat(page.locator("main")).not().containsText("absent");
            page.navigate(monde.adresse("/equipe/jeunes/" + lina));
            assertThat(page.locator("main")).containsText("Accueille un groupe");
        }
        try (var contexte = Navigateur.telephone()) {
            Page page = monde.entrerJeune(contexte, lina);
            page.navigate(monde.adresse("/moi/ateliers"));
            assertThat(page.getByText("l’accueil, « Réparer son vélo »")).isVisible();
            Navigateur.accessible(page);
            page.getByLabel("Oui").check();
            bouton(page, "Bof").click();
            assertThat(page.getByText("Merci. Personne ne sait que c’est toi.")).isVisible();
            assertThat(page.getByText("c’était comment")).hasCount(0);
        }
        assertThat(monde.un("select plaisir || ' ' || garde from agenda.retour"))
                .isEqualTo("OUI MOYEN");
    }

    @Test
    @Exigence("S1-15")
    void un_avis_en_deux_gestes_ne_se_donne_qu_une_fois_et_se_lit_par_atelier_a_partir_de_cinq() {
        var atelier = velo();
        var premiere = seances(atelier, "2026-03-10T10:00", 1).getFirst();
        var suivante = seances(atelier, "2026-03-10T12:00", 1).getFirst();
        var derniere = seances(atelier, "2026-03-10T14:00", 1).getFirst();
        venir(premiere, lina);
        var autres = List.of(
                inscrit("Samy", premiere),
                inscrit("Jade", suivante),
                inscrit("Tom", suivante),
                inscrit("Ines", derniere));
        monde.ilEst("2026-03-10T16:30");
        assertThat(dire(premiere, lina)).isTrue();
        assertThat(dire(premiere, lina)).isFalse();
        try (var elle = Appelant.equipe(monde, "nadia")) {
            autres.subList(0, 3).forEach(i -> dire(i.seance(), i.jeune()));
            assertThat(elle.lire("/equipe/ateliers/" + atelier).corps()).contains("à partir de cinq");
            dire(autres.getLast().seance(), autres.getLast().jeune());
            assertThat(elle.lire("/equipe/ateliers/" + atelier).corps().replace('\u00a0', ' '))
                    .contains("5 retours : bien passé pour 5, 5 en gardent quelque chose.");
        }
    }

    private record Inscrit(SeanceId seance, JeuneId jeune) {}

    private Inscrit inscrit(String prenom, SeanceId seance) {
        var jeune = monde.accueilli(prenom, "Test", nadia);
        venir(seance, jeune);
        return new Inscrit(seance, jeune);
    }

    private boolean dire(SeanceId seance, JeuneId jeune) {
        var oui = VivreUneSeance.Avis.OUI;
        return monde.dedans(() -> monde.piece(VivreUneSeance.class).dire(seance, jeune, oui, oui));
    }

    @Test
    @Exigence("S1-33")
    void l_idee_d_un_jeune_devient_un_atelier_qui_garde_ses_auteurs() {
        monde.agir(() -> {
            monde.piece(Moyens.class).ajouter(lina, Moyen.lire("0639981002").orElseThrow());
            monde.piece(Preferences.class).choisir(lina, Preferences.Registre.TU, Preferences.Canal.SMS, "");
        });
        try (var contexte = Navigateur.telephone()) {
            Page page = monde.entrerJeune(contexte, lina);
            page.navigate(monde.adresse("/moi/ateliers"));
            page.getByText("J’ai une idée d’atelier").click();
            page.getByLabel("Ce qu’on y ferait").fill("On enregistre.");
            bouton(page, "La proposer").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Il manque ton idée");
            assertThat(page.getByLabel("Ce qu’on y ferait")).hasValue("On enregistre.");
            Navigateur.accessible(page);
            page.getByLabel("Ton idée").fill("Une heure à la radio");
            page.getByLabel("Ce qu’on y ferait").fill("On enregistre une émission.");
            bouton(page, "La proposer").click();
            assertThat(page.getByText("Merci. On la regarde, et on te répond.")).isVisible();
            assertThat(page.locator("#idees")).containsText("Une heure à la radio, proposée le 10");
            assertThat(page.locator("#idees")).containsText("On la regarde.");
        }
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/ateliers"));
            page.getByText("Une heure à la radio").click();
            assertThat(page.getByText("Une idée de Lina.")).isVisible();
            Navigateur.accessible(page);
            bouton(page, "En faire un atelier").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("ce qu’on en garde");
            page.fill("#garde", "Une émission à faire écouter.");
            bouton(page, "En faire un atelier").click();
            assertThat(page.getByText("Pensé par Lina et Nadia.")).isVisible();
            velo();
            page.navigate(monde.adresse("/equipe/ateliers"));
            assertThat(monde.messages()).singleElement().asString().contains("ton idée va se faire", "/e/");
            assertThat(page.locator("#part")).containsText("1 sur 2 pensés avec des jeunes, soit 50");
        }
    }

    @Test
    void elle_ouvre_une_serie_inscrit_quelqu_un_et_annule_tout() {
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/ateliers/nouveau"));
            Navigateur.accessible(page);
            page.fill("#titre", "Un CV qui me ressemble");
            page.fill("#fait", "On raconte, on écrit.");
            bouton(page, "Enregistrer").click();
            assertThat(page.locator("#fait")).hasValue("On raconte, on écrit.");
            page.fill("#garde", "Un CV d’une page.");
            bouton(page, "Enregistrer").click();
            page.fill("#jour", "13/03/2026");
            page.fill("#combien", "3");
            bouton(page, "Ouvrir").click();
            assertThat(page.locator(".c-toast")).containsText("Les séances sont ouvertes.");
            Navigateur.accessible(page);
            assertThat(page.locator("tbody tr")).hasCount(3);
            page.selectOption("[name=jeune]", lina.toString());
            bouton(page, "Inscrire").click();
            assertThat(page.locator("#seance")).containsText("Lina Moreau");
            bouton(page, "Annuler la série").click();
            assertThat(page.locator(".c-toast")).containsText("Chacun est prévenu");
            assertThat(page.locator("tbody tr")).hasCount(0);
            page.navigate(monde.adresse("/equipe/agenda"));
            assertThat(page.locator(".grille")).not().containsText("Un CV");
        }
        try (var elle = Appelant.jeune(monde, lina)) {
            assertThat(elle.lire("/moi/ateliers").corps()).contains("Ça n’aura pas lieu cette fois");
        }
    }

    @Test
    @Exigence(value = "S1-88", partie = true)
    void un_atelier_part_en_fichier_sans_personne_dedans_et_une_autre_structure_le_reprend_tel_quel() {
        var atelier = monde.comme(new fr.coteacote.socle.Acteur.Jeune(lina), this::velo);
        venir(seances(atelier, "2026-03-13T10:00", 1).getFirst(), lina);
        String fichier;
        try (var elle = Appelant.equipe(monde, "nadia")) {
            fichier = elle.lire("/equipe/ateliers/" + atelier + "/atelier.json").corps();
        }
        assertThat(fichier).doesNotContain("Lina").doesNotContain("Nadia").doesNotContain(lina.toString());
        var ailleurs = maison.au("2026-03-10T09:00");
        ailleurs.membre("Agathe", "Lenoir", Role.CONSEIL);
        var repris =
                ailleurs.dedans(() -> ailleurs.piece(PartagerUnAtelier.class).ouvrir(fichier));
        assertThat(ailleurs.dedans(() -> ailleurs.piece(PartagerUnAtelier.class).ecrire(repris.orElseThrow())))
                .isEqualTo(fichier);
        for (String autre : List.of(
                "",
                "pas du json",
                "[]",
                "{\"format\":\"autre\"}",
                fichier.replace("\"places\" : 2", "\"places\" : 0"))) {
            assertThat(ailleurs.dedans(
                            () -> ailleurs.piece(PartagerUnAtelier.class).ouvrir(autre)))
                    .as(autre)
                    .isEmpty();
        }
    }

    @Test
    void les_seances_sont_sur_l_agenda_de_qui_anime_et_les_pages_tiennent_en_peu_d_ordres() {
        seances(velo(), "2026-03-12T10:00", 1);
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/agenda"));
            assertThat(page.locator(".grille .seance")).containsText("Réparer son vélo");
            page.navigate(monde.adresse("/equipe/ateliers"));
            assertThat(monde.ordresPendant(page::reload)).hasSizeLessThanOrEqualTo(6);
        }
        try (var contexte = Navigateur.telephone()) {
            Page page = monde.entrerJeune(contexte, lina);
            page.navigate(monde.adresse("/moi/ateliers"));
            assertThat(monde.ordresPendant(page::reload)).hasSizeLessThanOrEqualTo(6);
        }
    }

    @Test
    void on_n_inscrit_que_quelqu_un_que_l_on_accompagne() {
        var karim = monde.membre("Karim", "Osman", Role.CONSEIL);
        var samy = monde.accueilli("Samy", "Keller", karim);
        var seance = seances(velo(), "2026-03-13T10:00", 1).getFirst();
        try (var elle = Appelant.equipe(monde, "nadia")) {
            elle.envoyer("/equipe/seance/" + seance + "/inscrire", Map.of("jeune", samy.toString()));
        }
        assertThat(monde.un("select count(*)::text from agenda.inscription")).isEqualTo("0");
        assertThat(RoleTenu.values()).hasSize(5);
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(nom).setExact(true))
                .first();
    }
}
