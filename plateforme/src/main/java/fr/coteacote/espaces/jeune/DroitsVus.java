package fr.coteacote.espaces.jeune;

import fr.coteacote.espaces.jeune.PageMesDroits.Carte;
import fr.coteacote.recours.DroitDemandable;
import fr.coteacote.recours.Regard;
import fr.coteacote.recours.Regard.Estimation;
import fr.coteacote.recours.Regard.Rythme;
import fr.coteacote.recours.SuiviDroit;
import fr.coteacote.socle.web.Textes.Ton;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is seen and what is followed, put side by side right by right. */
record DroitsVus(
        CarteDUnDroit cartes, Map<DroitDemandable, Estimation> estimations, Map<DroitDemandable, SuiviDroit> suivis) {
    DroitsVus(CarteDUnDroit cartes, Optional<Regard> regard, List<SuiviDroit> suivis) {
        this(cartes, new EnumMap<>(DroitDemandable.class), new EnumMap<>(DroitDemandable.class));
        regard.ifPresent(r -> r.droits().forEach(v -> estimations.put(v.droit(), v.estimation())));
        suivis.forEach(s -> this.suivis.put(s.corps().droit(), s));
    }

    /** Seen as open, or already on its way, and neither open nor set aside. */
    private boolean aDemander(DroitDemandable droit) {
        var suivi = suivis.get(droit);
        return switch (suivi) {
            case null -> estimations.get(droit) instanceof Estimation.Ouvert;
            case SuiviDroit.Repere _, SuiviDroit.Explique _ -> estimations.get(droit) instanceof Estimation.Ouvert;
            case SuiviDroit.Choisi _, SuiviDroit.Demande _, SuiviDroit.Refuse _, SuiviDroit.Rompu _ -> true;
            case SuiviDroit.Ouvert _, SuiviDroit.ARenouveler _, SuiviDroit.NonDemande _ -> false;
        };
    }

    private Stream<DroitDemandable> triesPar(Predicate<DroitDemandable> critere) {
        return Stream.of(DroitDemandable.values())
                .filter(critere)
                .sorted(Comparator.comparingLong(this::poids).reversed());
    }

    List<Carte> aDemander() {
        return dansLOrdre().map(this::carte).toList();
    }

    List<String> nomsADemander() {
        return dansLOrdre().map(cartes::nom).toList();
    }

    /** What is on its way first, then what brings the most. */
    private Stream<DroitDemandable> dansLOrdre() {
        return triesPar(this::aDemander).sorted(Comparator.comparing(this::pasEncoreEnRoute));
    }

    private boolean pasEncoreEnRoute(DroitDemandable droit) {
        return switch (suivis.get(droit)) {
            case null -> true;
            case SuiviDroit.Repere _, SuiviDroit.Explique _ -> true;
            default -> false;
        };
    }

    List<Carte> deja() {
        return triesPar(d ->
                        suivis.get(d) instanceof SuiviDroit.Ouvert || suivis.get(d) instanceof SuiviDroit.ARenouveler)
                .map(this::carte)
                .toList();
    }

    private Carte carte(DroitDemandable droit) {
        return cartes.carte(droit, Optional.ofNullable(estimations.get(droit)), Optional.ofNullable(suivis.get(droit)));
    }

    List<PageMesDroits.Peut> peutEtre(Ton t) {
        return triesPar(d -> !suivis.containsKey(d) || suivis.get(d) instanceof SuiviDroit.Explique)
                .flatMap(d ->
                        phrase(d, t)
                                .map(p -> new PageMesDroits.Peut("/moi/droits/" + d.name(), cartes.nom(d), p))
                                .stream())
                .limit(4)
                .toList();
    }

    private Optional<String> phrase(DroitDemandable droit, Ton t) {
        return switch (estimations.get(droit)) {
            case null -> Optional.empty();
            case Estimation.ASavoir a
            when a.maximum() > 0 -> Optional.of(cartes.montant(a) + ", " + t.dire("droits.par." + a.rythme()));
            case Estimation.AVoirAvec _ ->
                Optional.of(
                        t.dire("droits.voir.avec", cartes.demarches().de(droit).aupres()));
            case Estimation.BaremeAVerifier _ -> Optional.of(t.dire("droits.bareme"));
            case Estimation.ASavoir _, Estimation.Ouvert _, Estimation.Ferme _ -> Optional.empty();
        };
    }

    List<PageMesDroits.Ecarte> ecartes() {
        return triesPar(d -> suivis.get(d) instanceof SuiviDroit.NonDemande)
                .map(d -> new PageMesDroits.Ecarte("/moi/droits/" + d.name(), cartes.nom(d)))
                .toList();
    }

    long mensuelADemander() {
        return triesPar(this::aDemander).mapToLong(this::parMois).sum();
    }

    private long parMois(DroitDemandable droit) {
        return estimations.get(droit) instanceof Estimation.Ouvert(var centimes, var rythme, var aPayer)
                        && rythme == Rythme.MENSUEL
                        && !aPayer
                ? centimes
                : 0;
    }

    /** In euros of a year, so that what is paid each month comes first. */
    private long poids(DroitDemandable droit) {
        return switch (estimations.get(droit)) {
            case null -> 0;
            case Estimation.Ouvert o -> an(o.centimes(), o.rythme());
            case Estimation.ASavoir a -> an(a.maximum(), a.rythme());
            case Estimation.BaremeAVerifier _, Estimation.AVoirAvec _, Estimation.Ferme _ -> 0;
        };
    }

    private static long an(long centimes, Rythme rythme) {
        return rythme == Rythme.MENSUEL ? 12 * centimes : centimes;
    }
}
