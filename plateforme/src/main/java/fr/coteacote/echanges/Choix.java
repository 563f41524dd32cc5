package fr.coteacote.echanges;

import fr.coteacote.dossiers.Portraits;
import fr.coteacote.dossiers.Preferences;
import fr.coteacote.envois.Envois.Canal;
import fr.coteacote.socle.JeuneId;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How each person wants to be written to: which way, in clear or not, never at which hours, and stop. */
@Component
public class Choix {
    private final JdbcClient db;
    private final Clock horloge;
    private final Portraits portraits;
    private final Preferences preferences;

    Choix(JdbcClient db, Clock horloge, Portraits portraits, Preferences preferences) {
        this.db = db;
        this.horloge = horloge;
        this.portraits = portraits;
        this.preferences = preferences;
    }

    /** Hours when nothing leaves; they may pass midnight. */
    public record Calme(LocalTime debut, LocalTime fin) {
        boolean couvre(LocalTime heure) {
            return debut.isBefore(fin)
                    ? !heure.isBefore(debut) && heure.isBefore(fin)
                    : !heure.isBefore(debut) || heure.isBefore(fin);
        }
    }

    public record DeLaPersonne(
            Preferences.Registre registre,
            Preferences.Canal canal,
            Optional<Calme> calme,
            boolean enClair,
            boolean montreLu) {}

    private record Ligne(Optional<Calme> calme, boolean enClair, boolean montreLu) {}

    @Transactional(readOnly = true)
    public DeLaPersonne de(JeuneId jeune) {
        var ligne = db.sql(
                        "select calme_debut, calme_fin, en_clair, montre_lu from echanges.choix where jeune_id = :jeune")
                .param("jeune", jeune.id())
                .query((l, _) -> new Ligne(
                        Optional.ofNullable(l.getObject(1, LocalTime.class))
                                .map(debut -> new Calme(debut, heure(l, 2))),
                        l.getBoolean(3),
                        l.getBoolean(4)))
                .optional()
                .orElseGet(() -> new Ligne(Optional.empty(), false, true));
        return new DeLaPersonne(
                portraits.nom(jeune).registre(),
                preferences.de(jeune).canal(),
                ligne.calme(),
                ligne.enClair(),
                ligne.montreLu());
    }

    private static LocalTime heure(java.sql.ResultSet ligne, int colonne) {
        try {
            return ligne.getObject(colonne, LocalTime.class);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Transactional
    public void choisir(JeuneId jeune, Optional<Calme> calme, boolean enClair, boolean montreLu) {
        db.sql("""
                insert into echanges.choix (jeune_id, calme_debut, calme_fin, en_clair, montre_lu)
                values (:jeune, :debut, :fin, :clair, :lu)
                on conflict on constraint choix_pkey do update
                   set calme_debut = excluded.calme_debut, calme_fin = excluded.calme_fin,
                       en_clair = excluded.en_clair, montre_lu = excluded.montre_lu
                """)
                .param("jeune", jeune.id())
                .param("debut", calme.map(Calme::debut).orElse(null), java.sql.Types.TIME)
                .param("fin", calme.map(Calme::fin).orElse(null), java.sql.Types.TIME)
                .param("clair", enClair)
                .param("lu", montreLu)
                .update();
    }

    boolean stop(Canal canal, String vers) {
        return db.sql("select exists (select from echanges.stop where canal = :canal and vers = :vers)")
                .param("canal", canal.name())
                .param("vers", vers)
                .query(Boolean.class)
                .single();
    }

    @Transactional
    public void arreter(Canal canal, String vers) {
        db.sql("insert into echanges.stop (canal, vers, le) values (:canal, :vers, :le) on conflict do nothing")
                .param("canal", canal.name())
                .param("vers", vers)
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional
    public void reprendre(Canal canal, String vers) {
        db.sql("delete from echanges.stop where canal = :canal and vers = :vers")
                .param("canal", canal.name())
                .param("vers", vers)
                .update();
    }
}
