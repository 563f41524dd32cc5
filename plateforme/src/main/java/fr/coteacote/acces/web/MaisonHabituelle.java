package fr.coteacote.acces.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Small cookies of signed-in people: which structure's door to show when the session has ended, and the theme. */
final class MaisonHabituelle {
    private static final String NOM = "maison";
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,60}");

    private MaisonHabituelle() {}

    static void retenir(String slug, HttpServletRequest requete, HttpServletResponse reponse) {
        poser(NOM, slug, Duration.ofDays(365), requete, reponse);
    }

    /** Prefix of the door's address: empty for the installation's default structure. */
    static String base(HttpServletRequest requete) {
        Cookie cookie = WebUtils.getCookie(requete, NOM);
        return cookie != null && SLUG.matcher(cookie.getValue()).matches() ? "/ml/" + cookie.getValue() : "";
    }

    static void poser(
            String nom, String valeur, Duration duree, HttpServletRequest requete, HttpServletResponse reponse) {
        var cookie = ResponseCookie.from(nom, valeur)
                .path("/")
                .maxAge(duree)
                .httpOnly(true)
                .secure(requete.isSecure())
                .sameSite("Lax")
                .build();
        reponse.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
