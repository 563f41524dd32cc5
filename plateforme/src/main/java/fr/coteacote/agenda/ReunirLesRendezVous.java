package fr.coteacote.agenda;

import fr.coteacote.dossiers.SuivreUneReunion;
import fr.coteacote.socle.JeuneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meetings follow the file that is kept; two at the same hour stay apart, a human chooses. */
@Component
class ReunirLesRendezVous implements SuivreUneReunion {
    private final JdbcClient db;

    ReunirLesRendezVous(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String objet() {
        return "agenda.rendez_vous";
    }

    @Override
    public List<UUID> confier(JeuneId garde, JeuneId absorbe) {
        return db.sql("""
                update agenda.rendez_vous r set jeune_id = :garde, version = version + 1
                 where r.jeune_id = :absorbe
                   and not exists (select from agenda.rendez_vous g
                                    where g.jeune_id = :garde and tstzrange(g.debut, g.fin) && tstzrange(r.debut, r.fin))
                returning r.id
                """)
                .param("garde", garde.id())
                .param("absorbe", absorbe.id())
                .query(UUID.class)
                .list();
    }

    @Override
    public void rendre(List<UUID> objets, JeuneId absorbe) {
        db.sql("update agenda.rendez_vous set jeune_id = :absorbe, version = version + 1 where id = any(:objets)")
                .param("absorbe", absorbe.id())
                .param("objets", objets.toArray(UUID[]::new))
                .update();
    }
}
