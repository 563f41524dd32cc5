package fr.coteacote.accueil;

import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.LieuId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A service given once, without a file: it counts in what the structure did (S1-29). */
@Component
public class CoupsDeMain {
    private final JdbcClient db;
    private final Clock horloge;

    CoupsDeMain(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    @Transactional
    public void donner(Optional<LieuId> lieu, String prenom, String quoi, MembreId par) {
        db.sql("""
                insert into accueil.coup_de_main (id, lieu_id, prenom, quoi, par, le)
                values (:id, :lieu, :prenom, :quoi, :par, :le)
                """)
                .param("id", Identifiants.nouveau())
                .param("lieu", lieu.map(LieuId::id).orElse(null))
                .param("prenom", prenom.strip())
                .param("quoi", quoi.strip())
                .param("par", par.id())
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
