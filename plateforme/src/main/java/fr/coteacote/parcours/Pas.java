package fr.coteacote.parcours;

import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Dated steps forward, each said by a voice. Nothing counts what is missing (S1-05). */
@Component
public class Pas {
    private final JdbcClient db;
    private final Clock horloge;

    Pas(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    public enum Voix {
        JEUNE,
        EQUIPE,
        PAIR,
        PROCHE,
        PARTENAIRE,
        HASARD
    }

    @Transactional
    public UUID noter(JeuneId jeune, LocalDate le, String quoi, Voix voix, String par) {
        UUID id = Identifiants.nouveau();
        db.sql("""
                insert into parcours.pas (id, jeune_id, le, quoi, voix, par, ecrit_le)
                values (:id, :jeune, :le, :quoi, :voix, :par, :ecrit)
                """)
                .param("id", id)
                .param("jeune", jeune.id())
                .param("le", le)
                .param("quoi", quoi.strip())
                .param("voix", voix.name())
                .param("par", par)
                .param("ecrit", TableDesAccompagnements.utc(horloge.instant()))
                .update();
        return id;
    }

    /** The young person takes back what they wrote themselves. */
    @Transactional
    public void retirer(UUID pas, JeuneId jeune) {
        db.sql("delete from parcours.pas where id = :id and jeune_id = :jeune and voix = 'JEUNE'")
                .param("id", pas)
                .param("jeune", jeune.id())
                .update();
    }
}
