package fr.coteacote.catalogue;

import fr.coteacote.possibles.Catalogue;
import fr.coteacote.possibles.Opportunite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One shelf as this node last read it, and the batch it stops at.
 *
 * @param toutes by id, kept for a structure's few things only: what is shared is read from the catalogue itself
 */
record Rayon(long lot, Map<String, Opportunite> toutes, Catalogue catalogue) {
    static final Rayon VIDE = new Rayon(0, Map.of(), Catalogue.de("0", List.of()));

    /** What changed, sorted. */
    record Changements(List<Opportunite> nouvelles, Set<String> retirees) {
        static Changements de(List<TableDesPossibles.Mouvement> mouvements, EcritureDUnPossible.Lecteur lecteur) {
            var nouvelles = new ArrayList<Opportunite>(mouvements.size());
            var retirees = new HashSet<String>();
            for (var m : mouvements) {
                m.contenu().map(lecteur::lire).ifPresentOrElse(nouvelles::add, () -> retirees.add(m.cle()));
            }
            return new Changements(nouvelles, retirees);
        }
    }

    /** The shared shelf after a batch. */
    Rayon apres(long lot, Changements c) {
        String version = Long.toString(lot);
        boolean premiere = catalogue.taille() == 0;
        return new Rayon(
                lot,
                Map.of(),
                premiere ? Catalogue.de(version, c.nouvelles()) : catalogue.avec(version, c.nouvelles(), c.retirees()));
    }

    /** The structure's own shelf after a batch, over what is shared. */
    Rayon apres(long lot, Changements c, Catalogue partage) {
        var reste = new HashMap<>(toutes);
        c.nouvelles().forEach(o -> reste.put(o.id(), o));
        reste.keySet().removeAll(c.retirees());
        return new Rayon(lot, reste, partage.plus(partage.version() + "." + lot, reste.values()));
    }
}
