package fr.coteacote.parcours;

import static fr.coteacote.parcours.TableDesAccompagnements.utc;

import fr.coteacote.dossiers.Voix;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tracks, several at once: kept, set aside, taken again. Leaving one never closes another (S1-57). */
@Component
public class Pistes {
    private final JdbcClient db;
    private final Clock horloge;

    Pistes(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    public enum Etat {
        A_ESSAYER,
        PLAIT,
        DE_COTE
    }

    /** @param acces how one goes there: on foot, the bus of 7.40 */
    public record Piste(String quoi, String details, String lieu, String acces, Voix voix) {}

    @Transactional
    public UUID noter(JeuneId jeune, Piste piste) {
        UUID id = Identifiants.nouveau();
        db.sql("""
                insert into parcours.piste (id, jeune_id, quoi, details, lieu, acces, voix, ecrit_par, le, etat)
                values (:id, :jeune, :quoi, :details, :lieu, :acces, :voix, :par, :le, 'A_ESSAYER')
                """)
                .param("id", id)
                .param("jeune", jeune.id())
                .param("quoi", piste.quoi().strip())
                .param("details", piste.details().strip())
                .param("lieu", piste.lieu().strip())
                .param("acces", piste.acces().strip())
                .param("voix", piste.voix().name())
                .param("par", EnStructure.acteur().trace())
                .param("le", utc(horloge.instant()))
                .update();
        return id;
    }

    /** @param mots why, if they say it */
    @Transactional
    public void passer(UUID piste, JeuneId jeune, Etat etat, String mots) {
        int lignes = db.sql("""
                update parcours.piste set etat = :etat, mots = :mots, version = version + 1
                 where id = :id and jeune_id = :jeune and retire_le is null
                """)
                .param("etat", etat.name())
                .param("mots", mots.strip())
                .param("id", piste)
                .param("jeune", jeune.id())
                .update();
        if (lignes != 1) {
            throw new Introuvable("piste");
        }
    }

    /** This step goes towards this track, which is an aim from then on. */
    @Transactional
    public void viser(UUID piste, JeuneId jeune, ActionId pas) {
        int lignes = db.sql("""
                update parcours.action a set piste_id = p.id, version = a.version + 1
                  from parcours.piste p
                 where a.id = :pas and a.jeune_id = :jeune and p.id = :piste and p.jeune_id = :jeune and p.retire_le is null
                """)
                .param("pas", pas.id())
                .param("jeune", jeune.id())
                .param("piste", piste)
                .update();
        if (lignes != 1) {
            throw new Introuvable("piste");
        }
    }

    /** The young person writes theirs otherwise; nobody writes over another's words. */
    @Transactional
    public boolean recrire(UUID piste, JeuneId jeune, String quoi, String lieu, String acces) {
        return db.sql("""
                update parcours.piste set quoi = :quoi, lieu = :lieu, acces = :acces, version = version + 1
                 where id = :id and jeune_id = :jeune and retire_le is null and ecrit_par like 'jeune:%'
                """)
                        .param("quoi", quoi.strip())
                        .param("lieu", lieu.strip())
                        .param("acces", acces.strip())
                        .param("id", piste)
                        .param("jeune", jeune.id())
                        .update()
                == 1;
    }

    /** The young person takes back any of them; the team, what the team wrote. */
    @Transactional
    public boolean retirer(UUID piste, JeuneId jeune) {
        return db.sql("""
                update parcours.piste set retire_le = :le, version = version + 1
                 where id = :id and jeune_id = :jeune and retire_le is null and (:tout or ecrit_par like 'equipe:%')
                """)
                        .param("le", utc(horloge.instant()))
                        .param("id", piste)
                        .param("jeune", jeune.id())
                        .param("tout", EnStructure.acteur() instanceof Acteur.Jeune)
                        .update()
                == 1;
    }
}
