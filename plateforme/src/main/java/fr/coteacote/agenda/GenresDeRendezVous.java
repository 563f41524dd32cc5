package fr.coteacote.agenda;

import static fr.coteacote.agenda.TableDesRendezVous.utc;

import fr.coteacote.socle.ModifieEntreTemps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Kinds of meetings a structure holds: how long, in which ways, and whether a young person books them alone. */
@Component
public class GenresDeRendezVous {
    /** Until a structure describes its own. */
    private static final Genre ENTRETIEN =
            new Genre(Optional.empty(), "Se voir", Duration.ofMinutes(30), EnumSet.allOf(Modalite.class), true, 0);

    private final JdbcClient db;
    private final Clock horloge;

    GenresDeRendezVous(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    /** {@code id} is empty for the kind of a structure that described none. */
    public record Genre(
            Optional<GenreId> id,
            String nom,
            Duration duree,
            Set<Modalite> modalites,
            boolean parLeJeune,
            int version) {
        public Genre {
            modalites = modalites.isEmpty() ? Set.of() : EnumSet.copyOf(modalites);
            if (nom.isBlank() || modalites.isEmpty() || duree.toMinutes() < 10 || duree.toMinutes() > 240) {
                throw new IllegalArgumentException("genre de rendez-vous incomplet");
            }
        }
    }

    /** The open ones, in order; never none. */
    @Transactional(readOnly = true)
    public List<Genre> tous() {
        var genres = db.sql("""
                select id, nom, minutes, modalites, par_le_jeune, version from agenda.genre
                 where ferme_le is null order by rang, nom
                """).query(GenresDeRendezVous::genre).list();
        return genres.isEmpty() ? List.of(ENTRETIEN) : genres;
    }

    @Transactional(readOnly = true)
    public List<Genre> pourLesJeunes() {
        return tous().stream().filter(Genre::parLeJeune).toList();
    }

    @Transactional
    public GenreId ajouter(Genre genre) {
        var id = GenreId.nouveau();
        db.sql("""
                insert into agenda.genre (id, nom, minutes, modalites, par_le_jeune, rang)
                values (:id, :nom, :minutes, :modalites, :jeune, (select count(*) from agenda.genre))
                """)
                .param("id", id.id())
                .param("nom", genre.nom().strip())
                .param("minutes", genre.duree().toMinutes())
                .param("modalites", noms(genre))
                .param("jeune", genre.parLeJeune())
                .update();
        return id;
    }

    @Transactional
    public void changer(GenreId id, Genre genre) {
        int lignes = db.sql("""
                update agenda.genre set nom = :nom, minutes = :minutes, modalites = :modalites, par_le_jeune = :jeune,
                       version = version + 1
                 where id = :id and version = :version
                """)
                .param("nom", genre.nom().strip())
                .param("minutes", genre.duree().toMinutes())
                .param("modalites", noms(genre))
                .param("jeune", genre.parLeJeune())
                .param("id", id.id())
                .param("version", genre.version())
                .update();
        if (lignes != 1) {
            throw new ModifieEntreTemps("genre");
        }
    }

    /** No longer offered; meetings of this kind keep its name. */
    @Transactional
    public void fermer(GenreId id) {
        noter(id, utc(horloge.instant()));
    }

    @Transactional
    public void rouvrir(GenreId id) {
        noter(id, null);
    }

    private void noter(GenreId id, @Nullable Object quand) {
        db.sql("update agenda.genre set ferme_le = :quand::timestamptz, version = version + 1 where id = :id")
                .param("quand", quand)
                .param("id", id.id())
                .update();
    }

    private static String[] noms(Genre genre) {
        return genre.modalites().stream().map(Modalite::name).toArray(String[]::new);
    }

    private static Genre genre(ResultSet ligne, int rang) throws SQLException {
        var modalites = Arrays.stream((String[]) ligne.getArray("modalites").getArray())
                .map(Modalite::valueOf)
                .collect(Collectors.toSet());
        return new Genre(
                Optional.of(new GenreId(ligne.getObject("id", UUID.class))),
                ligne.getString("nom"),
                Duration.ofMinutes(ligne.getInt("minutes")),
                modalites,
                ligne.getBoolean("par_le_jeune"),
                ligne.getInt("version"));
    }
}
