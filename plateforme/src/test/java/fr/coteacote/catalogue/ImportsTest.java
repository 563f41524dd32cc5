package fr.coteacote.catalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.catalogue.ImportDeCatalogue.Etat;
import fr.coteacote.possibles.Catalogue;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Files of offers and services: looked at first, then taken, all or nothing. */
@TestDeLaMaison
class ImportsTest {
    private final Maison maison;

    ImportsTest(Maison maison) {
        this.maison = maison;
    }

    private static String offre(String id, String titre, String entreprise, String actualisee) {
        return """
                {"id":"%s","intitule":"%s","dateActualisation":"%s","romeCode":"D1102","typeContrat":"CDD",
                 "typeContratLibelle":"CDD - 6 Mois","experienceExige":"D","entreprise":{"nom":"%s"},
                 "lieuTravail":{"libelle":"99 - ORSEL","latitude":44.9,"longitude":1.2,"commune":"99001"},
                 "origineOffre":{"origine":"1","urlOrigine":"https://exemple.invalid/%s"}}
                """.formatted(id, titre, actualisee, entreprise, id);
    }

    private static String offres(String... offres) {
        return "{\"resultats\":[" + String.join(",", offres) + "]}";
    }

    private static ImportDeCatalogue apporter(Monde monde, MembreId par, String contenu, boolean entier) {
        var id = monde.dedans(() -> monde.piece(Imports.class)
                .deposer("offres.json", contenu.getBytes(StandardCharsets.UTF_8), entier, par));
        return attendre(monde, id, Etat.LECTURE);
    }

    private static ImportDeCatalogue prendre(Monde monde, ImportId id) {
        monde.agir(() -> monde.piece(Imports.class).lancer(id));
        return attendre(monde, id, Etat.EN_COURS);
    }

