package fr.coteacote.droits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One right explained: what may be said, why, under which text, with which scale, and how it was counted.
 *
 * @param baremeDu first day of the value that dates the scale
 * @param calcul the steps, in order
 */
public record Reponse(
        Droit droit,
        Issue issue,
        List<Motif> motifs,
        Reference reference,
        Optional<LocalDate> baremeDu,
        Confiance confiance,
        List<Etape> calcul) {
    public Reponse {
        motifs = List.copyOf(motifs);
        calcul = List.copyOf(calcul);
    }
}
