package fr.coteacote.socle.web;

import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.ModifieEntreTemps;
import fr.coteacote.socle.web.PageProbleme.Retour;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Every refusal and every bug answered with a page that says what to do; no exception's text is ever shown. */
@Controller
@ControllerAdvice
class Problemes implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(Problemes.class);

    private final Textes textes;

    Problemes(Textes textes) {
        this.textes = textes;
    }

    @ExceptionHandler(Introuvable.class)
    String introuvable(HttpServletRequest requete, HttpServletResponse reponse, Model modele) {
        return page(404, requete, reponse, modele);
    }

    @ExceptionHandler({ModifieEntreTemps.class, ConcurrencyFailureException.class})
    String conflit(HttpServletRequest requete, HttpServletResponse reponse, Model modele) {
        return page(409, requete, reponse, modele);
    }

    /** What the screen let through and the database did not: a value to correct, or a true conflict. */
    @ExceptionHandler(DataIntegrityViolationException.class)
    String refuse(
            DataIntegrityViolationException echec,
            HttpServletRequest requete,
            HttpServletResponse reponse,
            Model modele) {
        return switch (RefusDeLaBase.de(echec)) {
            case RefusDeLaBase.Conflit _ -> conflit(requete, reponse, modele);
            case RefusDeLaBase.Valeur(var colonne) -> {
                LOG.warn("valeur refusée par la base sur {} : colonne « {} »", requete.getMethod(), colonne);
                var page = PageProbleme.valeurRefusee(champ(colonne), Retour.depuis(chemin(requete)));
                yield page(page.rendre(CeQuiEtaitTape.lire(requete, textes.tu())), reponse, modele);
            }
        };
    }

    private String champ(String colonne) {
        var mots = textes.tu();
        String cle = "champ." + colonne;
        return mots.connait(cle) ? mots.dire(cle) : "";
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    String tropGros(HttpServletRequest requete, HttpServletResponse reponse, Model modele) {
        return page(413, requete, reponse, modele);
    }

    /** Somebody closed their page, or lost the network: nobody is there to be answered, and nothing is wrong here. */
    @ExceptionHandler({ClientAbortException.class, AsyncRequestNotUsableException.class})
    void partis(HttpServletResponse reponse) {
        LOG.debug("page refermée avant la fin");
    }

    @ExceptionHandler(Exception.class)
    String autre(Exception echec, HttpServletRequest requete, HttpServletResponse reponse, Model modele) {
        int statut = statut(echec);
        if (statut >= 500) {
            LOG.error("réponse {} sur {}", statut, requete.getMethod(), echec);
        }
        return page(statut, requete, reponse, modele);
    }

    @RequestMapping("/error")
    String erreur(HttpServletRequest requete, HttpServletResponse reponse, Model modele) {
        int statut = requete.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return page(statut, requete, reponse, modele);
    }

    private static int statut(Exception echec) {
        if (echec instanceof ErrorResponse reponse) {
            return reponse.getStatusCode().value();
        }
        if (echec instanceof TypeMismatchException) {
            return 404;
        }
        if (echec instanceof InvalidParameterException || echec instanceof MultipartException) {
            return 400;
        }
        return echec instanceof IllegalArgumentException ? 400 : HttpStatus.INTERNAL_SERVER_ERROR.value();
    }

    private String page(int statut, HttpServletRequest requete, HttpServletResponse reponse, Model modele) {
        var page = PageProbleme.de(statut, Retour.depuis(chemin(requete)));
        // Otherwise the form could not be read, was asked of a page that does not exist, or came from another site.
        boolean rendre = statut == 409 || statut >= 500;
        return page(rendre ? page.rendre(CeQuiEtaitTape.lire(requete, textes.tu())) : page, reponse, modele);
    }

    private static String page(PageProbleme page, HttpServletResponse reponse, Model modele) {
        reponse.setStatus(page.statut());
        modele.addAttribute("page", page);
        return "socle/probleme";
    }

    private static String chemin(HttpServletRequest requete) {
        return requete.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String demande
                ? demande
                : requete.getRequestURI();
    }
}
