package fr.coteacote.droits;

import java.util.List;

/**
 * What the rules find for one right.
 *
 * @param ouvert all conditions together, the minimal amount included
 * @param montant euros at the right's own pace; 0 or 1 for an access
 * @param niveau level of a grant (-1 or 0 when none), or highest rent for Visale
 * @param baremePerime the model has no scale for that month: nothing may be concluded
 * @param motifs every condition looked at
 */
public record Constat(Droit droit, Tri ouvert, Plage montant, Plage niveau, boolean baremePerime, List<Motif> motifs) {
    public List<Motif> manquants() {
        return motifs.stream().filter(m -> m.etat().faux()).toList();
    }

    public List<Motif> aPreciser() {
        return motifs.stream().filter(m -> m.etat() == Tri.INCONNU).toList();
    }

    public VerdictDroit verdict() {
        if (baremePerime || ouvert == Tri.INCONNU) {
            return VerdictDroit.A_PRECISER;
        }
        if (ouvert.faux()) {
            return VerdictDroit.NON_ELIGIBLE;
        }
        return montant.exacte() ? VerdictDroit.ELIGIBLE : VerdictDroit.A_PRECISER;
    }
}
