package fr.coteacote.agenda;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what became of a meeting. Not having come is a fact, never a fault. */
@Component
public class ConstaterRendezVous {
    private final TableDesRendezVous table;

    ConstaterRendezVous(TableDesRendezVous table) {
        this.table = table;
    }

    @Transactional
    public boolean honorer(RendezVousId id) {
        return constater(id, "HONORE");
    }

    @Transactional
    public boolean nonVenu(RendezVousId id) {
        return constater(id, "NON_VENU");
    }

    private boolean constater(RendezVousId id, String etat) {
        if (!(table.lire(id) instanceof RendezVous.Planifie prevu)) {
            return false;
        }
        table.changerEtat(prevu.corps(), etat);
        table.raconter(id, etat, Optional.of(prevu.corps().place()), Optional.empty());
        return true;
    }
}
