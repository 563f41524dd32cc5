package fr.coteacote.acces.web;

import fr.coteacote.acces.Seance;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.StructureId;
import fr.coteacote.socle.web.BaseDesAdresses;
import fr.coteacote.structures.Structure;
import fr.coteacote.structures.Structures;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds the structure before the first query: the session, else the link's secret, else the address, else the default. */
final class FiltreDeStructure extends OncePerRequestFilter {
    private static final Pattern SLUG = Pattern.compile("^/ml/([a-z0-9-]{1,60})(?:/|$)");
    private static final Pattern SECRET = Pattern.compile(
            "^/(?:e|rdv|agenda|equipe/invitation|equipe/second-facteur)/(\\d{1,9})-[A-Za-z0-9_-]{8,64}(?:/|$)");

    private final Structures structures;

    FiltreDeStructure(Structures structures) {
        this.structures = structures;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        var contexte = deLaSeance().or(() -> deLAdresse(requete));
        if (contexte.isEmpty()) {
            sansStructure(requete, reponse, suite);
            return;
        }
        try {
            EnStructure.<Object, Exception>appeler(
                    contexte.get().structure(), contexte.get().acteur(), () -> {
                        suite.doFilter(requete, reponse);
                        return true;
                    });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static void sansStructure(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        if (requete.getDispatcherType() == DispatcherType.ERROR) {
            suite.doFilter(requete, reponse);
        } else {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static Optional<EnStructure.Contexte> deLaSeance() {
        var authentification = SecurityContextHolder.getContext().getAuthentication();
        return authentification != null && authentification.getPrincipal() instanceof Seance seance
                ? Optional.of(new EnStructure.Contexte(seance.structure(), seance.acteur()))
                : Optional.empty();
    }

    private Optional<EnStructure.Contexte> deLAdresse(HttpServletRequest requete) {
        String chemin = requete.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String demande
                ? demande
                : requete.getRequestURI();
        var slug = SLUG.matcher(chemin);
        if (slug.find()) {
            BaseDesAdresses.poser(requete, "/ml/" + slug.group(1));
            return structures.parSlug(slug.group(1)).map(FiltreDeStructure::visiteur);
        }
        var secret = SECRET.matcher(chemin);
        if (secret.find()) {
            return structures.parNumero(Integer.parseInt(secret.group(1))).map(FiltreDeStructure::visiteur);
        }
        return structures.parDefaut().map(FiltreDeStructure::visiteur);
    }

    private static EnStructure.Contexte visiteur(Structure structure) {
        return new EnStructure.Contexte(new StructureId(structure.id().numero()), new Acteur.Visiteur());
    }
}
