package fr.coteacote.espaces.jeune;

import java.util.List;
import java.util.Optional;

/** What is done together: sessions to come, my place or my rank, and what I held. */
public record PageMesAteliers(
        List<Filtre> filtres,
        List<Carte> cartes,
        List<Fini> finis,
        List<String> acquis,
        List<Idee> idees,
        List<IdeeDUnAutre> autres,
        String fait) {
    public record Filtre(String libelle, String adresse, boolean ici) {}

    /** {@code avec} is who hosts, or wanted to be named; never another young person who merely comes. */
    public record Carte(
            String id,
            String jour,
            String numero,
            String heure,
            String titre,
            String lieu,
            String onFait,
            String onGarde,
            Optional<String> avec,
            List<Boolean> places,
            int libres,
            Etat etat,
            int rang,
            String delai,
            int serie,
            Optional<String> role) {}

    public enum Etat {
        LIBRE,
        INSCRIT,
        EN_ATTENTE,
        PROPOSEE,
        COMPLET,
        ANNULEE
    }

    /** What I proposed, when, and where it stands; then why, and how many it tempts, when there is something to say. */
    public record Idee(String quoi, String etat, String pourquoi, String aussi) {}

    /** What somebody else proposes, without their name. */
    public record IdeeDUnAutre(String id, String titre, String onFait, String aussi, boolean dit) {}

    /** A session that took place: two taps say how it was, if I feel like it. */
    public record Fini(String id, String titre, String quand) {}
}
