package fr.coteacote.structures;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.StructureId;
import fr.coteacote.socle.TravailDeNuit;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/** Every night, one task per structure, carrying its number: any node takes it, once. */
@Component
@Profile("!commande")
public class Nuits implements SmartLifecycle {
    private static final LocalTime HEURE = LocalTime.of(3, 15);

    private final List<TravailDeNuit> travaux;
    private final JdbcClient db;
    private final Clock horloge;
    private final OneTimeTask<Void> uneStructure;
    private final Scheduler planificateur;
    private volatile boolean enMarche;

    Nuits(List<TravailDeNuit> travaux, JdbcClient db, Clock horloge, DataSource source) {
        this.travaux = travaux;
        this.db = db;
        this.horloge = horloge;
        this.uneStructure = Tasks.oneTime("nuit-d-une-structure")
                .execute((instance, _) -> faire(new StructureId(Integer.parseInt(instance.getId()))));
        this.planificateur = Scheduler.create(new TransactionAwareDataSourceProxy(source), uneStructure)
                .startTasks(Tasks.recurring("nuit", Schedules.daily(HEURE)).execute((_, _) -> confier()))
                .tableName("socle.tache_planifiee")
                .threads(2)
                .build();
    }

    /** Does this structure's night now. */
    public void faire(StructureId structure) {
        EnStructure.executer(structure, new Acteur.Systeme(), () -> travaux.forEach(TravailDeNuit::faire));
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
