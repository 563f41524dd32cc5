package fr.coteacote.dossiers;

import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The hours at which a person cannot be there: said by them or by the team, taken back at once (S2-40). */
@Component
public class Contraintes {
    private final JdbcClient db;
    private final Clock horloge;

    Contraintes(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    public record Ligne(UUID id, Contrainte contrainte) {}

    @Transactional
    public UUID noter(JeuneId jeune, Contrainte contrainte) {
        UUID id = Identifiants.nouveau();
        db.sql("""
                insert into dossiers.contrainte (id, jeune_id, nature, jours, de, a, mots, jusqu_au, ecrit_par, le)
                values (:id, :jeune, :nature, :jours, :de, :a, :mots, :jusqu, :par, :le)
                """)
                .param("id", id)
                .param("jeune", jeune.id())
                .param("nature", contrainte.nature().name())
                .param(
                        "jours",
                        contrainte.jours().stream()
                                .map(jour -> (short) jour.getValue())
                                .toArray(Short[]::new))
                .param("de", contrainte.de())
                .param("a", contrainte.a())
                .param("mots", contrainte.mots().strip())
                .param("jusqu", contrainte.jusquAu().orElse(null), Types.DATE)
                .param("par", EnStructure.acteur().trace())
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    @Transactional
    public void retirer(UUID contrainte, JeuneId jeune) {
        db.sql("""
                update dossiers.contrainte set retire_le = :le where id = :id and jeune_id = :jeune and retire_le is null
                """)
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .param("id", contrainte)
                .param("jeune", jeune.id())
                .update();
    }

    /** Until that day included, or for good. */
    @Transactional
    public void finir(UUID contrainte, JeuneId jeune, Optional<LocalDate> jusquAu) {
        db.sql(
                        "update dossiers.contrainte set jusqu_au = :jusqu where id = :id and jeune_id = :jeune and retire_le is null")
                .param("jusqu", jusquAu.orElse(null), Types.DATE)
                .param("id", contrainte)
                .param("jeune", jeune.id())
                .update();
    }

    /** Undoes taking it back. */
    @Transactional
    public void remettre(UUID contrainte, JeuneId jeune) {
        db.sql("update dossiers.contrainte set retire_le = null where id = :id and jeune_id = :jeune")
                .param("id", contrainte)
                .param("jeune", jeune.id())
                .update();
    }

    /** One statement, in the order of the day. */
    @Transactional(readOnly = true)
    public List<Ligne> de(JeuneId jeune) {
        return db.sql("""
                select id, nature, jours, de, a, mots, jusqu_au from dossiers.p_contrainte
                 where jeune_id = :jeune order by de, id
                """)
                .param("jeune", jeune.id())
                .query((l, _) -> new Ligne(l.getObject("id", UUID.class), lire(l)))
                .list();
    }

    private static Contrainte lire(ResultSet ligne) throws SQLException {
        var jours = Arrays.stream((Short[]) ligne.getArray("jours").getArray())
                .map(jour -> DayOfWeek.of(jour))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Contrainte(
                Contrainte.Nature.valueOf(ligne.getString("nature")),
                jours,
                ligne.getObject("de", LocalTime.class),
                ligne.getObject("a", LocalTime.class),
                ligne.getString("mots"),
                Optional.ofNullable(ligne.getObject("jusqu_au", LocalDate.class)));
    }
}
