package fr.coteacote.acces.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Visitors have no session to hold a token: a form is taken only when the browser says that it comes from our own pages.
 *
 * <p>{@code Sec-Fetch-Site} first; older browsers send {@code Origin}, which must be ours.
 */
final class GardeDesFormulaires extends OncePerRequestFilter {
    private static final Set<String> LECTURES = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        if (LECTURES.contains(requete.getMethod()) || deChezNous(requete)) {
            suite.doFilter(requete, reponse);
        } else {
            reponse.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean deChezNous(HttpServletRequest requete) {
        @Nullable String site = requete.getHeader("Sec-Fetch-Site");
        return site != null ? site.equals("same-origin") : memeOrigine(requete);
    }

    private static boolean memeOrigine(HttpServletRequest requete) {
        @Nullable String origine = requete.getHeader("Origin");
        if (origine == null) {
            return false;
        }
        try {
            URI ici =
                    ServletUriComponentsBuilder.fromContextPath(requete).build().toUri();
            return URI.create(origine).getAuthority() instanceof String autorite && autorite.equals(ici.getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
