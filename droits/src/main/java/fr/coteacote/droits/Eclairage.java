package fr.coteacote.droits;

import fr.coteacote.droits.Doute.BaremeAVerifier;
import fr.coteacote.droits.Doute.FaitManquant;
import fr.coteacote.droits.Doute.ModeleEtLoi;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What people are shown: the rules' findings, made careful where the model is not the law or the scale is old. Always an estimate.
 */
public final class Eclairage {
    private final Moteur moteur;

    public Eclairage(Parametres parametres) {
        this.moteur = new Moteur(parametres);
    }

    /** One answer per right, and what to ask next. */
    public record Vue(YearMonth mois, List<Reponse> reponses, List<Question> questions) {
        public Reponse de(Droit droit) {
            return reponses.get(droit.ordinal());
        }
    }

    public Vue sur(SituationPartielle connue) {
        return vue(connue, Questions.sur(connue, moteur), moteur.expliquer(connue));
    }

    /** The same answers without what to ask next nor how they were counted: for thousands of people at a time. */
    public Vue enBref(SituationPartielle connue) {
        return vue(connue, Questions.AUCUNE, List.of());
    }

    private Vue vue(SituationPartielle connue, Questions questions, List<Etape> etapes) {
        Bilan bilan = moteur.evaluer(connue);
        var prudence = new Prudence(connue, moteur, bilan);
        var reponses = new ArrayList<Reponse>();
        for (Constat constat : bilan.constats()) {
            reponses.add(reponse(bilan.mois(), constat, questions, prudence, etapes));
        }
        return new Vue(bilan.mois(), List.copyOf(reponses), questions.parUtilite());
    }

    private Reponse reponse(
            YearMonth mois, Constat constat, Questions questions, Prudence prudence, List<Etape> etapes) {
        var reference = Reference.de(constat.droit());
        var issue = issue(mois, constat, questions, prudence);
        Optional<Valeur> bareme = moteur.parametres().enVigueur(reference.cle(), mois.atDay(1));
        return new Reponse(
                constat.droit(),
                issue,
                constat.motifs(),
                reference,
                bareme.map(Valeur::debut),
                confiance(issue, bareme),
                etapes.stream()
                        .filter(e -> calculDe(constat.droit()) == e.droit())
                        .toList());
    }

    /** The three housing benefits are one calculation, as are the two health covers. */
    private static Droit calculDe(Droit droit) {
        return switch (droit) {
            case ALS, ALF -> Droit.APL;
            case CSS_PARTICIPATION -> Droit.CSS_GRATUITE;
            default -> droit;
        };
    }

    private Issue issue(YearMonth mois, Constat constat, Questions questions, Prudence prudence) {
        List<Doute> perimes = perimes(mois, constat.droit());
        boolean certain = constat.ouvert().faux() && !dependDuBareme(constat);
        if (!perimes.isEmpty() && !certain || constat.baremePerime() && !certain) {
            return new Issue.APreciser(Optional.empty(), perimes);
        }
        return switch (constat.verdict()) {
            case ELIGIBLE -> eligible(mois, constat, prudence);
            case NON_ELIGIBLE -> nonEligible(constat, prudence);
            case A_PRECISER -> certain ? nonEligible(constat, prudence) : aPreciser(constat, questions);
        };
    }

    /** A refusal for age or status stands whatever the scale; one for money does not. */
    private static boolean dependDuBareme(Constat constat) {
        return constat.manquants().stream()
                .filter(m -> m.condition().type() != TypeMotif.CALENDRIER)
                .allMatch(m -> m.condition().type() == TypeMotif.RESSOURCES
                        || m.condition().type() == TypeMotif.MONTANT
                        || m.condition().type() == TypeMotif.LOGEMENT && m instanceof Motif.Mesure);
    }

    private List<Doute> perimes(YearMonth mois, Droit droit) {
        var domaines = Reference.de(droit).domaines();
        return moteur.parametres().validites().stream()
                .filter(v -> domaines.contains(v.domaine()))
                .filter(v -> !v.connu(moteur.parametres(), mois))
                .map(v -> (Doute) new BaremeAVerifier(v.domaine(), v.jusquau(), v.source()))
                .toList();
    }

    private static Issue eligible(YearMonth mois, Constat constat, Prudence prudence) {
        List<Ecart> aTort = prudence.accordATort(constat);
        var rythme = constat.droit().periodicite();
        if (!aTort.isEmpty()) {
            return new Issue.APreciser(
                    Optional.of(Fourchette.de(constat.montant().union(Plage.ZERO), rythme)), doutes(aTort));
        }
        return new Issue.Eligible(
                Montant.de(constat.montant(), rythme), Periode.de(mois, rythme), prudence.surLeMontant(constat));
    }

    private static Issue nonEligible(Constat constat, Prudence prudence) {
        List<Ecart> aTort = prudence.refusATort(constat);
        return aTort.isEmpty()
                ? new Issue.NonEligible(constat.manquants().stream()
                        .filter(m -> !constat.baremePerime() || m.condition().type() != TypeMotif.CALENDRIER)
                        .toList())
                : new Issue.APreciser(Optional.empty(), doutes(aTort));
    }

    private static Issue aPreciser(Constat constat, Questions questions) {
        return new Issue.APreciser(
                Optional.of(Fourchette.de(constat.montant(), constat.droit().periodicite())),
                questions.pour(constat.droit()).stream()
                        .map(q -> (Doute) new FaitManquant(q))
                        .toList());
    }

    private static List<Doute> doutes(List<Ecart> ecarts) {
        return ecarts.stream().map(e -> (Doute) new ModeleEtLoi(e)).toList();
    }

    private static Confiance confiance(Issue issue, Optional<Valeur> bareme) {
        return switch (issue) {
            case Issue.Eligible e ->
                bareme.filter(Valeur::aVerifier).isPresent()
                        ? Confiance.A_VERIFIER
                        : e.reserves().isEmpty() ? Confiance.SURE : Confiance.PROBABLE;
            case Issue.NonEligible n -> Confiance.SURE;
            case Issue.APreciser a -> Confiance.A_VERIFIER;
        };
    }

    public Moteur moteur() {
        return moteur;
    }
}
