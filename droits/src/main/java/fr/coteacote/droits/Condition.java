package fr.coteacote.droits;

import static fr.coteacote.droits.TypeMotif.*;

import java.util.Locale;

/** The named conditions of the rules, each with what it is about and plain words for it. */
public enum Condition {
    CEJ_BAREME_CONNU(CALENDRIER, "le barème du mois est connu"),
    CEJ_AGE(AGE, "avoir l’âge du contrat"),
    CEJ_NON_ETUDIANT(STATUT, "ne pas être étudiant"),
    CEJ_TRANCHE_IR(RESSOURCES, "foyer non imposable ou dans la première tranche"),
    CEJ_RSA_NON_PERCU(CUMUL, "ne pas toucher le RSA"),
    CEJ_PPA_NON_PERCUE(CUMUL, "ne pas toucher la prime d’activité"),
    CEJ_HORS_SERVICE_CIVIQUE(CUMUL, "ne pas être en service civique"),
    CEJ_MONTANT_POSITIF(MONTANT, "revenus assez bas pour une allocation"),
    RSA_ADULTE_NON_ETUDIANT(STATUT, "ne pas être étudiant"),
    RSA_ENFANT(FAMILLE, "avoir un enfant à charge"),
    RSA_AGE_25(AGE, "avoir l’âge où l’on compte seul"),
    RSA_JEUNE_ACTIF(STATUT, "avoir assez travaillé ces trois dernières années"),
    RSA_ADULTE_OUVRANT(STATUT, "un adulte remplit les conditions d’âge, d’enfant ou de travail"),
    RSA_NATIONALITE(NATIONALITE, "nationalité ou durée de titre de séjour"),
    RSA_MAJORE(FAMILLE, "parent isolé"),
    RSA_MONTANT_MINIMAL(MONTANT, "ressources sous le montant forfaitaire"),
    PPA_FILTRE_ACTIVITE(STATUT, "des revenus d’activité récents"),
    PPA_AGE_18(AGE, "être majeur"),
    PPA_NATIONALITE(NATIONALITE, "nationalité ou durée de titre de séjour"),
    PPA_MONTANT_MINIMAL(MONTANT, "prime d’au moins le minimum versé"),
    CSS_BAREME_CONNU(CALENDRIER, "le plafond du mois est connu"),
    CSS_ENFANT_A_CHARGE(FAMILLE, "avoir un enfant à charge"),
    CSS_MEMBRE_25_ANS(AGE, "avoir l’âge où l’on compte seul"),
    CSS_INDEPENDANT(FAMILLE, "logement, impôt et pension à part des parents"),
    CSS_DOSSIER_PROPRE(FAMILLE, "pouvoir déposer son propre dossier"),
    CSS_RESSOURCES_GRATUITE(RESSOURCES, "ressources de l’année sous le plafond"),
    CSS_NON_GRATUITE(CUMUL, "ne pas avoir la couverture gratuite"),
    CSS_PRESOMPTION_RSA(CUMUL, "toucher le RSA"),
    CSS_RESSOURCES_PARTICIPATION(RESSOURCES, "ressources sous le plafond majoré"),
    AL_LOCATAIRE(LOGEMENT, "être locataire ou résident"),
    AL_CONVENTIONNE(LOGEMENT, "logement conventionné"),
    AL_NON_CONVENTIONNE(LOGEMENT, "logement non conventionné"),
    AL_SANS_PERSONNE_A_CHARGE(FAMILLE, "ne pas avoir de personne à charge"),
    AL_PERSONNE_A_CHARGE(FAMILLE, "avoir une personne à charge"),
    AL_BAILLEUR_HORS_FAMILLE(LOGEMENT, "le propriétaire n’est pas de la famille proche"),
    AL_ETUDIANT_FORFAIT(STATUT, "ressources d’étudiant au forfait"),
    AL_NEUTRALISATION(RESSOURCES, "revenus non comptés"),
    AL_SEUIL_VERSEMENT(MONTANT, "montant d’au moins le seuil versé"),
    AL_MONTANT_POSITIF(MONTANT, "montant positif après retenues"),
    AL_LOYER_SOUS_SUPPRESSION(LOGEMENT, "loyer sous le plafond de suppression"),
    AAH_TAUX(STATUT, "taux d’incapacité suffisant"),
    AAH_AGE(AGE, "avoir l’âge"),
    AAH_MONTANT_POSITIF(MONTANT, "ressources sous le plafond"),
    BOURSE_LYCEE_SCOLARITE(STATUT, "être au lycée"),
    BOURSE_COLLEGE_SCOLARITE(STATUT, "être au collège"),
    BOURSE_PARENTS_CONNUS(FAMILLE, "situation des parents connue"),
    BOURSE_RFR_SOUS_PLAFOND(RESSOURCES, "revenus des parents sous le plafond"),
    BCS_SUPERIEUR(STATUT, "études supérieures"),
    BCS_HORS_ALTERNANCE(STATUT, "ne pas être en alternance"),
    BCS_AGE(AGE, "limite d’âge de la bourse"),
    BCS_NATIONALITE(NATIONALITE, "nationalité française ou européenne"),
    BCS_REVENU_SOUS_PLAFOND(RESSOURCES, "revenus sous le plafond"),
    MOBILI_AGE(AGE, "avoir l’âge de l’aide"),
    MOBILI_ALTERNANT(STATUT, "être en alternance"),
    MOBILI_PEEC(STATUT, "employeur cotisant pour le logement"),
    MOBILI_SALAIRE(RESSOURCES, "salaire jusqu’au Smic"),
    MOBILI_LOCATAIRE(LOGEMENT, "être locataire"),
    MOBILI_RESTE(MONTANT, "un reste de loyer à payer"),
    LOCAPASS_LOCATAIRE(LOGEMENT, "être locataire"),
    LOCAPASS_ENTREE_RECENTE(LOGEMENT, "entrée récente dans le logement"),
    LOCAPASS_STATUT(STATUT, "salarié, alternant, en recherche ou boursier"),
    VISALE_AGE(AGE, "avoir l’âge de la garantie"),
    VISALE_NATIONALITE_OU_ETUDIANT(NATIONALITE, "nationalité européenne ou étudiant"),
    VISALE_ENTREE(LOGEMENT, "bail pas encore commencé"),
    VISALE_LOYER(RESSOURCES, "loyer dans la limite des ressources"),
    PERMIS_APPRENTI_AGE(AGE, "être majeur"),
    PERMIS_APPRENTI_STATUT(STATUT, "être apprenti"),
    PERMIS_APPRENTI_EN_VIGUEUR(CALENDRIER, "aide encore en vigueur"),
    PERMIS_DE_CHOMEUR(STATUT, "être demandeur d’emploi"),
    PERMIS_DE_SANS_RSA(CUMUL, "sans RSA"),
    PERMIS_DE_SANS_AAH(CUMUL, "sans AAH"),
    PERMIS_DE_ALLOCATION(RESSOURCES, "allocation chômage nulle ou minimale"),
    SNCF_STATUT_AGE(STATUT, "apprenti ou étudiant, sous la limite d’âge"),
    PASS_CULTURE_AGE(AGE, "avoir l’âge du Pass"),
    PASS_SPORT_BAREME_CONNU(CALENDRIER, "le montant du mois est connu"),
    PASS_SPORT_PROFIL(STATUT, "boursier, AAH, ou famille aidée pour la rentrée"),
    DEPART1825_AGE(AGE, "avoir l’âge du départ"),
    DEPART1825_PROFIL(RESSOURCES, "boursier, alternant, volontaire ou revenus modestes"),
    REPAS_BOURSIER(STATUT, "être boursier"),
    REPAS_STATUT(STATUT, "études supérieures ou jeune apprenti"),
    CHEQUE_TITULAIRE_LOGEMENT(LOGEMENT, "bail à son nom"),
    CHEQUE_DECLARANT(FAMILLE, "faire sa propre déclaration d’impôt"),
    CHEQUE_REVENU_SOUS_PLAFOND(RESSOURCES, "revenus sous le plafond"),
    ASF_PARENT_ISOLE(FAMILLE, "élever seul son enfant"),
    ASF_ENFANT(FAMILLE, "avoir un enfant"),
    ASF_SEUIL(MONTANT, "pension reçue sous le montant de l’allocation"),
    PAJE_ENFANT(FAMILLE, "avoir un très jeune enfant"),
    PAJE_RESSOURCES(RESSOURCES, "ressources de la famille sous le plafond"),
    AF_DEUX_ENFANTS(FAMILLE, "avoir deux enfants");

    private final TypeMotif type;
    private final String texte;

    Condition(TypeMotif type, String texte) {
        this.type = type;
        this.texte = texte;
    }

    public TypeMotif type() {
        return type;
    }

    public String texte() {
        return texte;
    }

    /** Stable name, as written in the rules: {@code cej_age}. */
    public String nom() {
        return name().toLowerCase(Locale.ROOT);
    }
}
