package fr.coteacote.acces.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;

/** The kind of device somebody enters from: enough to recognise one's own, too little to follow anybody. */
final class Appareil {
    private static final List<String> NAVIGATEURS = List.of("Firefox", "Edg", "OPR", "Chrome", "Safari");

    private Appareil() {}

    static String de(HttpServletRequest requete) {
        String annonce = Objects.requireNonNullElse(requete.getHeader("User-Agent"), "");
        String genre = annonce.contains("Mobile") || annonce.contains("Android") ? "Téléphone" : "Ordinateur";
        return NAVIGATEURS.stream()
                .filter(annonce::contains)
                .findFirst()
                .map(nom -> genre + ", " + joli(nom))
                .orElse(genre);
    }

    private static String joli(String nom) {
        return switch (nom) {
            case "Edg" -> "Edge";
            case "OPR" -> "Opera";
            default -> nom;
        };
    }
}
