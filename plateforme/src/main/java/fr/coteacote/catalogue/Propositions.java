package fr.coteacote.catalogue;

import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody of the team thinks of something for a person. The person answers as to anything else, or not at all. */
@Component
public class Propositions {
    private static final int MOTS = 300;

    private final JdbcClient db;
    private final Clock horloge;

    Propositions(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    /** True the first time: the same thing is thought of once for one person. */
    @Transactional
    public boolean proposer(JeuneId jeune, String possible, MembreId par, String mots) {
        return db.sql("""
                insert into catalogue.proposition (id, jeune_id, possible, membre_id, mots, le)
                values (:id, :jeune, :possible, :par, :mots, :le) on conflict do nothing
                """)
                        .param("id", Identifiants.nouveau())
                        .param("jeune", jeune.id())
                        .param("possible", possible)
                        .param("par", par.id())
                        .param(
                                "mots",
                                mots.strip()
                                        .substring(
                                                0, Math.min(MOTS, mots.strip().length())))
                        .param("le", maintenant())
                        .update()
                == 1;
    }

    @Transactional
    public boolean retirer(JeuneId jeune, String possible) {
        return db.sql("""
                update catalogue.proposition set retiree_le = :le
                 where jeune_id = :jeune and possible = :possible and retiree_le is null
                """)
                        .param("le", maintenant())
                        .param("jeune", jeune.id())
                        .param("possible", possible)
                        .update()
                == 1;
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
