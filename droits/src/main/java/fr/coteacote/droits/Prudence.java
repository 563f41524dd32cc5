package fr.coteacote.droits;

import static fr.coteacote.droits.Condition.*;

import fr.coteacote.droits.Ecart.Effet;
import fr.coteacote.droits.calcul.Regles;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which differences between model and law bear on one finding; a fact that is missing counts as if it mattered. */
final class Prudence {
    private final SituationPartielle connue;
    private final Situation s;
    private final Moteur moteur;
    private final Bilan bilan;

    Prudence(SituationPartielle connue, Moteur moteur, Bilan bilan) {
        this.connue = connue;
        this.s = connue.situation();
        this.moteur = moteur;
        this.bilan = bilan;
    }

    List<Ecart> refusATort(Constat constat) {
        return de(constat, Effet.REFUSE_A_TORT);
    }

    List<Ecart> accordATort(Constat constat) {
        return de(constat, Effet.ACCORDE_A_TORT);
    }

    List<Ecart> surLeMontant(Constat constat) {
        return de(constat, Effet.MONTANT);
    }

    private List<Ecart> de(Constat constat, Effet effet) {
        return EnumSet.copyOf(candidats(constat.droit())).stream()
                .filter(ecart -> ecart.effet() == effet && concerne(ecart, constat))
                .toList();
    }

    private static Set<Ecart> candidats(Droit droit) {
        return switch (droit) {
            case CEJ -> EnumSet.range(Ecart.CEJ_SIX_MOIS, Ecart.CEJ_DECOTE);
            case RSA -> EnumSet.range(Ecart.RSA_GROSSESSE, Ecart.RSA_PATRIMOINE);
            case PRIME_ACTIVITE -> EnumSet.of(Ecart.PPA_NATIONALITE);
            case CSS_GRATUITE, CSS_PARTICIPATION -> EnumSet.of(Ecart.CSS_PERIODE);
            case APL, ALS, ALF -> EnumSet.range(Ecart.AL_DEPENSE_NETTE, Ecart.AL_CARENCE);
            case AAH -> EnumSet.of(Ecart.AAH_AGE);
            case BOURSE_LYCEE, BOURSE_COLLEGE -> EnumSet.of(Ecart.BOURSE_ANNEE_SCOLAIRE);
            case VISALE -> EnumSet.of(Ecart.VISALE_AAH, Ecart.VISALE_PLAFONDS);
            case PASS_CULTURE -> EnumSet.of(Ecart.PASS_CULTURE_QUINZE_ANS);
            case PASS_SPORT -> EnumSet.of(Ecart.PASS_SPORT_PARENTS);
            case CHEQUE_ENERGIE -> EnumSet.of(Ecart.CHEQUE_ENERGIE_PLAFOND);
            default -> EnumSet.noneOf(Ecart.class);
        };
    }

    private boolean concerne(Ecart ecart, Constat constat) {
        return switch (ecart) {
            case CEJ_SIX_MOIS ->
                seulement(constat, CEJ_MONTANT_POSITIF) && cejSurSixMois().max() > 0;
            case CEJ_EN_EMPLOI -> enEmploi();
            case CEJ_ENGAGEMENT, RSA_PATRIMOINE -> true;
            case CEJ_DECOTE -> s.foyerFiscal().trancheIr() == 1;
            case RSA_GROSSESSE ->
                s.famille().couple().isPresent() && grossesse() && !manque(constat, RSA_MONTANT_MINIMAL);
            case RSA_CUMUL -> seulement(constat, RSA_MONTANT_MINIMAL) && revenusDActivite();
            case PPA_NATIONALITE ->
                !Regles.nationaliteOuvrante(connue, moteur.baremes()).vrai();
            case CSS_PERIODE -> cssAvecAutrePeriode(constat);
            case AL_DEPENSE_NETTE -> s.logement().statut() == StatutLogement.LOCATAIRE_FOYER;
            case AL_ETUDIANT_HORS_UE ->
                s.jeune().activite() == Activite.ETUDIANT && s.jeune().nationalite() == Nationalite.HORS_UE;
            case AL_CARENCE ->
                s.logement()
                        .dateEntree()
                        .map(d -> !d.isBefore(s.mois().atDay(1)))
                        .orElse(true);
            case AAH_AGE ->
                s.jeune()
                        .dateNaissance()
                        .plusYears((long) ageLegalAah())
                        .isAfter(s.mois().atDay(1));
            case BOURSE_ANNEE_SCOLAIRE ->
                seulement(constat, BOURSE_RFR_SOUS_PLAFOND) && s.mois().getMonthValue() >= 9;
            case VISALE_AAH ->
                seulement(constat, VISALE_LOYER) && aahPercue() > 0 && loyer() <= plafondAvecAah(constat);
            case VISALE_PLAFONDS -> seulement(constat, VISALE_LOYER) && plafonneParLeBareme(constat);
            case PASS_CULTURE_QUINZE_ANS -> constat.montant().max() > 0 && auMoisProchain(15);
            case PASS_SPORT_PARENTS -> seulement(constat, PASS_SPORT_PROFIL) && ageMaxParents();
            case CHEQUE_ENERGIE_PLAFOND -> seulement(constat, CHEQUE_REVENU_SOUS_PLAFOND);
        };
    }

