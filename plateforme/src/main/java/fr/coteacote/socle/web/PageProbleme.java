package fr.coteacote.socle.web;

import java.util.List;

/** A refusal told in plain French: what happened, what to do, where to go, and what was typed. */
public record PageProbleme(
        int statut, String titre, String quoiFaire, String retour, String retourLibelle, List<Tape> tapes) {
    public record Tape(String libelle, String texte) {}

    /** Where to go from there: the team's day, the young person's space, or the door. */
    record Retour(String adresse, String libelle) {
        static Retour depuis(String chemin) {
            if (chemin.startsWith("/equipe") || chemin.startsWith("/reglages")) {
                return new Retour("/equipe/journee", "Revenir à ma journée");
            }
            return new Retour(chemin.startsWith("/moi") ? "/moi" : "/", "Revenir à l’accueil");
        }
    }

    /** @param champ the field as people call it, or empty when the database does not say which */
    static PageProbleme valeurRefusee(String champ, Retour retour) {
        return dire(
                400,
                champ.isEmpty()
                        ? "Une réponse n’a pas pu être gardée."
                        : "«\u00a0" + champ + "\u00a0»\u00a0: cette réponse n’a pas pu être gardée.",
                "Rien n’a été changé. Ce qui était tapé est ci-dessous\u00a0: revenir en arrière, corriger, et envoyer à nouveau.",
                retour);
    }

    static PageProbleme de(int statut, Retour retour) {
        return switch (statut) {
            case 400 ->
                dire(
                        statut,
                        "Cette adresse est incomplète.",
                        "Revenir en arrière et reprendre depuis la page.",
                        retour);
            case 403 ->
                dire(
                        statut,
                        "Cette page n’est pas ouverte ici.",
                        "La page a peut-être attendu trop longtemps\u00a0: revenir en arrière, la recharger, et recommencer.",
                        retour);
            case 404, 405 ->
                dire(statut, "Cette page n’existe pas.", "Le lien est peut-être ancien, ou incomplet.", retour);
            case 409 ->
                dire(
                        statut,
                        "Quelqu’un a changé cette fiche en même temps.",
                        "Rien n’a été écrasé. Revenir en arrière, recharger la page, et reprendre.",
                        retour);
            case 413 ->
                dire(
                        statut,
                        "Ce fichier est trop gros.",
                        "20 Mo au plus. Le couper en deux, ou enlever les colonnes en trop.",
                        retour);
            case 429 ->
                dire(statut, "Beaucoup d’essais d’un coup.", "Attendre quelques minutes, puis recommencer.", retour);
            default ->
                dire(
                        statut,
                        "Ça n’a pas marché, et ce n’est la faute de personne ici.",
                        "Recommencer dans une minute. Si ça continue, nous appeler.",
                        retour);
        };
    }

    private static PageProbleme dire(int statut, String titre, String quoiFaire, Retour retour) {
        return new PageProbleme(statut, titre, quoiFaire, retour.adresse(), retour.libelle(), List.of());
    }

    PageProbleme rendre(List<Tape> tapes) {
        return new PageProbleme(statut, titre, quoiFaire, retour, retourLibelle, List.copyOf(tapes));
    }
}
