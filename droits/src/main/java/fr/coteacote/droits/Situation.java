package fr.coteacote.droits;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Everything rights look at, for one month studied.
 *
 * @param deuxAnsActiviteSurTrois worked 3,214 hours over the last three years
 * @param parents absent when nothing is known of them
 * @param trimestreDecale the reference quarter is M-2 to M-4 instead of M-1 to M-3
 */
public record Situation(
        YearMonth mois,
        Personne jeune,
        Famille famille,
        boolean deuxAnsActiviteSurTrois,
        Logement logement,
        FoyerFiscal foyerFiscal,
        Optional<Parents> parents,
        PrestationsPercues percues,
        Emploi emploi,
        boolean trimestreDecale) {
    /** Someone alone, hosted by their parents, of whom nothing else is said. */
    public static Situation simple(YearMonth mois, Personne jeune, boolean trimestreDecale) {
        return new Situation(
                mois,
                jeune,
                Famille.SEUL,
                false,
                Logement.chezSesParents(),
                FoyerFiscal.SEUL_SANS_REVENU,
                Optional.empty(),
                PrestationsPercues.AUCUNE,
                Emploi.AUCUN,
                trimestreDecale);
    }

    /** The same facts, looked at for another month. */
    public Situation au(YearMonth autre, boolean decale) {
        return new Situation(
                autre,
                jeune,
                famille,
                deuxAnsActiviteSurTrois,
                logement,
                foyerFiscal,
                parents,
                percues,
                emploi,
                decale);
    }

    public Situation avecJeune(Personne p) {
        return new Situation(
                mois,
                p,
                famille,
                deuxAnsActiviteSurTrois,
                logement,
                foyerFiscal,
                parents,
                percues,
                emploi,
                trimestreDecale);
    }

    public Situation avecFamille(Famille f) {
        return new Situation(
                mois,
                jeune,
                f,
                deuxAnsActiviteSurTrois,
                logement,
                foyerFiscal,
                parents,
                percues,
                emploi,
                trimestreDecale);
    }

    public Situation avecLogement(Logement l) {
        return new Situation(
                mois,
                jeune,
                famille,
                deuxAnsActiviteSurTrois,
                l,
                foyerFiscal,
                parents,
                percues,
                emploi,
                trimestreDecale);
    }

    public Situation avecPercues(PrestationsPercues p) {
        return new Situation(
                mois,
                jeune,
                famille,
                deuxAnsActiviteSurTrois,
                logement,
                foyerFiscal,
                parents,
                p,
                emploi,
                trimestreDecale);
    }

    public Situation avecFiscalite(FoyerFiscal f, Optional<Parents> p) {
        return new Situation(
                mois, jeune, famille, deuxAnsActiviteSurTrois, logement, f, p, percues, emploi, trimestreDecale);
    }

    public Situation avecTravail(boolean deuxAns, Emploi e) {
        return new Situation(
                mois, jeune, famille, deuxAns, logement, foyerFiscal, parents, percues, e, trimestreDecale);
    }
}
