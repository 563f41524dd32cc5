package fr.coteacote.recours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.catalogue.OrselEtSesCommunes;
import fr.coteacote.dossiers.Naissances;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.recours.Regard.Estimation;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Nuits;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The direction looks at rights in the structure: counts, funds, scales. */
@TestDeLaMaison
class DroitsDeLaStructureTest {
    private final Maison maison;

    DroitsDeLaStructureTest(Maison maison) {
        this.maison = maison;
    }

    @Test
    @Exigence(value = "S1-04", partie = true)
    @Exigence("S2-45")
    void sous_cinq_personnes_rien_ne_s_affiche_puis_le_total_le_taux_et_la_part_a_preciser() {
        var monde = maison.au("2026-03-12T09:00");
        var nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        monde.membre("Marc", "Delpech", Role.DIRECTION);
        for (int i = 0; i < 4; i++) {
            quelquUn(monde, nadia, i);
        }
        nuit(monde);
        assertThat(monde.dedans(() -> monde.piece(ComptesDesDroits.class).nonDemande()))
                .isEmpty();
        quelquUn(monde, nadia, 4);
        nuit(monde);
        assertThat(monde.dedans(() -> monde.piece(ComptesDesDroits.class).nonDemande()))
                .hasValueSatisfying(t -> {
                    assertThat(t.personnes()).isEqualTo(5);
                    assertThat(t.centimes()).isPositive();
                    assertThat(t.partAPreciser()).isBetween(1, 99);
                });
        for (int i = 0; i < 5; i++) {
            var oui = monde.accueilli("Oui" + i, "", nadia);
            var non = monde.accueilli("Non" + i, "", nadia);
            monde.agir(() -> {
                ouvrir(monde, oui);
                nePasVouloir(monde, non);
            });
        }
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Marc");
            page.getByText("Droits", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.getByText("par mois, environ")).isVisible();
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("tbody td").first()).hasText("5");
            assertThat(page.locator("tbody tr")).containsText("50\u00a0%");
            Navigateur.accessible(page);
            assertThat(monde.ordresPendant(page::reload)).hasSize(4);
        }
    }

    @Test
    @Exigence("S1-04")
    void un_droit_comme_une_proposition_qu_on_ne_veut_pas_garde_sa_raison_et_le_taux_se_dit_droit_par_droit() {
        var monde = maison.au("2026-03-12T09:00");
        var nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        monde.membre("Marc", "Delpech", Role.DIRECTION);
        OrselEtSesCommunes.placer(monde);
        String chose = OrselEtSesCommunes.publier(monde, "titre", "Visiter le château", "forme", "VISITE");
        var samy = monde.accueilli("Samy", "Keller", nadia);
        try (var lui = Appelant.jeune(monde, samy);
                var marc = Appelant.equipe(monde, "Marc")) {
            var non = Map.of("raison", "COMPLEXITE", "mots", "trop de papiers");
            lui.envoyer("/moi/droits/SANTE/pas-pour-moi", non);
            lui.envoyer("/moi/possibles/pas-pour-moi", Map.of("id", chose, "motif", "TROP_LOIN"));
            assertThat(new String(lui.telecharger("/moi/dossier.json"), StandardCharsets.UTF_8))
                    .contains("COMPLEXITE", "TROP_LOIN");
            assertThat(monde.dedans(() -> monde.piece(SuivreUnDroit.class).de(samy)))
                    .singleElement()
                    .isInstanceOfSatisfying(SuiviDroit.NonDemande.class, n -> assertThat(n.mots())
                            .isEqualTo("trop de papiers"));
            for (int i = 0; i < 9; i++) {
                var autre = monde.accueilli("Autre" + i, "", nadia);
                boolean oui = i < 5;
                monde.agir(() -> {
                    if (oui) {
                        ouvrir(monde, autre);
                    } else {
                        nePasVouloir(monde, autre);
                    }
                });
            }
            assertThat(marc.lire("/equipe/droits").corps()).contains("50\u00a0%");
        }
    }

    private static void ouvrir(Monde monde, JeuneId jeune) {
        var suivre = monde.piece(SuivreUnDroit.class);
        suivre.choisir(jeune, DroitDemandable.SANTE);
        suivre.demander(jeune, DroitDemandable.SANTE);
        suivre.ouvrir(jeune, DroitDemandable.SANTE, Optional.empty());
    }

    private static void nePasVouloir(Monde monde, JeuneId jeune) {
        monde.piece(SuivreUnDroit.class).pasPourMoi(jeune, DroitDemandable.SANTE, MotifNonRecours.CHOIX, "");
    }

    @Test
    @Exigence(value = "S2-34", partie = true)
    void la_direction_ouvre_un_fonds_et_une_aide_se_donne_depuis_le_dossier() {
        var monde = maison.au("2026-03-12T09:00");
        var nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL, Role.DIRECTION);
        var samy = monde.accueilli("Samy", "Keller", nadia);
        try (var contexte = Navigateur.sansScript(1366, 850)) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/droits"));
            page.getByLabel("Un nouveau fonds").fill("Transport");
            page.getByLabel("Plafond, en euros").fill("100");
            page.getByText("Ouvrir ce fonds").click();
            assertThat(page.getByText("reste 100\u00a0€ sur 100\u00a0€")).isVisible();
            page.navigate(monde.adresse("/equipe/jeunes/" + samy + "/droits"));
            donner(page, "120");
            assertThat(page.getByText("il reste 100\u00a0€ dans ce fonds")).isVisible();
            donner(page, "24,50");
            assertThat(page.locator("#aides")).containsText("Transport, 24,50\u00a0€, le 12\u00a0mars");
            page.locator("#aides").getByText("Annuler").click();
            assertThat(page.locator("#aides")).containsText("annulée");
        }
    }

    @Test
    @Exigence(value = "S2-31", partie = true)
    void un_bareme_depasse_se_complete_avec_sa_source_et_rend_le_montant() {
        var monde = maison.au("2026-11-12T09:00");
        monde.membre("Marc", "Delpech", Role.DIRECTION);
        assertThat(logement(monde)).isInstanceOf(Estimation.BaremeAVerifier.class);
        String cle = "al.locatif.loyer_plafond.zone_2.personnes_seules";
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Marc");
            page.navigate(monde.adresse("/equipe/droits"));
            completer(page, cle, "292,90", "2026-10-01", "");
            assertThat(page.getByText("Dites d’où vient la valeur")).isVisible();
            completer(page, cle, "292,90", "2026-10-01", "arrêté d’essai");
            assertThat(page.getByText("Source\u00a0: arrêté d’essai")).isVisible();
        }
        assertThat(logement(monde)).isInstanceOf(Estimation.ASavoir.class);
    }

    private static Estimation logement(Monde monde) {
        return monde.dedans(
                        () -> monde.piece(RegardSurLesDroits.class).sansTrace(LocalDate.parse("2004-05-12"), List.of()))
                .droits()
                .getFirst()
                .estimation();
    }

    private static void completer(Page page, String cle, String valeur, String debut, String source) {
        page.getByLabel("Valeur de " + cle).fill(valeur);
        page.getByLabel("Premier jour de " + cle).fill(debut);
        page.getByLabel("Source de " + cle).fill(source);
        page.locator("form", new Page.LocatorOptions().setHas(page.getByLabel("Valeur de " + cle)))
                .getByText("Compléter")
                .click();
    }

    private static void donner(Page page, String montant) {
        page.getByText("Donner une aide").click();
        page.getByLabel("Montant, en euros").fill(montant);
        page.getByLabel("Pour quoi").fill("la carte de bus");
        page.getByText("Donner", new Page.GetByTextOptions().setExact(true)).click();
    }

    private static void quelquUn(Monde monde, MembreId nadia, int i) {
        var jeune = monde.accueilli("Jeune" + i, "", nadia);
        monde.agir(() -> {
            monde.piece(Naissances.class).dire(jeune, LocalDate.parse("2004-05-12"));
            var reponses = monde.piece(Reponses.class);
            for (String dite :
                    "ACTIVITE:AUTRE SALAIRES:T0 CHOMAGE:T0 COUPLE:NON ENFANTS:AUCUN PRESTATIONS:RIEN PAIE_ALTERNANCE:T0 PAIE_FORMATION:T0 REVENUS_FISCAUX:T0 SERVICE_CIVIQUE:NON ALTERNANCE:NON"
                            .split(" ")) {
                reponses.repondre(jeune, dite.split(":")[0], dite.split(":")[1], new Reponses.Voix.Jeune());
            }
        });
    }

    private static void nuit(Monde monde) {
        monde.piece(Nuits.class).faire(monde.structure());
    }
}
