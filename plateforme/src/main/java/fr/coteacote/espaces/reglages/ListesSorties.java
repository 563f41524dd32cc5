package fr.coteacote.espaces.reglages;

import fr.coteacote.donnees.ListeAExporter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the journal of lists that went out as files: nothing in it is changed, by anybody. */
@Component
class ListesSorties {
    private static final int LIGNES = 200;

    private final JdbcClient db;
    private final List<ListeAExporter> listes;

    ListesSorties(JdbcClient db, List<ListeAExporter> listes) {
        this.db = db;
        this.listes = List.copyOf(listes);
    }

    /** @param liste its title, then what was chosen in it */
    record Sortie(Instant le, String qui, String liste, String motif, int lignes) {}

    /** The last two hundred, latest first; one statement. */
    @Transactional(readOnly = true)
    List<Sortie> dernieres() {
        return db.sql("""
                select x.le, trim(m.prenom || ' ' || m.nom), x.liste, x.criteres, x.motif, x.lignes
                  from donnees.p_export x join structures.p_membre m on m.id = x.par
                 order by x.le desc limit :lignes
                """)
                .param("lignes", LIGNES)
                .query((l, _) -> new Sortie(
                        l.getObject(1, OffsetDateTime.class).toInstant(),
                        l.getString(2),
                        titre(l.getString(3)) + ", " + l.getString(4),
                        l.getString(5),
                        l.getInt(6)))
                .list();
    }

    private String titre(String cle) {
        return listes.stream()
                .filter(liste -> liste.cle().equals(cle))
                .map(ListeAExporter::titre)
                .findFirst()
                .orElse(cle);
    }
}
