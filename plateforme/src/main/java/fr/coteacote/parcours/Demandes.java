package fr.coteacote.parcours;

import static fr.coteacote.parcours.TableDesAccompagnements.utc;

import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the young person asks, kept in their words; what the team understood, that they agree with or correct. */
@Component
public class Demandes {
    private static final int JOURS_POUR_REPONDRE = 7;

    private final JdbcClient db;
    private final Structures structures;
    private final Clock horloge;

    Demandes(JdbcClient db, Structures structures, Clock horloge) {
        this.db = db;
        this.structures = structures;
        this.horloge = horloge;
    }

    /** A demand always carries a state and a date by which it is answered. */
    @Transactional
    public UUID poser(JeuneId jeune, String mots) {
        UUID id = Identifiants.nouveau();
        db.sql("""
                insert into parcours.demande (id, jeune_id, mots, etat, posee_le, repondre_avant)
                values (:id, :jeune, :mots, 'POSEE', :le, :avant)
                """)
                .param("id", id)
                .param("jeune", jeune.id())
                .param("mots", mots)
                .param("le", utc(horloge.instant()))
                .param("avant", structures.aujourdhui().plusDays(JOURS_POUR_REPONDRE))
                .update();
        return id;
    }

    /** The day by which it is answered. */
    @Transactional(readOnly = true)
    public LocalDate reponseAvant(UUID demande) {
        return db.sql("select repondre_avant from parcours.demande where id = :id")
                .param("id", demande)
                .query(LocalDate.class)
                .single();
    }

    /** Writes a new version; the earlier ones stay. */
    @Transactional
    public void reformuler(UUID demande, String texte, MembreId par) {
        db.sql("""
                insert into parcours.reformulation (id, demande_id, numero, texte, par, le)
                select :id, d.id, coalesce((select max(r.numero) from parcours.reformulation r where r.demande_id = d.id), 0) + 1,
                       :texte, :par, :le
                  from parcours.demande d where d.id = :demande
                """)
                .param("id", Identifiants.nouveau())
                .param("texte", texte.strip())
                .param("par", par.id())
                .param("le", utc(horloge.instant()))
                .param("demande", demande)
                .update();
        db.sql("update parcours.demande set etat = 'PRISE_EN_CHARGE' where id = :id and etat = 'POSEE'")
                .param("id", demande)
                .update();
    }

    @Transactional(readOnly = true)
    public List<UUID> ouvertes(JeuneId jeune) {
        return db.sql(
                        "select id from parcours.demande where jeune_id = :jeune and etat in ('POSEE', 'PRISE_EN_CHARGE')")
                .param("jeune", jeune.id())
                .query(UUID.class)
                .list();
    }

    /** The demand got its answer; the young person keeps the words and the date. */
    @Transactional
    public void repondre(UUID demande, JeuneId jeune) {
        db.sql("""
                update parcours.demande set etat = 'REPONDUE', repondue_le = :le
                 where id = :id and jeune_id = :jeune and etat in ('POSEE', 'PRISE_EN_CHARGE')
                """)
                .param("le", utc(horloge.instant()))
                .param("id", demande)
                .param("jeune", jeune.id())
                .update();
    }

    @Transactional
    public void accorder(UUID reformulation, JeuneId jeune) {
        repondre(reformulation, jeune, "ACCORD", "");
    }

    @Transactional
    public void corriger(UUID reformulation, JeuneId jeune, String correction) {
        repondre(reformulation, jeune, "CORRECTION", correction.strip());
    }

    private void repondre(UUID reformulation, JeuneId jeune, String reponse, String correction) {
        int lignes = db.sql("""
                update parcours.reformulation r set reponse = :reponse, correction = :correction, repondu_le = :le
                 where r.id = :id
                   and exists (select from parcours.demande d where d.id = r.demande_id and d.jeune_id = :jeune)
                """)
                .param("reponse", reponse)
                .param("correction", correction)
                .param("le", utc(horloge.instant()))
                .param("id", reformulation)
                .param("jeune", jeune.id())
                .update();
        if (lignes != 1) {
            throw new Introuvable("reformulation");
        }
    }
}
