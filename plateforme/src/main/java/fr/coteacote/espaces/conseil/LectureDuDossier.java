package fr.coteacote.espaces.conseil;

import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The regions of a file's overview, one statement each. */
@Component
@Transactional(readOnly = true)
class LectureDuDossier {
    private final JdbcClient db;

    LectureDuDossier(JdbcClient db) {
        this.db = db;
    }

    record Tete(
            String prenom,
            String nom,
            @Nullable LocalDate naissance,
            String canal,
            String moment,
            int version,
            @Nullable String telephone,
            @Nullable String courriel,
            String etat,
            int rythme,
            Instant debut,
            Instant dernierContact,
            @Nullable UUID referent,
            @Nullable String referentPrenom,
            @Nullable Instant referentDepuis,
            boolean veutChanger,
            int confidentielles,
            Optional<DernierPas> dernierPas) {}

    record DernierPas(LocalDate le, String quoi) {}

    /** Identity, ways to reach, state, référent, confidential notes that whoever asks may read, and the last step forward. */
    Tete tete(JeuneId jeune) {
        return db.sql("""
                select j.prenom, j.nom, j.naissance, j.canal, j.moment, j.version,
                       (select m.valeur from dossiers.p_moyen m where m.jeune_id = j.id and m.genre = 'TELEPHONE' order by m.depuis desc limit 1) telephone,
                       (select m.valeur from dossiers.p_moyen m where m.jeune_id = j.id and m.genre = 'COURRIEL' order by m.depuis desc limit 1) courriel,
                       a.etat, a.rythme_jours, a.debut, a.dernier_contact_le, f.membre_id, m.prenom referent, f.du,
                       exists (select from parcours.p_autre_referent d where d.jeune_id = j.id) veut_changer,
                       (select count(*) from dossiers.p_note n
                         where n.jeune_id = j.id and n.visibilite in ('SECRET_PROFESSIONNEL', 'RETENUE')) confidentielles,
                       p.le pas_le, p.quoi pas
                  from dossiers.p_jeune j
                  join parcours.p_accompagnement a on a.jeune_id = j.id
                  left join parcours.p_referent f on f.jeune_id = j.id
                  left join structures.p_membre m on m.id = f.membre_id
                  left join lateral (select p.le, p.quoi from parcours.p_pas p where p.jeune_id = j.id
                                      order by p.le desc, p.ecrit_le desc limit 1) p on true
                 where j.id = :id
                """)
                .param("id", jeune.id())
                .query((l, _) -> new Tete(
                        l.getString("prenom"),
                        l.getString("nom"),
                        l.getObject("naissance", LocalDate.class),
                        l.getString("canal"),
                        l.getString("moment"),
                        l.getInt("version"),
                        l.getString("telephone"),
                        l.getString("courriel"),
                        l.getString("etat"),
                        l.getInt("rythme_jours"),
                        l.getObject("debut", OffsetDateTime.class).toInstant(),
                        l.getObject("dernier_contact_le", OffsetDateTime.class).toInstant(),
                        l.getObject("membre_id", UUID.class),
                        l.getString("referent"),
                        Optional.ofNullable(l.getObject("du", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null),
                        l.getBoolean("veut_changer"),
                        l.getInt("confidentielles"),
                        dernierPas(l)))
                .optional()
                .orElseThrow(() -> new Introuvable("dossier"));
    }

    record Declaree(String prenom, String nom, Optional<LocalDate> naissance) {}

    /** Identity as declared. */
    Declaree identite(JeuneId jeune) {
        return db.sql("select prenom, nom, naissance from dossiers.p_jeune where id = :id")
                .param("id", jeune.id())
                .query((l, _) -> new Declaree(
                        l.getString(1), l.getString(2), Optional.ofNullable(l.getObject(3, LocalDate.class))))
                .optional()
                .orElseThrow(() -> new Introuvable("dossier"));
    }

    record Prochain(Instant debut, String lieu, boolean vient, String modalite, String membre) {}

    /**
     * @param confies what is entrusted to me alone, not yet read
     * @param compte what counts for them, in their words
     * @param regarde when the portrait was looked at together for the last time
     */
    record Avant(
            Optional<Prochain> prochain,
            Optional<String> memo,
            int confies,
            Optional<String> compte,
            Optional<Instant> regarde) {}

    /** Before the meeting: its hour, what the young person shows, and whether something is entrusted to me. */
    Avant avant(JeuneId jeune, MembreId moi, Instant maintenant) {
        return db.sql("""
                select r.debut, r.lieu, r.vient, r.modalite, r.prenom,
                       (select m.texte from parcours.p_memo_montre m where m.jeune_id = j.id),
                       (select count(*) from parcours.p_confidence c where c.jeune_id = j.id and c.membre_id = :moi),
                       (select k.texte from dossiers.p_ce_qui_compte k where k.jeune_id = j.id),
                       (select max(g.le) from dossiers.p_regard_partage g where g.jeune_id = j.id)
                  from dossiers.p_jeune j
                  left join lateral (
                      select r.debut, coalesce(l.nom, r.lieu_libre) lieu, r.vient, r.modalite, m.prenom
                        from agenda.p_rendez_vous r
                        join structures.p_membre m on m.id = r.membre_id
                        left join structures.p_lieu l on l.id = r.lieu_id
                       where r.jeune_id = j.id and r.etat = 'PLANIFIE' and r.fin > :maintenant
                       order by r.debut limit 1) r on true
                 where j.id = :jeune
                """)
                .param("jeune", jeune.id())
                .param("moi", moi.id())
                .param("maintenant", maintenant.atOffset(ZoneOffset.UTC))
                .query((l, _) -> new Avant(
                        prochain(l),
                        Optional.ofNullable(l.getString(6)),
                        l.getInt(7),
                        Optional.ofNullable(l.getString(8)),
                        Optional.ofNullable(l.getObject(9, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .single();
    }

    private static Optional<Prochain> prochain(ResultSet ligne) throws SQLException {
        var debut = ligne.getObject(1, OffsetDateTime.class);
        return debut == null
                ? Optional.empty()
                : Optional.of(new Prochain(
                        debut.toInstant(),
                        ligne.getString(2),
                        ligne.getBoolean(3),
                        ligne.getString(4),
                        ligne.getString(5)));
    }

    record LigneDeDemande(
            UUID demande,
            String mots,
            String etat,
            Instant poseeLe,
            LocalDate repondreAvant,
            @Nullable UUID reformulation,
            @Nullable String texte,
            @Nullable String par,
            @Nullable String reponse,
            @Nullable String correction) {}

    List<LigneDeDemande> demandes(JeuneId jeune) {
        return db.sql("""
                select d.id, d.mots, d.etat, d.posee_le, d.repondre_avant, r.id ref, r.texte, m.prenom, r.reponse, r.correction
                  from parcours.p_demande d
                  left join parcours.p_reformulation r on r.demande_id = d.id
                  left join structures.p_membre m on m.id = r.par
                 where d.jeune_id = :jeune order by d.posee_le desc, r.numero
                """)
                .param("jeune", jeune.id())
                .query((l, _) -> new LigneDeDemande(
                        l.getObject(1, UUID.class),
                        l.getString(2),
                        l.getString(3),
                        l.getObject(4, OffsetDateTime.class).toInstant(),
                        l.getObject(5, LocalDate.class),
                        l.getObject(6, UUID.class),
                        l.getString(7),
                        l.getString(8),
                        l.getString(9),
                        l.getString(10)))
                .list();
    }

    private static Optional<DernierPas> dernierPas(ResultSet ligne) throws SQLException {
        var le = ligne.getObject("pas_le", LocalDate.class);
        return le == null ? Optional.empty() : Optional.of(new DernierPas(le, ligne.getString("pas")));
    }
}
