package fr.coteacote.structures;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** National list of communes, imported by the operator: where somebody lives is typed, never located. */
@Component
public class Communes {
    private final JdbcClient db;

    Communes(JdbcClient db) {
        this.db = db;
    }

    /** @param codesPostaux one or several, separated by spaces */
    public record Commune(String code, String nom, String codesPostaux, double latitude, double longitude) {}

    @Transactional
    public void remplacer(List<Commune> communes) {
        communes.forEach(c -> db.sql("""
                insert into structures.commune (code, nom, recherche, codes_postaux, latitude, longitude)
                values (:code, :nom, socle.normaliser(:nom), :postaux, :latitude, :longitude)
                on conflict (code) do update
                   set nom = excluded.nom, recherche = excluded.recherche, codes_postaux = excluded.codes_postaux,
                       latitude = excluded.latitude, longitude = excluded.longitude
                """)
                .param("code", c.code())
                .param("nom", c.nom())
                .param("postaux", c.codesPostaux())
                .param("latitude", c.latitude())
                .param("longitude", c.longitude())
                .update());
    }

    @Transactional(readOnly = true)
    public int combien() {
        return db.sql("select count(*) from structures.commune")
                .query(Integer.class)
                .single();
    }

    @Transactional(readOnly = true)
    public List<Commune> toutes() {
        return db.sql("select code, nom, codes_postaux, latitude, longitude from structures.commune order by code")
                .query(Commune.class)
                .list();
    }
}
