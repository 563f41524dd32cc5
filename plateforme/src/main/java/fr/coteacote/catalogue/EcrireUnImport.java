package fr.coteacote.catalogue;

import fr.coteacote.catalogue.ImportDeCatalogue.Etat;
import fr.coteacote.possibles.Lecture;
import fr.coteacote.possibles.Opportunite;
import java.util.List;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a file that was read, in one transaction: all of it, or nothing. */
@Component
class EcrireUnImport {
    private static final int PAQUET = 1_000;

    private final TableDesImports imports;
    private final TableDesPossibles possibles;
    private final LireUnImport lire;

    EcrireUnImport(TableDesImports imports, TableDesPossibles possibles, LireUnImport lire) {
        this.imports = imports;
        this.possibles = possibles;
        this.lire = lire;
    }

    @Transactional
    public void ecrire(ImportId id) {
        var depose = imports.lire(id).orElseThrow();
        if (!(lire.relire(depose) instanceof Lecture.Acceptee(var choses, var rapport))) {
            throw new IllegalStateException("lu une fois, puis refusé");
        }
        var ecart = lire.ecart(choses, depose.entier());
        ecrire(Etagere.SIENNE, choses, depose.entier(), faits -> imports.avancer(id, choses.size(), faits));
        imports.rendreCompte(id, Etat.FAIT, CompteRendu.de(rapport, ecart));
        imports.oublierLeFichier(id);
    }

    /** One batch on one shelf. */
    void ecrire(Etagere etagere, List<Opportunite> choses, boolean entier, IntConsumer avancer) {
        long lot = possibles.nouveauLot(etagere);
        for (int debut = 0; debut < choses.size(); debut += PAQUET) {
            int fin = Math.min(choses.size(), debut + PAQUET);
            possibles.ecrire(etagere, lot, choses.subList(debut, fin));
            avancer.accept(fin);
        }
        possibles.fondre(etagere, lot);
        if (entier) {
            possibles.retirerCeQuiNEstPlusLa(etagere, lot, LireUnImport.origines(choses));
        }
    }
}
