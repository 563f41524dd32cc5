package fr.coteacote.structures;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.Echeance;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.StructureId;
import fr.coteacote.socle.TravailDeNuit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/** Every night, and at planned hours, one task per structure, carrying its number: any node takes it, once. */
@Component
@Profile("!commande")
public class Nuits implements SmartLifecycle {
    private static final LocalTime HEURE = LocalTime.of(3, 15);

    private final List<TravailDeNuit> travaux;
    private final JdbcClient db;
    private final Clock horloge;
    private final List<Echeance> echeances;
    private final OneTimeTask<Void> uneStructure;
    private final OneTimeTask<Void> uneEcheance;
    private final Scheduler planificateur;
    private volatile boolean enMarche;

    Nuits(List<TravailDeNuit> travaux, List<Echeance> echeances, JdbcClient db, Clock horloge, DataSource source) {
        this.travaux = travaux;
        this.echeances = echeances;
        this.db = db;
        this.horloge = horloge;
        this.uneStructure = Tasks.oneTime("nuit-d-une-structure")
                .execute((instance, _) -> faire(new StructureId(Integer.parseInt(instance.getId()))));
        this.uneEcheance = Tasks.oneTime("echeance").execute((instance, _) -> echoir(instance.getId()));
        this.planificateur = Scheduler.create(new TransactionAwareDataSourceProxy(source), uneStructure, uneEcheance)
                .startTasks(Tasks.recurring("nuit", Schedules.daily(HEURE)).execute((_, _) -> confier()))
                .tableName("socle.tache_planifiee")
                .threads(2)
                .build();
    }

    /** Does this structure's night now. */
    public void faire(StructureId structure) {
        EnStructure.executer(structure, new Acteur.Systeme(), () -> travaux.forEach(TravailDeNuit::faire));
    }

    /** Once this hour has come, any node does it, once; planned in the transaction under way, and with it undone. */
    public void planifier(Instant quand, String quoi, UUID id) {
        String nom = EnStructure.structure().numero() + "/" + quoi + "/" + id + "/" + quand.getEpochSecond();
        planificateur.scheduleIfNotExists(uneEcheance.instance(nom), quand);
    }

    private void echoir(String nom) {
        String[] parts = nom.split("/");
        var structure = new StructureId(Integer.parseInt(parts[0]));
        EnStructure.executer(structure, new Acteur.Systeme(), () -> echeances.stream()
                .filter(e -> e.quoi().equals(parts[1]))
                .forEach(e -> e.echoir(UUID.fromString(parts[2]))));
    }

    private void confier() {
        db.sql("select id from structures.structure order by id")
                .query(Integer.class)
                .list()
                .forEach(numero ->
                        planificateur.schedule(uneStructure.instance(Integer.toString(numero)), horloge.instant()));
    }

    @Override
    public void start() {
        planificateur.start();
        enMarche = true;
    }

    @Override
    public void stop() {
        planificateur.stop();
        enMarche = false;
    }

    @Override
    public boolean isRunning() {
        return enMarche;
    }
}
