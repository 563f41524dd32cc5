package fr.coteacote.catalogue;

import fr.coteacote.catalogue.ImportDeCatalogue.Etat;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.MembreId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings a file to the structure's catalogue: read first, without writing; then all of it, or nothing. The work goes on
 * beside the request.
 */
@Component
public class Imports {
    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    /** Silent for longer, it has stopped with its server. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private final TableDesImports table;
    private final LireUnImport lire;
    private final EcrireUnImport ecrire;
    private final TransactionTemplate transaction;
    private final Clock horloge;

    Imports(
            TableDesImports table,
            LireUnImport lire,
            EcrireUnImport ecrire,
            TransactionTemplate transaction,
            Clock horloge) {
        this.table = table;
        this.lire = lire;
        this.ecrire = ecrire;
        this.transaction = transaction;
        this.horloge = horloge;
    }

    public record Avancement(int aFaire, int faits, Instant battement) {}

    /** Takes the file and starts reading it. To be called outside any transaction: the reader must see the file. */
    public ImportId deposer(String fichier, byte[] octets, boolean entier, MembreId par) {
        var id = ImportId.nouveau();
        transaction.executeWithoutResult(_ -> table.deposer(id, fichier, entier, par, octets));
        table.avancer(id, 0, 0);
        aCote(id, Etat.LECTURE, () -> lire.lire(id));
        return id;
    }

    /** Does what the dry run says; pressed twice, it runs once. */
    public void lancer(ImportId id) {
        boolean ici = Boolean.TRUE.equals(
                transaction.execute(_ -> table.passer(id, Etat.ESSAYE, Etat.EN_COURS) || repris(id)));
        if (ici) {
            table.avancer(id, 0, 0);
            aCote(id, Etat.EN_COURS, () -> ecrire.ecrire(id));
        }
    }

    /** One that failed, or whose server stopped, starts again: nothing of it was kept. */
    private boolean repris(ImportId id) {
        return table.passer(id, Etat.ECHOUE, Etat.EN_COURS)
                || silencieux(id) && table.passer(id, Etat.EN_COURS, Etat.EN_COURS);
    }

    private void aCote(ImportId id, Etat etat, Runnable travail) {
        var structure = EnStructure.structure();
        var acteur = EnStructure.acteur();
        Thread.ofVirtual()
                .name("catalogue-" + id)
                .start(() -> EnStructure.executer(structure, acteur, () -> mener(id, etat, travail)));
    }

    private void mener(ImportId id, Etat etat, Runnable travail) {
        try {
            travail.run();
        } catch (RuntimeException e) {
            // The message may hold a contact: only the kind of failure is logged.
            LOG.warn("import {} arrêté : {}", id, e.getClass().getSimpleName());
            transaction.executeWithoutResult(_ -> table.passer(id, etat, Etat.ECHOUE));
        }
    }

    @Transactional
    public void abandonner(ImportId id) {
        if (table.passer(id, Etat.ESSAYE, Etat.ABANDONNE)
                || table.passer(id, Etat.REFUSE, Etat.ABANDONNE)
                || table.passer(id, Etat.ECHOUE, Etat.ABANDONNE)) {
            table.oublierLeFichier(id);
        }
    }

    @Transactional(readOnly = true)
    public Optional<ImportDeCatalogue> un(ImportId id) {
        return table.lire(id);
    }

    @Transactional(readOnly = true)
    public List<ImportDeCatalogue> derniers() {
        return table.derniers();
    }

    @Transactional(readOnly = true)
    public Optional<Avancement> avancement(ImportId id) {
        return table.avancement(id);
    }

    /** True when nothing has moved for a while. */
    @Transactional(readOnly = true)
    public boolean silencieux(ImportId id) {
        return table.avancement(id)
                .filter(a -> a.battement().isBefore(horloge.instant().minus(SILENCE)))
                .isPresent();
    }
}
