package fr.coteacote.acces.web;

import fr.coteacote.acces.Seance;
import fr.coteacote.acces.SeancesOuvertes;
import fr.coteacote.socle.Acteur;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.security.web.authentication.SpringSessionRememberMeServices;
import org.springframework.stereotype.Component;

/** Opens a signed-in session: a fresh identifier, and a duration that suits the place. */
@Component
class Ouverture {
    static final Duration JEUNE = Duration.ofDays(30);
    static final Duration EQUIPE = Duration.ofHours(10);
    static final Duration POSTE_PARTAGE = Duration.ofMinutes(15);

    private final SecurityContextRepository contextes;
    private final Structures structures;
    private final Clock horloge;

    Ouverture(SecurityContextRepository contextes, Structures structures, Clock horloge) {
        this.contextes = contextes;
        this.structures = structures;
        this.horloge = horloge;
    }

    void ouvrir(Seance seance, Duration duree, HttpServletRequest requete, HttpServletResponse reponse) {
        var ancienne = requete.getSession(false);
        if (ancienne != null) {
            ancienne.invalidate();
        }
        if (seance.acteur() instanceof Acteur.Jeune) {
            // Thirty days also when the browser is closed meanwhile.
            requete.setAttribute(SpringSessionRememberMeServices.REMEMBER_ME_LOGIN_ATTR, true);
        }
        var neuve = requete.getSession(true);
        neuve.setMaxInactiveInterval(Math.toIntExact(duree.toSeconds()));
        neuve.setAttribute(SeancesOuvertes.APPAREIL, Appareil.de(requete));
        neuve.setAttribute(SeancesOuvertes.OUVERTE_LE, horloge.instant());
        var contexte = SecurityContextHolder.createEmptyContext();
        contexte.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(seance, null, List.of()));
        SecurityContextHolder.setContext(contexte);
        contextes.saveContext(contexte, requete, reponse);
        MaisonHabituelle.retenir(structures.courante().slug(), requete, reponse);
    }
}
