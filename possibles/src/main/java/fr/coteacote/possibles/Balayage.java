package fr.coteacote.possibles;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;

/** Reads the catalogue once for one person and keeps the best of it; nothing is built for what is not kept. */
final class Balayage {
    private static final int RESERVE_DE_HASARD = 4;

    private final Question q;
    private final Tamis tamis;
    private final boolean partout;
    private final Meilleurs[] parGenre;
    private final Meilleurs hasard;
    private final Meilleurs bloquees;
    private final Trousseau trousseau = new Trousseau();
    private int ouvertes;

    /** @param partout also keeps what nothing can open, however far */
    Balayage(Question q, Tamis tamis, boolean partout) {
        this.q = q;
        this.partout = partout;
        this.tamis = tamis;
        parGenre = new Meilleurs[Genre.values().length];
        Arrays.setAll(parGenre, _ -> new Meilleurs(q.combien()));
        hasard = new Meilleurs((int) Math.min(Integer.MAX_VALUE / 2, (long) RESERVE_DE_HASARD * q.combien()));
        bloquees = new Meilleurs(q.combien());
    }

    Balayage lire() {
        if (!partout && q.depart().isPresent()) {
            q.catalogue().carte().autour(q.depart().get(), q.approches().porteeAvecLevier(), this::lire);
        } else {
            q.catalogue().carte().partout(this::lire);
        }
        return this;
    }

    private void lire(Carte.Groupe groupe) {
        var approche = q.approches().vers(groupe.lieu());
        if (!partout
                && approche.constat() == Constat.NON
                && approche.kmMin() > q.approches().porteeAvecLevier()) {
            return;
        }
        for (int rang = groupe.debut(); rang < groupe.fin(); rang++) {
            if (!peutCompter(rang, approche)) {
                continue;
            }
            var fiche = q.catalogue().fiche(rang);
            if (fiche.fin >= q.regard().jour && !q.ecartees().get(rang)) {
                peser(fiche, rang, approche);
            }
        }
    }

    /** False when, at its very best, it would enter none of the lists and opens nothing else. */
    private boolean peutCompter(int rang, Approche a) {
        var reperes = q.catalogue().reperes();
        if (partout || ouvertes < Possibles.AU_MOINS || reperes.apporteUneCle(rang)) {
            return true;
        }
        int plafond = q.plafond().score(reperes.rome(rang), a);
        if (bloquees.prendrait(Tri.bloqueeAuMieux(1, plafond))) {
            return true;
        }
        return a.constat() != Constat.NON
                && (parGenre[reperes.genre(rang)].prendrait(Tri.ouverteAuMieux(plafond))
                        || hasard.prendrait(Tri.surprise(Chance.jeton(q.graineDuHasard(), reperes.empreinte(rang)))));
    }

    private void peser(Fiche f, int rang, Approche a) {
        long bilan = Portes.bilan(q.regard(), f, a);
        int non = Portes.non(bilan);
        boolean retenue = tamis.retient(f, a);
        if (non == 0) {
            long jeton = Chance.jeton(q.graineDuJour(), f.empreinte);
            long cle = Tri.ouverte(q.note().noter(q.regard(), f, a), Portes.inconnu(bilan) == 0, jeton);
            trousseau.accrocher(f, rang, cle, true);
            if (retenue) {
                ouvertes++;
                parGenre[f.genre].offrir(cle, rang);
                hasard.offrir(Tri.surprise(Chance.jeton(q.graineDuHasard(), f.empreinte)), rang);
            }
        } else if (partout || ouvrables(non, f, a)) {
            retenirBloquee(f, rang, a, non, retenue);
        }
    }

    private void retenirBloquee(Fiche f, int rang, Approche a, int non, boolean retenue) {
        int fermees = Integer.bitCount(non);
        boolean levier = f.apporte != 0 && (!partout || ouvrables(non, f, a));
        boolean montrable = retenue && bloquees.prendrait(Tri.bloqueeAuMieux(fermees, Note.MAX));
        if (!levier && !montrable) {
            return;
        }
        long jeton = Chance.jeton(q.graineDuJour(), f.empreinte);
        long cle = Tri.bloquee(fermees, q.note().noter(q.regard(), f, a), jeton);
        if (levier) {
            trousseau.accrocher(f, rang, cle, false);
        }
        if (montrable) {
            bloquees.offrir(cle, rang);
        }
    }

    private boolean ouvrables(int non, Fiche f, Approche a) {
        return Serrures.ouvrables(non, q.regard(), f, a, q.approches().porteeAvecLevier());
    }

    int ouvertes() {
        return ouvertes;
    }

    /** Open things, best first. */
    int[] enOrdre() {
        var tous = new Meilleurs(
                Arrays.stream(parGenre).mapToInt(Meilleurs::taille).sum());
        for (var meilleurs : parGenre) {
            meilleurs.verserDans(tous);
        }
        return tous.enOrdre();
    }

    int[] auHasard() {
        return hasard.enOrdre();
    }

    int[] bloquees() {
        return bloquees.enOrdre();
    }

    Trousseau trousseau() {
        return trousseau;
    }

    /** Things set aside by the person's answers, as ranks. */
    static BitSet ecartees(Reponses reponses, LocalDate jour, Catalogue catalogue) {
        var ecartees = new BitSet();
        for (String id : reponses.ids()) {
            var place = reponses.place(id, jour);
            if (place != Reponses.Place.PROPOSABLE && place != Reponses.Place.REVENUE) {
                catalogue.rang(id).ifPresent(ecartees::set);
            }
        }
        return ecartees;
    }
}
