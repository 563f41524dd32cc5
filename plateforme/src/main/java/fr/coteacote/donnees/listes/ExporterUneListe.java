package fr.coteacote.donnees.listes;

import fr.coteacote.donnees.ListeAExporter;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.MembreId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A list goes out as a file: who, when, why and how many are written in the same transaction. */
@Component
public class ExporterUneListe {
    private final JdbcClient db;
    private final Clock horloge;

    ExporterUneListe(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    public sealed interface Export {
        record Fait(byte[] fichier) implements Export {}

        record MotifADire() implements Export {}
    }

    @Transactional
    public Export exporter(ListeAExporter liste, Map<String, String> filtre, String motif, MembreId par) {
        if (motif.isBlank()) {
            return new Export.MotifADire();
        }
        var feuille = liste.lire(filtre);
        db.sql("""
                insert into donnees.export (id, liste, criteres, motif, lignes, par, le)
                values (:id, :liste, :criteres, :motif, :lignes, :par, :le)
                """)
                .param("id", Identifiants.nouveau())
                .param("liste", liste.cle())
                .param("criteres", liste.criteres(filtre))
                .param("motif", motif.strip())
                .param("lignes", feuille.lignes().size())
                .param("par", par.id())
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
        return new Export.Fait(FeuilleCsv.ecrire(feuille.entete(), feuille.lignes()));
    }
}
