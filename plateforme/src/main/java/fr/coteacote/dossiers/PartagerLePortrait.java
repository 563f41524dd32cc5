package fr.coteacote.dossiers;

import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The portrait is shared once somebody looked at it with the person, and only if it begins with a strength (S1-48). */
@Component
public class PartagerLePortrait {
    private final JdbcClient db;
    private final Clock horloge;

    PartagerLePortrait(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    public enum Partage {
        FAIT,
        SANS_POINT_D_APPUI
    }

    @Transactional
    public Partage partager(JeuneId jeune) {
        int lignes = db.sql("""
                insert into dossiers.regard_partage (id, jeune_id, par, le)
                select :id, :jeune, :par, :le
                 where exists (select from dossiers.p_ressource r where r.jeune_id = :jeune)
                """)
                .param("id", Identifiants.nouveau())
                .param("jeune", jeune.id())
                .param("par", EnStructure.acteur().trace())
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
        return lignes == 1 ? Partage.FAIT : Partage.SANS_POINT_D_APPUI;
    }
}
