package fr.coteacote.socle.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was typed in the form being answered: a page shown again with a refusal gives it back. Empty on a page simply read.
 *
 * @param adresse where that form was sent
 * @param champs by name of field
 */
record Reprise(String adresse, Map<String, String> champs) {
    static Reprise de(HttpServletRequest requete) {
        if (!requete.getMethod().equals("POST")) {
            return new Reprise("", Map.of());
        }
        return new Reprise(
                requete.getRequestURI(),
                requete.getParameterMap().entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> String.join("\n", e.getValue()))));
    }

    boolean est(String autre) {
        return adresse.equals(autre);
    }

    String lire(String autre, String champ, String sinon) {
        return est(autre) ? champs.getOrDefault(champ, "") : sinon;
    }
}
