package fr.coteacote.parcours;

import static fr.coteacote.parcours.TableDesAccompagnements.utc;

import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.EquipePresente;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who walks beside: nobody or one person at any instant; a relais is told and dated. */
@Component
public class Referents {
    private final JdbcClient db;
    private final Clock horloge;
    private final ApplicationEventPublisher faits;
    private final EquipePresente equipe;

    Referents(JdbcClient db, Clock horloge, ApplicationEventPublisher faits, EquipePresente equipe) {
        this.equipe = equipe;
        this.db = db;
        this.horloge = horloge;
        this.faits = faits;
    }

    /** What the young person is told of the change. Wanted by them, it needs no reason. */
    public sealed interface Relais {
        MembreId vers();

        record VouluParLeJeune(MembreId vers) implements Relais {}

        record VouluParLaStructure(MembreId vers, String motif, String raconte) implements Relais {}
    }

    public enum Passage {
        FAIT,
        MOTIF_A_DIRE,
        DEJA_REFERENT,
        PLUS_DANS_L_EQUIPE
    }

    @Transactional(readOnly = true)
    public Optional<MembreId> actuel(JeuneId jeune) {
        return db.sql("select membre_id from parcours.affectation where jeune_id = :jeune and au is null")
                .param("jeune", jeune.id())
                .query(UUID.class)
                .optional()
                .map(MembreId::new);
    }

    /** First référent, at the welcome: somebody of the team. */
    @Transactional
    public void designer(JeuneId jeune, MembreId membre) {
        if (!equipe.contient(membre)) {
            throw new Introuvable("membre");
        }
        inserer(jeune, membre, "STRUCTURE", "", "");
    }

    @Transactional
    public Passage passerLeRelais(JeuneId jeune, Relais relais) {
        if (relais instanceof Relais.VouluParLaStructure voulu && voulu.motif().isBlank()) {
            return Passage.MOTIF_A_DIRE;
        }
        if (actuel(jeune).filter(relais.vers()::equals).isPresent()) {
            return Passage.DEJA_REFERENT;
        }
        if (!equipe.contient(relais.vers())) {
            return Passage.PLUS_DANS_L_EQUIPE;
        }
        clore(jeune);
        switch (relais) {
            case Relais.VouluParLeJeune(var vers) -> inserer(jeune, vers, "JEUNE", "", "");
            case Relais.VouluParLaStructure(var vers, var motif, var raconte) ->
                inserer(jeune, vers, "STRUCTURE", motif.strip(), raconte.strip());
        }
        db.sql("update parcours.autre_referent set traite_le = :le where jeune_id = :jeune and traite_le is null")
                .param("le", utc(horloge.instant()))
                .param("jeune", jeune.id())
                .update();
        faits.publishEvent(new ReferentChange(EnStructure.structure(), jeune, relais.vers(), horloge.instant()));
        return Passage.FAIT;
    }

    /** The young person asks for somebody else: no reason is asked, the demand waits for the team. */
    @Transactional
    public void demanderQuelquUnDAutre(JeuneId jeune) {
        db.sql("""
                insert into parcours.autre_referent (id, jeune_id, demande_le) values (:id, :jeune, :le)
                on conflict do nothing
                """)
                .param("id", Identifiants.nouveau())
                .param("jeune", jeune.id())
                .param("le", utc(horloge.instant()))
                .update();
    }

    @Transactional
    public void nePlusDemander(JeuneId jeune) {
        db.sql("delete from parcours.autre_referent where jeune_id = :jeune and traite_le is null")
                .param("jeune", jeune.id())
                .update();
    }

    @Transactional(readOnly = true)
    public List<JeuneId> portefeuille(MembreId membre) {
        return db.sql("select jeune_id from parcours.affectation where membre_id = :membre and au is null")
                .param("membre", membre.id())
                .query((ligne, _) -> new JeuneId(ligne.getObject(1, UUID.class)))
                .list();
    }

    private void clore(JeuneId jeune) {
        db.sql("update parcours.affectation set au = :le where jeune_id = :jeune and au is null")
                .param("le", utc(horloge.instant()))
                .param("jeune", jeune.id())
                .update();
    }

    private void inserer(JeuneId jeune, MembreId membre, String vouluPar, String motif, String raconte) {
        db.sql("""
                insert into parcours.affectation (id, jeune_id, membre_id, du, voulu_par, motif, raconte)
                values (:id, :jeune, :membre, :du, :voulu, :motif, :raconte)
                """)
                .param("id", Identifiants.nouveau())
                .param("jeune", jeune.id())
                .param("membre", membre.id())
                .param("du", utc(horloge.instant()))
                .param("voulu", vouluPar)
                .param("motif", motif)
                .param("raconte", raconte)
                .update();
    }
}
