package fr.coteacote.agenda;

import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.ModifieEntreTemps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meetings and their history in PostgreSQL. */
@Component
class TableDesRendezVous {
    private final JdbcClient db;
    private final Clock horloge;

    TableDesRendezVous(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    RendezVous lire(RendezVousId id) {
        return db.sql("""
                select id, jeune_id, membre_id, lieu_id, nature, debut, fin, etat, vient, version
                  from agenda.rendez_vous where id = :id
                """)
                .param("id", id.id())
                .query(TableDesRendezVous::rendezVous)
                .optional()
                .orElseThrow(() -> new Introuvable("rendez-vous"));
    }

    /** False when somebody is already taken at this hour: the exclusion constraints decide, also between two nodes. */
    boolean inserer(RendezVousId id, PrendreRendezVous.Demande demande) {
        return db.sql("""
                insert into agenda.rendez_vous (id, jeune_id, membre_id, lieu_id, lieu_libre, nature, modalite, debut, fin, etat, sujet, cree_le)
                values (:id, :jeune, :membre, :lieu, :libre, :nature, :modalite, :debut, :fin, 'PLANIFIE', :sujet, :le)
                on conflict do nothing
                """)
                        .param("id", id.id())
                        .param("jeune", demande.jeune().id())
                        .param("membre", demande.membre().id())
                        .param("lieu", demande.lieu().map(lieu -> lieu.id()).orElse(null))
                        .param("libre", demande.lieuLibre())
                        .param("nature", demande.nature().name())
                        .param("modalite", demande.modalite().name())
                        .param("debut", utc(demande.debut()))
                        .param("fin", utc(demande.fin()))
                        .param("sujet", demande.sujet())
                        .param("le", utc(horloge.instant()))
                        .update()
                == 1;
    }

    void changerEtat(RendezVous.Corps corps, String etat) {
        exiger(db.sql(
                        "update agenda.rendez_vous set etat = :etat, version = version + 1 where id = :id and version = :version")
                .param("etat", etat)
                .param("id", corps.id().id())
                .param("version", corps.version())
                .update());
    }

    void dire(RendezVous.Corps corps, boolean vient) {
        exiger(db.sql(
                        "update agenda.rendez_vous set vient = :vient, version = version + 1 where id = :id and version = :version")
                .param("vient", vient)
                .param("id", corps.id().id())
                .param("version", corps.version())
                .update());
    }

    /** False when the new hour is taken: asked first, and held by the constraint if two arrive together. */
    boolean libre(Place place, RendezVous.Corps corps) {
        return db.sql("""
                select not exists (
                    select from agenda.rendez_vous
                     where (membre_id = :membre or jeune_id = :jeune) and id <> :sauf and etat in ('PROPOSE', 'PLANIFIE', 'HONORE')
                       and debut < :fin and fin > :debut)
                """)
                .param("membre", place.membre().id())
                .param("jeune", corps.jeune().id())
                .param("sauf", corps.id().id())
                .param("debut", utc(place.debut()))
                .param("fin", utc(place.fin()))
                .query(Boolean.class)
                .single();
    }

    void placer(RendezVous.Corps corps, Place place) {
        exiger(db.sql("""
                update agenda.rendez_vous
                   set membre_id = :membre, lieu_id = :lieu, debut = :debut, fin = :fin, etat = 'PLANIFIE', vient = false,
                       version = version + 1
                 where id = :id and version = :version
                """)
                .param("membre", place.membre().id())
                .param("lieu", place.lieu().orElse(null))
                .param("debut", utc(place.debut()))
                .param("fin", utc(place.fin()))
                .param("id", corps.id().id())
                .param("version", corps.version())
                .update());
    }

    /** Where the meeting stood before it was last moved. */
    Optional<Place> avantDeBouger(RendezVousId id) {
        return db.sql("""
                select membre_avant, lieu_avant, debut_avant, fin_avant from agenda.mouvement
                 where rendez_vous_id = :id and quoi = 'DEPLACE' and fin_avant is not null
                 order by le desc, id desc limit 1
                """)
                .param("id", id.id())
                .query((ligne, _) -> new Place(
                        new MembreId(ligne.getObject(1, UUID.class)),
                        Optional.ofNullable(ligne.getObject(2, UUID.class)),
                        ligne.getObject(3, OffsetDateTime.class).toInstant(),
                        ligne.getObject(4, OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** What happened, with the place it had when it had one and the hour it gets when it gets one. */
    void raconter(RendezVousId id, String quoi, Optional<Place> avant, Optional<Instant> apres) {
        db.sql("""
                insert into agenda.mouvement (id, rendez_vous_id, quoi, debut_avant, fin_avant, membre_avant, lieu_avant, debut_apres, par, le)
                values (:id, :rdv, :quoi, :debut, :fin, :membre, :lieu, :apres, :par, :le)
                """)
                .param("id", Identifiants.nouveau())
                .param("rdv", id.id())
                .param("quoi", quoi)
                .param(
                        "debut",
                        avant.map(Place::debut).map(TableDesRendezVous::utc).orElse(null))
                .param("fin", avant.map(Place::fin).map(TableDesRendezVous::utc).orElse(null))
                .param("membre", avant.map(place -> place.membre().id()).orElse(null))
                .param("lieu", avant.flatMap(Place::lieu).orElse(null))
                .param("apres", apres.map(TableDesRendezVous::utc).orElse(null))
                .param("par", EnStructure.acteur().trace())
                .param("le", utc(horloge.instant()))
                .update();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static void exiger(int lignes) {
        if (lignes != 1) {
            throw new ModifieEntreTemps("rendez-vous");
        }
    }

    private static RendezVous rendezVous(ResultSet ligne, int rang) throws SQLException {
        var corps = new RendezVous.Corps(
                new RendezVousId(ligne.getObject("id", UUID.class)),
                new JeuneId(ligne.getObject("jeune_id", UUID.class)),
                new MembreId(ligne.getObject("membre_id", UUID.class)),
                Optional.ofNullable(ligne.getObject("lieu_id", UUID.class)),
                Nature.valueOf(ligne.getString("nature")),
                ligne.getObject("debut", OffsetDateTime.class).toInstant(),
                ligne.getObject("fin", OffsetDateTime.class).toInstant(),
                ligne.getBoolean("vient"),
                ligne.getInt("version"));
        return switch (ligne.getString("etat")) {
            case "PROPOSE", "PLANIFIE" -> new RendezVous.Planifie(corps);
            case "ANNULE_JEUNE" -> new RendezVous.Annule(corps, true);
            case "ANNULE_STRUCTURE" -> new RendezVous.Annule(corps, false);
            case "HONORE" -> new RendezVous.Honore(corps);
            case "NON_VENU" -> new RendezVous.NonVenu(corps);
            default -> new RendezVous.Reporte(corps);
        };
    }
}
