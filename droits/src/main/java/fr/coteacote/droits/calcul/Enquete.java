package fr.coteacote.droits.calcul;

import fr.coteacote.droits.Condition;
import fr.coteacote.droits.Constat;
import fr.coteacote.droits.Droit;
import fr.coteacote.droits.Motif;
import fr.coteacote.droits.Periodicite;
import fr.coteacote.droits.Plage;
import fr.coteacote.droits.Tri;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Goes through the conditions of one right: all are looked at, even after one has failed. */
final class Enquete {
    private final Droit droit;
    private final List<Motif> motifs = new ArrayList<>(8);
    private Tri ouvert = Tri.VRAI;
    private boolean perime;

    Enquete(Droit droit) {
        this.droit = droit;
    }

    Enquete exiger(Condition condition, Tri etat) {
        ouvert = ouvert.et(etat);
        motifs.add(Motif.de(condition, etat));
        return this;
    }

    Enquete exiger(Condition condition, Tri etat, Plage constate, double limite) {
        ouvert = ouvert.et(etat);
        motifs.add(Motif.de(condition, etat, constate, limite));
        return this;
    }

    /** One of these is enough: once one holds, only those that hold are worth telling. */
    Enquete uneDe(Tri ensemble, Motif... branches) {
        ouvert = ouvert.et(ensemble);
        for (Motif branche : branches) {
            if (!ensemble.vrai() || branche.etat().vrai()) {
                motifs.add(branche);
            }
        }
        return this;
    }

    Enquete baremeConnu(Condition condition, boolean connu) {
        perime = !connu;
        motifs.add(Motif.de(condition, Tri.de(connu)));
        return this;
    }

    Tri ouvert() {
        return ouvert;
    }

    Constat conclure(Plage montant) {
        return conclure(montant, Plage.ZERO);
    }

    Constat acces() {
        return conclure(Plage.UN, Plage.ZERO);
    }

    Constat conclure(Plage montant, Plage niveau) {
        Plage plancher = droit.periodicite() == Periodicite.ACCES ? montant : montant.auMoins(0);
        return new Constat(
                droit,
                ouvert,
                ouvert.choisir(plancher, Plage.ZERO),
                niveau,
                perime,
                Collections.unmodifiableList(motifs));
    }
}
