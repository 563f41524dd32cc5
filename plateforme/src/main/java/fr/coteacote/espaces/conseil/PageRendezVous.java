package fr.coteacote.espaces.conseil;

import java.util.List;
import java.util.Optional;

/** One meeting: what it is, what can be done with it now, and what became of it. */
public record PageRendezVous(
        String id,
        String qui,
        Optional<String> dossier,
        String avec,
        String quand,
        String comment,
        String etat,
        Etat peut,
        String visio,
        List<PageAccueillir.Choix> modalites,
        List<PageAccueillir.Choix> motifs,
        String agenda,
        String suite,
        List<String> histoire,
        Optional<String> refus) {

    /** What the clock and the state allow: nothing of it is stored. */
    public enum Etat {
        A_VENIR,
        /** Held for somebody who has not chosen yet. */
        PROPOSE,
        /** Its hour has passed, nobody has said what became of it. */
        A_RENSEIGNER,
        NON_VENU,
        ANNULE,
        FINI
    }
}
