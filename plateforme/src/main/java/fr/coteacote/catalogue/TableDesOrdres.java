package fr.coteacote.catalogue;

import fr.coteacote.possibles.CritereDeRang;
import fr.coteacote.possibles.TableDePoids;
import fr.coteacote.socle.Identifiants;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Versions of the weights in PostgreSQL: added, never overwritten. */
@Component
class TableDesOrdres {
    private static final int MONTREES = 20;

    private final JdbcClient db;
    private final Clock horloge;

    TableDesOrdres(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    /** False when this version is already there: somebody else wrote it meanwhile. */
    boolean ajouter(int version, Map<CritereDeRang, Integer> poids, String pourquoi) {
        return db.sql("""
                insert into catalogue.ordre (id, version, poids, pourquoi, le)
                values (:id, :version, :poids, :pourquoi, :le) on conflict do nothing
                """)
                        .param("id", Identifiants.nouveau())
                        .param("version", version)
                        .param("poids", ecrire(poids))
                        .param("pourquoi", pourquoi)
                        .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The latest first. */
    List<OrdreDesPossibles.Version> toutes() {
        return db.sql("select version, poids, pourquoi, le from catalogue.ordre order by version desc limit :n")
                .param("n", MONTREES)
                .query(TableDesOrdres::version)
                .list();
    }

    private static OrdreDesPossibles.Version version(ResultSet l, int rang) throws SQLException {
        return new OrdreDesPossibles.Version(
                l.getInt(1),
                lire(l.getString(2)),
                l.getString(3),
                l.getObject(4, OffsetDateTime.class).toInstant());
    }

    private static String ecrire(Map<CritereDeRang, Integer> poids) {
        return new EnumMap<>(poids)
                .entrySet().stream()
                        .map(e -> e.getKey().name() + "=" + e.getValue())
                        .collect(Collectors.joining(","));
    }

    /** A criterion that came to exist since has the weight it is shipped with. */
    private static Map<CritereDeRang, Integer> lire(String ecrits) {
        var poids = new EnumMap<CritereDeRang, Integer>(TableDePoids.parDefaut().poids());
        Arrays.stream(ecrits.split(","))
                .map(e -> e.split("="))
                .forEach(e -> poids.replace(CritereDeRang.valueOf(e[0]), Integer.valueOf(e[1])));
        return poids;
    }
}
