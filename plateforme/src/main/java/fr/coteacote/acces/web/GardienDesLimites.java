package fr.coteacote.acces.web;

import fr.coteacote.acces.Limitee;
import fr.coteacote.acces.Limites;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Counts what each place sends to a route that names a limit. */
final class GardienDesLimites implements HandlerInterceptor {
    private final Limites limites;

    GardienDesLimites(Limites limites) {
        this.limites = limites;
    }

    @Override
    public boolean preHandle(HttpServletRequest requete, HttpServletResponse reponse, Object route) {
        if (route instanceof HandlerMethod methode
                && AnnotatedElementUtils.findMergedAnnotation(methode.getMethod(), Limitee.class)
                        instanceof Limitee l) {
            limites.prendre(l.value(), requete.getRemoteAddr());
        }
        return true;
    }
}
