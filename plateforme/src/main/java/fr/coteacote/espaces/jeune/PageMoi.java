package fr.coteacote.espaces.jeune;

import java.util.List;
import java.util.Optional;

/** The young person's home: what comes next, what moved, who is beside them, and the way out and back. */
public record PageMoi(
        String prenom,
        String accroche,
        Optional<RendezVous> rendezVous,
        Optional<String> avis,
        Optional<String> coteACote,
        Optional<Reformulation> reformulation,
        List<PageMonPlan.Ligne> plan,
        List<Pas> pas,
        Optional<Referent> referent,
        Etat etat,
        String fait,
        Optional<String> defaire) {

    public record RendezVous(
            String id,
            String jourCourt,
            String numero,
            String mois,
            String quand,
            String details,
            boolean vient,
            boolean annule) {}

    public record Reformulation(String id, String mots, String texte, String par) {}

    public record Pas(String quoi, String voix, String par, String quand) {}

    public record Referent(String prenom, String depuis, String raconte, boolean veutChanger) {}

    public enum Etat {
        EN_ROUTE,
        EN_PAUSE,
        EN_VEILLE,
        PARTI
    }
}
