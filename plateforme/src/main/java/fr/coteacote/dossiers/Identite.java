package fr.coteacote.dossiers;

import java.time.LocalDate;
import java.util.Optional;

/** Identity as declared: nothing is required, nothing is checked against a paper. */
public record Identite(String prenom, String nom, Optional<LocalDate> naissance) {
    public static final int LONGUEUR = 100;

    public Identite {
        prenom = net(prenom);
        nom = net(nom);
    }

    private static String net(String texte) {
        String court = texte.strip().replaceAll("\\s+", " ");
        return court.length() <= LONGUEUR ? court : court.substring(0, LONGUEUR);
    }
}
