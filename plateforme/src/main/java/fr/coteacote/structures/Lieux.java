package fr.coteacote.structures;

import fr.coteacote.socle.Identifiants;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Places where people are received, their hours, and the days they are closed. */
@Component
public class Lieux {
    private final JdbcClient db;

    Lieux(JdbcClient db) {
        this.db = db;
    }

    public enum Genre {
        ANTENNE,
        PERMANENCE,
        ITINERANT,
        TELEPHONE
    }

    public record Lieu(LieuId id, String nom, Genre genre, String adresse, String commune, String acces) {}

    /** A day, or several, when a place is closed; every place when {@code lieu} is empty. */
    public record Fermeture(Optional<LieuId> lieu, LocalDate du, LocalDate au) {
        public boolean couvre(LieuId autre, LocalDate jour) {
            return lieu.map(autre::equals).orElse(true) && !jour.isBefore(du) && !jour.isAfter(au);
        }
    }

    @Transactional
    public LieuId ouvrir(String nom, Genre genre, String adresse, String commune, String acces, int ordre) {
        var lieu = LieuId.nouveau();
        db.sql("""
                insert into structures.lieu (id, nom, genre, adresse, commune, acces, ordre)
                values (:id, :nom, :genre, :adresse, :commune, :acces, :ordre)
                """)
                .param("id", lieu.id())
                .param("nom", nom.strip())
                .param("genre", genre.name())
                .param("adresse", adresse.strip())
                .param("commune", commune.strip())
                .param("acces", acces.strip())
                .param("ordre", ordre)
                .update();
        return lieu;
    }

    @Transactional
    public void situer(LieuId lieu, double latitude, double longitude) {
        db.sql("update structures.lieu set latitude = :latitude, longitude = :longitude where id = :id")
                .param("latitude", latitude)
                .param("longitude", longitude)
                .param("id", lieu.id())
                .update();
    }

    @Transactional
    public void ajouterHoraire(LieuId lieu, DayOfWeek jour, LocalTime de, LocalTime a, String ou) {
        db.sql("""
                insert into structures.horaire (id, lieu_id, jour, de, a, ou) values (:id, :lieu, :jour, :de, :a, :ou)
                """)
                .param("id", Identifiants.nouveau())
                .param("lieu", lieu.id())
                .param("jour", jour.getValue())
                .param("de", de)
                .param("a", a)
                .param("ou", ou.strip())
                .update();
    }

    @Transactional
    public void fermer(Optional<LieuId> lieu, LocalDate du, LocalDate au, String motif) {
        db.sql("insert into structures.fermeture (id, lieu_id, du, au, motif) values (:id, :lieu, :du, :au, :motif)")
                .param("id", Identifiants.nouveau())
                .param("lieu", lieu.map(LieuId::id).orElse(null))
                .param("du", du)
                .param("au", au)
                .param("motif", motif.strip())
                .update();
    }

    /** Places open to the public, in the order the structure chose. */
    @Transactional(readOnly = true)
    public List<Lieu> ouverts() {
        record Ligne(UUID id, String nom, String genre, String adresse, String commune, String acces) {}
        return db.sql("""
                select id, nom, genre, adresse, commune, acces from structures.lieu
                 where ferme_le is null order by ordre, nom
                """).query(Ligne.class).list().stream()
                .map(l -> new Lieu(
                        new LieuId(l.id()), l.nom(), Genre.valueOf(l.genre()), l.adresse(), l.commune(), l.acces()))
                .toList();
    }

    /** Whether somebody receives somewhere at this local hour. */
    @Transactional(readOnly = true)
    public boolean unEstOuvert(LocalDate jour, LocalTime heure) {
        return db.sql("""
                select exists (
                    select from structures.horaire h
                     where h.jour = :numero and :heure >= h.de and :heure < h.a
                       and not exists (select from structures.fermeture f
                                        where coalesce(f.lieu_id, h.lieu_id) = h.lieu_id and :jour between f.du and f.au))
                """)
                .param("numero", jour.getDayOfWeek().getValue())
                .param("heure", heure)
                .param("jour", jour)
                .query(Boolean.class)
                .single();
    }

    /** False while the structure has not said when it receives. */
    @Transactional(readOnly = true)
    public boolean ontDesHoraires() {
        return db.sql("select exists (select from structures.horaire)")
                .query(Boolean.class)
                .single();
    }

    @Transactional(readOnly = true)
    public List<Fermeture> fermetures(LocalDate du, LocalDate au) {
        record Ligne(@Nullable UUID lieu, LocalDate du, LocalDate au) {}
        return db
                .sql("select lieu_id as lieu, du, au from structures.fermeture where du <= :au and au >= :du")
                .param("du", du)
                .param("au", au)
                .query(Ligne.class)
                .list()
                .stream()
                .map(l -> new Fermeture(Optional.ofNullable(l.lieu()).map(LieuId::new), l.du(), l.au()))
                .toList();
    }
}