    private static boolean manque(Constat constat, Condition condition) {
        return constat.manquants().stream().anyMatch(m -> m.condition() == condition);
    }

    private static boolean seulement(Constat constat, Condition condition) {
        var manquants = constat.manquants();
        return !manquants.isEmpty() && manquants.stream().allMatch(m -> m.condition() == condition);
    }

    private Plage cejSurSixMois() {
        return Regles.cejSurSixMois(connue, moteur.baremes());
    }

    private boolean enEmploi() {
        var jeune = s.jeune();
        return jeune.activite() == Activite.ACTIF
                || jeune.apprenti()
                || jeune.revenus().salairesNets().mois(0) > 0;
    }

    private boolean grossesse() {
        return connue.ignore(Question.GROSSESSE)
                || s.jeune().sante().enceinte()
                || s.famille()
                        .couple()
                        .map(c -> c.conjoint().sante().enceinte())
                        .orElse(false);
    }

    private boolean revenusDActivite() {
        return revenusDActivite(s.jeune().revenus())
                || s.famille()
                        .couple()
                        .map(c -> revenusDActivite(c.conjoint().revenus()))
                        .orElse(false);
    }

    private static boolean revenusDActivite(Revenus r) {
        return r.salairesNets().somme(0, 4)
                        + r.remunerationsApprenti().somme(0, 4)
                        + r.remunerationsStage().somme(0, 4)
                > 0;
    }

    private boolean cssAvecAutrePeriode(Constat constat) {
        var aide = bilan.de(Droit.APL)
                .montant()
                .plus(bilan.de(Droit.ALS).montant())
                .plus(bilan.de(Droit.ALF).montant());
        return constat.manquants().stream()
                .filter(m -> m.condition() == CSS_RESSOURCES_GRATUITE || m.condition() == CSS_RESSOURCES_PARTICIPATION)
                .anyMatch(m -> m instanceof Motif.Mesure mesure
                        && Regles.ressourcesSanteDecalees(connue, moteur.baremes(), aide)
                                        .min()
                                <= mesure.limite());
    }

    private double ageLegalAah() {
        return moteur.parametres().nombre("aah.age_minimal", s.mois().atDay(1));
    }

    private double aahPercue() {
        return s.percues().aah();
    }

    private double loyer() {
        return s.logement().loyer() + s.logement().charges();
    }

    private double plafondAvecAah(Constat constat) {
        return constat.niveau().max()
                + aahPercue()
                        * moteur.parametres()
                                .nombre("visale.part_ressources", s.mois().atDay(1));
    }

    /** The limit is one of the old ceilings, not half of the resources. */
    private boolean plafonneParLeBareme(Constat constat) {
        var jour = s.mois().atDay(1);
        return moteur.parametres().cles("visale.plafond_loyer.").stream()
                .anyMatch(cle -> moteur.parametres().nombre(cle, jour)
                        == constat.niveau().max());
    }

    private boolean auMoisProchain(int age) {
        var jour = s.mois().plusMonths(1).atDay(1);
        return s.jeune().dateNaissance().until(jour).getYears() <= age;
    }

    private boolean ageMaxParents() {
        double max = moteur.parametres()
                .nombre(
                        "pass_sport.critere_age.age_maximum_profil_aeeh",
                        s.mois().atDay(1));
        return s.jeune().dateNaissance().until(s.mois().atDay(1)).getYears() <= max;
    }
}
