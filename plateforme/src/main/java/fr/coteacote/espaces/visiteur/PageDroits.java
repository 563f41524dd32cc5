package fr.coteacote.espaces.visiteur;

import java.util.List;
import java.util.Optional;

/** Five questions without an account; what was said travels in the form and nowhere else. */
public record PageDroits(
        int numero,
        boolean ageADire,
        int age,
        List<String> dites,
        Optional<Question> question,
        Optional<Resultat> resultat) {
    public static final int QUESTIONS = 5;

    public record Question(String code, String texte, String pourquoi, List<Choix> choix) {}

    public record Choix(String code, String texte) {}

    public record Resultat(Optional<String> total, List<Droit> ouverts, List<Droit> peutEtre, String le) {}

    public record Droit(String nom, String montant, String parceQue) {}
}
