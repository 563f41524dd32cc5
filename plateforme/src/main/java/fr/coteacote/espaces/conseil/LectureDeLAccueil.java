package fr.coteacote.espaces.conseil;

import fr.coteacote.structures.LieuId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the front desk sees: first names, hours, who receives; no file. */
@Component
class LectureDeLAccueil {
    private final JdbcClient db;

    LectureDeLAccueil(JdbcClient db) {
        this.db = db;
    }

    record Attendu(
            UUID rendezVous,
            UUID jeune,
            Instant debut,
            String prenom,
            String nom,
            String membre,
            boolean arrive,
            boolean dossier) {}

    List<Attendu> attendus(LieuId lieu, Instant du, Instant au) {
        return db.sql("""
                select r.id, r.jeune_id, r.debut, coalesce(j.prenom, c.prenom, '') prenom, coalesce(j.nom, '') nom, m.prenom membre,
                       p.id is not null arrive, j.id is not null dossier
                  from agenda.p_rendez_vous r
                  join structures.p_membre m on m.id = r.membre_id
                  left join dossiers.p_jeune j on j.id = r.jeune_id
                  left join accueil.p_contact c on c.jeune_id = r.jeune_id
                  left join accueil.p_passage p on p.rendez_vous_id = r.id
                 where r.lieu_id = :lieu and r.debut >= :du and r.debut < :au and r.etat in ('PLANIFIE', 'HONORE')
                 order by r.debut
                """)
                .param("lieu", lieu.id())
                .param("du", du.atOffset(ZoneOffset.UTC))
                .param("au", au.atOffset(ZoneOffset.UTC))
                .query((l, _) -> new Attendu(
                        l.getObject(1, UUID.class),
                        l.getObject(2, UUID.class),
                        l.getObject(3, OffsetDateTime.class).toInstant(),
                        l.getString(4),
                        l.getString(5),
                        l.getString(6),
                        l.getBoolean(7),
                        l.getBoolean(8)))
                .list();
    }

    record Present(UUID passage, Instant arrive, Optional<Instant> recu, String prenom, String nom, String membre) {}

    List<Present> presents(LieuId lieu, Instant du) {
        return db.sql("""
                select p.id, p.arrive_le, p.recu_le, coalesce(nullif(p.prenom, ''), j.prenom, c.prenom, '') prenom, coalesce(j.nom, '') nom,
                       coalesce(m.prenom, '') membre
                  from accueil.p_passage p
                  left join agenda.p_rendez_vous r on r.id = p.rendez_vous_id
                  left join structures.p_membre m on m.id = r.membre_id
                  left join dossiers.p_jeune j on j.id = p.jeune_id
                  left join accueil.p_contact c on c.jeune_id = p.jeune_id
                 where p.lieu_id = :lieu and p.arrive_le >= :du
                 order by p.recu_le nulls first, p.arrive_le
                """)
                .param("lieu", lieu.id())
                .param("du", du.atOffset(ZoneOffset.UTC))
                .query((l, _) -> new Present(
                        l.getObject(1, UUID.class),
                        l.getObject(2, OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(l.getObject(3, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        l.getString(4),
                        l.getString(5),
                        l.getString(6)))
                .list();
    }

    record Contact(UUID jeune, String prenom, String moyen, String mots, Instant recu, String par, String accord) {
        /** Who sends, and what they said of the person's own wish. */
        String parQui() {
            return switch (accord) {
                case "ACCORD" -> par + ", avec son accord";
                case "INFORMATION" -> par + ", qui le lui a dit";
                default -> par;
            };
        }
    }

    List<Contact> contacts() {
        return db.sql("""
                select jeune_id, prenom, moyen, mots, recu_le, coalesce(nullif(adresse_par, ''), porte, '') par, accord
                  from accueil.p_contact where repondu_le is null and accueilli_le is null order by recu_le limit 50
                """)
                .query((l, _) -> new Contact(
                        l.getObject(1, UUID.class),
                        l.getString(2),
                        l.getString(3),
                        l.getString(4),
                        l.getObject(5, OffsetDateTime.class).toInstant(),
                        l.getString(6),
                        l.getString(7)))
                .list();
    }
}
