package fr.coteacote.dossiers;

import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A CV or a paper that the young person deposits, shares, and withdraws; a piece for paperwork leaves by itself. */
@Component
public class Documents {
    public static final int TAILLE = 10 * 1024 * 1024;
    private static final Duration APRES_L_ENVOI = Duration.ofDays(30);
    private static final Duration POUR_DEFAIRE = Duration.ofDays(1);

    private final JdbcClient db;
    private final Clock horloge;
    private final MorceauxScelles morceaux;

    Documents(JdbcClient db, Clock horloge, MorceauxScelles morceaux) {
        this.db = db;
        this.horloge = horloge;
        this.morceaux = morceaux;
    }

    public enum Genre {
        CV,
        PAPIER,
        DEMARCHE
    }

    public enum Refus {
        VIDE,
        TROP_GROS,
        PAS_UN_DOCUMENT
    }

    public sealed interface Depot {
        record Garde(UUID id) implements Depot {}

        record Refuse(Refus pourquoi) implements Depot {}
    }

    /** Deposited, it is the young person's alone. */
    @Transactional
    public Depot deposer(JeuneId jeune, Genre genre, String nom, byte[] octets) {
        if (octets.length == 0 || octets.length > TAILLE) {
            return new Depot.Refuse(octets.length == 0 ? Refus.VIDE : Refus.TROP_GROS);
        }
        return TypeDeDocument.de(octets)
                .<Depot>map(type -> new Depot.Garde(garder(jeune, genre, type, nom, octets)))
                .orElseGet(() -> new Depot.Refuse(Refus.PAS_UN_DOCUMENT));
    }

    private UUID garder(JeuneId jeune, Genre genre, TypeDeDocument type, String nom, byte[] octets) {
        UUID id = Identifiants.nouveau();
        db.sql("""
                insert into dossiers.document (id, jeune_id, genre, nom, type, taille, le)
                values (:id, :jeune, :genre, :nom, :type, :taille, :le)
                """)
                .param("id", id)
                .param("jeune", jeune.id())
                .param("genre", genre.name())
                .param("nom", type.nommer(nom))
                .param("type", type.mime())
                .param("taille", octets.length)
                .param("le", maintenant())
                .update();
        morceaux.ecrire(id, octets);
        return id;
    }

    /**
     * Shared with the team; a piece, only with whoever does the paperwork.
     *
     * @return false when there is nobody to do it yet
     */
    @Transactional
    public boolean partager(UUID document, JeuneId jeune, Optional<MembreId> referent) {
        return db.sql("""
                update dossiers.document
                   set partage_le = :le, pour_id = case when genre = 'DEMARCHE' then cast(:referent as uuid) end
                 where id = :id and jeune_id = :jeune and retire_le is null
                   and (genre <> 'DEMARCHE' or cast(:referent as uuid) is not null)
                """)
                        .param("le", maintenant())
                        .param("referent", referent.map(MembreId::id).orElse(null), Types.OTHER)
                        .param("id", document)
                        .param("jeune", jeune.id())
                        .update()
                == 1;
    }

    @Transactional
    public void nePlusPartager(UUID document, JeuneId jeune) {
        db.sql("update dossiers.document set partage_le = null, pour_id = null where id = :id and jeune_id = :jeune")
                .param("id", document)
                .param("jeune", jeune.id())
                .update();
    }

    /** Out of sight at once; its bytes go the next night, once a day was left to undo. */
    @Transactional
    public void retirer(UUID document, JeuneId jeune) {
        db.sql(
                        "update dossiers.document set retire_le = :le where id = :id and jeune_id = :jeune and retire_le is null")
                .param("le", maintenant())
                .param("id", document)
                .param("jeune", jeune.id())
                .update();
    }

    @Transactional
    public void remettre(UUID document, JeuneId jeune) {
        db.sql(
                        "update dossiers.document set retire_le = null where id = :id and jeune_id = :jeune and efface_le is null")
                .param("id", document)
                .param("jeune", jeune.id())
                .update();
    }

    /** The paperwork left: the piece stays thirty days, in case it is asked again. */
    @Transactional
    public void envoyer(UUID document, JeuneId jeune) {
        db.sql("""
                update dossiers.document set envoye_le = :le
                 where id = :id and jeune_id = :jeune and genre = 'DEMARCHE' and envoye_le is null
                   and exists (select from dossiers.p_document p where p.id = document.id)
                """)
                .param("le", maintenant())
                .param("id", document)
                .param("jeune", jeune.id())
                .update();
    }

    public record Ligne(
            UUID id, Genre genre, String nom, int taille, OffsetDateTime le, boolean partage, boolean envoye) {}

    /** Those whoever acts may open. */
    @Transactional(readOnly = true)
    public List<Ligne> de(JeuneId jeune) {
        return db.sql("""
                select id, genre, nom, taille, le, partage_le is not null, envoye_le is not null from dossiers.p_document
                 where jeune_id = :jeune order by le desc, id desc limit 50
                """)
                .param("jeune", jeune.id())
                .query((l, _) -> new Ligne(
                        l.getObject(1, UUID.class),
                        Genre.valueOf(l.getString(2)),
                        l.getString(3),
                        l.getInt(4),
                        l.getObject(5, OffsetDateTime.class),
                        l.getBoolean(6),
                        l.getBoolean(7)))
                .list();
    }

    public record Contenu(String nom, String type, byte[] octets) {}

    @Transactional(readOnly = true)
    public Contenu ouvrir(UUID document, JeuneId jeune) {
        return db.sql("select nom, type from dossiers.p_document where id = :id and jeune_id = :jeune")
                .param("id", document)
                .param("jeune", jeune.id())
                .query((l, _) -> new Contenu(l.getString(1), l.getString(2), morceaux.lire(document)))
                .optional()
                .orElseThrow(() -> new Introuvable("document"));
    }

    /** Night job: pieces sent thirty days ago, and what was withdrawn. Returns how many were erased. */
    @Transactional
    public int effacerLesAnciens() {
        var effaces = db.sql("""
                update dossiers.document set efface_le = :le, nom = 'effacé'
                 where efface_le is null and (envoye_le <= :envoyes or retire_le <= :retires) returning id
                """)
                .param("le", maintenant())
                .param("envoyes", maintenant().minus(APRES_L_ENVOI))
                .param("retires", maintenant().minus(POUR_DEFAIRE))
                .query(UUID.class)
                .list();
        morceaux.effacer(effaces);
        return effaces.size();
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
