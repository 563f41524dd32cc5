package fr.coteacote.catalogue;

import fr.coteacote.socle.TravailDeNuit;
import fr.coteacote.structures.Structures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each night: what is over is withdrawn, what was withdrawn no longer names anybody, old files are forgotten. */
@Component
class NettoyageDeNuit implements TravailDeNuit {
    private final TableDesPossibles possibles;
    private final TableDesImports imports;
    private final Signalements signalements;
    private final Structures structures;

    NettoyageDeNuit(
            TableDesPossibles possibles, TableDesImports imports, Signalements signalements, Structures structures) {
        this.possibles = possibles;
        this.imports = imports;
        this.signalements = signalements;
        this.structures = structures;
    }

    @Override
    @Transactional
    public void faire() {
        possibles.nettoyer(Etagere.PARTAGEE, structures.aujourdhui());
        possibles.nettoyer(Etagere.SIENNE, structures.aujourdhui());
        imports.oublierLesAnciens();
        signalements.oublierLesAnciens();
    }
}
