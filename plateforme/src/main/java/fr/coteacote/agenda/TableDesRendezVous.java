package fr.coteacote.agenda;

import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.ModifieEntreTemps;
import fr.coteacote.structures.LieuId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
        return db.sql("select " + LigneDeRendezVous.COLONNES + " from agenda.rendez_vous where id = :id")
                .param("id", id.id())
                .query(LigneDeRendezVous::lire)
                .optional()
                .orElseThrow(() -> new Introuvable("rendez-vous"));
    }

    /** False when somebody or the room is already taken at this hour: the database decides, also between two nodes. */
    boolean inserer(
            RendezVousId id,
            PrendreRendezVous.Demande demande,
            Place place,
            PrendreRendezVous.Etat etat,
            String visio) {
        return db.sql("""
                insert into agenda.rendez_vous (id, jeune_id, membre_id, lieu_id, salle_id, lieu_libre, nature, modalite, debut, fin, etat,
                                                sujet, genre_id, autres, visio, proposition_id, tenu_jusque, cree_le)
                values (:id, :jeune, :membre, :lieu, :salle, :libre, :nature, :modalite, :debut, :fin, :etat,
                        :sujet, :genre, :autres, :visio, :proposition, :jusque, :le)
                """)
                        .param("id", id.id())
                        .param("jeune", demande.jeune().id())
                        .param("membre", demande.membre().id())
                        .param("lieu", demande.lieu().map(LieuId::id).orElse(null))
                        .param("salle", place.salle().orElse(null))
                        .param("libre", demande.lieuLibre())
                        .param("nature", demande.nature().name())
                        .param("modalite", demande.modalite().name())
                        .param("debut", utc(demande.debut()))
                        .param("fin", utc(demande.fin()))
                        .param("etat", etat.nom())
                        .param("sujet", demande.sujet())
                        .param("genre", demande.genre().map(GenreId::id).orElse(null))
                        .param(
                                "autres",
                                demande.autres().stream().map(MembreId::id).toArray(UUID[]::new))
                        .param("visio", visio)
                        .param("proposition", etat.proposition().orElse(null))
                        .param(
                                "jusque",
                                etat.tenuJusque().map(TableDesRendezVous::utc).orElse(null))
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

    /** Another way of meeting, and what it needs: a room, a video call, a place outside the walls. */
    boolean changerDeModalite(RendezVous.Corps corps, Modalite modalite, Place place, String libre, String visio) {
        return db.sql("""
                update agenda.rendez_vous
                   set modalite = :modalite, salle_id = :salle, lieu_libre = :libre, visio = :visio, version = version + 1
                 where id = :id and version = :version
                """)
                        .param("modalite", modalite.name())
                        .param("salle", place.salle().orElse(null))
                        .param("libre", libre)
                        .param("visio", visio)
                        .param("id", corps.id().id())
                        .param("version", corps.version())
                        .update()
                == 1;
    }

    void noterLeMotif(RendezVousId id, MotifAbsence motif) {
        db.sql("update agenda.rendez_vous set motif_absence = :motif, version = version + 1 where id = :id")
                .param("motif", motif.name())
                .param("id", id.id())
                .update();
    }

    void dire(RendezVous.Corps corps, boolean vient) {
        exiger(db.sql(
                        "update agenda.rendez_vous set vient = :vient, version = version + 1 where id = :id and version = :version")
                .param("vient", vient)
                .param("id", corps.id().id())
                .param("version", corps.version())
                .update());
    }

    /** False when the new hour is taken: asked first, and held by the database if two arrive together. */
    boolean libre(Place place, RendezVous.Corps corps) {
        var gens = Stream.concat(
                        Stream.of(place.membre().id(), corps.jeune().id()),
                        corps.autres().stream().map(MembreId::id))
                .toArray(UUID[]::new);
        return db.sql("""
                select not exists (
                    select from agenda.occupe
                     where qui_id = any(:gens) and objet_id <> :sauf and ferme and debut < :fin and fin > :debut
                       and (tenu_jusque is null or tenu_jusque > :maintenant))
                """)
                .param("gens", gens)
                .param("sauf", corps.id().id())
                .param("debut", utc(place.debut()))
                .param("fin", utc(place.fin()))
                .param("maintenant", utc(horloge.instant()))
                .query(Boolean.class)
                .single();
    }

    /** False when somebody took the hour meanwhile. */
    boolean placer(RendezVous.Corps corps, Place place) {
        int lignes = db.sql("""
                update agenda.rendez_vous
                   set membre_id = :membre, lieu_id = :lieu, salle_id = :salle, debut = :debut, fin = :fin, etat = 'PLANIFIE',
                       vient = false, proposition_id = null, tenu_jusque = null, motif_absence = 'NON_DIT', version = version + 1
                 where id = :id and version = :version
                """)
                .param("membre", place.membre().id())
                .param("lieu", place.lieu().orElse(null))
                .param("salle", place.salle().orElse(null))
                .param("debut", utc(place.debut()))
                .param("fin", utc(place.fin()))
                .param("id", corps.id().id())
                .param("version", corps.version())
                .update();
        if (lignes == 0 && lire(corps.id()).corps().version() != corps.version()) {
            throw new ModifieEntreTemps("rendez-vous");
        }
        return lignes == 1;
    }

    /** What happened, with the place it had when it had one and the hour it gets when it gets one. */
    void raconter(RendezVousId id, String quoi, Optional<Place> avant, Optional<Instant> apres) {
        db.sql("""
                insert into agenda.mouvement (id, rendez_vous_id, quoi, debut_avant, fin_avant, membre_avant, lieu_avant, salle_avant,
                                              debut_apres, par, le)
                values (:id, :rdv, :quoi, :debut, :fin, :membre, :lieu, :salle, :apres, :par, :le)
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
                .param("salle", avant.flatMap(Place::salle).orElse(null))
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

    /** Where the meeting stood before it was last moved. */
    Optional<Place> avantDeBouger(RendezVousId id) {
        return db.sql("""
                select membre_avant, lieu_avant, salle_avant, debut_avant, fin_avant from agenda.mouvement
                 where rendez_vous_id = :id and quoi = 'DEPLACE' and fin_avant is not null
                 order by le desc, id desc limit 1
                """)
                .param("id", id.id())
                .query(LigneDeRendezVous::placeDAvant)
                .optional();
    }
}
