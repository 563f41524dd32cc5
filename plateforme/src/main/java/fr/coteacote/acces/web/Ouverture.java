package fr.coteacote.acces.web;

import fr.coteacote.acces.Seance;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Opens a signed-in session: a fresh identifier, and a duration that suits the place. */
@Component
class Ouverture {
    static final Duration JEUNE = Duration.ofDays(30);
    static final Duration EQUIPE = Duration.ofHours(10);
    static final Duration POSTE_PARTAGE = Duration.ofMinutes(15);

    private final SecurityContextRepository contextes;

    Ouverture(SecurityContextRepository contextes) {
        this.contextes = contextes;
    }

    void ouvrir(Seance seance, Duration duree, HttpServletRequest requete, HttpServletResponse reponse) {
        var ancienne = requete.getSession(false);
        if (ancienne != null) {
            ancienne.invalidate();
        }
        requete.getSession(true).setMaxInactiveInterval(Math.toIntExact(duree.toSeconds()));
        var contexte = SecurityContextHolder.createEmptyContext();
        contexte.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(seance, null, List.of()));
        SecurityContextHolder.setContext(contexte);
        contextes.saveContext(contexte, requete, reponse);
    }
}
