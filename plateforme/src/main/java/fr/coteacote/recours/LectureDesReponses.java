package fr.coteacote.recours;

import fr.coteacote.droits.Doute;
import fr.coteacote.droits.Droit;
import fr.coteacote.droits.Ecart;
import fr.coteacote.droits.Eclairage;
import fr.coteacote.droits.Issue;
import fr.coteacote.droits.Motif;
import fr.coteacote.droits.Plage;
import fr.coteacote.droits.Reponse;
import fr.coteacote.recours.Regard.Estimation;
import fr.coteacote.recours.Regard.Rythme;
import fr.coteacote.recours.Regard.Trace;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From the library's words to the product's: computed rights gathered by what one asks for. */
final class LectureDesReponses {
    private LectureDesReponses() {}

    static Regard.Vu vu(DroitDemandable droit, Eclairage.Vue vue) {
        var retenue = droit.calcules().stream()
                .map(vue::de)
                .min(Comparator.comparingInt(LectureDesReponses::rang)
                        .thenComparing(Comparator.comparingLong(LectureDesReponses::maximum)
                                .reversed()))
                .orElseThrow();
        return new Regard.Vu(droit, estimation(retenue), trace(retenue));
    }

    /** Of the rights behind one request: the open one, else the possible one, else the one that misses least. */
    private static int rang(Reponse reponse) {
        return switch (reponse.issue()) {
            case Issue.Eligible _ -> 0;
            case Issue.APreciser _ -> 1;
            case Issue.NonEligible n -> 2 + n.manquants().size();
        };
    }

    private static long maximum(Reponse reponse) {
        return reponse.issue() instanceof Issue.APreciser a && a.possible().isPresent()
                ? a.possible().get().max()
                : 0;
    }

    static Estimation estimation(Reponse reponse) {
        Droit droit = reponse.droit();
        return switch (reponse.issue()) {
            case Issue.Eligible e -> new Estimation.Ouvert(e.montant().centimes(), rythme(droit), droit.aPayer());
            case Issue.NonEligible n ->
                new Estimation.Ferme(n.manquants().stream()
                        .map(m -> m.condition().texte())
                        .distinct()
                        .toList());
            case Issue.APreciser a -> aPreciser(droit, a);
        };
    }

    private static Estimation aPreciser(Droit droit, Issue.APreciser a) {
        return a.doutes().stream()
                .findFirst()
                .flatMap(LectureDesReponses::horsDePortee)
                .orElseGet(() -> a.possible()
                        .map(f -> new Estimation.ASavoir(Math.max(0, f.min()), f.max(), rythme(droit)))
                        .orElseGet(() -> new Estimation.ASavoir(0, 0, Rythme.ACCES)));
    }

    /** What no answer of the young person would settle. */
    private static Optional<Estimation> horsDePortee(Doute doute) {
        return switch (doute) {
            case Doute.BaremeAVerifier b ->
                Optional.of(new Estimation.BaremeAVerifier(b.connuJusquau().toString()));
            case Doute.ModeleEtLoi m ->
                Optional.of(new Estimation.AVoirAvec(
                        m.ecart().quiPeutDire().nom(), m.ecart().raison()));
            case Doute.FaitManquant _ -> Optional.empty();
        };
    }

    static Rythme rythme(Droit droit) {
        return switch (droit.periodicite()) {
            case MENSUEL -> Rythme.MENSUEL;
            case ANNUEL -> Rythme.ANNUEL;
            case UNE_FOIS -> Rythme.UNE_FOIS;
            case ACCES -> Rythme.ACCES;
        };
    }

    private static Trace trace(Reponse reponse) {
        return new Trace(
                reponse.baremeDu(),
                reponse.reference().texte(),
                reponse.reference().adresse(),
                reponse.motifs().stream().map(LectureDesReponses::condition).toList(),
                reponse.calcul().stream()
                        .map(e -> new Regard.Ligne(e.libelle(), valeur(e.valeur())))
                        .toList(),
                reserves(reponse));
    }

    private static List<String> reserves(Reponse reponse) {
        return reponse.issue() instanceof Issue.Eligible e
                ? e.reserves().stream().map(Ecart::raison).toList()
                : List.of();
    }

    private static Regard.Condition condition(Motif motif) {
        var etat = motif.etat().vrai()
                ? Regard.Etat.REMPLIE
                : motif.etat().faux() ? Regard.Etat.MANQUE : Regard.Etat.INCONNUE;
        String detail =
                switch (motif) {
                    case Motif.Fait _ -> "";
                    case Motif.Mesure m ->
                        Double.isInfinite(m.limite())
                                ? valeur(m.constate())
                                : valeur(m.constate()) + ", limite " + nombre(m.limite());
                };
        return new Regard.Condition(motif.condition().texte(), etat, detail);
    }

    private static String valeur(Plage plage) {
        return plage.exacte() ? nombre(plage.min()) : "entre " + nombre(plage.min()) + " et " + nombre(plage.max());
    }

    /** 1 234,50: cents only when there are some. */
    private static String nombre(double x) {
        if (Double.isInfinite(x)) {
            return "sans limite";
        }
        String texte = String.format(Locale.FRENCH, x == Math.rint(x) ? "%,.0f" : "%,.2f", x);
        return texte.replace('\u00a0', '\u202f');
    }
}
