package fr.coteacote.dossiers;

import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.ModifieEntreTemps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a person wants to be spoken to and reached, and how they say who they are. */
@Component
public class Preferences {
    private final JdbcClient db;

    Preferences(JdbcClient db) {
        this.db = db;
    }

    public enum Registre {
        TU,
        VOUS
    }

    public enum Canal {
        AUCUN,
        SMS,
        APPEL,
        COURRIEL
    }

    @Transactional
    public void choisir(JeuneId jeune, Registre registre, Canal canal, String moment) {
        db.sql("""
                update dossiers.jeune set registre = :registre, canal = :canal, moment = :moment, version = version + 1
                 where id = :id
                """)
                .param("registre", registre.name())
                .param("canal", canal.name())
                .param("moment", moment.strip())
                .param("id", jeune.id())
                .update();
    }

    /** What a person chose; nobody with a file means nobody to write to. */
    public record Choix(Registre registre, Canal canal) {}

    @Transactional(readOnly = true)
    public Choix de(JeuneId jeune) {
        return db.sql("select registre, canal from dossiers.jeune where id = :id")
                .param("id", jeune.id())
                .query(Choix.class)
                .optional()
                .orElse(new Choix(Registre.TU, Canal.AUCUN));
    }

    /** Corrects the identity as the person declares it; two people changing it at once get a conflict. */
    @Transactional
    public void corriger(JeuneId jeune, Identite identite, int version) {
        int lignes = db.sql("""
                update dossiers.jeune
                   set prenom = :prenom, nom = :nom, naissance = :naissance, version = version + 1
                 where id = :id and version = :version
                """)
                .param("prenom", identite.prenom())
                .param("nom", identite.nom())
                .param("naissance", identite.naissance().orElse(null))
                .param("id", jeune.id())
                .param("version", version)
                .update();
        if (lignes != 1) {
            throw new ModifieEntreTemps("identite");
        }
    }
}
