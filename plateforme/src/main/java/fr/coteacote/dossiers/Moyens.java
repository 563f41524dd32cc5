package fr.coteacote.dossiers;

import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ways to reach a person: a lost number is replaced on the spot, the old one is kept as history. */
@Component
public class Moyens {
    private final JdbcClient db;
    private final Clock horloge;

    Moyens(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    @Transactional
    public void ajouter(JeuneId jeune, Moyen moyen) {
        db.sql("""
                insert into dossiers.moyen (id, jeune_id, genre, valeur, depuis)
                values (:id, :jeune, :genre, :valeur, :le)
                """)
                .param("id", Identifiants.nouveau())
                .param("jeune", jeune.id())
                .param("genre", moyen.genre().name())
                .param("valeur", moyen.valeur())
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The person's only way of this kind from now on. */
    @Transactional
    public void remplacer(JeuneId jeune, Moyen moyen) {
        retirer(jeune, moyen.genre());
        ajouter(jeune, moyen);
    }

    @Transactional
    public void retirer(JeuneId jeune, Moyen.Genre genre) {
        db.sql("""
                update dossiers.moyen set retire_le = :le
                 where jeune_id = :jeune and genre = :genre and retire_le is null
                """)
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .param("jeune", jeune.id())
                .param("genre", genre.name())
                .update();
    }

    @Transactional(readOnly = true)
    public List<Moyen> de(JeuneId jeune) {
        return db.sql("""
                select genre, valeur from dossiers.moyen
                 where jeune_id = :jeune and retire_le is null order by depuis desc
                """).param("jeune", jeune.id()).query(Moyen.class).list();
    }
}
