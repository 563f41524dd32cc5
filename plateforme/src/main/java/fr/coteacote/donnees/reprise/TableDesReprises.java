package fr.coteacote.donnees.reprise;

import fr.coteacote.donnees.reprise.Reprise.Compte;
import fr.coteacote.donnees.reprise.Reprise.Etat;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.MembreId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files brought, in PostgreSQL. */
@Component
class TableDesReprises {
    private static final String LIRE = """
            select id, fichier, forme, lignes, etat, deposee_par, deposee_le, finie_le,
                   crees, completes, inchanges, proches, refuses
              from donnees.reprise
            """;

    private final JdbcClient db;
    private final Clock horloge;

    TableDesReprises(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    Reprise lire(RepriseId id) {
        return db.sql(LIRE + " where id = :id")
                .param("id", id.id())
                .query(TableDesReprises::reprise)
                .optional()
                .orElseThrow(() -> new Introuvable("reprise"));
    }

    List<Reprise> dernieres() {
        return db.sql(LIRE + " where etat <> 'ABANDONNEE' order by deposee_le desc limit 20")
                .query(TableDesReprises::reprise)
                .list();
    }

    void inserer(Reprise reprise, byte[] empreinte, String signature) {
        db.sql("""
                insert into donnees.reprise (id, fichier, empreinte, forme, signature, lignes, etat, deposee_par, deposee_le)
                values (:id, :fichier, :empreinte, :forme, :signature, :lignes, :etat, :par, :le)
                """)
                .param("id", reprise.id().id())
                .param("fichier", reprise.fichier())
                .param("empreinte", empreinte)
                .param("forme", reprise.forme())
                .param("signature", signature)
                .param("lignes", reprise.lignes())
                .param("etat", reprise.etat().name())
                .param("par", reprise.deposeePar().id())
                .param("le", reprise.deposeeLe().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** True when it starts here and now: not running already, not done. */
    boolean lancer(RepriseId id, MembreId par, Optional<UUID> mandat, OffsetDateTime silencieuseDepuis) {
        return db.sql("""
                update donnees.reprise r
                   set etat = 'EN_COURS', lancee_par = :par, lancee_le = :le, mandat_id = :mandat
                 where r.id = :id
                   and (r.etat in ('DEPOSEE', 'ECHOUEE')
                        or r.etat = 'EN_COURS' and exists (select from donnees.avancement a
                                                            where a.reprise_id = r.id and a.battement < :silence))
                """)
                        .param("par", par.id())
                        .param("le", maintenant())
                        .param("mandat", mandat.orElse(null))
                        .param("id", id.id())
                        .param("silence", silencieuseDepuis)
                        .update()
                == 1;
    }

    /**
     * Readies the transaction for thousands of lines. Foreign keys are checked with plans that the connection may have
     * made when the tables were nearly empty: reading the whole table then, for each line, would take minutes.
     */
    void preparer() {
        db.sql("discard plans").update();
        db.sql("set local enable_seqscan = off").update();
    }

    void finir(RepriseId id, Compte compte) {
        int lignes = db.sql("""
                update donnees.reprise
                   set etat = 'FAITE', finie_le = :le, crees = :crees, completes = :completes, inchanges = :inchanges,
                       proches = :proches, refuses = :refuses
                 where id = :id and etat = 'EN_COURS'
                """)
                .param("le", maintenant())
                .param("crees", compte.crees())
                .param("completes", compte.completes())
                .param("inchanges", compte.inchanges())
                .param("proches", compte.proches())
                .param("refuses", compte.refuses())
                .param("id", id.id())
                .update();
        if (lignes != 1) {
            throw new IllegalStateException("reprise déjà finie");
        }
    }

    void passer(RepriseId id, Etat de, Etat vers) {
        db.sql("update donnees.reprise set etat = :vers, finie_le = :le where id = :id and etat = :de")
                .param("vers", vers.name())
                .param("le", maintenant())
                .param("id", id.id())
                .param("de", de.name())
                .update();
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }

    private static Reprise reprise(ResultSet ligne, int rang) throws SQLException {
        return new Reprise(
                new RepriseId(ligne.getObject("id", UUID.class)),
                ligne.getString("fichier"),
                ligne.getString("forme"),
                ligne.getInt("lignes"),
                Etat.valueOf(ligne.getString("etat")),
                new MembreId(ligne.getObject("deposee_par", UUID.class)),
                ligne.getObject("deposee_le", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(ligne.getObject("finie_le", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                new Compte(
                        ligne.getInt("crees"),
                        ligne.getInt("completes"),
                        ligne.getInt("inchanges"),
                        ligne.getInt("proches"),
                        ligne.getInt("refuses")));
    }
}
