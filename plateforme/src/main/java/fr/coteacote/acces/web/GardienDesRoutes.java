package fr.coteacote.acces.web;

import fr.coteacote.acces.Entree;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Deny by default: a route opens only to whom its {@link Entree} names. */
final class GardienDesRoutes implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest requete, HttpServletResponse reponse, Object route) throws IOException {
        // A live stream that ends comes here again, long after it was let in, and without who asked for it.
        if (requete.getDispatcherType() == DispatcherType.ASYNC
                || !(route instanceof HandlerMethod methode)
                || methode.getBean() instanceof ErrorController) {
            return true;
        }
        var acteur = EnStructure.acteur();
        if (entree(methode).filter(porte -> ouverte(porte, acteur)).isPresent()) {
            return true;
        }
        refuser(requete, reponse, acteur);
        return false;
    }

    static Optional<Entree> entree(HandlerMethod methode) {
        @Nullable Entree sienne = AnnotatedElementUtils.findMergedAnnotation(methode.getMethod(), Entree.class);
        return Optional.ofNullable(
                sienne != null
                        ? sienne
                        : AnnotatedElementUtils.findMergedAnnotation(methode.getBeanType(), Entree.class));
    }

    static boolean ouverte(Entree porte, Acteur acteur) {
        return porte.visiteur()
                || switch (acteur) {
                    case Acteur.Equipe equipe -> porte.touteLEquipe() || equipe.a(porte.equipe());
                    case Acteur.Jeune _ -> porte.jeune();
                    case Acteur.Visiteur _, Acteur.Systeme _ -> false;
                };
    }

    private static void refuser(HttpServletRequest requete, HttpServletResponse reponse, Acteur acteur)
            throws IOException {
        boolean sansCompte = acteur instanceof Acteur.Visiteur;
        if (sansCompte && requete.getMethod().equals("GET")) {
            String porte = requete.getRequestURI().startsWith("/moi") ? "/moi/entrer" : "/equipe/entrer";
            reponse.sendRedirect(MaisonHabituelle.base(requete) + porte);
        } else {
            reponse.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
