package fr.coteacote.possibles;

import static fr.coteacote.possibles.Constat.INCONNU;
import static fr.coteacote.possibles.Constat.NON;
import static fr.coteacote.possibles.Constat.OUI;

import java.util.EnumSet;

/** Whether the person belongs to one of the publics: one yes is enough, and no is said only when all say no. */
final class PorteDuPublic {
    /** Age from which data·inclusion's "seniors" may begin. */
    private static final int AGE_SENIOR = 50;

    private PorteDuPublic() {}

    static Constat constat(Regard r, int publics) {
        if ((publics & r.publicsOui) != 0) {
            return OUI;
        }
        return (publics & r.publicsInconnus) != 0 ? INCONNU : NON;
    }

    /** The publics for which the answer is this one, worked out once for a person. */
    static int masque(Personne personne, int age, Constat constat) {
        return Fiche.masque(EnumSet.allOf(Public.class).stream()
                .filter(p -> un(personne, age, p) == constat)
                .toList());
    }

    private static Constat un(Personne personne, int age, Public unPublic) {
        return switch (unPublic) {
            case TOUS_PUBLICS -> OUI;
            case JEUNES -> jeune(age);
            case SENIORS -> age < 0 ? INCONNU : age < AGE_SENIOR ? NON : INCONNU;
            case DEMANDEURS_EMPLOI -> personne.statut(Statut.DEMANDEUR_EMPLOI);
            case ETUDIANTS -> personne.statut(Statut.ETUDIANT);
            case ACTIFS -> personne.statut(Statut.EN_EMPLOI);
            case FAMILLES -> personne.statut(Statut.PARENT);
            case PERSONNES_EN_SITUATION_DE_HANDICAP -> personne.statut(Statut.RQTH);
            case BENEFICIAIRES_DES_MINIMAS_SOCIAUX -> personne.statut(Statut.MINIMA_SOCIAUX);
            case PERSONNES_EN_SITUATION_DURGENCE -> personne.statut(Statut.SANS_DOMICILE);
            case RESIDENTS_QPV_FRR -> personne.statut(Statut.RESIDENT_QPV);
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
