package fr.coteacote.banc;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;

/** A real browser, opened once per test thread; each test gets a fresh context. */
public final class Navigateur {
    private static final ThreadLocal<Browser> UN_PAR_FIL = ThreadLocal.withInitial(Navigateur::ouvrir);

    private static final List<String> COULEURS = List.of("color-contrast", "link-in-text-block");

    /** What makes the page scroll sideways once it has its new width, or nothing. A timer: no frame may come to a page behind another. */
    private static final String QUI_DEPASSE = """
            async largeur => {
                const page = document.documentElement;
                for (let essai = 0; essai < 200 && innerWidth !== largeur; essai++) await new Promise(f => setTimeout(f, 10));
                if (innerWidth !== largeur) return 'la fenêtre est restée à ' + innerWidth;
                if (page.scrollWidth <= page.clientWidth) return '';
                const large = [...document.querySelectorAll('body *')]
                    .filter(e => e.getBoundingClientRect().right > page.clientWidth + 1)
                    .map(e => e.tagName + '.' + e.getAttribute('class'));
                return page.clientWidth + ' < ' + page.scrollWidth + ' : ' + large.slice(0, 8).join(' ');
            }
            """;

    private Navigateur() {}

    private static Browser ouvrir() {
        PlaywrightAssertions.setDefaultAssertionTimeout(10_000);
        System.setProperty(
                "playwright.driver.tmpdir", Path.of("target").toAbsolutePath().toString());
        var reglages = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        var lancement = new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        return Playwright.create(reglages).chromium().launch(lancement);
    }

    /** A fresh visitor on a desk screen. */
    public static BrowserContext bureau() {
        return contexte(1366, 850, true);
    }

    /** A fresh visitor on a phone. */
    public static BrowserContext telephone() {
        return contexte(390, 844, true);
    }

    /** A fresh visitor in a window this wide. */
    public static BrowserContext largeur(int largeur) {
        return contexte(largeur, 850, true);
    }

    public static BrowserContext sansScript(int largeur, int hauteur) {
        return contexte(largeur, hauteur, false);
    }

    private static BrowserContext contexte(int largeur, int hauteur, boolean script) {
        var contexte = UN_PAR_FIL
                .get()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(largeur, hauteur)
                        .setJavaScriptEnabled(script)
                        .setLocale("fr-FR")
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                        .setTimezoneId("Europe/Paris"));
        contexte.setDefaultTimeout(20_000);
        return Visite.de(contexte);
    }

    /** No accessibility violation, in dark then in light, and no sideways scroll at 320 px; with script on only, axe needs it. */
    public static void accessible(Page page) {
        page.bringToFront();
        page.waitForLoadState();
        for (ColorScheme schema : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            // With less movement asked for, nothing of ours slides: colours are read as they will stay.
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(schema)
                    .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
            var violations = axe(page, schema).analyze().getViolations();
            Assertions.assertThat(violations)
                    .as("axe, %s, %s", page.url(), schema)
                    .extracting(v -> v.getId() + " " + v.getNodes().getFirst().getHtml())
                    .isEmpty();
        }
        var taille = page.viewportSize();
        page.setViewportSize(320, 700);
        Assertions.assertThat(page.evaluate(QUI_DEPASSE, 320))
                .as("défilement de côté, %s", page.url())
                .isEqualTo("");
        page.setViewportSize(taille.width, taille.height);
    }

    /** Dark changes colours only: the rest is seen in light. Nothing of ours is framed: no other page is opened. */
    private static AxeBuilder axe(Page page, ColorScheme schema) {
        var axe = new AxeBuilder(page).setLegacyMode(true);
        return schema == ColorScheme.DARK ? axe.withRules(COULEURS) : axe;
    }
}
