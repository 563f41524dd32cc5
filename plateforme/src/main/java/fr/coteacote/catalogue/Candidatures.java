package fr.coteacote.catalogue;

import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a young person asked somewhere: a state, a day, a next step. It is theirs; they show it or not. */
@Component
public class Candidatures {
    private final JdbcClient db;
    private final Structures structures;
    private final Clock horloge;

    Candidatures(JdbcClient db, Structures structures, Clock horloge) {
        this.db = db;
        this.structures = structures;
        this.horloge = horloge;
    }

    /** No state is a failure: an answer is an information. */
    public enum Etat {
        PREPAREE,
        ENVOYEE,
        RENCONTRE,
        OUI,
        NON,
        LAISSEE
    }

    public record Etape(Etat etat, LocalDate jour) {}

    /** @param etapes every step with its day, the first one first */
    public record Candidature(
            UUID id,
            String quoi,
            String chez,
            Etat etat,
            LocalDate depuis,
            String ensuite,
            Optional<LocalDate> ensuiteLe,
            boolean partagee,
            List<Etape> etapes) {}

    @Transactional
    public UUID noter(JeuneId jeune, String possible, String quoi, String chez) {
        UUID id = Identifiants.nouveau();
        db.sql("""
                insert into catalogue.candidature (id, jeune_id, possible, quoi, chez, etat, depuis, cree_le)
                values (:id, :jeune, :possible, :quoi, :chez, 'PREPAREE', :jour, :le)
                """)
                .param("id", id)
                .param("jeune", jeune.id())
                .param("possible", possible)
                .param("quoi", quoi.strip())
                .param("chez", chez.strip())
                .param("jour", structures.aujourdhui())
                .param("le", maintenant())
                .update();
        etape(id, Etat.PREPAREE, structures.aujourdhui());
        return id;
    }

    /** True when the same thing was asked already, and not taken out. */
    @Transactional(readOnly = true)
    public boolean dejaDemande(JeuneId jeune, String possible) {
        return db.sql("""
                select exists (select from catalogue.candidature
                                where jeune_id = :jeune and possible = :possible and retiree_le is null)
                """)
                .param("jeune", jeune.id())
                .param("possible", possible)
                .query(Boolean.class)
                .single();
    }

    /** A new step; a mistake is repaired by the right step. */
    @Transactional
    public void avancer(UUID id, JeuneId jeune, Etat etat, LocalDate jour) {
        exiger(db.sql("""
                update catalogue.candidature set etat = :etat, depuis = :jour, version = version + 1
                 where id = :id and jeune_id = :jeune and retiree_le is null
                """)
                .param("etat", etat.name())
                .param("jour", jour)
                .param("id", id)
                .param("jeune", jeune.id())
                .update());
        etape(id, etat, jour);
    }

    @Transactional
    public void prevoir(UUID id, JeuneId jeune, String ensuite, Optional<LocalDate> jour) {
        exiger(db.sql("""
                update catalogue.candidature set ensuite = :ensuite, ensuite_le = :jour, version = version + 1
                 where id = :id and jeune_id = :jeune and retiree_le is null
                """)
                .param("ensuite", ensuite.strip())
                .param("jour", jour.orElse(null))
                .param("id", id)
                .param("jeune", jeune.id())
                .update());
    }

    @Transactional
    public void partager(UUID id, JeuneId jeune, boolean oui) {
        exiger(db.sql("""
                update catalogue.candidature set partagee = :oui, version = version + 1
                 where id = :id and jeune_id = :jeune and retiree_le is null
                """)
                .param("oui", oui)
                .param("id", id)
                .param("jeune", jeune.id())
                .update());
    }

    /** Taken out, or put back. */
    @Transactional
    public void retirer(UUID id, JeuneId jeune, boolean oui) {
        exiger(db.sql("update catalogue.candidature set retiree_le = :le where id = :id and jeune_id = :jeune")
                .param("le", oui ? maintenant() : null)
                .param("id", id)
                .param("jeune", jeune.id())
                .update());
    }

    @Transactional(readOnly = true)
    public List<Candidature> de(JeuneId jeune) {
        return db.sql("""
                select c.id, c.quoi, c.chez, c.etat, c.depuis, c.ensuite, c.ensuite_le, c.partagee,
                       (select array_agg(e.etat || ' ' || e.jour order by e.le, e.id) from catalogue.etape e
                         where e.candidature_id = c.id) etapes
                  from catalogue.candidature c where c.jeune_id = :jeune and c.retiree_le is null
                 order by c.etat in ('NON', 'LAISSEE'), c.ensuite_le nulls last, c.cree_le desc
                """)
                .param("jeune", jeune.id())
                .query((l, _) -> new Candidature(
                        l.getObject(1, UUID.class),
                        l.getString(2),
                        l.getString(3),
                        Etat.valueOf(l.getString(4)),
                        l.getObject(5, LocalDate.class),
                        l.getString(6),
                        Optional.ofNullable(l.getObject(7, LocalDate.class)),
                        l.getBoolean(8),
                        etapes((String[]) l.getArray(9).getArray())))
                .list();
    }

    private static List<Etape> etapes(String[] dites) {
        return List.of(dites).stream()
                .map(e -> e.split(" "))
                .map(e -> new Etape(Etat.valueOf(e[0]), LocalDate.parse(e[1])))
                .toList();
    }

    private void etape(UUID candidature, Etat etat, LocalDate jour) {
        db.sql("""
                insert into catalogue.etape (id, candidature_id, etat, jour, le) values (:id, :candidature, :etat, :jour, :le)
                """)
                .param("id", Identifiants.nouveau())
                .param("candidature", candidature)
                .param("etat", etat.name())
                .param("jour", jour)
                .param("le", maintenant())
                .update();
    }

    private static void exiger(int lignes) {
        if (lignes != 1) {
            throw new Introuvable("candidature");
        }
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
