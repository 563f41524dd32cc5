package fr.coteacote.espaces.visiteur;

import fr.coteacote.espaces.visiteur.PageDroits.Droit;
import fr.coteacote.espaces.visiteur.PageDroits.Resultat;
import fr.coteacote.recours.Demarches;
import fr.coteacote.recours.Regard;
import fr.coteacote.recours.Regard.Estimation;
import fr.coteacote.recours.Regard.Rythme;
import fr.coteacote.recours.RegardSurLesDroits;
import fr.coteacote.recours.Reponses.Reponse;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Textes;
import fr.coteacote.socle.web.Textes.Ton;
import fr.coteacote.structures.Structures;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Composes the page of somebody who says a few things and leaves no trace. */
@Component
class CompositionDesDroitsSansCompte {
    private static final int AGE_MIN = 14;
    private static final int AGE_MAX = 30;
    private static final int MONTRES = 4;

    private final RegardSurLesDroits regards;
    private final Demarches demarches;
    private final Structures structures;
    private final Textes textes;

    CompositionDesDroitsSansCompte(
            RegardSurLesDroits regards, Demarches demarches, Structures structures, Textes textes) {
        this.regards = regards;
        this.demarches = demarches;
        this.structures = structures;
        this.textes = textes;
    }

    PageDroits composer(int age, List<String> dites) {
        if (age < AGE_MIN || age > AGE_MAX) {
            return new PageDroits(1, true, 0, List.of(), Optional.empty(), Optional.empty());
        }
        LocalDate jour = structures.aujourdhui();
        var regard = regards.sansTrace(jour.minusYears(age).minusMonths(6), reponses(dites, jour));
        int numero = dites.size() + 2;
        boolean fini = numero > PageDroits.QUESTIONS || regard.suivante().isEmpty();
        return new PageDroits(
                Math.min(numero, PageDroits.QUESTIONS),
                false,
                age,
                dites,
                fini ? Optional.empty() : regard.suivante().map(this::question),
                fini ? Optional.of(resultat(regard, textes.deLaMaison())) : Optional.empty());
    }

    private static List<Reponse> reponses(List<String> dites, LocalDate jour) {
        return dites.stream()
                .map(d -> d.split(":", 2))
                .filter(d -> d.length == 2)
                .map(d -> new Reponse(d[0], d[1], jour, false))
                .toList();
    }

    private PageDroits.Question question(Regard.QuestionPosee q) {
        var t = textes.deLaMaison();
        return new PageDroits.Question(
                q.code(),
                t.dire("question." + q.code()),
                t.dire("question." + q.code() + ".pourquoi"),
                q.choix().stream()
                        .map(c -> new PageDroits.Choix(
                                c,
                                t.dire(
                                        c.equals("NE_SAIT_PAS")
                                                ? "droits.NE_SAIT_PAS"
                                                : "question." + q.code() + "." + c)))
                        .toList());
    }

    private Resultat resultat(Regard regard, Ton t) {
        var tries = regard.droits().stream()
                .sorted(Comparator.comparingLong(CompositionDesDroitsSansCompte::poids)
                        .reversed())
                .toList();
        long total = regard.droits().stream()
                .mapToLong(CompositionDesDroitsSansCompte::parMois)
                .sum();
        return new Resultat(
                total > 0 ? Optional.of(EnFrancais.environ(total)) : Optional.empty(),
                tries.stream()
                        .filter(v -> v.estimation() instanceof Estimation.Ouvert)
                        .map(v -> droit(v, t))
                        .toList(),
                tries.stream()
                        .filter(v -> v.estimation() instanceof Estimation.ASavoir a && a.maximum() > 0
                                || v.estimation() instanceof Estimation.AVoirAvec)
                        .limit(MONTRES)
                        .map(v -> droit(v, t))
                        .toList(),
                EnFrancais.date(regard.le()));
    }

    private Droit droit(Regard.Vu vu, Ton t) {
        String code = vu.droit().name();
        String montant =
                switch (vu.estimation()) {
                    case Estimation.Ouvert(var _, var rythme, var _)
                    when rythme == Rythme.ACCES -> t.dire("droits.acces");
                    case Estimation.Ouvert(var centimes, var rythme, var aPayer) ->
                        t.dire("droits.euros", EnFrancais.environ(centimes)) + ", "
                                + t.dire(aPayer ? "droits.payer" : "droits.par." + rythme);
                    case Estimation.ASavoir a ->
                        t.dire("droits.jusqua", EnFrancais.environ(a.maximum())) + ", "
                                + t.dire("droits.par." + a.rythme());
                    case Estimation.AVoirAvec _, Estimation.BaremeAVerifier _, Estimation.Ferme _ ->
                        t.dire("droits.voir.avec", demarches.de(vu.droit()).aupres());
                };
        boolean ouvert = vu.estimation() instanceof Estimation.Ouvert;
        return new Droit(t.dire("droit." + code), montant, ouvert ? t.dire("droit." + code + ".parce") : "");
    }

    private static long parMois(Regard.Vu vu) {
        return vu.estimation() instanceof Estimation.Ouvert(var centimes, var rythme, var aPayer)
                        && rythme == Rythme.MENSUEL
                        && !aPayer
                ? centimes
                : 0;
    }

    private static long poids(Regard.Vu vu) {
        return switch (vu.estimation()) {
            case Estimation.Ouvert(var centimes, var rythme, var _) -> an(centimes, rythme);
            case Estimation.ASavoir(var _, var maximum, var rythme) -> an(maximum, rythme);
            case Estimation.AVoirAvec _, Estimation.BaremeAVerifier _, Estimation.Ferme _ -> 0;
        };
    }

    private static long an(long centimes, Rythme rythme) {
        return rythme == Rythme.MENSUEL ? 12 * centimes : centimes;
    }
}
