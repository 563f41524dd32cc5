package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Lieux;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A structure's own voice and photograph, seen by whoever comes. */
@TestDeLaMaison
class TonEtPhotoTest {
    private static final String DIT = "L’entrée, une porte bleue ouverte sur la rue";

    private final Monde monde;
    private final Monde ailleurs;

    TonEtPhotoTest(Maison maison) {
        this.monde = maison.au("2026-03-12T10:02");
        this.ailleurs = maison.au("2026-03-12T10:02");
        monde.membre("Diane", "Kerob", Role.DIRECTION);
        var nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        monde.recoit(nadia, monde.lieu("La Gare", Lieux.Genre.ANTENNE), "09:00", "17:00");
    }

    private Page reglages(BrowserContext contexte) {
        Page page = monde.entrer(contexte, "Diane");
        page.navigate(monde.adresse("/reglages"));
        return page;
    }

    @Test
    @Exigence("S1-79")
    void la_photo_de_la_porte_est_decrite_reduite_et_sans_ce_que_l_appareil_y_cache() throws IOException {
        String adresse;
        try (var contexte = Navigateur.bureau()) {
            Page page = reglages(contexte);
            deposer(page, photo(), "");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Dites ce qu’on voit");
            Navigateur.accessible(page);
            deposer(page, "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), DIT);
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("une photo JPEG ou PNG");
            assertThat(page.locator("#legende")).hasValue(DIT);
            deposer(page, photo(), DIT);
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("La photo est en place");
            Navigateur.accessible(page);
            adresse = page.locator(".photo-reglee").getAttribute("src");
        }
        try (var visiteur = Appelant.visiteur(monde)) {
            assertThat(visiteur.lire("/ml/" + monde.slug() + "/").corps()).contains("alt=\"" + DIT + "\"");
            var servie = visiteur.lire(adresse);
            assertThat(servie.statut()).isEqualTo(200);
            assertThat(servie.corps()).contains("JFIF").doesNotContain("Exif").doesNotContain("48.8566");
            assertThat(servie.corps().length()).isLessThan(100_000);
            assertThat(visiteur.lire(adresse.replace(monde.slug(), ailleurs.slug()))
                            .statut())
                    .isEqualTo(404);
        }
        try (var contexte = Navigateur.telephone()) {
            Page page = contexte.newPage();
            page.navigate(monde.visite("/"));
            assertThat(page.getByAltText(DIT)).isVisible();
            Navigateur.accessible(page);
        }
        try (var contexte = Navigateur.bureau()) {
            Page page = reglages(contexte);
            page.getByText("Retirer la photo").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Le dessin reprend sa place");
        }
    }

    private static void deposer(Page page, byte[] octets, String dit) {
        page.setInputFiles("#photo-fichier", new FilePayload("porte.jpg", "image/jpeg", octets));
        page.fill("#legende", dit);
        page.getByText("Mettre cette photo").click();
    }

    /** Larger than what is served, with the place where it was taken written inside, as telephones do. */
    private static byte[] photo() throws IOException {
        var image = new BufferedImage(2_000, 1_200, BufferedImage.TYPE_INT_RGB);
        var dessin = image.createGraphics();
        dessin.setColor(Color.ORANGE);
        dessin.fillRect(0, 0, 2_000, 1_200);
        dessin.dispose();
        var octets = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", octets);
        byte[] cache = "Exif\0\0 48.8566, 2.3522".getBytes(StandardCharsets.ISO_8859_1);
        var avec = new ByteArrayOutputStream();
        avec.write(octets.toByteArray(), 0, 2);
        avec.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (cache.length + 2)});
        avec.write(cache);
        avec.write(octets.toByteArray(), 2, octets.size() - 2);
        return avec.toByteArray();
    }

    @Test
    @Exigence("S1-79")
    void une_structure_qui_dit_vous_le_dit_a_chaque_pas() {
        try (var contexte = Navigateur.bureau()) {
            Page page = reglages(contexte);
            page.getByLabel("On dit « vous »").check();
            page.getByText("Enregistrer").click();
            assertThat(page.getByLabel("On dit « vous »")).isChecked();
        }
        try (var visiteur = Appelant.visiteur(monde)) {
            String porte = visiteur.lire("/ml/" + monde.slug() + "/").corps();
            assertThat(porte).contains("Où ça vous arrange").doesNotContain("Où ça t’arrange");
            assertThat(visiteur.lire("/ml/" + monde.slug() + "/moi/entrer").corps())
                    .contains("Entrer dans votre espace");
        }
        var lina = monde.accueilli("Lina", "Moreau", monde.membre("Karim", "Osman", Role.CONSEIL));
        try (var elle = Appelant.jeune(monde, lina)) {
            assertThat(elle.lire("/moi/droits").corps()).contains("Vos droits");
        }
    }
}
