package fr.coteacote.espaces.jeune;

import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
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

/** What a young person reads of their own file: four statements for the home. */
@Component
@Transactional(readOnly = true)
class LectureDeMonEspace {
    /** A meeting may still be told about. */
    private static final Duration POUR_EN_PARLER = Duration.ofDays(7);

    private final JdbcClient db;
    private final Clock horloge;

    LectureDeMonEspace(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    record Tete(
            String prenom,
            String nom,
            String registre,
            String canal,
            String moment,
            String etat,
            Instant debut,
            @Nullable String referent,
            @Nullable Instant depuis,
            @Nullable String raconte,
            boolean veutChanger,
            Optional<Reformulation> attendue,
            Optional<UUID> bilan,
            Optional<UUID> aDonnerSonAvis) {}

    /** What the team understood, waiting for their yes or their correction. */
    record Reformulation(UUID id, String mots, String texte, String par) {}

    public Tete tete(JeuneId moi) {
        return db.sql("""
                select j.prenom, j.nom, j.registre, j.canal, j.moment, a.etat, a.debut, m.prenom referent, f.du, f.raconte,
                       exists (select from parcours.p_autre_referent d where d.jeune_id = j.id) veut_changer,
                       c.id, c.mots, c.texte, c.par,
                       (select b.id from parcours.p_bilan b where b.jeune_id = j.id and b.clos_le is null) bilan,
                       (select n.id from parcours.p_rencontre n
                         where n.jeune_id = j.id and n.le > :semaine
                           and not exists (select from avis.p_posee q where q.rencontre_id = n.id)
                         order by n.le desc limit 1) avis
                  from dossiers.p_jeune j
                  join parcours.p_accompagnement a on a.jeune_id = j.id
                  left join parcours.p_referent f on f.jeune_id = j.id
                  left join structures.p_membre m on m.id = f.membre_id
                  left join lateral (
                      select r.id, d.mots, r.texte, m.prenom par
                        from parcours.p_reformulation r
                        join parcours.p_demande d on d.id = r.demande_id
                        join structures.p_membre m on m.id = r.par
                       where d.jeune_id = j.id and r.reponse = 'ATTENDUE' order by r.le desc limit 1) c on true
                 where j.id = :moi
                """)
                .param("moi", moi.id())
                .param("semaine", horloge.instant().minus(POUR_EN_PARLER).atOffset(ZoneOffset.UTC))
                .query((l, _) -> new Tete(
                        l.getString(1),
                        l.getString(2),
                        l.getString(3),
                        l.getString(4),
                        l.getString(5),
                        l.getString(6),
                        l.getObject(7, OffsetDateTime.class).toInstant(),
                        l.getString(8),
                        Optional.ofNullable(l.getObject(9, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null),
                        l.getString(10),
                        l.getBoolean(11),
                        attendue(l),
                        Optional.ofNullable(l.getObject(16, UUID.class)),
                        Optional.ofNullable(l.getObject(17, UUID.class))))
                .optional()
                .orElseThrow(() -> new Introuvable("espace"));
    }

    public String registre(JeuneId moi) {
        return db.sql("select registre from dossiers.p_jeune where id = :moi")
                .param("moi", moi.id())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Introuvable("espace"));
    }

    record RendezVous(
            UUID id,
            UUID membreId,
            @Nullable UUID lieuId,
            Instant debut,
            String etat,
            boolean vient,
            String membre,
            String lieu,
            String modalite,
            String sujet) {}

    /** The next one, or the one just called off, so that it can be taken back. */
    public Optional<RendezVous> prochain(JeuneId moi, Instant maintenant) {
        return db.sql("""
                select r.id, r.membre_id, r.lieu_id, r.debut, r.etat, r.vient, m.prenom, coalesce(l.nom, r.lieu_libre) lieu, r.modalite, r.sujet
                  from agenda.p_rendez_vous r
                  join structures.p_membre m on m.id = r.membre_id
                  left join structures.p_lieu l on l.id = r.lieu_id
                 where r.jeune_id = :moi and r.fin > :maintenant and r.etat in ('PLANIFIE', 'ANNULE_JEUNE')
                 order by r.etat = 'ANNULE_JEUNE', r.debut limit 1
                """)
                .param("moi", moi.id())
                .param("maintenant", maintenant.atOffset(ZoneOffset.UTC))
                .query((l, _) -> new RendezVous(
                        l.getObject(1, UUID.class),
                        l.getObject(2, UUID.class),
                        l.getObject(3, UUID.class),
                        l.getObject(4, OffsetDateTime.class).toInstant(),
                        l.getString(5),
                        l.getBoolean(6),
                        l.getString(7),
                        l.getString(8),
                        l.getString(9),
                        l.getString(10)))
                .optional();
    }

    record Pas(LocalDate le, String quoi, String voix, String par) {}

    public List<Pas> cinqDerniersPas(JeuneId moi) {
        return db.sql(
                        "select le, quoi, voix, par from parcours.p_pas where jeune_id = :moi order by le desc, ecrit_le desc limit 5")
                .param("moi", moi.id())
                .query(Pas.class)
                .list();
    }

    private static Optional<Reformulation> attendue(ResultSet ligne) throws SQLException {
        var id = ligne.getObject(12, UUID.class);
        return id == null
                ? Optional.empty()
                : Optional.of(new Reformulation(id, ligne.getString(13), ligne.getString(14), ligne.getString(15)));
    }

    record Rencontre(UUID id, Instant le, String membre, Optional<UUID> bilan, String ressenti) {}

    /** All our meetings, the last one first. */
    public List<Rencontre> rencontres(JeuneId moi) {
        return db.sql("""
                select n.le, m.prenom, b.id, n.id, coalesce(x.texte, '') from parcours.p_rencontre n
                  join structures.p_membre m on m.id = n.membre_id
                  left join parcours.p_bilan b on b.jeune_id = n.jeune_id and b.rencontre_id = n.id
                  left join parcours.p_ressenti x on x.rencontre_id = n.id
                 where n.jeune_id = :moi order by n.le desc limit 300
                """)
                .param("moi", moi.id())
                .query((l, _) -> new Rencontre(
                        l.getObject(4, UUID.class),
                        l.getObject(1, OffsetDateTime.class).toInstant(),
                        l.getString(2),
                        Optional.ofNullable(l.getObject(3, UUID.class)),
                        l.getString(5)))
                .list();
    }

    record Lecture(Instant le, String prenom, String fonction, String quoi, boolean horsPortefeuille, String motif) {}

    public List<Lecture> lectures(JeuneId moi) {
        return db.sql("""
                select x.le, m.prenom, m.fonction, x.quoi, x.hors_portefeuille, x.motif
                  from dossiers.p_fiche f
                  join acces.p_lecture x on x.jeune_id = f.id
                  join structures.p_membre m on m.id = x.membre_id
                 where f.jeune_id = :moi order by x.le desc limit 100
                """)
                .param("moi", moi.id())
                .query((l, _) -> new Lecture(
                        l.getObject(1, OffsetDateTime.class).toInstant(),
                        l.getString(2),
                        l.getString(3),
                        l.getString(4),
                        l.getBoolean(5),
                        l.getString(6)))
                .list();
    }
}
