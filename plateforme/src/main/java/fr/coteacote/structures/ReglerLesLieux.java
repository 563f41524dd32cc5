package fr.coteacote.structures;

import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.ModifieEntreTemps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes a place, closes it, opens it again, and chooses the order in which people see them. */
@Component
public class ReglerLesLieux {
    private final JdbcClient db;

    ReglerLesLieux(JdbcClient db) {
        this.db = db;
    }

    @Transactional
    public void changer(Lieux.Lieu lieu, int version) {
        int lignes = db.sql("""
                update structures.lieu
                   set nom = :nom, genre = :genre, adresse = :adresse, commune = :commune, acces = :acces,
                       version = version + 1
                 where id = :id and version = :version
                """)
                .param("nom", lieu.nom().strip())
                .param("genre", lieu.genre().name())
                .param("adresse", lieu.adresse().strip())
                .param("commune", lieu.commune().strip())
                .param("acces", lieu.acces().strip())
                .param("id", lieu.id().id())
                .param("version", version)
                .update();
        if (lignes != 1) {
            throw new ModifieEntreTemps("lieu");
        }
        situer(lieu.id());
    }

    /** Puts the place where its commune lies, from the reference list, so that visitors find the nearest one. */
    @Transactional
    public void situer(LieuId lieu) {
        db.sql("""
                update structures.lieu l
                   set latitude = c.latitude, longitude = c.longitude
                  from (select n.latitude, n.longitude
                          from structures.commune n, structures.lieu x
                         where x.id = :id and n.recherche = socle.normaliser(x.commune)
                         order by exists (select from regexp_matches(x.adresse, '\\d{5}', 'g') as code
                                           where position(code[1] in n.codes_postaux) > 0) desc, n.code
                         limit 1) c
                 where l.id = :id
                """).param("id", lieu.id()).update();
    }

    /** Closed for good from that day; its past meetings keep their place. */
    @Transactional
    public void fermer(LieuId lieu, LocalDate jour) {
        noterFermeture(lieu, jour);
    }

    @Transactional
    public void rouvrir(LieuId lieu) {
        noterFermeture(lieu, null);
    }

    private void noterFermeture(LieuId lieu, @Nullable LocalDate jour) {
        int lignes = db.sql("update structures.lieu set ferme_le = :jour, version = version + 1 where id = :id")
                .param("jour", jour)
                .param("id", lieu.id())
                .update();
        if (lignes != 1) {
            throw new Introuvable("lieu");
        }
    }

    /** Moves a place one rank up (-1) or down (+1) among the open ones. */
    @Transactional
    public void deplacer(LieuId lieu, int pas) {
        List<UUID> ordre = new ArrayList<>(
                db.sql("select id from structures.lieu where ferme_le is null order by ordre, nom, id for update")
                        .query(UUID.class)
                        .list());
        int ici = ordre.indexOf(lieu.id());
        int la = ici + pas;
        if (ici < 0) {
            throw new Introuvable("lieu");
        }
        if (la >= 0 && la < ordre.size()) {
            ordre.add(la, ordre.remove(ici));
        }
        IntStream.range(0, ordre.size())
                .forEach(rang -> db.sql("update structures.lieu set ordre = :rang where id = :id and ordre <> :rang")
                        .param("rang", rang)
                        .param("id", ordre.get(rang))
                        .update());
    }

    @Transactional
    public void retirerHoraire(LieuId lieu, UUID horaire) {
        db.sql("delete from structures.horaire where id = :id and lieu_id = :lieu")
                .param("id", horaire)
                .param("lieu", lieu.id())
                .update();
    }

    @Transactional
    public void retirerFermeture(UUID fermeture) {
        db.sql("delete from structures.fermeture where id = :id")
                .param("id", fermeture)
                .update();
    }
}
