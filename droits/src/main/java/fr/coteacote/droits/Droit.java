package fr.coteacote.droits;

import static fr.coteacote.droits.Periodicite.ACCES;
import static fr.coteacote.droits.Periodicite.ANNUEL;
import static fr.coteacote.droits.Periodicite.MENSUEL;
import static fr.coteacote.droits.Periodicite.UNE_FOIS;

/** A right of the national rules; {@code sortie} is its name in the reference cases and in {@code references.csv}. */
public enum Droit {
    CEJ("cej", MENSUEL, "Contrat d’engagement jeune"),
    RSA("rsa", MENSUEL, "RSA"),
    PRIME_ACTIVITE("primeActivite", MENSUEL, "Prime d’activité"),
    CSS_GRATUITE("cssGratuite", ACCES, "Complémentaire santé solidaire gratuite"),
    CSS_PARTICIPATION("cssParticipation", MENSUEL, "Complémentaire santé solidaire avec participation"),
    APL("apl", MENSUEL, "APL"),
    ALS("als", MENSUEL, "ALS"),
    ALF("alf", MENSUEL, "ALF"),
    AAH("aah", MENSUEL, "AAH"),
    BOURSE_LYCEE("bourseLycee", ANNUEL, "Bourse de lycée"),
    BOURSE_COLLEGE("bourseCollege", ANNUEL, "Bourse de collège"),
    BCS("bcs", MENSUEL, "Bourse sur critères sociaux"),
    MOBILI_JEUNE("mobiliJeune", MENSUEL, "Mobili-Jeune"),
    LOCA_PASS("locaPass", ACCES, "Avance Loca-Pass"),
    VISALE("visale", ACCES, "Garantie Visale"),
    AIDE_PERMIS_APPRENTI("aidePermisApprenti", UNE_FOIS, "Aide au permis des apprentis"),
    AIDE_PERMIS_DEMANDEUR_EMPLOI("aidePermisDemandeurEmploi", UNE_FOIS, "Aide au permis France Travail"),
    CARTE_SNCF("carteSncfEleveApprenti", ACCES, "Carte SNCF élève ou apprenti"),
    PASS_CULTURE("passCulture", UNE_FOIS, "Pass Culture"),
    PASS_SPORT("passSport", UNE_FOIS, "Pass’Sport"),
    DEPART_18_25("depart1825", ANNUEL, "Départ 18:25"),
    REPAS_CROUS("repasCrousUnEuro", ACCES, "Repas Crous à 1 €"),
    CHEQUE_ENERGIE("chequeEnergie", ANNUEL, "Chèque énergie"),
    ASF("asf", MENSUEL, "Allocation de soutien familial"),
    PAJE_BASE("pajeBase", MENSUEL, "Allocation de base de la Paje"),
    AF("af", MENSUEL, "Allocations familiales");

    private final String sortie;
    private final Periodicite periodicite;
    private final String nom;

    Droit(String sortie, Periodicite periodicite, String nom) {
        this.sortie = sortie;
        this.periodicite = periodicite;
        this.nom = nom;
    }

    public String sortie() {
        return sortie;
    }

    public Periodicite periodicite() {
        return periodicite;
    }

    /** True when the amount is what the person pays, not what they receive. */
    public boolean aPayer() {
        return this == CSS_PARTICIPATION;
    }

    public String nom() {
        return nom;
    }
}
