package fr.coteacote.catalogue;

import fr.coteacote.possibles.Catalogue;
import fr.coteacote.possibles.Possibles;
import fr.coteacote.possibles.TableDePoids;
import fr.coteacote.possibles.Trajets;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.StructureId;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The catalogue in memory, on this node. Each page asks the numbers of the last batches, and reads only what is newer:
 * what a colleague publishes is there on the next page, whatever the node.
 */
@Component
public class CatalogueVivant {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogueVivant.class);
    /** Past this, a new batch of what is shared is read beside the pages, which go on with the former one. */
    private static final int ENTIERE_SUR_PLACE = 20_000;

    private final TableDesPossibles table;
    private final TableDesOrdres ordres;
    private final TerritoireDeLaMaison territoire;
    private final TransactionTemplate aPart;
    private final TableDePoids parDefaut = TableDePoids.parDefaut();
    private final Trajets trajets = Trajets.parDefaut();
    private final Map<StructureId, Rayon> siens = new ConcurrentHashMap<>();
    private final Map<StructureId, TableDePoids> poids = new ConcurrentHashMap<>();
    private final Map<StructureId, ReentrantLock> verrous = new ConcurrentHashMap<>();
    private final ReentrantLock verrouDuPartage = new ReentrantLock();
    private final AtomicBoolean relecture = new AtomicBoolean();
    private volatile Rayon partage = Rayon.VIDE;

    CatalogueVivant(
            TableDesPossibles table,
            TableDesOrdres ordres,
            TerritoireDeLaMaison territoire,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.ordres = ordres;
        this.territoire = territoire;
        this.aPart = new TransactionTemplate(transactions);
        this.aPart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.aPart.setReadOnly(true);
    }

    /** Everything this structure may show now, ready to be asked. To be called inside its transaction. */
    public Possibles possibles() {
        var derniers = table.derniers();
        return new Possibles(catalogue(derniers), poids(derniers.ordre()), trajets, territoire.courant());
    }

    /** The weights as this structure last edited them. */
    TableDePoids poids(int version) {
        if (version == 0) {
            return parDefaut;
        }
        return poids.compute(
                EnStructure.structure(),
                (_, lue) -> lue != null && lue.version().equals(Integer.toString(version))
                        ? lue
                        : OrdreDesPossibles.table(ordres.toutes().getFirst()));
    }

    Catalogue catalogue() {
        return catalogue(table.derniers());
    }

    private Catalogue catalogue(TableDesPossibles.Lots derniers) {
        if (partage.lot() < derniers.partage()) {
            avancerLePartage();
        }
        var structure = EnStructure.structure();
        var sien = siens.getOrDefault(structure, Rayon.VIDE);
        boolean aJour =
                sien.lot() == derniers.sienne() && sien.catalogue().version().startsWith(partage.lot() + ".");
        return aJour ? sien.catalogue() : avancer(structure).catalogue();
    }

    private void avancerLePartage() {
        if (partage.catalogue().taille() < ENTIERE_SUR_PLACE) {
            lireLePartage();
        } else if (relecture.compareAndSet(false, true)) {
            Thread.ofVirtual().name("catalogue").start(this::relire);
        }
    }

    void relire() {
        try {
            lireLePartage();
        } catch (RuntimeException e) {
            LOG.warn("catalogue partagé non relu : {}", e.getClass().getSimpleName());
        } finally {
            relecture.set(false);
        }
    }

    /** Reads what is shared, the whole of it the first time; how many things there are. */
    int lireLePartage() {
        verrouDuPartage.lock();
        try {
            partage = apart(() -> {
                territoire.lire();
                long lot = table.derniers().partage();
                return lot == partage.lot() ? partage : partage.apres(lot, lus(Etagere.PARTAGEE, partage.lot()));
            });
            return partage.catalogue().taille();
        } finally {
            verrouDuPartage.unlock();
        }
    }

    private Rayon avancer(StructureId structure) {
        var verrou = verrous.computeIfAbsent(structure, _ -> new ReentrantLock());
        verrou.lock();
        try {
            var avant = siens.getOrDefault(structure, Rayon.VIDE);
            var apres = apart(() -> {
                territoire.lire();
                long lot = table.derniers().sienne();
                return avant.apres(lot, lus(Etagere.SIENNE, avant.lot()), partage.catalogue());
            });
            siens.put(structure, apres);
            return apres;
        } finally {
            verrou.unlock();
        }
    }

    /** Committed things only: never what the transaction under way has just written. */
    private Rayon apart(Supplier<Rayon> lecture) {
        return Objects.requireNonNull(aPart.execute(_ -> lecture.get()));
    }

    private Rayon.Changements lus(Etagere etagere, long depuis) {
        return Rayon.Changements.de(table.depuis(etagere, depuis), new EcritureDUnPossible.Lecteur());
    }
}
