package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import fr.coteacote.acces.LiensDuJeune;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Lieux;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;

/** A five-year-old phone, on a bus: 320 px wide, 400 kbit/s, 400 ms each way. */
@TestDeLaMaison
class ReseauLentTest {
    private static final int CENT_KO = 100_000;
    private static final double PATIENCE = 30_000;
    private static final String RESEAU =
            "{\"offline\":false,\"latency\":400,\"downloadThroughput\":50000,\"uploadThroughput\":50000}";

    private final Monde monde;
    private final JeuneId lina;

    ReseauLentTest(Maison maison) {
        this.monde = maison.au("2026-03-10T09:00");
        var nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        var gare = monde.lieu("La Gare", Lieux.Genre.ANTENNE);
        monde.recoit(nadia, gare, "14:00", "16:00");
        this.lina = monde.accueilli("Lina", "Moreau", nadia);
        monde.rendezVous(lina, nadia, Optional.of(gare), "2026-03-12T10:00");
        monde.ilEst("2026-03-12T09:00");
    }

    @Test
    @Exigence("S1-18")
    void le_parcours_du_jeune_passe_sur_un_petit_telephone_et_un_reseau_lent() {
        try (var contexte = Navigateur.largeur(320)) {
            contexte.setDefaultTimeout(PATIENCE);
            Page page = contexte.newPage();
            ralentir(page);
            page.navigate(lien());
            bouton(page, "Entrer").click();
            assertThat(page.getByText("Salut Lina.")).isVisible();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(320);
            bouton(page, "Je viens").click();
            assertThat(page.getByText("C’est noté, à bientôt.")).isVisible();
            page.getByText("Déplacer").click();
            bouton(page, "14\u00a0h\u00a030").first().click();
            assertThat(page.getByText("C’est déplacé.")).isVisible();
            page.locator(".c-toast button").click();
            assertThat(page.getByText("Aujourd’hui, 10\u00a0h")).isVisible();
            page.getByText("Je fais une pause, ou j’arrête").click();
            bouton(page, "Je fais une pause").click();
            assertThat(page.getByText("Tu es en pause")).isVisible();
            bouton(page, "Je reviens").click();
            assertThat(page.getByText("Content de te revoir.")).isVisible();
        }
    }

    @Test
    void le_premier_ecran_pese_moins_de_cent_ko_hors_polices() {
        assertThat(poids(lien())).as("le lien du jeune").isBetween(1, CENT_KO);
        assertThat(poids(monde.visite("/"))).as("la porte").isBetween(1, CENT_KO);
    }

    /** Bytes that travel to open this page on a phone that has never seen it, letters apart. */
    private static int poids(String adresse) {
        try (var contexte = Navigateur.largeur(320)) {
            Page page = contexte.newPage();
            var octets = new ConcurrentHashMap<String, Integer>();
            var lettres = new ConcurrentSkipListSet<String>();
            var navigateur = contexte.newCDPSession(page);
            navigateur.send("Network.enable");
            navigateur.on("Network.responseReceived", reponse -> {
                if (reponse.get("type").getAsString().equals("Font")) {
                    lettres.add(reponse.get("requestId").getAsString());
                }
            });
            navigateur.on(
                    "Network.loadingFinished",
                    fin -> octets.put(
                            fin.get("requestId").getAsString(),
                            fin.get("encodedDataLength").getAsInt()));
            page.navigate(adresse);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(lettres).isNotEmpty();
            assertThat(octets).hasSizeGreaterThan(5);
            octets.keySet().removeAll(lettres);
            return octets.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private static void ralentir(Page page) {
        var navigateur = page.context().newCDPSession(page);
        navigateur.send("Network.enable");
        navigateur.send(
                "Network.emulateNetworkConditions",
                JsonParser.parseString(RESEAU).getAsJsonObject());
    }

    private String lien() {
        return monde.adresse(monde.dedans(() -> monde.piece(LiensDuJeune.class).creer(lina)));
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true));
    }
}
