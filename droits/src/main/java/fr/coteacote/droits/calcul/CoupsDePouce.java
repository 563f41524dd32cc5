package fr.coteacote.droits.calcul;

import static fr.coteacote.droits.Condition.*;

import fr.coteacote.droits.Constat;
import fr.coteacote.droits.Droit;
import fr.coteacote.droits.Motif;
import fr.coteacote.droits.Plage;
import fr.coteacote.droits.Question;
import fr.coteacote.droits.Scolarite;
import fr.coteacote.droits.Tri;
import fr.coteacote.droits.Validite.Domaine;
import fr.coteacote.droits.bareme.BaremeCoupsDePouce;

/** Driving licence, train card, culture, sport, holidays, meals. */
final class CoupsDePouce {
    private final Etude e;
    private final BaremeCoupsDePouce bareme;
    private final Adulte jeune;
    private final Plage age;
    private final Tri boursier;

    CoupsDePouce(Etude e, Tri boursier) {
        this.e = e;
        this.bareme = e.bareme.coupsDePouce();
        this.jeune = e.jeune;
        this.age = jeune.age(e.mois);
        this.boursier = boursier;
    }

    Constat permisApprenti() {
        double montant = bareme.permisApprenti();
        return new Enquete(Droit.AIDE_PERMIS_APPRENTI)
                .exiger(PERMIS_APPRENTI_AGE, age.atteint(bareme.permisApprentiAge()), age, bareme.permisApprentiAge())
                .exiger(PERMIS_APPRENTI_STATUT, jeune.apprenti())
                .exiger(PERMIS_APPRENTI_EN_VIGUEUR, Tri.de(montant > 0))
                .conclure(Plage.de(montant));
    }

    Constat permisDemandeurEmploi(Tri rsa, Tri aah) {
        Plage allocation = jeune.chomage(0, 0);
        double limite = bareme.permisAllocationMax();
        return new Enquete(Droit.AIDE_PERMIS_DEMANDEUR_EMPLOI)
                .exiger(PERMIS_DE_CHOMEUR, jeune.chomeur())
                .exiger(PERMIS_DE_SANS_RSA, rsa.non())
                .exiger(PERMIS_DE_SANS_AAH, aah.non())
                .exiger(PERMIS_DE_ALLOCATION, allocation.jusqua(limite), allocation, limite)
                .conclure(Plage.de(bareme.permisDemandeur()));
    }

    Constat carteSncf() {
        Tri apprenti = jeune.apprenti().et(age.sous(bareme.sncfApprenti()));
        Tri etudiant = jeune.etudiant().et(age.sous(bareme.sncfEtudiant()));
        return new Enquete(Droit.CARTE_SNCF)
                .exiger(SNCF_STATUT_AGE, apprenti.ou(etudiant), age, bareme.sncfEtudiant())
                .acces();
    }

    Constat passCulture() {
        Plage prochain = jeune.age(e.mois + 1);
        double montant = prochain.max() > bareme.passCultureAgeMax()
                ? 0
                : bareme.passCulture().montant(prochain.max());
        return new Enquete(Droit.PASS_CULTURE)
                .exiger(PASS_CULTURE_AGE, Tri.de(montant > 0), prochain, bareme.passCultureAgeMax())
                .conclure(Plage.de(montant));
    }

    Constat passSport(Tri aah) {
        var b = bareme.passSport();
        Tri parBourse = boursier.et(age.jusqua(b.ageBoursier()));
        Tri parAah = aah.et(age.atteint(b.ageMinAah())).et(age.jusqua(b.ageMaxAah()));
        return new Enquete(Droit.PASS_SPORT)
                .baremeConnu(PASS_SPORT_BAREME_CONNU, e.bareme.connu(Domaine.PASS_SPORT))
                .exiger(PASS_SPORT_PROFIL, parBourse.ou(parAah))
                .conclure(Plage.de(b.montant()));
    }

    Constat depart1825() {
        var b = bareme.depart();
        Tri ageRequis = age.atteint(b.ageMin()).et(age.jusqua(b.ageMax()));
        Plage rfr = e.ignore(Question.REVENUS_FISCAUX)
                ? Bornes.AN
                : Plage.de(e.situation.foyerFiscal().rfrN2());
        Plage parts = e.ignore(Question.REVENUS_FISCAUX)
                ? Bornes.PARTS
                : Plage.de(e.situation.foyerFiscal().nbParts());
        Plage plafond = parts.moins(1).fois(b.parPart()).plus(b.plafond());
        Tri profil = jeune.etudiant()
                .et(boursier)
                .ou(jeune.apprenti())
                .ou(jeune.serviceCivique().depasse(0))
                .ou(rfr.jusqua(plafond));
        return new Enquete(Droit.DEPART_18_25)
                .exiger(DEPART1825_AGE, ageRequis, age, age.max() < b.ageMin() ? b.ageMin() : b.ageMax())
                .uneDe(profil, Motif.de(DEPART1825_PROFIL, profil, rfr, plafond.max()))
                .conclure(Plage.de(b.montant()));
    }

    Constat repasCrous() {
        Tri superieur = e.fait(Question.SCOLARITE, e.situation.jeune().scolarite() == Scolarite.SUPERIEUR);
        Tri apprenti = jeune.apprenti().et(age.sous(bareme.repasApprentiAge()));
        return new Enquete(Droit.REPAS_CROUS)
                .exiger(REPAS_BOURSIER, boursier)
                .exiger(REPAS_STATUT, superieur.ou(apprenti))
                .acces();
    }
}
