package fr.coteacote.donnees.reprise;

import fr.coteacote.donnees.reprise.Mandats.Droit;
import fr.coteacote.donnees.reprise.Reprise.Etat;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.MembreId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts an import beside the request. If its server stops, nothing is kept and it may be started again. */
@Component
public class LancerUneReprise {
    private static final Logger LOG = LoggerFactory.getLogger(LancerUneReprise.class);

    private final TableDesReprises table;
    private final Avancements avancements;
    private final Importer importer;
    private final TransactionTemplate transaction;

    LancerUneReprise(
            TableDesReprises table, Avancements avancements, Importer importer, TransactionTemplate transaction) {
        this.table = table;
        this.avancements = avancements;
        this.importer = importer;
        this.transaction = transaction;
    }

    /** Starts it unless it is running or done: asked twice, it runs once. */
    public void lancer(RepriseId id, MembreId par, Droit droit) {
        Optional<UUID> mandat = droit instanceof Droit.ParMandat parMandat
                ? Optional.of(parMandat.mandat().id())
                : Optional.empty();
        var silence = avancements.silencieuxDepuis().atOffset(ZoneOffset.UTC);
        boolean ici = Boolean.TRUE.equals(transaction.execute(_ -> table.lancer(id, par, mandat, silence)));
        if (ici) {
            avancements.noter(id, 0, 0);
            var structure = EnStructure.structure();
            Acteur acteur = EnStructure.acteur();
            Thread.ofVirtual()
                    .name("reprise-" + id)
                    .start(() -> EnStructure.executer(structure, acteur, () -> mener(id)));
        }
    }

    private void mener(RepriseId id) {
        try {
            importer.importer(id);
        } catch (RuntimeException e) {
            // The message may hold a name: only the kind of failure is logged.
            LOG.warn("reprise {} arrêtée : {}", id, e.getClass().getSimpleName());
            transaction.executeWithoutResult(_ -> table.passer(id, Etat.EN_COURS, Etat.ECHOUEE));
        }
    }
}
