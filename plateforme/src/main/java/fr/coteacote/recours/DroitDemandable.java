package fr.coteacote.recours;

import fr.coteacote.droits.Droit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What one asks for: one request may cover several computed rights, and never bears an acronym before a young person. */
public enum DroitDemandable {
    AIDE_LOGEMENT(Theme.LOGEMENT, "Aide au logement (APL, ALS, ALF)", Droit.APL, Droit.ALS, Droit.ALF),
    SANTE(Theme.SANTE, "Complémentaire santé solidaire", Droit.CSS_GRATUITE, Droit.CSS_PARTICIPATION),
    PRIME_ACTIVITE(Theme.EMPLOI, "Prime d’activité", Droit.PRIME_ACTIVITE),
    ALLOCATION_ENGAGEMENT(Theme.EMPLOI, "Allocation du CEJ", Droit.CEJ),
    REVENU_SOLIDARITE(Theme.BUDGET, "RSA", Droit.RSA),
    ADULTE_HANDICAPE(Theme.SANTE, "AAH", Droit.AAH),
    BOURSE_ETUDES(Theme.FORMATION, "Bourse sur critères sociaux", Droit.BCS),
    BOURSE_LYCEE(Theme.FORMATION, "Bourse de lycée", Droit.BOURSE_LYCEE),
    BOURSE_COLLEGE(Theme.FORMATION, "Bourse de collège", Droit.BOURSE_COLLEGE),
    REPAS_CROUS(Theme.BUDGET, "Repas Crous à 1\u00a0€", Droit.REPAS_CROUS),
    LOYER_ALTERNANT(Theme.LOGEMENT, "Mobili-Jeune", Droit.MOBILI_JEUNE),
    AVANCE_DEPOT(Theme.LOGEMENT, "Avance Loca-Pass", Droit.LOCA_PASS),
    CAUTION(Theme.LOGEMENT, "Visale", Droit.VISALE),
    PERMIS_APPRENTI(Theme.MOBILITE, "Aide au permis des apprentis", Droit.AIDE_PERMIS_APPRENTI),
    PERMIS_EMPLOI(Theme.MOBILITE, "Aide au permis, France Travail", Droit.AIDE_PERMIS_DEMANDEUR_EMPLOI),
    CARTE_TRAIN(Theme.MOBILITE, "Carte SNCF élève ou apprenti", Droit.CARTE_SNCF),
    PASS_CULTURE(Theme.LOISIRS, "Pass Culture", Droit.PASS_CULTURE),
    PASS_SPORT(Theme.LOISIRS, "Pass’Sport", Droit.PASS_SPORT),
    DEPART_VACANCES(Theme.LOISIRS, "Départ 18:25", Droit.DEPART_18_25),
    CHEQUE_ENERGIE(Theme.LOGEMENT, "Chèque énergie", Droit.CHEQUE_ENERGIE),
    SOUTIEN_FAMILIAL(Theme.FAMILLE, "Allocation de soutien familial", Droit.ASF),
    ALLOCATION_BEBE(Theme.FAMILLE, "Allocation de base de la Paje", Droit.PAJE_BASE),
    ALLOCATIONS_FAMILIALES(Theme.FAMILLE, "Allocations familiales", Droit.AF);

    private final Theme theme;
    private final String nomPourLEquipe;
    private final List<Droit> calcules;

    DroitDemandable(Theme theme, String nomPourLEquipe, Droit... calcules) {
        this.theme = theme;
        this.nomPourLEquipe = nomPourLEquipe;
        this.calcules = List.of(calcules);
    }

    /** Where it stands among the themes of a life. */
    public enum Theme {
        LOGEMENT,
        SANTE,
        EMPLOI,
        FORMATION,
        MOBILITE,
        LOISIRS,
        FAMILLE,
        BUDGET
    }

    public Theme theme() {
        return theme;
    }

    /** The administration's words; young people read those of the bundle. */
    public String nomPourLEquipe() {
        return nomPourLEquipe;
    }

    List<Droit> calcules() {
        return calcules;
    }

    /** Read from an address or a form. */
    public static Optional<DroitDemandable> lire(String nom) {
        return Arrays.stream(values()).filter(d -> d.name().equals(nom)).findFirst();
    }
}
