package fr.coteacote.espaces.conseil;

import java.util.List;

/** @param fait how many it was written to, or what is missing; empty before anything was asked */
public record PageAPlusieurs(List<Personne> gens, String texte, String fait) {
    public record Personne(String id, String nom, boolean coche) {}

    public String dit() {
        if (fait.equals("sans-mots")) {
            return "Il manque le message.";
        }
        if (fait.equals("sans-personne")) {
            return "Cochez au moins une personne.";
        }
        if (!fait.matches("\\d{1,4}")) {
            return "";
        }
        return fait.equals("1")
                ? "C’est écrit, dans sa conversation."
                : "C’est écrit à " + fait + " personnes, chacune dans sa conversation.";
    }

    public boolean manque() {
        return fait.startsWith("sans-");
    }
}
