package fr.coteacote.parcours;

import static fr.coteacote.parcours.TableDesAccompagnements.utc;

import fr.coteacote.agenda.Modalite;
import fr.coteacote.agenda.Nature;
import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.dossiers.Voix;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.direct.Direct;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A meeting written by two, live: topics, paragraphs, what was done well, and two agreements to finish. */
@Component
public class Bilans {
    /** Kind of thing that {@link Direct} tells about. */
    public static final String SUJET = "bilan";

    private final JdbcClient db;
    private final Rencontres rencontres;
    private final Direct direct;
    private final Clock horloge;

    Bilans(JdbcClient db, Rencontres rencontres, Direct direct, Clock horloge) {
        this.db = db;
        this.rencontres = rencontres;
        this.direct = direct;
        this.horloge = horloge;
    }

    public enum Genre {
        SUJET,
        SU_FAIRE
    }

    /** Opens the meeting, or finds the one under way: there is one at a time. */
    @Transactional
    public BilanId ouvrir(JeuneId jeune, MembreId membre, Optional<RendezVousId> rendezVous) {
        db.sql("""
                insert into parcours.bilan (id, jeune_id, membre_id, rendez_vous_id, ouvert_le)
                values (:id, :jeune, :membre, :rdv, :le) on conflict do nothing
                """)
                .param("id", Identifiants.nouveau())
                .param("jeune", jeune.id())
                .param("membre", membre.id())
                .param("rdv", rendezVous.map(RendezVousId::id).orElse(null))
                .param("le", utc(horloge.instant()))
                .update();
        return new BilanId(db.sql("select id from parcours.bilan where jeune_id = :jeune and clos_le is null")
                .param("jeune", jeune.id())
                .query(UUID.class)
                .single());
    }

    /** Puts a topic on the table, or something the person knew how to do; the same words twice are one. */
    @Transactional
    public void ajouter(BilanId id, JeuneId jeune, Genre nature, String quoi, Voix voix) {
        ouvert(id, jeune);
        db.sql("""
                insert into parcours.sujet (id, bilan_id, nature, quoi, voix, le) values (:id, :bilan, :nature, :quoi, :voix, :le)
                on conflict do nothing
                """)
                .param("id", Identifiants.nouveau())
                .param("bilan", id.id())
                .param("nature", nature.name())
                .param("quoi", quoi.strip())
                .param("voix", voix.name())
                .param("le", utc(horloge.instant()))
                .update();
        direct.annoncer(SUJET, id.id());
    }

    @Transactional
    public void enlever(BilanId id, JeuneId jeune, Genre nature, String quoi) {
        ouvert(id, jeune);
        db.sql("delete from parcours.sujet where bilan_id = :bilan and nature = :nature and quoi = :quoi")
                .param("bilan", id.id())
                .param("nature", nature.name())
                .param("quoi", quoi.strip())
                .update();
        direct.annoncer(SUJET, id.id());
    }

    /** Whose agreement: the young person's is theirs to give, on their telephone or on the screen turned to them. */
    public enum Accord {
        JEUNE,
        EQUIPE
    }

    @Transactional
    public void accorder(BilanId id, JeuneId jeune, Accord de, boolean oui) {
        if (de == Accord.EQUIPE && EnStructure.acteur() instanceof Acteur.Jeune) {
            throw new Introuvable("accord");
        }
        ouvert(id, jeune);
        String colonne = de == Accord.JEUNE ? "accord_jeune_le" : "accord_equipe_le";
        db.sql("update parcours.bilan set " + colonne + " = :le where id = :id")
                .param("le", oui ? utc(horloge.instant()) : null, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id.id())
                .update();
        direct.annoncer(SUJET, id.id());
    }

    public enum Cloture {
        FINI,
        IL_MANQUE_UN_ACCORD
    }

    /** Ends the meeting when both agree: it becomes a meeting held, with what mattered that day. */
    @Transactional
    public Cloture finir(BilanId id, JeuneId jeune) {
        var bilan = ouvert(id, jeune);
        if (!bilan.accords()) {
            return Cloture.IL_MANQUE_UN_ACCORD;
        }
        UUID rencontre = rencontres.noter(new Rencontres.Rencontre(
                jeune,
                bilan.membre(),
                bilan.rendezVous(),
                Nature.ENTRETIEN,
                Modalite.SUR_PLACE,
                Optional.empty(),
                "",
                bilan.preoccupation()));
        db.sql("update parcours.bilan set clos_le = :le, rencontre_id = :rencontre where id = :id and clos_le is null")
                .param("le", utc(horloge.instant()))
                .param("rencontre", rencontre)
                .param("id", id.id())
                .update();
        direct.annoncer(SUJET, id.id());
        return Cloture.FINI;
    }

    private record Ouvert(MembreId membre, Optional<RendezVousId> rendezVous, boolean accords, String preoccupation) {}

    private Ouvert ouvert(BilanId id, JeuneId jeune) {
        return db.sql("""
                select membre_id, rendez_vous_id, accord_jeune_le is not null and accord_equipe_le is not null,
                       coalesce((select s.quoi from parcours.sujet s
                                  where s.bilan_id = b.id and s.nature = 'SUJET' and s.voix = 'JEUNE' order by s.le limit 1), '')
                  from parcours.bilan b where id = :id and jeune_id = :jeune and clos_le is null for update
                """)
                .param("id", id.id())
                .param("jeune", jeune.id())
                .query((l, _) -> new Ouvert(
                        new MembreId(l.getObject(1, UUID.class)),
                        Optional.ofNullable(l.getObject(2, UUID.class)).map(RendezVousId::new),
                        l.getBoolean(3),
                        l.getString(4)))
                .optional()
                .orElseThrow(() -> new Introuvable("bilan ouvert"));
    }
}
