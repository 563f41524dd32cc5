package fr.coteacote.espaces.conseil;

import java.util.List;
import java.util.Optional;

/** The thread of a day: what comes, in order; at most three attentions; what to celebrate. */
public record PageMaJournee(
        String prenom,
        String resume,
        List<Ligne> fil,
        List<Attention> attentions,
        boolean autres,
        List<Fete> fetes,
        List<AFaire> taches,
        List<String> relais) {

    /** One line of the thread. */
    public sealed interface Ligne {
        record Maintenant(String heure) implements Ligne {}

        record Libre(String heure, String duree) implements Ligne {}

        record Rencontre(
                String heure,
                String duree,
                Moment moment,
                Personne personne,
                String details,
                Optional<String> sujet,
                Optional<Signal> signal,
                String dossier,
                Optional<String> accueillir,
                Optional<String> constater,
                String rendezVous,
                boolean annulee)
                implements Ligne {}
    }

    public enum Moment {
        PASSE,
        MAINTENANT,
        A_VENIR
    }

    public record Personne(String nom, String prenom, String initiales, String couleur) {}

    public record Signal(String texte, String icone, String genre) {}

    /** An invitation to one gesture. */
    public record Attention(Personne personne, String phrase, String geste, String icone, String lien) {}

    /** What the team has to do for somebody. */
    public record AFaire(String id, String quoi, String pour, String avant, String dossier) {}

    public record Fete(String prenom, String quoi, String lien) {}
}
