package fr.coteacote.accueil;

import fr.coteacote.socle.Identifiants;
import fr.coteacote.structures.LieuId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Doors: a link and a code to scan, per place and per partner, so that the origin of a contact is known. */
@Component
public class Portes {
    private final JdbcClient db;

    Portes(JdbcClient db) {
        this.db = db;
    }

    public enum Genre {
        LIEU,
        PARTENAIRE
    }

    public record Porte(UUID id, String jeton, String nom, Genre genre, Optional<LieuId> lieu) {}

    @Transactional
    public Porte ouvrir(String jeton, String nom, Genre genre, Optional<LieuId> lieu) {
        UUID id = Identifiants.nouveau();
        db.sql("insert into accueil.porte (id, jeton, nom, genre, lieu_id) values (:id, :jeton, :nom, :genre, :lieu)")
                .param("id", id)
                .param("jeton", jeton)
                .param("nom", nom.strip())
                .param("genre", genre.name())
                .param("lieu", lieu.map(LieuId::id).orElse(null))
                .update();
        return new Porte(id, jeton, nom.strip(), genre, lieu);
    }

    @Transactional(readOnly = true)
    public Optional<Porte> parJeton(String jeton) {
        return toutes().stream().filter(porte -> porte.jeton().equals(jeton)).findFirst();
    }

    @Transactional(readOnly = true)
    public List<Porte> toutes() {
        record Ligne(
                UUID id,
                String jeton,
                String nom,
                String genre,
                @Nullable UUID lieu) {}
        return db.sql("""
                select id, jeton, nom, genre, lieu_id as lieu from accueil.porte
                 where fermee_le is null order by genre, nom
                """).query(Ligne.class).list().stream()
                .map(l -> new Porte(
                        l.id(),
                        l.jeton(),
                        l.nom(),
                        Genre.valueOf(l.genre()),
                        Optional.ofNullable(l.lieu()).map(LieuId::new)))
                .toList();
    }
}
