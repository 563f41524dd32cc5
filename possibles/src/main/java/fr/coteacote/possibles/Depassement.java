package fr.coteacote.possibles;

/**
 * What an immersion announces beyond the rule that protects whoever does it.
 *
 * @param limite in months, days or hours, as the table of limits has it
 */
public record Depassement(Quoi quoi, int limite) {
    public enum Quoi {
        CONVENTION,
        RENOUVELLEMENT,
        CUMUL,
        SEMAINE_D_UN_MINEUR,
        JOURNEE_D_UN_MINEUR
    }
}
