package fr.coteacote.parcours;

import fr.coteacote.dossiers.Situation;
import fr.coteacote.parcours.Accompagnement.Etat;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.ModifieEntreTemps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accompaniments and their transitions in PostgreSQL. */
@Component
class TableDesAccompagnements {
    private static final String LIRE = """
            select jeune_id, etat, etat_avant, debut, rythme_jours, dernier_contact_le, origine, situation, version
              from parcours.accompagnement
            """;

    private final JdbcClient db;
    private final Clock horloge;

    TableDesAccompagnements(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    Optional<Accompagnement> chercher(JeuneId jeune) {
        return db.sql(LIRE + " where jeune_id = :jeune")
                .param("jeune", jeune.id())
                .query(TableDesAccompagnements::accompagnement)
                .optional();
    }

    Accompagnement lire(JeuneId jeune) {
        return chercher(jeune).orElseThrow(() -> new Introuvable("accompagnement"));
    }

    List<Accompagnement> sansContactDepuis(Instant limite) {
        return db.sql(LIRE + " where etat in ('ACCUEILLI', 'ACCOMPAGNE') and dernier_contact_le <= :limite")
                .param("limite", utc(limite))
                .query(TableDesAccompagnements::accompagnement)
                .list();
    }

    void ouvrir(JeuneId jeune, int rythmeJours, String canal) {
        var maintenant = utc(horloge.instant());
        db.sql("""
                insert into parcours.accompagnement (jeune_id, etat, depuis, debut, rythme_jours, dernier_contact_le, dernier_contact_canal)
                values (:jeune, 'ACCUEILLI', :le, :le, :rythme, :le, :canal)
                """)
                .param("jeune", jeune.id())
                .param("le", maintenant)
                .param("rythme", rythmeJours)
                .param("canal", canal)
                .update();
        tracer(jeune, "CONTACT", Etat.ACCUEILLI, "");
    }

    void passer(Accompagnement de, Accompagnement vers, String motif) {
        @Nullable
        Etat avant =
                switch (vers) {
                    case Accompagnement.EnPause pause -> pause.avant();
                    case Accompagnement.EnVeille veille -> veille.avant();
                    case Accompagnement.EnRoute _, Accompagnement.Sorti _, Accompagnement.Archive _ -> null;
                };
        @Nullable Sortie sortie = vers instanceof Accompagnement.Sorti sorti ? sorti.sortie() : null;
        int lignes = db.sql("""
                update parcours.accompagnement
                   set etat = :etat, etat_avant = :avant, depuis = :le, origine = :origine, situation = :situation,
                       relances = 0, version = version + 1
                 where jeune_id = :jeune and version = :version
                """)
                .param("etat", vers.etat().name())
                .param("avant", avant == null ? null : avant.name())
                .param("le", utc(horloge.instant()))
                .param("origine", sortie == null ? null : sortie.origine().name())
                .param("situation", sortie == null ? null : sortie.situation().name())
                .param("jeune", de.corps().jeune().id())
                .param("version", de.corps().version())
                .update();
        if (lignes != 1) {
            throw new ModifieEntreTemps("accompagnement");
        }
        tracer(de.corps().jeune(), de.etat().name(), vers.etat(), motif);
    }

    void noterLeContact(JeuneId jeune, Instant le, String canal) {
        db.sql("""
                update parcours.accompagnement set dernier_contact_le = :le, dernier_contact_canal = :canal, version = version + 1
                 where jeune_id = :jeune and dernier_contact_le <= :le
                """)
                .param("le", utc(le))
                .param("canal", canal)
                .param("jeune", jeune.id())
                .update();
    }

    void convenirDuRythme(JeuneId jeune, int jours) {
        db.sql(
                        "update parcours.accompagnement set rythme_jours = :jours, version = version + 1 where jeune_id = :jeune")
                .param("jours", jours)
                .param("jeune", jeune.id())
                .update();
    }

    private void tracer(JeuneId jeune, String de, Etat vers, String motif) {
        db.sql("""
                insert into parcours.transition (id, jeune_id, de, vers, le, par, motif)
                values (:id, :jeune, :de, :vers, :le, :par, :motif)
                """)
                .param("id", Identifiants.nouveau())
                .param("jeune", jeune.id())
                .param("de", de)
                .param("vers", vers.name())
                .param("le", utc(horloge.instant()))
                .param("par", EnStructure.acteur().trace())
                .param("motif", motif)
                .update();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Accompagnement accompagnement(ResultSet ligne, int rang) throws SQLException {
        var corps = new Accompagnement.Corps(
                new JeuneId(ligne.getObject("jeune_id", UUID.class)),
                ligne.getObject("debut", OffsetDateTime.class).toInstant(),
                ligne.getInt("rythme_jours"),
                ligne.getObject("dernier_contact_le", OffsetDateTime.class).toInstant(),
                ligne.getInt("version"));
        return switch (Etat.valueOf(ligne.getString("etat"))) {
            case ACCUEILLI -> new Accompagnement.Accueilli(corps);
            case ACCOMPAGNE -> new Accompagnement.Accompagne(corps);
            case EN_PAUSE -> new Accompagnement.EnPause(corps, Etat.valueOf(ligne.getString("etat_avant")));
            case EN_VEILLE -> new Accompagnement.EnVeille(corps, Etat.valueOf(ligne.getString("etat_avant")));
            case SORTI ->
                new Accompagnement.Sorti(
                        corps,
                        new Sortie(
                                Sortie.Origine.valueOf(ligne.getString("origine")),
                                Situation.Categorie.valueOf(ligne.getString("situation")),
                                ""));
            case ARCHIVE -> new Accompagnement.Archive(corps);
        };
    }
}
