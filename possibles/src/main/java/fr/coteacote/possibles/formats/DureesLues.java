package fr.coteacote.possibles.formats;

import fr.coteacote.possibles.Anomalie.Nature;
import fr.coteacote.possibles.DureeDImmersion;
import fr.coteacote.possibles.LimitesDImmersion;
import java.time.LocalDate;
import java.util.Optional;

/** How long an immersion lasts, as a file gives it: days agreed, or whole weeks. */
final class DureesLues {
    private DureesLues() {}

    /** Beyond the rule it is kept, reported, and shown as to be checked; dates that do not follow are no length at all. */
    static Optional<DureeDImmersion> lire(Objet o) {
        var duree = dates(o).or(() -> semaines(o));
        if (duree.flatMap(LimitesDImmersion.parDefaut()::duree).isPresent()) {
            o.signaler(Nature.DUREE_A_VERIFIER, "immersion_fin");
        }
        return duree;
    }

    private static Optional<DureeDImmersion> dates(Objet o) {
        var debut = o.jour("immersion_debut");
        var fin = o.jour("immersion_fin");
        var renouvelee = o.jour("renouvellement_fin");
        if (debut.isEmpty() || fin.isEmpty()) {
            return Optional.empty();
        }
        if (!ordonnees(debut.get(), fin.get(), renouvelee)) {
            o.signaler(Nature.TYPE_INATTENDU, "immersion_fin");
            return Optional.empty();
        }
        return Optional.of(new DureeDImmersion.Datee(debut.get(), fin.get(), renouvelee));
    }

    private static boolean ordonnees(LocalDate debut, LocalDate fin, Optional<LocalDate> renouvelee) {
        return !fin.isBefore(debut) && renouvelee.filter(fin::isAfter).isEmpty();
    }

    private static Optional<DureeDImmersion> semaines(Objet o) {
        var combien = o.nombre("semaines");
        return combien.isPresent() && combien.getAsDouble() >= 1
                ? Optional.of(new DureeDImmersion.EnSemaines((int) Math.min(520, Math.ceil(combien.getAsDouble()))))
                : Optional.empty();
    }
}
