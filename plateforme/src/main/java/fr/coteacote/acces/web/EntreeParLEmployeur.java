package fr.coteacote.acces.web;

import fr.coteacote.acces.ComptesDEmployeur;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Back from the employer's identity provider: the account it vouches for opens, or the log-in page says why not. */
@Component
class EntreeParLEmployeur implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    private final ComptesDEmployeur comptes;
    private final OuvertureDEquipe ouverture;
    private final Clock horloge;

    EntreeParLEmployeur(ComptesDEmployeur comptes, OuvertureDEquipe ouverture, Clock horloge) {
        this.comptes = comptes;
        this.ouverture = ouverture;
        this.horloge = horloge;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest requete, HttpServletResponse reponse, Authentication authentification)
            throws IOException {
        var etape = EnChemin.reprendreSansStructure(requete, EnChemin.ChezLEmployeur.class);
        boolean entre = etape.isPresent()
                && authentification.getPrincipal() instanceof OidcUser personne
                && EnStructure.<Boolean, RuntimeException>appeler(
                        etape.get().structure(),
                        new Acteur.Visiteur(),
                        () -> etape.get().encoreBon(horloge.instant()) && ouvrir(personne, requete, reponse));
        if (entre) {
            reponse.sendRedirect("/equipe/journee");
        } else {
            refuser(requete, reponse);
        }
    }

    private boolean ouvrir(OidcUser personne, HttpServletRequest requete, HttpServletResponse reponse) {
        var courriel =
                Optional.ofNullable(personne.getEmail()).filter(_ -> Boolean.TRUE.equals(personne.getEmailVerified()));
        var compte = comptes.reconnaitre(personne.getIssuer() + "|" + personne.getSubject(), courriel);
        compte.ifPresent(id -> ouverture.ouvrir(id, false, requete, reponse));
        return compte.isPresent();
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest requete, HttpServletResponse reponse, AuthenticationException echec) throws IOException {
        refuser(requete, reponse);
    }

    private static void refuser(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        String base = EnChemin.reprendreSansStructure(requete, EnChemin.ChezLEmployeur.class)
                .map(EnChemin.ChezLEmployeur::base)
                .orElse("");
        SecurityContextHolder.clearContext();
        var seance = requete.getSession(false);
        if (seance != null) {
            seance.invalidate();
        }
        reponse.sendRedirect(base + "/equipe/entrer?employeur=inconnu");
    }
}
