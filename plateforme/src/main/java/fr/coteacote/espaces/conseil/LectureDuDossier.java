package fr.coteacote.espaces.conseil;

import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
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
            boolean luAujourdhui,
            boolean suppleant) {}

    /** Identity, ways to reach, state, référent; and whether I may read without saying why. */
    Tete tete(JeuneId jeune, MembreId moi, LocalDate jour, ZoneId zone) {
        return db.sql("""
                select j.prenom, j.nom, j.naissance, j.canal, j.moment, j.version,
                       (select m.valeur from dossiers.p_moyen m where m.jeune_id = j.id and m.genre = 'TELEPHONE' order by m.depuis desc limit 1) telephone,
                       (select m.valeur from dossiers.p_moyen m where m.jeune_id = j.id and m.genre = 'COURRIEL' order by m.depuis desc limit 1) courriel,
                       a.etat, a.rythme_jours, a.debut, a.dernier_contact_le, f.membre_id, m.prenom referent, f.du,
                       exists (select from parcours.p_autre_referent d where d.jeune_id = j.id) veut_changer,
                       exists (select from acces.p_lecture x where x.jeune_id = j.id and x.membre_id = :moi and x.hors_portefeuille and x.le >= :matin) lu,
                       exists (select from structures.p_absence s where s.membre_id = f.membre_id and s.suppleant_id = :moi and :jour between s.du and s.au) suppleant
                  from dossiers.p_jeune j
                  join parcours.p_accompagnement a on a.jeune_id = j.id
                  left join parcours.p_referent f on f.jeune_id = j.id
                  left join structures.p_membre m on m.id = f.membre_id
                 where j.id = :id
                """)
                .param("id", jeune.id())
                .param("moi", moi.id())
                .param("jour", jour)
                .param("matin", jour.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC))
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
                        l.getBoolean("lu"),
                        l.getBoolean("suppleant")))
                .optional()
                .orElseThrow(() -> new Introuvable("dossier"));
    }

    record Declaree(String prenom, String nom, Optional<LocalDate> naissance) {}

    /** Identity as declared. */
    @Transactional(readOnly = true)
    Declaree identite(JeuneId jeune) {
        return db.sql("select prenom, nom, naissance from dossiers.p_jeune where id = :id")
                .param("id", jeune.id())
                .query((l, _) -> new Declaree(
                        l.getString(1), l.getString(2), Optional.ofNullable(l.getObject(3, LocalDate.class))))
                .optional()
                .orElseThrow(() -> new Introuvable("dossier"));
    }

    record Prochain(Instant debut, String lieu, boolean vient, String modalite, String membre) {}

    Optional<Prochain> prochain(JeuneId jeune, Instant maintenant) {
        return db.sql("""
                select r.debut, coalesce(l.nom, r.lieu_libre) lieu, r.vient, r.modalite, m.prenom
                  from agenda.p_rendez_vous r
                  join structures.p_membre m on m.id = r.membre_id
                  left join structures.p_lieu l on l.id = r.lieu_id
                 where r.jeune_id = :jeune and r.etat = 'PLANIFIE' and r.fin > :maintenant
                 order by r.debut limit 1
                """)
                .param("jeune", jeune.id())
                .param("maintenant", maintenant.atOffset(ZoneOffset.UTC))
                .query((l, _) -> new Prochain(
                        l.getObject(1, OffsetDateTime.class).toInstant(),
                        l.getString(2),
                        l.getBoolean(3),
                        l.getString(4),
                        l.getString(5)))
                .optional();
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

    record UnPas(LocalDate le, String quoi, String voix, String par) {}

    List<UnPas> pas(JeuneId jeune) {
        return db.sql(
                        "select le, quoi, voix, par from parcours.p_pas where jeune_id = :jeune order by le desc, ecrit_le desc limit 12")
                .param("jeune", jeune.id())
                .query(UnPas.class)
                .list();
    }

    record UneRencontre(Instant le, String membre, String modalite, String lieu) {}

    List<UneRencontre> rencontres(JeuneId jeune) {
        return db.sql("""
                select n.le, m.prenom, n.modalite, coalesce(nullif(n.lieu_libre, ''), l.nom, '')
                  from parcours.p_rencontre n
                  join structures.p_membre m on m.id = n.membre_id
                  left join structures.p_lieu l on l.id = n.lieu_id
                 where n.jeune_id = :jeune order by n.le desc limit 20
                """)
                .param("jeune", jeune.id())
                .query((l, _) -> new UneRencontre(
                        l.getObject(1, OffsetDateTime.class).toInstant(),
                        l.getString(2),
                        l.getString(3),
                        l.getString(4)))
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
