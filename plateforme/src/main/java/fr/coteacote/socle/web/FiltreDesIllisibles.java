package fr.coteacote.socle.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A form that cannot be read is refused here: the container would write what was typed into the logs. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FiltreDesIllisibles extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        try {
            suite.doFilter(requete, reponse);
        } catch (InvalidParameterException e) {
            reponse.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (ServletException e) {
            if (!(e.getRootCause() instanceof InvalidParameterException)) {
                throw e;
            }
            reponse.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
