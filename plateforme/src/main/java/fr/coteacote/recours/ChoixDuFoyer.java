package fr.coteacote.recours;

import static fr.coteacote.recours.ChoixPossibles.Choix.de;

import fr.coteacote.droits.Activite;
import fr.coteacote.droits.Couple;
import fr.coteacote.droits.Emploi;
import fr.coteacote.droits.FoyerFiscal;
import fr.coteacote.droits.LienConjoint;
import fr.coteacote.droits.Mensualites;
import fr.coteacote.droits.Parents;
import fr.coteacote.droits.Personne;
import fr.coteacote.droits.Question;
import fr.coteacote.droits.Revenus;
import fr.coteacote.droits.Situation;
import fr.coteacote.recours.ChoixPossibles.Choix;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who lives with them, and what tax papers say, by bracket. */
final class ChoixDuFoyer {
    private ChoixDuFoyer() {}

    static void ajouter(Map<Question, List<Choix>> tous) {
        tous.put(
                Question.COUPLE,
                List.of(
                        de("NON", (s, _) -> s.avecFamille(s.famille().avecCouple(Optional.empty()))),
                        couple("ENSEMBLE", LienConjoint.CONCUBIN),
                        couple("MARIES", LienConjoint.MARIE)));
        tous.put(
                Question.CONJOINT,
                List.of(conjoint("T0", 0), conjoint("T1", 500), conjoint("T2", 1_200), conjoint("T3", 1_900)));
        tous.put(
                Question.ENFANTS,
                List.of(
                        enfants("AUCUN"),
                        enfants("UN_PETIT", 9),
                        enfants("UN_GRAND", 72),
                        enfants("DEUX_DONT_UN_PETIT", 9, 72),
                        enfants("DEUX_GRANDS", 72, 96)));
        tous.put(Question.ISOLEMENT, List.of(isolement("NON", false), isolement("OUI", true)));
        tous.put(Question.RATTACHEMENT, List.of(rattachement("NON", false), rattachement("OUI", true)));
        tous.put(
                Question.REVENUS_FISCAUX,
                List.of(
                        avisDImpot("T0", 0, 0),
                        avisDImpot("T1", 5_000, 0),
                        avisDImpot("T2", 10_000, 0),
                        avisDImpot("T3", 15_000, 1),
                        avisDImpot("T4", 22_000, 1),
                        avisDImpot("T5", 35_000, 2)));
        tous.put(
                Question.PARENTS,
                List.of(parents("T1", 7_000), parents("T2", 16_000), parents("T3", 28_000), parents("T4", 50_000)));
        tous.put(
                Question.RESSOURCES_FAMILLE,
                List.of(
                        ressources("T0", 0),
                        ressources("T1", 8_000),
                        ressources("T2", 20_000),
                        ressources("T3", 35_000),
                        ressources("T4", 60_000)));
        tous.put(
                Question.EMPLOYEUR,
                List.of(
                        employeur("MOINS_DU_SMIC", new Emploi(1_000, true, false)),
                        employeur("PLUS_DU_SMIC", new Emploi(2_200, true, false)),
                        employeur("AGRICOLE", new Emploi(1_000, true, true)),
                        employeur("PETITE_ENTREPRISE", new Emploi(1_000, false, false))));
    }

    private static Choix couple(String code, LienConjoint lien) {
        return de(code, (s, _) -> {
            var quelquUn = s.famille()
                    .couple()
                    .map(Couple::conjoint)
                    .orElseGet(() -> Personne.nee(s.jeune().dateNaissance()));
            return s.avecFamille(s.famille().avecCouple(Optional.of(new Couple(quelquUn, lien, 0))));
        });
    }

    /** Of the partner, only about how much they earn is asked. */
    private static Choix conjoint(String code, double salaire) {
        return de(code, (s, _) -> {
            var paie = Mensualites.constantes(salaire);
            var activite = salaire > 0 ? Activite.ACTIF : Activite.INACTIF;
            var personne = Personne.nee(s.jeune().dateNaissance())
                    .avecActivite(activite, Optional.empty())
                    .avecRevenus(Revenus.AUCUN.avecSalaires(paie, paie));
            var lien = s.famille().couple().map(Couple::lien).orElse(LienConjoint.CONCUBIN);
            return s.avecFamille(s.famille().avecCouple(Optional.of(new Couple(personne, lien, 12 * salaire))));
        });
    }

    private static Choix enfants(String code, int... mois) {
        return de(
                code,
                (s, le) -> s.avecFamille(s.famille()
                        .avecEnfants(
                                Arrays.stream(mois).mapToObj(le::minusMonths).toList())));
    }

    private static Choix isolement(String code, boolean oui) {
        return de(code, (s, _) -> s.avecFamille(s.famille().avecIsolement(oui)));
    }

    private static Choix rattachement(String code, boolean oui) {
        return de(
                code,
                (s, _) -> fiscalite(
                        s, oui, s.foyerFiscal().rfrN2(), s.foyerFiscal().trancheIr()));
    }

    private static Choix avisDImpot(String code, double revenu, int tranche) {
        return de(code, (s, _) -> fiscalite(s, s.foyerFiscal().rattacheParents(), revenu, tranche));
    }

    private static Situation fiscalite(Situation s, boolean rattache, double revenu, int tranche) {
        return s.avecFiscalite(new FoyerFiscal(rattache, revenu, revenu, 1, tranche), s.parents());
    }

    private static Choix parents(String code, double revenu) {
        return de(code, (s, _) -> s.avecFiscalite(s.foyerFiscal(), Optional.of(new Parents(revenu, revenu, 2, 1, 50))));
    }

    private static Choix ressources(String code, double revenu) {
        return de(code, (s, _) -> s.avecFamille(s.famille().avecRessources(revenu, false)));
    }

    private static Choix employeur(String code, Emploi emploi) {
        return de(code, (s, _) -> s.avecTravail(s.deuxAnsActiviteSurTrois(), emploi));
    }
}
