package fr.coteacote.dossiers;

import fr.coteacote.socle.Scellement;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bytes of documents: sealed rows of 256 kB, each bound to its document and its place. */
@Component
class MorceauxScelles {
    private static final int TAILLE = 256 * 1024;

    private final JdbcClient db;
    private final Scellement scellement;

    MorceauxScelles(JdbcClient db, Scellement scellement) {
        this.db = db;
        this.scellement = scellement;
    }

    void ecrire(UUID document, byte[] octets) {
        for (int rang = 0; rang * TAILLE < octets.length; rang++) {
            byte[] morceau = Arrays.copyOfRange(octets, rang * TAILLE, Math.min(octets.length, (rang + 1) * TAILLE));
            db.sql(
                            "insert into dossiers.document_morceau (document_id, rang, scelle) values (:document, :rang, :scelle)")
                    .param("document", document)
                    .param("rang", rang)
                    .param("scelle", scellement.sceller(morceau, pour(document, rang)))
                    .update();
        }
    }

    byte[] lire(UUID document) {
        var octets = new ByteArrayOutputStream();
        db.sql("select rang, scelle from dossiers.document_morceau where document_id = :document order by rang")
                .param("document", document)
                .query(l -> {
                    octets.writeBytes(scellement.ouvrir(l.getBytes(2), pour(document, l.getInt(1))));
                });
        return octets.toByteArray();
    }

    void effacer(List<UUID> documents) {
        db.sql("delete from dossiers.document_morceau where document_id = any(:documents)")
                .param("documents", documents.toArray(UUID[]::new))
                .update();
    }

    private static String pour(UUID document, int rang) {
        return "dossiers.document/" + document + "/" + rang;
    }
}
