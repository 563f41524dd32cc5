package fr.coteacote.espaces.conseil;

import fr.coteacote.parcours.Actes;
import fr.coteacote.socle.JeuneId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The shared road of a file: meetings held, who walked beside. */
@Component
class LectureDeLaRoute {
    private final JdbcClient db;

    LectureDeLaRoute(JdbcClient db) {
        this.db = db;
    }

    record UnPas(LocalDate le, String quoi, String voix, String par) {}

    List<UnPas> pas(JeuneId jeune) {
        return db.sql(
                        "select le, quoi, voix, par from parcours.p_pas where jeune_id = :jeune order by le desc, ecrit_le desc limit 12")
                .param("jeune", jeune.id())
                .query(UnPas.class)
                .list();
    }

    /**
     * @param bilan what two people wrote then, if they did
     * @param ressenti how it felt, to whoever reads, and to nobody else
     */
    record UneRencontre(
            UUID id, Instant le, String membre, String modalite, String lieu, Optional<UUID> bilan, String ressenti) {}

    List<UneRencontre> rencontres(JeuneId jeune) {
        return db.sql("""
                select n.le, m.prenom, n.modalite, coalesce(nullif(n.lieu_libre, ''), l.nom, ''), b.id, n.id, coalesce(x.texte, '')
                  from parcours.p_rencontre n
                  join structures.p_membre m on m.id = n.membre_id
                  left join structures.p_lieu l on l.id = n.lieu_id
                  left join parcours.p_bilan b on b.jeune_id = n.jeune_id and b.rencontre_id = n.id
                  left join parcours.p_ressenti x on x.rencontre_id = n.id
                 where n.jeune_id = :jeune order by n.le desc limit 20
                """)
                .param("jeune", jeune.id())
                .query((l, _) -> new UneRencontre(
                        l.getObject(6, UUID.class),
                        l.getObject(1, OffsetDateTime.class).toInstant(),
                        l.getString(2),
                        l.getString(3),
                        l.getString(4),
                        Optional.ofNullable(l.getObject(5, UUID.class)),
                        l.getString(7)))
                .list();
    }

    record UnActe(UUID id, Actes.Nature nature, String membre, Instant le) {}

    List<UnActe> actes(JeuneId jeune) {
        return db.sql("""
                select a.id, a.nature, m.prenom, a.le
                  from parcours.p_acte a join structures.p_membre m on m.id = a.membre_id
                 where a.jeune_id = :jeune order by a.le desc limit 8
                """)
                .param("jeune", jeune.id())
                .query((l, _) -> new UnActe(
                        l.getObject(1, UUID.class),
                        Actes.Nature.valueOf(l.getString(2)),
                        l.getString(3),
                        l.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }

    record UnRelais(Instant du, String membre, String vouluPar, String raconte) {}

    List<UnRelais> relais(JeuneId jeune) {
        return db.sql("""
                select a.du, m.prenom, a.voulu_par, a.raconte from parcours.p_affectation a
                  join structures.p_membre m on m.id = a.membre_id
                 where a.jeune_id = :jeune order by a.du
                """)
                .param("jeune", jeune.id())
                .query((l, _) -> new UnRelais(
                        l.getObject(1, OffsetDateTime.class).toInstant(),
                        l.getString(2),
                        l.getString(3),
                        l.getString(4)))
                .list();
    }
}
