package fr.coteacote.possibles;

import static fr.coteacote.possibles.Constat.INCONNU;
import static fr.coteacote.possibles.Constat.NON;
import static fr.coteacote.possibles.Constat.OUI;

import java.util.Set;

/** Whether the person belongs to one of the publics: one yes is enough, and no is said only when all say no. */
final class PorteDuPublic {
    /** Age from which data·inclusion's "seniors" may begin. */
    private static final int AGE_SENIOR = 50;

    private PorteDuPublic() {}

    static Constat constat(Regard r, Set<Public> publics) {
        var constat = NON;
        for (Public unPublic : publics) {
            switch (un(r, unPublic)) {
                case OUI -> {
                    return OUI;
                }
                case INCONNU -> constat = INCONNU;
                case NON -> {}
            }
        }
        return constat;
    }

    private static Constat un(Regard r, Public unPublic) {
        return switch (unPublic) {
            case TOUS_PUBLICS -> OUI;
            case JEUNES -> jeune(r.age);
            case SENIORS -> r.age < 0 ? INCONNU : r.age < AGE_SENIOR ? NON : INCONNU;
            case DEMANDEURS_EMPLOI -> r.personne.statut(Statut.DEMANDEUR_EMPLOI);
            case ETUDIANTS -> r.personne.statut(Statut.ETUDIANT);
            case ACTIFS -> r.personne.statut(Statut.EN_EMPLOI);
            case FAMILLES -> r.personne.statut(Statut.PARENT);
            case PERSONNES_EN_SITUATION_DE_HANDICAP -> r.personne.statut(Statut.RQTH);
            case BENEFICIAIRES_DES_MINIMAS_SOCIAUX -> r.personne.statut(Statut.MINIMA_SOCIAUX);
            case PERSONNES_EN_SITUATION_DURGENCE -> r.personne.statut(Statut.SANS_DOMICILE);
            case RESIDENTS_QPV_FRR -> r.personne.statut(Statut.RESIDENT_QPV);
            case FEMMES, PERSONNES_EXILEES, PERSONNES_EN_SITUATION_JURIDIQUE_SPECIFIQUE, NON_PRECISE -> INCONNU;
        };
    }

    /** "Jeunes au sens large": sure from 16 to 25, never refused under 30. */
    private static Constat jeune(int age) {
        if (age < 0 || age > 25 && age < 30 || age < 16 && age >= 11) {
            return INCONNU;
        }
        return Constat.de(age >= 16 && age <= 25);
    }
}
