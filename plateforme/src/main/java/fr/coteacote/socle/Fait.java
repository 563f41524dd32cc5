package fr.coteacote.socle;

/**
 * Something that became true, told to the other rooms after commit.
 *
 * <p>Identifiers and dates only: a fact waits in a table that no structure policy guards.
 */
public interface Fait {
    StructureId structure();
}
