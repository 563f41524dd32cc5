package fr.coteacote.avis;

import fr.coteacote.socle.JeuneId;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * « Je me sens pris au sérieux », after a meeting, if one wants to (S2-33). The answer is kept without its author; a low
 * one offers somebody else to talk to, to the young person alone.
 */
@Component
public class Avis {
    private final JdbcClient db;
    private final Structures structures;
    private final Clock horloge;

    Avis(JdbcClient db, Structures structures, Clock horloge) {
        this.db = db;
        this.structures = structures;
        this.horloge = horloge;
    }

    public enum Reponse {
        OUI,
        PLUTOT_OUI,
        PLUTOT_NON,
        NON
    }

    public enum Suite {
        MERCI,
        QUELQU_UN_D_AUTRE
    }

    /** Answers once for a meeting; a second answer changes nothing. */
    @Transactional
    public Suite repondre(JeuneId jeune, UUID rencontre, Reponse reponse) {
        if (poser(jeune, rencontre)) {
            db.sql(
                            "insert into avis.avis (id, question, reponse, jour) values (:id, 'PRIS_AU_SERIEUX', :reponse, :jour)")
                    // Random on purpose: an identifier made from the hour would tell who answered.
                    .param("id", UUID.randomUUID())
                    .param("reponse", reponse.name())
                    .param("jour", structures.aujourdhui())
                    .update();
        }
        return switch (reponse) {
            case OUI, PLUTOT_OUI -> Suite.MERCI;
            case PLUTOT_NON, NON -> Suite.QUELQU_UN_D_AUTRE;
        };
    }

    /** Not this time: the question is not asked again for this meeting. */
    @Transactional
    public void passer(JeuneId jeune, UUID rencontre) {
        poser(jeune, rencontre);
    }

    private boolean poser(JeuneId jeune, UUID rencontre) {
        return db.sql("""
                insert into avis.posee (rencontre_id, jeune_id, le) values (:rencontre, :jeune, :le) on conflict do nothing
                """)
                        .param("rencontre", rencontre)
                        .param("jeune", jeune.id())
                        .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
