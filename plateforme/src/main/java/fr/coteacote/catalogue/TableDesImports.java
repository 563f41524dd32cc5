package fr.coteacote.catalogue;

import fr.coteacote.catalogue.ImportDeCatalogue.Etat;
import fr.coteacote.socle.MembreId;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Files brought, their pieces while they serve, and how far each one is. */
@Component
class TableDesImports {
    private static final Duration GARDE = Duration.ofDays(7);
    private static final int MORCEAU = 256 * 1024;
    private static final int MONTRES = 20;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient db;
    private final Clock horloge;

    TableDesImports(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    void deposer(ImportId id, String fichier, boolean entier, MembreId par, byte[] octets) {
        db.sql("""
                insert into catalogue.import (id, fichier, entier, etat, membre_id, depose_le)
                values (:id, :fichier, :entier, 'LECTURE', :par, :le)
                """)
                .param("id", id.id())
                .param("fichier", fichier)
                .param("entier", entier)
                .param("par", par.id())
                .param("le", maintenant())
                .update();
        for (int debut = 0, rang = 0; debut < octets.length; debut += MORCEAU, rang++) {
            db.sql("insert into catalogue.morceau (import_id, rang, contenu) values (:id, :rang, :contenu)")
                    .param("id", id.id())
                    .param("rang", rang)
                    .param("contenu", Arrays.copyOfRange(octets, debut, Math.min(octets.length, debut + MORCEAU)))
                    .update();
        }
    }

    void copier(ImportId id, Path vers) {
        try (OutputStream sortie = Files.newOutputStream(vers)) {
            db.sql("select contenu from catalogue.morceau where import_id = :id order by rang")
                    .withFetchSize(8)
                    .param("id", id.id())
                    .query(l -> {
                        ecrire(sortie, l.getBytes(1));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ecrire(OutputStream sortie, byte[] morceau) {
        try {
            sortie.write(morceau);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True when it stood there: two people pressing at once start it once. */
    boolean passer(ImportId id, Etat de, Etat vers) {
        return db.sql("update catalogue.import set etat = :vers where id = :id and etat = :de")
                        .param("vers", vers.name())
                        .param("id", id.id())
                        .param("de", de.name())
                        .update()
                == 1;
    }

    void rendreCompte(ImportId id, Etat etat, CompteRendu rapport) {
        db.sql("update catalogue.import set etat = :etat, rapport = :rapport where id = :id")
                .param("etat", etat.name())
                .param("rapport", JSON.writeValueAsString(rapport))
                .param("id", id.id())
                .update();
    }

    void oublierLeFichier(ImportId id) {
        db.sql("delete from catalogue.morceau where import_id = :id")
                .param("id", id.id())
                .update();
    }

    /** A file nobody took in a week is forgotten; its report stays a year. */
    void oublierLesAnciens() {
        db.sql("""
                delete from catalogue.morceau m
                 where exists (select from catalogue.import i where i.id = m.import_id and i.depose_le < :limite)
                """).param("limite", maintenant().minus(GARDE)).update();
        db.sql("""
                update catalogue.import set etat = 'ABANDONNE'
                 where etat in ('LECTURE', 'ESSAYE', 'ECHOUE') and depose_le < :limite
                """).param("limite", maintenant().minus(GARDE)).update();
        db.sql("delete from catalogue.avancement where battement < :limite")
                .param("limite", maintenant().minus(GARDE))
                .update();
        db.sql("delete from catalogue.import where depose_le < :limite")
                .param("limite", maintenant().minusMonths(12))
                .update();
    }

    private static final String LIRE =
            "select id, fichier, entier, etat, membre_id, depose_le, rapport from catalogue.import";

    Optional<ImportDeCatalogue> lire(ImportId id) {
        return db.sql(LIRE + " where id = :id")
                .param("id", id.id())
                .query(TableDesImports::ligne)
                .optional();
    }

    List<ImportDeCatalogue> derniers() {
        return db.sql(LIRE + " where etat <> 'ABANDONNE' order by depose_le desc limit :n")
                .param("n", MONTRES)
                .query(TableDesImports::ligne)
                .list();
    }

    private static ImportDeCatalogue ligne(ResultSet l, int rang) throws SQLException {
        return new ImportDeCatalogue(
                new ImportId(l.getObject(1, UUID.class)),
                l.getString(2),
                l.getBoolean(3),
                Etat.valueOf(l.getString(4)),
                new MembreId(l.getObject(5, UUID.class)),
                l.getObject(6, OffsetDateTime.class).toInstant(),
                Optional.ofNullable(l.getString(7)).map(texte -> JSON.readValue(texte, CompteRendu.class)));
    }

    /** Written beside the import's own transaction, so that others see it before the end. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void avancer(ImportId id, int aFaire, int faits) {
        db.sql("""
                insert into catalogue.avancement (import_id, a_faire, faits, battement) values (:id, :aFaire, :faits, :le)
                on conflict on constraint avancement_pkey
                do update set a_faire = excluded.a_faire, faits = excluded.faits, battement = excluded.battement
                """)
                .param("id", id.id())
                .param("aFaire", aFaire)
                .param("faits", faits)
                .param("le", maintenant())
                .update();
    }

    Optional<Imports.Avancement> avancement(ImportId id) {
        return db.sql("select a_faire, faits, battement from catalogue.avancement where import_id = :id")
                .param("id", id.id())
                .query((l, _) -> new Imports.Avancement(
                        l.getInt(1),
                        l.getInt(2),
                        l.getObject(3, OffsetDateTime.class).toInstant()))
                .optional();
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
