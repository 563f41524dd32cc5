package fr.coteacote.espaces.jeune;

import java.util.List;

/** Asking for a meeting: what kind, in which way, at which hour. */
public record PagePrendre(
        List<Choix> genres,
        List<Choix> modalites,
        String genre,
        String modalite,
        boolean dehors,
        String avec,
        List<PageHeures.Jour> jours) {
    public record Choix(String libelle, String adresse, boolean ici) {}
}
