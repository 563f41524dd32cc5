package fr.coteacote.envois;

import fr.coteacote.envois.Envois.Canal;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.StructureId;
import fr.coteacote.structures.Structures;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * This node's postman: any number of nodes go round, structure by structure; a message is taken by one of them only.
 *
 * <p>A structure where something was just written is visited at once; all the others, at each round.
 */
@Component
@Profile("!commande")
class Tournee implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Tournee.class);

    private final Map<Canal, Transport> transports;
    private final Facteur facteur;
    private final Structures structures;
    private final Duration rythme;
    private final Semaphore porteurs;
    private final List<Ronde> rondes;
    private final Set<StructureId> attendues = ConcurrentHashMap.newKeySet();
    private final LinkedBlockingQueue<StructureId> reveils = new LinkedBlockingQueue<>();
    private volatile boolean ouverte;

    Tournee(
            List<Transport> transports,
            TableDesEnvois table,
            Comptes comptes,
            Issues issues,
            List<Accord> accords,
            List<Ronde> rondes,
            TransactionTemplate transaction,
            java.time.Clock horloge,
            Structures structures,
            @Value("${coteacote.envois.tournee:5s}") Duration rythme,
            @Value("${coteacote.envois.porteurs:4}") int porteurs) {
        this.transports = transports.stream().collect(Collectors.toMap(Transport::canal, Function.identity()));
        this.facteur = new Facteur(
                java.util.UUID.randomUUID().toString(),
                this.transports,
                table,
                comptes,
                issues,
                accords,
                transaction,
                horloge);
        this.structures = structures;
        this.rythme = rythme;
        this.rondes = List.copyOf(rondes);
        this.porteurs = new Semaphore(porteurs);
    }

    void reveiller(StructureId structure) {
        if (ouverte && attendues.add(structure)) {
            reveils.add(structure);
        }
    }

    @Override
    public void start() {
        if (transports.isEmpty()) {
            return;
        }
        ouverte = true;
        Thread.ofVirtual().name("tournee").start(this::tourner);
    }

    private void tourner() {
        try (ExecutorService fils = Executors.newVirtualThreadPerTaskExecutor()) {
            long derniere = System.nanoTime() - rythme.toNanos();
            while (ouverte) {
                var reveil = reveils.poll(rythme.toMillis(), TimeUnit.MILLISECONDS);
                if (System.nanoTime() - derniere >= rythme.toNanos()) {
                    derniere = System.nanoTime();
                    toutesAttendues();
                }
                if (reveil != null) {
                    visiter(reveil, fils);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void toutesAttendues() {
        try {
            structures.toutes().forEach(this::reveiller);
        } catch (RuntimeException e) {
            LOG.warn("la tournée n’a pas pu lire les structures : {}", e.getClass());
        }
    }

    /** Forgotten as awaited before it is read: what is written meanwhile asks for another visit. */
    private void visiter(StructureId structure, ExecutorService fils) throws InterruptedException {
        porteurs.acquire();
        attendues.remove(structure);
        fils.submit(() -> porter(structure));
    }

    /** Whoever finds something to carry asks for help, as long as there are arms. */
    private void porter(StructureId structure) {
        try {
            EnStructure.executer(structure, new Acteur.Systeme(), () -> {
                rondes.forEach(Ronde::faire);
                facteur.lever();
                facteur.passer(() -> reveiller(structure));
            });
        } catch (RuntimeException e) {
            // Nothing is lost: the message stays where it was, and the next round sees it again.
            LOG.warn("la tournée de la structure {} s’est interrompue : {}", structure.numero(), e.getClass());
        } finally {
            porteurs.release();
        }
    }

    @Override
    public void stop() {
        ouverte = false;
        transports.values().forEach(Transport::close);
    }

    @Override
    public boolean isRunning() {
        return ouverte;
    }
}
