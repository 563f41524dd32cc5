package fr.coteacote.droits;

import static fr.coteacote.droits.Ecart.Effet.ACCORDE_A_TORT;
import static fr.coteacote.droits.Ecart.Effet.MONTANT;
import static fr.coteacote.droits.Ecart.Effet.REFUSE_A_TORT;
import static fr.coteacote.droits.Interlocuteur.*;

/**
 * Where the reference model does otherwise than the law, and who can tell. The model is followed by the rules; what people are
 * shown never refuses, nor promises, on the strength of one of these.
 */
public enum Ecart {
    CEJ_SIX_MOIS(REFUSE_A_TORT, MISSION_LOCALE, "La loi retient la moyenne la plus favorable de trois ou six mois."),
    CEJ_EN_EMPLOI(ACCORDE_A_TORT, MISSION_LOCALE, "Le contrat s’adresse à qui n’est ni en emploi ni en formation."),
    CEJ_ENGAGEMENT(MONTANT, MISSION_LOCALE, "L’engagement de la semaine et la durée se décident ensemble."),
    CEJ_DECOTE(MONTANT, MISSION_LOCALE, "Avec la décote, un foyer de la première tranche peut ne pas être imposable."),
    RSA_GROSSESSE(REFUSE_A_TORT, CAF, "Attendre un enfant ouvre le RSA avant l’âge, aussi en couple."),
    RSA_CUMUL(
            REFUSE_A_TORT,
            CAF,
            "Une reprise d’emploi ou un abattement du département peut changer les ressources comptées."),
    RSA_PATRIMOINE(MONTANT, CAF, "L’épargne compte aussi dans les ressources."),
    PPA_NATIONALITE(ACCORDE_A_TORT, CAF, "Seuls comptent la nationalité ou le titre de séjour de qui demande."),
    CSS_PERIODE(REFUSE_A_TORT, ASSURANCE_MALADIE, "Les douze mois de ressources peuvent commencer un mois plus tôt."),
    AL_DEPENSE_NETTE(MONTANT, CAF, "En foyer, une dépense minimale reste à payer."),
    AL_ETUDIANT_HORS_UE(
            ACCORDE_A_TORT, CAF, "Les règles changent pour les étudiants de nationalité hors Union européenne."),
    AL_CARENCE(MONTANT, CAF, "Le premier mois dans le logement n’est pas payé."),
    AAH_AGE(ACCORDE_A_TORT, MDPH, "Avant vingt ans, il faut ne plus être à la charge de ses parents."),
    BOURSE_ANNEE_SCOLAIRE(REFUSE_A_TORT, ETABLISSEMENT, "Les revenus retenus suivent l’année scolaire."),
    VISALE_AAH(REFUSE_A_TORT, ACTION_LOGEMENT, "L’AAH compte dans les ressources."),
    VISALE_PLAFONDS(REFUSE_A_TORT, ACTION_LOGEMENT, "Les plafonds de loyer ont changé depuis."),
    PASS_CULTURE_QUINZE_ANS(ACCORDE_A_TORT, ETAT, "Le Pass commence plus tard qu’avant."),
    PASS_SPORT_PARENTS(REFUSE_A_TORT, PASS_SPORT, "Une allocation touchée par les parents peut ouvrir l’aide."),
    CHEQUE_ENERGIE_PLAFOND(REFUSE_A_TORT, ETAT, "Le plafond et la façon de demander ont changé.");

    /** Which way the model errs; {@code MONTANT}: only the amount, or what comes with it. */
    public enum Effet {
        REFUSE_A_TORT,
        ACCORDE_A_TORT,
        MONTANT
    }

    private final Effet effet;
    private final Interlocuteur quiPeutDire;
    private final String raison;

    Ecart(Effet effet, Interlocuteur quiPeutDire, String raison) {
        this.effet = effet;
        this.quiPeutDire = quiPeutDire;
        this.raison = raison;
    }

    public Effet effet() {
        return effet;
    }

    public Interlocuteur quiPeutDire() {
        return quiPeutDire;
    }

    public String raison() {
        return raison;
    }
}
