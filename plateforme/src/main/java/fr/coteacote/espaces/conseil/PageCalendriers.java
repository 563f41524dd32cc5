package fr.coteacote.espaces.conseil;

import java.util.List;

/** The address by which my calendar reads my hours, shown once, and calendars read here. */
public record PageCalendriers(
        String abonnement, boolean abonne, List<Calendrier> calendriers, String tape, boolean refus) {
    public record Calendrier(String id, String serveur, String etat) {}

    static String etat(boolean lu, String echec) {
        if (!lu) {
            return "pas encore lu";
        }
        return switch (echec) {
            case "" -> "lu, toutes les demi-heures";
            case "ADRESSE_INTERDITE" -> "cette adresse n’est pas publique\u00a0: elle n’est pas appelée";
            case "TROP_GROS" -> "plus de 2 Mo\u00a0: il n’est pas lu";
            case "ILLISIBLE" -> "ce n’est pas un calendrier";
            default -> "son serveur n’a pas répondu\u00a0; nous réessayons";
        };
    }
}
