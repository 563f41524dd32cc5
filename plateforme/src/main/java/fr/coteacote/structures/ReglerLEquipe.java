package fr.coteacote.structures;

import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.ModifieEntreTemps;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what is said of a colleague, takes back an absence, notes a departure. */
@Component
public class ReglerLEquipe {
    private final JdbcClient db;

    ReglerLEquipe(JdbcClient db) {
        this.db = db;
    }

    public record Fiche(String prenom, String nom, String fonction, Optional<LieuId> lieu) {
        public Fiche {
            if (prenom.isBlank()) {
                throw new IllegalArgumentException("membre sans prénom");
            }
        }
    }

    @Transactional
    public void changer(MembreId membre, Fiche fiche, int version) {
        int lignes = db.sql("""
                update structures.membre
                   set prenom = :prenom, nom = :nom, fonction = :fonction, lieu_id = :lieu, version = version + 1
                 where id = :id and version = :version
                """)
                .param("prenom", fiche.prenom().strip())
                .param("nom", fiche.nom().strip())
                .param("fonction", fiche.fonction().strip())
                .param("lieu", fiche.lieu().map(LieuId::id).orElse(null))
                .param("id", membre.id())
                .param("version", version)
                .update();
        if (lignes != 1) {
            throw new ModifieEntreTemps("membre");
        }
    }

    @Transactional
    public void annulerAbsence(MembreId membre, UUID absence) {
        db.sql("delete from structures.absence where id = :id and membre_id = :membre")
                .param("id", absence)
                .param("membre", membre.id())
                .update();
    }

    @Transactional
    public void partir(MembreId membre, LocalDate jour) {
        int lignes = db.sql("""
                update structures.membre set parti_le = :jour, version = version + 1
                 where id = :id and parti_le is null
                """).param("jour", jour).param("id", membre.id()).update();
        if (lignes != 1) {
            throw new Introuvable("membre");
        }
    }
}
