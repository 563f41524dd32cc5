package fr.coteacote.possibles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what unblocks a thing: possibles that bring the key, chained up to three, shortest first. */
final class Leviers {
    private static final Critere[] CRITERES = Critere.values();

    private final Question q;
    private final Trousseau trousseau;

    Leviers(Question q, Trousseau trousseau) {
        this.q = q;
        this.trousseau = trousseau;
    }

    /** One lever for each shut gate that has one. */
    List<Levier> pour(Fiche f, Approche a, int rang, int portesFermees) {
        var leviers = new ArrayList<Levier>();
        for (int reste = portesFermees; reste != 0; reste &= reste - 1) {
            var critere = CRITERES[Integer.numberOfTrailingZeros(reste)];
            levier(critere, f, a, Set.of(rang)).ifPresent(leviers::add);
        }
        leviers.sort(Comparator.comparingInt(l -> l.etapes().size()));
        return leviers;
    }

    private Optional<Levier> levier(Critere critere, Fiche f, Approche a, Set<Integer> vus) {
        return cles(critere, f, a).stream()
                .sorted()
                .flatMap(cle -> chemin(cle, f, Levier.ETAPES_MAX, vus)
                        .map(rangs -> new Levier(
                                critere, cle, rangs.stream().map(this::etape).toList()))
                        .stream())
                .min(Comparator.comparingInt(l -> l.etapes().size()));
    }

    private Set<Cle> cles(Critere critere, Fiche f, Approche a) {
        return Serrures.cles(critere, q.regard(), f, a, q.approches().porteeAvecLevier());
    }

    private Optional<List<Integer>> chemin(Cle cle, Fiche cible, int longueur, Set<Integer> vus) {
        if (longueur == 0) {
            return Optional.empty();
        }
        for (int rang : trousseau.ouvertes(cle)) {
            if (!vus.contains(rang) && convient(cle, rang, cible)) {
                return Optional.of(List.of(rang));
            }
        }
        Optional<List<Integer>> plusCourt = Optional.empty();
        for (int rang : longueur == 1 ? new int[0] : trousseau.bloquees(cle)) {
            if (!vus.contains(rang) && convient(cle, rang, cible)) {
                var chemin = ouvrirPuisPrendre(rang, longueur, vus);
                if (chemin.isPresent()
                        && (plusCourt.isEmpty()
                                || chemin.get().size() < plusCourt.get().size())) {
                    plusCourt = chemin;
                }
            }
        }
        return plusCourt;
    }

    /** A blocked lever: first what opens each of its gates, then itself. */
    private Optional<List<Integer>> ouvrirPuisPrendre(int rang, int longueur, Set<Integer> vus) {
        var fiche = q.catalogue().fiche(rang);
        var approche = q.approches().vers(fiche.lieu);
        var chemin = new ArrayList<Integer>();
        var deja = new HashSet<>(vus);
        deja.add(rang);
        int fermees = Portes.non(Portes.bilan(q.regard(), fiche, approche));
        for (int reste = fermees; reste != 0; reste &= reste - 1) {
            var critere = CRITERES[Integer.numberOfTrailingZeros(reste)];
            int libre = longueur - 1 - chemin.size();
            var avant = cles(critere, fiche, approche).stream()
                    .sorted()
                    .flatMap(cle -> chemin(cle, fiche, libre, deja).stream())
                    .min(Comparator.comparingInt(List::size));
            if (avant.isEmpty()) {
                return Optional.empty();
            }
            chemin.addAll(avant.get());
            deja.addAll(avant.get());
        }
        chemin.add(rang);
        return Optional.of(chemin);
    }

    /** A first experience or a diploma helps in its own domain, money in its own theme, a licence everywhere. */
    private boolean convient(Cle cle, int rang, Fiche cible) {
        var levier = q.catalogue().fiche(rang);
        return switch (cle) {
            case EXPERIENCE, DIPLOME -> memeDomaine(levier, cible);
            case ARGENT -> levier.themes == 0 || cible.themes == 0 || (levier.themes & cible.themes) != 0;
            case PERMIS_B, PERMIS_AM, VEHICULE, TRAJET, PAPIERS, INSCRIPTION_EMPLOI, GARDE_ENFANT, FRANCAIS, LANGUE ->
                true;
        };
    }

    private static boolean memeDomaine(Fiche levier, Fiche cible) {
        var lui = levier.opportunite.presentation().rome();
        var elle = cible.opportunite.presentation().rome();
        return lui.isEmpty() || elle.isEmpty() || Rome.domaine(lui.get()).equals(Rome.domaine(elle.get()));
    }

    private Levier.Etape etape(int rang) {
        var fiche = q.catalogue().fiche(rang);
        var o = fiche.opportunite;
        long bilan = Portes.bilan(q.regard(), fiche, q.approches().vers(fiche.lieu));
        return new Levier.Etape(o.id(), o.presentation().titre(), o.genre(), Portes.verdict(bilan));
    }
}
