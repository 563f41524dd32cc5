package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Seance;
import fr.coteacote.parcours.GardienDesDossiers;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.Structures;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose file a colleague may open: their portfolio, somebody they stand in for, or anybody after saying why today. */
@Component
class AccesAuDossier implements GardienDesDossiers {
    private final JdbcClient db;
    private final Structures structures;

    AccesAuDossier(JdbcClient db, Structures structures) {
        this.db = db;
        this.structures = structures;
    }

    record Droit(String prenom, boolean sien, boolean motive) {
        boolean ouvert() {
            return sien || motive;
        }
    }

    @Transactional(readOnly = true)
    Droit droit(JeuneId jeune, MembreId moi) {
        var jour = structures.aujourdhui();
        var matin = jour.atStartOfDay(structures.courante().fuseau());
        return db.sql("""
                select j.prenom,
                       exists (select from parcours.p_referent f
                                where f.jeune_id = j.id
                                  and (f.membre_id = :moi
                                       or exists (select from structures.p_absence s
                                                   where s.membre_id = f.membre_id and s.suppleant_id = :moi and :jour between s.du and s.au))),
                       exists (select from acces.p_lecture x
                                where x.jeune_id = j.id and x.membre_id = :moi and x.hors_portefeuille and x.le >= :matin)
                  from dossiers.p_jeune j
                  join parcours.p_accompagnement a on a.jeune_id = j.id
                 where j.id = :id
                """)
                .param("id", jeune.id())
                .param("moi", moi.id())
                .param("jour", jour)
                .param("matin", matin.toInstant().atOffset(ZoneOffset.UTC))
                .query((l, _) -> new Droit(l.getString(1), l.getBoolean(2), l.getBoolean(3)))
                .optional()
                .orElseThrow(() -> new Introuvable("dossier"));
    }

    @Override
    @Transactional(readOnly = true)
    public void exiger(JeuneId jeune, Seance seance) {
        if (!droit(jeune, moi(seance)).ouvert()) {
            throw new DossierFerme();
        }
    }

    static MembreId moi(Seance seance) {
        return ((Acteur.Equipe) seance.acteur()).membre();
    }
}
