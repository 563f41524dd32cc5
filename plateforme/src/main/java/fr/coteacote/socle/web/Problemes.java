package fr.coteacote.socle.web;

import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.ModifieEntreTemps;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Every refusal and every bug answered with a page that says what to do; no exception's text is ever shown. */
@Controller
@ControllerAdvice
class Problemes implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(Problemes.class);

    @ExceptionHandler(Introuvable.class)
    String introuvable(HttpServletRequest requete, HttpServletResponse reponse, Model modele) {
        return page(404, requete, reponse, modele);
    }

    @ExceptionHandler({ModifieEntreTemps.class, ConcurrencyFailureException.class, DataIntegrityViolationException.class
    })
    String conflit(HttpServletRequest requete, HttpServletResponse reponse, Model modele) {
        return page(409, requete, reponse, modele);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    String tropGros(HttpServletRequest requete, HttpServletResponse reponse, Model modele) {
        return page(413, requete, reponse, modele);
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
        if (echec instanceof InvalidParameterException) {
            return 400;
        }
        return echec instanceof IllegalArgumentException ? 400 : HttpStatus.INTERNAL_SERVER_ERROR.value();
    }

    private static String page(int statut, HttpServletRequest requete, HttpServletResponse reponse, Model modele) {
        reponse.setStatus(statut);
        modele.addAttribute("page", probleme(statut, chemin(requete)));
        return "socle/probleme";
    }

    private static String chemin(HttpServletRequest requete) {
        return requete.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String demande
                ? demande
                : requete.getRequestURI();
    }

    private static PageProbleme probleme(int statut, String chemin) {
        boolean equipe = chemin.startsWith("/equipe") || chemin.startsWith("/reglages");
        String retour = equipe ? "/equipe/journee" : chemin.startsWith("/moi") ? "/moi" : "/";
        String libelle = equipe ? "Revenir à ma journée" : "Revenir à l’accueil";
        return switch (statut) {
            case 400 ->
                new PageProbleme(
                        statut,
                        "Cette adresse est incomplète.",
                        "Revenir en arrière et reprendre depuis la page.",
                        retour,
                        libelle);
            case 403 ->
                new PageProbleme(
                        statut,
                        "Cette page n’est pas ouverte ici.",
                        "La page a peut-être attendu trop longtemps : revenir en arrière, la recharger, et recommencer.",
                        retour,
                        libelle);
            case 404, 405 ->
                new PageProbleme(
                        statut,
                        "Cette page n’existe pas.",
                        "Le lien est peut-être ancien, ou incomplet.",
                        retour,
                        libelle);
            case 409 ->
                new PageProbleme(
                        statut,
                        "Quelqu’un a changé cette fiche en même temps.",
                        "Rien n’a été écrasé. Revenir en arrière pour retrouver le texte, recharger, et reprendre.",
                        retour,
                        libelle);
            case 413 ->
                new PageProbleme(
                        statut,
                        "Ce fichier est trop gros.",
                        "20 Mo au plus. Le couper en deux, ou enlever les colonnes en trop.",
                        retour,
                        libelle);
            case 429 ->
                new PageProbleme(
                        statut,
                        "Beaucoup d’essais d’un coup.",
                        "Attendre quelques minutes, puis recommencer.",
                        retour,
                        libelle);
            default ->
                new PageProbleme(
                        statut,
                        "Ça n’a pas marché, et ce n’est la faute de personne ici.",
                        "Recommencer dans une minute. Si ça continue, nous appeler.",
                        retour,
                        libelle);
        };
    }
}
