package fr.coteacote.droits;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/** A young person's world, told in a few words; whatever is not said is ordinary. */
final class Monde {
    private Situation s;

    private Monde(Situation s) {
        this.s = s;
    }

    /** Someone alone, French, doing nothing in particular, hosted by their parents, of that age for the whole year. */
    static Monde jeuneDe(int ans, String mois) {
        var m = YearMonth.parse(mois);
        var naissance = LocalDate.of(m.getYear() - ans, 1, 10).minusYears(m.getMonthValue() == 1 ? 1 : 0);
        return new Monde(Situation.simple(m, Personne.nee(naissance), !m.isBefore(YearMonth.of(2025, 3))));
    }

    static Monde ne(String jour, String mois) {
        var m = YearMonth.parse(mois);
        return new Monde(Situation.simple(m, Personne.nee(LocalDate.parse(jour)), !m.isBefore(YearMonth.of(2025, 3))));
    }

    Monde quiFait(Activite activite) {
        s = s.avecJeune(s.jeune().avecActivite(activite, Optional.empty()));
        return this;
    }

    Monde inscrit(Scolarite scolarite) {
        s = s.avecJeune(s.jeune().avecEtudes(scolarite, s.jeune().apprenti()));
        return this;
    }

    Monde enAlternance() {
        s = s.avecJeune(s.jeune().avecEtudes(s.jeune().scolarite(), true));
        return this;
    }

    Monde nationalite(Nationalite nationalite, double annees) {
        s = s.avecJeune(s.jeune().avecNationalite(nationalite, annees));
        return this;
    }

    Monde sante(boolean enceinte, double tauxIncapacite) {
        s = s.avecJeune(s.jeune().avecSante(new Sante(enceinte, tauxIncapacite > 0, tauxIncapacite, false)));
        return this;
    }

    Monde salaire(double net) {
        return salaires(Mensualites.constantes(net));
    }

    Monde salaires(Mensualites nets) {
        return revenus(s.jeune().revenus().avecSalaires(nets, nets));
    }

    Monde stage(double parMois) {
        return revenus(s.jeune().revenus().avecStage(Mensualites.constantes(parMois)));
    }

    Monde pension(double parMois) {
        return revenus(s.jeune().revenus().avecAutres(0, parMois, 0));
    }

    Monde revenus(Revenus revenus) {
        s = s.avecJeune(s.jeune().avecRevenus(revenus));
        return this;
    }

    Monde locataire(StatutLogement statut, double loyer) {
        s = s.avecLogement(new Logement(
                statut,
                loyer,
                0,
                "31555",
                2,
                new Logement.Bail(statut == StatutLogement.LOCATAIRE_HLM, false, false, false, false),
                false,
                false,
                Optional.of(LocalDate.of(2015, 1, 15))));
        return this;
    }

    Monde entreLe(String jour) {
        s = s.avecLogement(s.logement().avecEntree(LocalDate.parse(jour)));
        return this;
    }

    Monde enCoupleAvec(Personne conjoint) {
        s = s.avecFamille(s.famille().avecCouple(Optional.of(new Couple(conjoint, LienConjoint.CONCUBIN, 0))));
        return this;
    }

    Monde marieAvec(Personne conjoint) {
        s = s.avecFamille(s.famille().avecCouple(Optional.of(new Couple(conjoint, LienConjoint.MARIE, 0))));
        return this;
    }

    Monde ressourcesDeLaFamille(double n2) {
        s = s.avecFamille(s.famille().avecRessources(n2, false));
        return this;
    }

    Monde enfants(LocalDate... naissances) {
        s = s.avecFamille(s.famille().avecEnfants(java.util.List.of(naissances)));
        return this;
    }

    Monde foyerFiscal(boolean rattache, double rfr, int tranche) {
        s = s.avecFiscalite(new FoyerFiscal(rattache, rfr, rfr, 1, tranche), s.parents());
        return this;
    }

    Monde parents(double revenu) {
        s = s.avecFiscalite(s.foyerFiscal(), Optional.of(new Parents(revenu, revenu, 2, 1, 50)));
        return this;
    }

    Monde percoit(PrestationsPercues percues) {
        s = s.avecPercues(percues);
        return this;
    }

    Monde deuxAnsDeTravail() {
        s = s.avecTravail(true, s.emploi());
        return this;
    }

    Situation situation() {
        return s;
    }

    SituationPartielle connu() {
        return SituationPartielle.complete(s);
    }

    SituationPartielle sansSavoir(Question... questions) {
        return new SituationPartielle(s, Set.of(questions));
    }
}
