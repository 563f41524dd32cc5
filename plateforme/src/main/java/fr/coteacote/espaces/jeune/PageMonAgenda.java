package fr.coteacote.espaces.jeune;

import java.util.List;
import java.util.Optional;

/** What comes: meetings, hours proposed to me, doors open without a meeting, and how to ask for one. */
public record PageMonAgenda(
        List<RendezVous> rendezVous,
        List<Heure> proposes,
        Optional<Manque> manque,
        Optional<Distance> distance,
        Optional<Presentiel> presentiel,
        List<String> portes,
        boolean peutPrendre,
        String fait,
        Optional<String> defaire,
        String abonnement) {

    /** {@code modalites} are the other ways it could be held; {@code visio} is empty unless it is a video call. */
    public record RendezVous(
            String id,
            String jourCourt,
            String numero,
            String mois,
            String quand,
            String details,
            boolean vient,
            boolean annule,
            String visio,
            List<String> modalites) {}

    /** One of the hours held for me. */
    public record Heure(String id, String libelle, String details) {}

    /** We met at a distance: did it suit? */
    public record Distance(String id, String quand, String avec) {}

    /** Twice it did not: the meeting to come, when it is at a distance too, can be face to face. */
    public record Presentiel(Optional<String> rendezVous) {}

    /** The last time, we missed each other: another hour, and a reason only if I feel like it. */
    public record Manque(String id, String quand) {}
}
