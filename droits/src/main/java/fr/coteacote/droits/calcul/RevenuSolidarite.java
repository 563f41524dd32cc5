package fr.coteacote.droits.calcul;

import static fr.coteacote.droits.Condition.*;

import fr.coteacote.droits.Constat;
import fr.coteacote.droits.Droit;
import fr.coteacote.droits.Motif;
import fr.coteacote.droits.Plage;
import fr.coteacote.droits.Question;
import fr.coteacote.droits.Tri;
import fr.coteacote.droits.bareme.BaremeRsa;
import fr.coteacote.droits.bareme.Forfaits;

/** RSA (CASF L. 262-1 to L. 262-12): a lump sum for the household minus housing and income. */
final class RevenuSolidarite {
    private final Etude e;
    private final BaremeRsa bareme;
    private final Plage ressources;
    private final Plage aideLogement;

    RevenuSolidarite(Etude e, Plage ressources, Plage aideLogement) {
        this.e = e;
        this.bareme = e.bareme.rsa();
        this.ressources = ressources;
        this.aideLogement = aideLogement;
    }

    Constat constat() {
        Tri ouvrant = e.unAdulte(this::ouvrant);
        Tri socle = ouvrant.et(e.nationaliteOuvrante());
        Tri majore = e.majore(0);
        var enquete = new Enquete(Droit.RSA).uneDe(socle.ou(majore), branches(ouvrant, majore));
        if (enquete.ouvert().faux()) {
            return enquete.conclure(Plage.ZERO);
        }
        Plage montant = montant(socle, majore);
        return enquete.exiger(RSA_MONTANT_MINIMAL, montant.atteint(bareme.minimum()), montant, bareme.minimum())
                .conclure(montant.nulSous(bareme.minimum()));
    }

    private Motif[] branches(Tri ouvrant, Tri majore) {
        Plage age = e.jeune.age(e.mois);
        return new Motif[] {
            Motif.de(RSA_ADULTE_OUVRANT, ouvrant),
            Motif.de(RSA_ADULTE_NON_ETUDIANT, e.unAdulte(a -> a.etudiant().non())),
            Motif.de(RSA_ENFANT, Tri.de(e.nbEnfants > 0)),
            Motif.de(RSA_AGE_25, e.unAdulte(a -> a.age(e.mois).atteint(bareme.ageMin())), age, bareme.ageMin()),
            Motif.de(RSA_JEUNE_ACTIF, jeuneActif()),
            Motif.de(RSA_NATIONALITE, e.nationaliteOuvrante()),
            Motif.de(RSA_MAJORE, majore)
        };
    }

    /** One same adult: not a student, and with a child, or old enough, or a young worker. */
    private Tri ouvrant(Adulte a) {
        Tri motif = Tri.de(e.nbEnfants > 0).ou(a.age(e.mois).atteint(bareme.ageMin()));
        return a.etudiant().non().et(a.estLeJeune() ? motif.ou(jeuneActif()) : motif);
    }

    private Tri jeuneActif() {
        Plage age = e.jeune.age(e.mois);
        return age.depasse(bareme.jeuneApres())
                .et(age.sous(bareme.jeuneAvant()))
                .et(e.fait(Question.DEUX_ANS_TRAVAIL, e.situation.deuxAnsActiviteSurTrois()));
    }

    private Plage montant(Tri socle, Tri majore) {
        Forfaits f = bareme.forfaits();
        Plage plein = socle.choisir(Plage.de(f.socle(e.nbParents(), e.personnes())), Plage.ZERO);
        Plage isole = majore.choisir(Plage.de(f.majore(e.nbEnfants)), Plage.ZERO);
        Plage forfait = e.journal.noter(Droit.RSA, "montant forfaitaire", plein.plusGrand(isole));
        Plage logement = e.journal.noter(Droit.RSA, "forfait logement", forfaitLogement(e, f, aideLogement));
        return e.journal.noter(
                Droit.RSA, "RSA avant seuil", forfait.moins(logement).moins(ressources));
    }

    /** Housing worth: the benefit up to the lump sum, or the lump sum when housed for nothing (CASF R. 262-9). */
    static Plage forfaitLogement(Etude e, Forfaits f, Plage aide) {
        double forfait = f.logement(e.personnes());
        Tri heberge = e.logeGratuitement().et(e.participeAuxFrais().non());
        return heberge.choisir(Plage.de(forfait), aide.auPlus(forfait));
    }
}
