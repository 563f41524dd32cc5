package fr.coteacote.dossiers;

import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.SuivreUneReunion;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The same person twice: a human says so, one file is kept, the other stays behind it, and a day is left to undo. */
@Component
public class ReunirDeuxDossiers {
    public static final Duration POUR_DEFAIRE = Duration.ofDays(1);

    private final JdbcClient db;
    private final List<SuivreUneReunion> suites;
    private final Clock horloge;

    ReunirDeuxDossiers(JdbcClient db, List<SuivreUneReunion> suites, Clock horloge) {
        this.db = db;
        this.suites = List.copyOf(suites);
        this.horloge = horloge;
    }

    public sealed interface Reunion {
        record Faite(UUID id) implements Reunion {}

        record Refusee(String pourquoi) implements Reunion {}
    }

    public enum Separation {
        FAITE,
        TROP_TARD
    }

    @Transactional
    public Reunion reunir(JeuneId garde, JeuneId absorbe, MembreId par) {
        if (garde.equals(absorbe)) {
            return new Reunion.Refusee("C’est une seule et même fiche.");
        }
        verrouiller(garde, absorbe);
        var empechement = suites.stream()
                .flatMap(suite -> suite.empechement(garde, absorbe).stream())
                .findFirst();
        return empechement
                .<Reunion>map(Reunion.Refusee::new)
                .orElseGet(() -> new Reunion.Faite(faire(garde, absorbe, par)));
    }

    private UUID faire(JeuneId garde, JeuneId absorbe, MembreId par) {
        UUID id = Identifiants.nouveau();
        db.sql("""
                insert into dossiers.fusion (id, jeune_id, absorbe_id, le, par, completes)
                select :id, g.id, a.id, :le, :par, array_remove(array[
                         case when g.prenom = '' and a.prenom <> '' then 'prenom' end,
                         case when g.nom = '' and a.nom <> '' then 'nom' end,
                         case when g.naissance is null and a.naissance is not null then 'naissance' end,
                         case when g.lieu_id is null and a.lieu_id is not null then 'lieu' end], null)
                  from dossiers.jeune g, dossiers.jeune a where g.id = :garde and a.id = :absorbe
                """)
                .param("id", id)
                .param("le", maintenant())
                .param("par", par.id())
                .param("garde", garde.id())
                .param("absorbe", absorbe.id())
                .update();
        db.sql("""
                update dossiers.jeune g
                   set prenom = case when g.prenom = '' then a.prenom else g.prenom end,
                       nom = case when g.nom = '' then a.nom else g.nom end,
                       naissance = coalesce(g.naissance, a.naissance), lieu_id = coalesce(g.lieu_id, a.lieu_id),
                       version = g.version + 1
                  from dossiers.jeune a where g.id = :garde and a.id = :absorbe
                """).param("garde", garde.id()).param("absorbe", absorbe.id()).update();
        db.sql("update dossiers.jeune set fusionne_dans = :garde, version = version + 1 where id = :absorbe")
                .param("garde", garde.id())
                .param("absorbe", absorbe.id())
                .update();
        suites.forEach(suite -> noter(id, suite.objet(), suite.confier(garde, absorbe)));
        return id;
    }

    private void noter(UUID fusion, String objet, List<UUID> objets) {
        db.sql("""
                insert into dossiers.fusion_deplace (fusion_id, objet, objet_id)
                select :fusion, :objet, o from unnest(:objets) as o
                """)
                .param("fusion", fusion)
                .param("objet", objet)
                .param("objets", objets.toArray(UUID[]::new))
                .update();
    }

    /** Tells the two files apart again, each with what it had; refused after a day. */
    @Transactional
    public Separation defaire(UUID fusion) {
        int lignes = db.sql("""
                update dossiers.fusion set defaite_le = :le where id = :id and defaite_le is null and le > :limite
                """)
                .param("le", maintenant())
                .param("id", fusion)
                .param("limite", maintenant().minus(POUR_DEFAIRE))
                .update();
        if (lignes != 1) {
            return Separation.TROP_TARD;
        }
        var absorbe = db.sql("select absorbe_id from dossiers.fusion where id = :id")
                .param("id", fusion)
                .query((ligne, _) -> new JeuneId(ligne.getObject(1, UUID.class)))
                .single();
        suites.forEach(suite -> suite.rendre(deplaces(fusion, suite.objet()), absorbe));
        vider(fusion);
        db.sql("update dossiers.jeune set fusionne_dans = null, version = version + 1 where id = :id")
                .param("id", absorbe.id())
                .update();
        return Separation.FAITE;
    }

    /** What was filled from the other file leaves, unless somebody changed it since. */
    private void vider(UUID fusion) {
        db.sql("""
                update dossiers.jeune g
                   set prenom = case when 'prenom' = any(f.completes) and g.prenom = a.prenom then '' else g.prenom end,
                       nom = case when 'nom' = any(f.completes) and g.nom = a.nom then '' else g.nom end,
                       naissance = case when 'naissance' = any(f.completes) and g.naissance = a.naissance then null else g.naissance end,
                       lieu_id = case when 'lieu' = any(f.completes) and g.lieu_id = a.lieu_id then null else g.lieu_id end,
                       version = g.version + 1
                  from dossiers.fusion f join dossiers.jeune a on a.id = f.absorbe_id
                 where f.id = :id and g.id = f.jeune_id
                """).param("id", fusion).update();
    }

    private List<UUID> deplaces(UUID fusion, String objet) {
        return db.sql("select objet_id from dossiers.fusion_deplace where fusion_id = :fusion and objet = :objet")
                .param("fusion", fusion)
                .param("objet", objet)
                .query(UUID.class)
                .list();
    }

    /** Both files, whole, in one order: two people reuniting them at once wait for each other. */
    private void verrouiller(JeuneId garde, JeuneId absorbe) {
        long trouves = Stream.of(garde, absorbe)
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .map(jeune -> db.sql(
                                "select id from dossiers.jeune where id = :id and fusionne_dans is null for update")
                        .param("id", jeune.id())
                        .query(UUID.class)
                        .optional())
                .flatMap(Optional::stream)
                .count();
        if (trouves != 2) {
            throw new Introuvable("dossier à réunir");
        }
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
