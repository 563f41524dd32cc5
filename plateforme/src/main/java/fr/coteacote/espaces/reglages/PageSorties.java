package fr.coteacote.espaces.reglages;

import java.util.List;

/** The lists that went out, the last first. */
public record PageSorties(List<Ligne> lignes) {
    /** @param combien how many people were on it, in words */
    public record Ligne(String quand, String qui, String liste, String motif, String combien) {}
}
