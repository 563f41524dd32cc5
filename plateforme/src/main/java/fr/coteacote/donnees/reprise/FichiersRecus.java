package fr.coteacote.donnees.reprise;

import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.Scellement;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files kept in sealed pieces while they serve, then forgotten. */
@Component
class FichiersRecus {
    static final Duration GARDE = Duration.ofDays(7);
    private static final int MORCEAU = 256 * 1024;

    private final JdbcClient db;
    private final Scellement scellement;
    private final Clock horloge;

    FichiersRecus(JdbcClient db, Scellement scellement, Clock horloge) {
        this.db = db;
        this.scellement = scellement;
        this.horloge = horloge;
    }

    void garder(RepriseId reprise, byte[] octets) {
        for (int debut = 0, rang = 0; debut < octets.length; debut += MORCEAU, rang++) {
            var morceau = Arrays.copyOfRange(octets, debut, Math.min(octets.length, debut + MORCEAU));
            db.sql("insert into donnees.morceau (reprise_id, rang, contenu) values (:reprise, :rang, :contenu)")
                    .param("reprise", reprise.id())
                    .param("rang", rang)
                    .param("contenu", scellement.sceller(morceau, usage(reprise, rang)))
                    .update();
        }
    }

    byte[] relire(RepriseId reprise) {
        var octets = new ByteArrayOutputStream();
        db.sql("select rang, contenu from donnees.morceau where reprise_id = :reprise order by rang")
                .param("reprise", reprise.id())
                .query(ligne -> {
                    octets.writeBytes(scellement.ouvrir(ligne.getBytes(2), usage(reprise, ligne.getInt(1))));
                });
        if (octets.size() == 0) {
            throw new Introuvable("fichier");
        }
        return octets.toByteArray();
    }

    private static String usage(RepriseId reprise, int rang) {
        return "reprise/" + reprise + "/" + rang;
    }

    void oublier(RepriseId reprise) {
        db.sql("delete from donnees.morceau where reprise_id = :reprise")
                .param("reprise", reprise.id())
                .update();
    }

    /** Files that nobody took over in a week are forgotten. */
    void oublierLesAnciens() {
        var limite = horloge.instant().minus(GARDE).atOffset(ZoneOffset.UTC);
        db.sql("""
                delete from donnees.morceau m
                 where exists (select from donnees.reprise r where r.id = m.reprise_id and r.deposee_le < :limite)
                """).param("limite", limite).update();
        db.sql("""
                update donnees.reprise set etat = 'ABANDONNEE'
                 where etat in ('DEPOSEE', 'ECHOUEE') and deposee_le < :limite
                """).param("limite", limite).update();
    }
}
