package fr.coteacote.droits.calcul;

import static fr.coteacote.droits.Condition.*;

import fr.coteacote.droits.Condition;
import fr.coteacote.droits.Constat;
import fr.coteacote.droits.Droit;
import fr.coteacote.droits.Motif;
import fr.coteacote.droits.Plage;
import fr.coteacote.droits.Question;
import fr.coteacote.droits.Tri;
import fr.coteacote.droits.Validite.Domaine;
import fr.coteacote.droits.bareme.BaremeSante;

/** Complémentaire santé solidaire (CSS L. 861-1 to L. 861-5), free or with a contribution. */
final class SanteSolidaire {
    private final Etude e;
    private final BaremeSante bareme;
    private final Tri rsa;
    private final Plage ressources;
    private final double plafond;

    SanteSolidaire(Etude e, PrestationsFamiliales familiales, Plage aideLogement, Tri rsa) {
        this.e = e;
        this.bareme = e.bareme.sante();
        this.rsa = rsa;
        int comptes = e.nbParents() + enfants();
        this.ressources = new RessourcesSante(e, familiales, aideLogement, comptes).sur(1);
        this.plafond = bareme.plafond(e.nbParents(), comptes);
    }

    private int enfants() {
        return e.enfantsDeMoinsDe(bareme.ageEnfant() + 1, 0);
    }

    private Tri gratuite() {
        return ressources.jusqua(plafond).ou(rsa);
    }

    Constat constatGratuite() {
        e.journal.noter(Droit.CSS_GRATUITE, "ressources de douze mois", ressources);
        e.journal.noter(Droit.CSS_GRATUITE, "plafond", Plage.de(plafond));
        return dossier(Droit.CSS_GRATUITE)
                .uneDe(gratuite(), mesure(CSS_RESSOURCES_GRATUITE, plafond), Motif.de(CSS_PRESOMPTION_RSA, rsa))
                .acces();
    }

    Constat constatParticipation() {
        double majore = plafond * (1 + bareme.majorationParticipation());
        var enquete = dossier(Droit.CSS_PARTICIPATION)
                .exiger(CSS_NON_GRATUITE, gratuite().non())
                .exiger(CSS_RESSOURCES_PARTICIPATION, ressources.jusqua(majore), ressources, majore);
        return enquete.conclure(e.journal.noter(Droit.CSS_PARTICIPATION, "participation", participation()));
    }

    private Motif mesure(Condition condition, double limite) {
        return Motif.de(condition, ressources.jusqua(limite), ressources, limite);
    }

    private Plage participation() {
        return e.surLesAdultes(a -> a.age(e.mois)
                        .sous(bareme.ageParticipation())
                        .choisir(Plage.de(bareme.participationJeune()), Plage.de(bareme.participationAdulte())))
                .plus(e.nbEnfants * bareme.participationJeune());
    }

    private Enquete dossier(Droit droit) {
        Tri enfant = Tri.de(enfants() > 0);
        Tri age = e.unAdulte(a -> a.age(e.mois).atteint(bareme.ageEnfant()));
        Tri independant = independant();
        return new Enquete(droit)
                .baremeConnu(CSS_BAREME_CONNU, e.bareme.connu(Domaine.CSS))
                .uneDe(
                        enfant.ou(age).ou(independant),
                        Motif.de(CSS_DOSSIER_PROPRE, enfant.ou(age).ou(independant)),
                        Motif.de(CSS_ENFANT_A_CHARGE, enfant),
                        Motif.de(CSS_MEMBRE_25_ANS, age),
                        Motif.de(CSS_INDEPENDANT, independant));
    }

    private Tri independant() {
        Tri chezParents = e.fait(Question.LOGEMENT, e.situation.logement().habiteChezParents());
        Tri pension = e.unAdulte(a -> a.pension().depasse(0));
        return e.aChargeFiscale(e.mois / 12).ou(chezParents).ou(pension).non();
    }
}
