package fr.coteacote.structures;

import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.MembreId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The team of a structure. */
@Component
public class Equipe {
    private final JdbcClient db;

    Equipe(JdbcClient db) {
        this.db = db;
    }

    /** Somebody of the team; {@code lieu} is the name of their usual place, or empty. */
    public record Membre(MembreId id, String prenom, String nom, String fonction, String lieu) {
        public String initiales() {
            return Initiales.de(prenom, nom);
        }
    }

    @Transactional
    public MembreId accueillir(String prenom, String nom, String fonction, Optional<LieuId> lieu, LocalDate arrivee) {
        var membre = MembreId.nouveau();
        db.sql("""
                insert into structures.membre (id, prenom, nom, fonction, lieu_id, arrive_le)
                values (:id, :prenom, :nom, :fonction, :lieu, :arrivee)
                """)
                .param("id", membre.id())
                .param("prenom", prenom.strip())
                .param("nom", nom.strip())
                .param("fonction", fonction.strip())
                .param("lieu", lieu.map(LieuId::id).orElse(null))
                .param("arrivee", arrivee)
                .update();
        return membre;
    }

    @Transactional(readOnly = true)
    public Membre membre(MembreId id) {
        record Ligne(
                UUID id,
                String prenom,
                String nom,
                String fonction,
                @Nullable String lieu) {}
        return db.sql("""
                select m.id, m.prenom, m.nom, m.fonction, l.nom as lieu
                  from structures.membre m left join structures.lieu l on l.id = m.lieu_id
                 where m.id = :id
                """)
                .param("id", id.id())
                .query(Ligne.class)
                .optional()
                .map(l -> new Membre(id, l.prenom(), l.nom(), l.fonction(), l.lieu() == null ? "" : l.lieu()))
                .orElseThrow(() -> new Introuvable("membre"));
    }

    /** Days when somebody of the team is away, and who stands in. */
    public record Absence(MembreId membre, LocalDate du, LocalDate au, Optional<MembreId> suppleant) {
        public boolean couvre(LocalDate jour) {
            return !jour.isBefore(du) && !jour.isAfter(au);
        }
    }

    @Transactional
    public void absenter(Absence absence) {
        db.sql("""
                insert into structures.absence (id, membre_id, du, au, suppleant_id)
                values (:id, :membre, :du, :au, :suppleant)
                """)
                .param("id", Identifiants.nouveau())
                .param("membre", absence.membre().id())
                .param("du", absence.du())
                .param("au", absence.au())
                .param("suppleant", absence.suppleant().map(MembreId::id).orElse(null))
                .update();
    }

    @Transactional(readOnly = true)
    public List<Absence> absences(LocalDate du, LocalDate au) {
        record Ligne(
                UUID membre,
                LocalDate du,
                LocalDate au,
                @Nullable UUID suppleant) {}
        return db.sql("""
                select membre_id as membre, du, au, suppleant_id as suppleant
                  from structures.absence where du <= :au and au >= :du
                """).param("du", du).param("au", au).query(Ligne.class).list().stream()
                .map(l -> new Absence(
                        new MembreId(l.membre()),
                        l.du(),
                        l.au(),
                        Optional.ofNullable(l.suppleant()).map(MembreId::new)))
                .toList();
    }
}
