package fr.coteacote.droits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * The families that agree with what is known: alone or in a couple, and up to two children, very young or older, when nothing is
 * said of them. Someone alone without children comes first.
 */
final class FamillesPossibles {
    private static final int[][] AGES_EN_MOIS = {{}, {9}, {72}, {9, 9}, {9, 72}, {72, 72}};

    private FamillesPossibles() {}

    static List<SituationPartielle> de(SituationPartielle connue) {
        if (!connue.ignore(Question.COUPLE) && !connue.ignore(Question.ENFANTS)) {
            return List.of(connue);
        }
        var possibles = new ArrayList<SituationPartielle>();
        for (Optional<Couple> couple : couples(connue)) {
            for (List<LocalDate> enfants : enfants(connue)) {
                possibles.add(avec(connue, couple, enfants));
            }
        }
        return possibles;
    }

    private static List<Optional<Couple>> couples(SituationPartielle connue) {
        var famille = connue.situation().famille();
        if (!connue.ignore(Question.COUPLE)) {
            return List.of(famille.couple());
        }
        var quelquUn = new Couple(connue.situation().jeune(), LienConjoint.CONCUBIN, 0);
        return List.of(Optional.empty(), Optional.of(quelquUn));
    }

    private static List<List<LocalDate>> enfants(SituationPartielle connue) {
        if (!connue.ignore(Question.ENFANTS)) {
            return List.of(connue.situation().famille().enfants());
        }
        LocalDate jour = connue.situation().mois().atDay(1);
        var possibles = new ArrayList<List<LocalDate>>();
        for (int[] ages : AGES_EN_MOIS) {
            possibles.add(
                    java.util.Arrays.stream(ages).mapToObj(jour::minusMonths).toList());
        }
        return possibles;
    }

    /** When the couple is unknown, so is everything about the partner. */
    private static SituationPartielle avec(
            SituationPartielle connue, Optional<Couple> couple, List<LocalDate> enfants) {
        var inconnues = EnumSet.noneOf(Question.class);
        inconnues.addAll(connue.inconnues());
        if (inconnues.remove(Question.COUPLE)) {
            inconnues.add(Question.CONJOINT);
        }
        inconnues.remove(Question.ENFANTS);
        var situation = connue.situation();
        var famille = situation.famille().avecCouple(couple).avecEnfants(enfants);
        return new SituationPartielle(situation.avecFamille(famille), inconnues);
    }

    static Bilan union(Bilan un, Bilan autre) {
        var constats = new ArrayList<Constat>();
        for (Droit droit : Droit.values()) {
            constats.add(union(un.de(droit), autre.de(droit)));
        }
        return new Bilan(un.mois(), constats);
    }

    private static Constat union(Constat un, Constat autre) {
        return new Constat(
                un.droit(),
                un.ouvert().union(autre.ouvert()),
                un.montant().union(autre.montant()),
                un.niveau().union(autre.niveau()),
                un.baremePerime() || autre.baremePerime(),
                motifs(un, autre));
    }

    /** A condition met in one family and not in the other is to be settled. */
    private static List<Motif> motifs(Constat un, Constat autre) {
        var motifs = new ArrayList<Motif>();
        for (Motif motif : un.motifs()) {
            Tri etat = etat(autre, motif.condition()).map(motif.etat()::union).orElse(motif.etat());
            motifs.add(etat == motif.etat() ? motif : Motif.de(motif.condition(), etat));
        }
        autre.motifs().stream()
                .filter(motif -> etat(un, motif.condition()).isEmpty())
                .forEach(motifs::add);
        return motifs;
    }

    private static Optional<Tri> etat(Constat constat, Condition condition) {
        return constat.motifs().stream()
                .filter(motif -> motif.condition() == condition)
                .map(Motif::etat)
                .findFirst();
    }
}
