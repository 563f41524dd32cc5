package fr.coteacote.acces.web;

import fr.coteacote.acces.LiensDuJeune.Etat;

/** What a young person's link opens, or why it no longer does and how to get in all the same. */
public record PageLien(boolean valable, String titre, String quoiFaire, String parCode) {
    static PageLien de(Etat etat, String slug) {
        String parCode = "/ml/" + slug + "/moi/entrer";
        return switch (etat) {
            case VALABLE -> new PageLien(true, "Ton espace t’attend", "Un appui, et tu y es.", parCode);
            case DEJA_UTILISE ->
                new PageLien(
                        false,
                        "Ce lien a déjà servi",
                        "Chaque lien ouvre une seule fois, pour que personne d’autre n’entre chez toi.",
                        parCode);
            case PERIME -> new PageLien(false, "Ce lien a plus de sept jours", "Il n’ouvre plus.", parCode);
            case INCONNU ->
                new PageLien(
                        false,
                        "Ce lien n’ouvre rien",
                        "Il manque peut-être la fin : rouvre-le depuis le message d’origine.",
                        parCode);
        };
    }
}
