package fr.coteacote.espaces.conseil;

import fr.coteacote.recours.AideConcrete;
import fr.coteacote.recours.MotifNonRecours;
import java.util.List;
import java.util.Optional;

/** Somebody's rights, for the counsellor beside them: where each one is, the calculation line by line, what to ask next. */
public record PageDroitsDuJeune(
        EnTete tete,
        String resume,
        List<Groupe> groupes,
        Optional<Question> question,
        List<Dite> dites,
        Aides aides,
        boolean sansNaissance,
        String dateFautive) {

    /** @param replie shown on demand: what is closed stays readable, and out of the way */
    public record Groupe(String titre, List<Ligne> lignes, boolean replie) {}

    /** One right. */
    public record Ligne(
            String code,
            String adresse,
            String nom,
            String etat,
            String montant,
            String phrase,
            List<Geste> gestes,
            Papiers papiers,
            Calcul calcul) {}

    /** A button, and whether it needs a last day or a reason. */
    public record Geste(String adresse, String texte, Saisie saisie) {}

    public enum Saisie {
        RIEN,
        FIN,
        RAISON
    }

    /** @param finUsuelle proposed as the last day when the right opens today, or empty */
    public record Papiers(String aupres, List<String> pieces, String ecriteLe, String finUsuelle) {}

    public record Calcul(
            List<Condition> conditions,
            List<Compte> lignes,
            List<String> reserves,
            String texte,
            String adresse,
            String bareme) {}

    public record Condition(String texte, String etat, String detail) {}

    public record Compte(String libelle, String valeur) {}

    public record Question(String code, String texte, String pourquoi, List<Choix> choix) {}

    public record Choix(String code, String texte) {}

    public record Dite(String question, String reponse, String quand) {}

    /** Concrete aids given, and the funds that have something left. */
    public record Aides(List<Aide> donnees, List<Choix> fonds) {}

    public record Aide(String id, String quoi, String motif, boolean annulee) {}

    public static List<AideConcrete.Genre> genres() {
        return List.of(AideConcrete.Genre.values());
    }

    public static List<MotifNonRecours> raisons() {
        return List.of(MotifNonRecours.values());
    }
}
