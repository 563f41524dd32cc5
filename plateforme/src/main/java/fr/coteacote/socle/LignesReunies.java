package fr.coteacote.socle;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows of one table that follow the file that is kept.
 *
 * @param objet one of the room's own tables, named in its code and nowhere else
 * @param cle what tells one row from another: {@code id}, or {@code jeune_id} when a person has one at most
 * @param enDouble SQL condition under which a row {@code a} of the other file stays behind, since the kept one has {@code g}
 */
public record LignesReunies(JdbcClient db, String objet, String cle, String enDouble) implements SuivreUneReunion {
    /** All of them follow. */
    public static LignesReunies toutes(JdbcClient db, String objet) {
        return new LignesReunies(db, objet, "id", "false");
    }

    public static LignesReunies sauf(JdbcClient db, String objet, String enDouble) {
        return new LignesReunies(db, objet, "id", enDouble);
    }

    /** One at most for a person: the kept file's stays, else the other's follows. */
    public static LignesReunies uneSeule(JdbcClient db, String objet) {
        return new LignesReunies(db, objet, "jeune_id", "true");
    }

    @Override
    public List<UUID> confier(JeuneId garde, JeuneId absorbe) {
        return db.sql("""
                update %1$s a set jeune_id = :garde where a.jeune_id = :absorbe
                   and not exists (select from %1$s g where g.jeune_id = :garde and (%3$s))
                returning a.%2$s
                """.formatted(objet, cle, enDouble))
                .param("garde", garde.id())
                .param("absorbe", absorbe.id())
                .query(UUID.class)
                .list();
    }

    @Override
    public void rendre(List<UUID> objets, JeuneId absorbe) {
        db.sql("update %s set jeune_id = :absorbe where %s = any(:objets)".formatted(objet, cle))
                .param("absorbe", absorbe.id())
                .param("objets", objets.toArray(UUID[]::new))
                .update();
    }
}