    private static ImportDeCatalogue attendre(Monde monde, ImportId id, Etat tantQue) {
        return Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> lire(monde, id), i -> i.etat() != tantQue);
    }

    private static ImportDeCatalogue lire(Monde monde, ImportId id) {
        return monde.dedans(() -> monde.piece(Imports.class).un(id)).orElseThrow();
    }

    private static int taille(Monde monde) {
        return monde.dedans(() -> monde.piece(TransactionTemplate.class)
                .execute(_ -> monde.piece(CatalogueVivant.class).catalogue().taille()));
    }

    @Test
    @Exigence(value = "S1-20", partie = true)
    void un_fichier_se_lit_d_abord_sans_rien_ecrire_puis_se_prend_et_se_voit() {
        var monde = maison.au("2026-03-12T10:02");
        monde.membre("Marc", "Delpech", Role.DIRECTION);
        byte[] fichier = offres(
                        offre("048AAA1", "Boulanger (H/F)", "Le Fournil", "2026-03-10T08:00:00Z"),
                        offre("048AAA2", "Vendeuse", "Le Fournil", "2026-03-10T08:00:00Z"),
                        "{\"intitule\":\"sans numéro\"}")
                .getBytes(StandardCharsets.UTF_8);
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Marc");
            page.navigate(monde.adresse("/equipe/possibles"));
            page.getByText("Apporter un fichier").click();
            page.setInputFiles("#fichier", new FilePayload("offres.json", "application/json", fichier));
            page.click("form.carte .btn-primary");
            assertThat(page.getByText("Prendre ce fichier")).isVisible();
            assertThat(page.locator(".nombres")).containsText("Nouvelles");
            assertThat(page.locator("tbody")).containsText("Il manque une information");
            assertThat(taille(monde)).isZero();
            Navigateur.accessible(page);
            page.getByText("Prendre ce fichier").click();
            assertThat(page.getByText("C’est pris")).isVisible();
            page.navigate(monde.adresse("/equipe/possibles?q=vendeuses+fournil"));
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("tbody")).containsText("Vendeuse");
            assertThat(taille(monde)).isEqualTo(2);
        }
    }

    @Test
    void un_fichier_entier_retire_ce_qui_n_y_est_plus_et_les_doublons_se_fondent() {
        var monde = maison.au("2026-03-12T10:02");
        var marc = monde.membre("Marc", "Delpech", Role.DIRECTION);
        var un = offre("048AAA1", "Boulanger (H/F)", "Le Fournil", "2026-03-10T08:00:00Z");
        var deux = offre("048AAA2", "Vendeuse", "Le Fournil", "2026-03-10T08:00:00Z");
        prendre(monde, apporter(monde, marc, offres(un, deux), true).id());
        assertThat(taille(monde)).isEqualTo(2);
        // The same offer again under another number, fresher; the saleswoman is gone.
        var jumelle = offre("990001", "Boulanger H/F", "le fournil", "2026-03-11T08:00:00Z");
        var depose = apporter(monde, marc, offres(un, jumelle), true);
        assertThat(depose.rapport()).hasValueSatisfying(r -> {
            assertThat(r.doublons()).isEqualTo(1);
            assertThat(r.nouvelles()).isEqualTo(1);
            assertThat(r.retirees()).isEqualTo(2);
        });
        assertThat(prendre(monde, depose.id()).etat()).isEqualTo(Etat.FAIT);
        assertThat(taille(monde)).isEqualTo(1);
        // The older one comes back by another file: the fresher stays.
        prendre(monde, apporter(monde, marc, offres(un), false).id());
        assertThat(taille(monde)).isEqualTo(1);
    }

    @Test
    void un_fichier_casse_coupe_vide_ou_de_travers_est_refuse_et_le_catalogue_ne_bouge_pas() {
        var monde = maison.au("2026-03-12T10:02");
        var marc = monde.membre("Marc", "Delpech", Role.DIRECTION);
        var bonne = offre("048AAA1", "Boulanger (H/F)", "Le Fournil", "2026-03-10T08:00:00Z");
        prendre(monde, apporter(monde, marc, offres(bonne), true).id());
        for (String casse : new String[] {
            offres(bonne).substring(0, 120),
            " ".repeat(2_000_000),
            "%PDF-1.7",
            "[]",
            "{\"resultats\":[{\"id\":[1],\"intitule\":{}}]}",
            "id;genre;titre\n1;EMPLOI;sans bénéfice"
        }) {
            var depose = apporter(monde, marc, casse, true);
            assertThat(depose.etat())
                    .as(casse.substring(0, Math.min(20, casse.length())))
                    .isEqualTo(Etat.REFUSE);
            assertThat(depose.rapport())
                    .hasValueSatisfying(r -> assertThat(r.anomalies()).isNotEmpty());
            assertThat(taille(monde)).isEqualTo(1);
        }
    }

    @Test
    void les_codes_inconnus_sont_gardes_et_dits() {
        var monde = maison.au("2026-03-12T10:02");
        var marc = monde.membre("Marc", "Delpech", Role.DIRECTION);
        var depose = apporter(monde, marc, """
                {"source":"dora","id":"dora--1","structure_id":"dora--s","nom":"Bus à la demande","description":"Par SMS",
                 "date_maj":"2026-03-01","thematiques":["inventee--chose"],"frais":"gratuit","code_insee":"99001",
                 "modes_accueil":["en-presentiel"]}
                """, false);
        assertThat(depose.etat()).isEqualTo(Etat.ESSAYE);
        assertThat(depose.rapport())
                .hasValueSatisfying(r -> assertThat(r.codesInconnus()).containsKey("thematiques=inventee--chose"));
        assertThat(prendre(monde, depose.id()).etat()).isEqualTo(Etat.FAIT);
        assertThat(taille(monde)).isEqualTo(1);
    }

    @Test
    void ce_qui_ne_change_pas_est_dit_inchange() {
        var monde = maison.au("2026-03-12T10:02");
        var marc = monde.membre("Marc", "Delpech", Role.DIRECTION);
        String mille = offres(IntStream.range(0, 1_200)
                .mapToObj(i -> offre("O" + i, "Métier " + i, "Employeur " + i, "2026-03-10T08:00:00Z"))
                .toArray(String[]::new));
        prendre(monde, apporter(monde, marc, mille, true).id());
        var encore = apporter(monde, marc, mille, true);
        assertThat(encore.rapport()).hasValueSatisfying(r -> {
            assertThat(r.inchangees()).isEqualTo(1_200);
            assertThat(r.changees() + r.nouvelles() + r.retirees()).isZero();
        });
        assertThat(taille(monde)).isEqualTo(1_200);
    }

    @Test
    void un_catalogue_ecrit_se_relit_le_meme() {
        var monde = maison.au("2026-03-12T10:02");
        OrselEtSesCommunes.placer(monde);
        String cle = OrselEtSesCommunes.publier(
                monde,
                "horaires",
                "lundi 9 h - 17 h 30\nsamedi 22:00 - 5:00",
                "permis",
                "oui",
                "cout",
                "12,50",
                "niveau",
                "3",
                "experience",
                "6",
                "recommande",
                "Yanis",
                "accord",
                "oui",
                "apporte",
                "PERMIS_B,TRAJET",
                "places",
                "2",
                "lieu",
                "Le Lac");
        var lue = monde.dedans(() -> monde.piece(TransactionTemplate.class)
                        .execute(_ ->
                                monde.piece(CatalogueVivant.class).catalogue().opportunite(cle)))
                .orElseThrow();
        assertThat(EcritureDUnPossible.lire(EcritureDUnPossible.ecrire(lue))).isEqualTo(lue);
        assertThat(lue.conditions().cout()).isEqualTo(new fr.coteacote.possibles.Cout.Payant(1_250));
        assertThat(Catalogue.de("v", java.util.List.of(lue)).taille()).isEqualTo(1);
        assertThat(lue.apporte().stream().map(Enum::name).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("PERMIS_B", "TRAJET");
    }
}
