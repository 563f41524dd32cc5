package fr.coteacote.socle;

import java.util.List;

/** What a room holds of a person, which they may take away as data (GDPR, articles 15 and 20). */
public interface Emporter {
    List<Rubrique> rubriques();

    /**
     * @param nom as the person reads it
     * @param table what it tells, one of the room's own tables
     * @param sql one statement bound to {@code :jeune}; its columns are named for who reads them
     */
    record Rubrique(String nom, String table, String sql) {}
}
