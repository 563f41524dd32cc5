package fr.coteacote.possibles;

import java.util.EnumSet;
import java.util.Set;

/** What kind of thing would open a shut gate, if any would. */
final class Serrures {
    /** Gates nothing opens. */
    private static final int SANS_CLE =
            Fiche.masque(EnumSet.of(Critere.DATES, Critere.PLACES, Critere.AGE, Critere.ZONE, Critere.CONDITIONS));

    private static final int TRAJET = 1 << Critere.TRAJET.ordinal();
    private static final int PERMIS = 1 << Critere.PERMIS.ordinal();
    private static final int PUBLIC = 1 << Critere.PUBLIC.ordinal();
    private static final int HORAIRES = 1 << Critere.HORAIRES.ordinal();

    private Serrures() {}

    /** Keys that open this gate; empty when nothing a person can take up opens it (an age, a full workshop). */
    static Set<Cle> cles(Critere critere, Regard r, Fiche f, Approche a, double porteeAvecLevier) {
        return switch (critere) {
            case TRAJET -> a.kmMin() > porteeAvecLevier ? Set.of() : trajet(r);
            case PERMIS -> permis(f.permis & ~r.permis);
            case VEHICULE -> Set.of(Cle.VEHICULE);
            case DIPLOME -> Set.of(Cle.DIPLOME);
            case EXPERIENCE -> Set.of(Cle.EXPERIENCE);
            case PAPIERS -> Set.of(Cle.PAPIERS);
            case COUT -> Set.of(Cle.ARGENT);
            case LANGUE ->
                f.conditions().langues().stream().allMatch(l -> Mots.simple(l).equals("francais"))
                        ? Set.of(Cle.FRANCAIS)
                        : Set.of(Cle.LANGUE);
            case PUBLIC -> parInscription(f) ? Set.of(Cle.INSCRIPTION_EMPLOI) : Set.of();
            case HORAIRES -> seulementLaGarde(r, f) ? Set.of(Cle.GARDE_ENFANT) : Set.of();
            case DATES, PLACES, AGE, ZONE, DUREE, CONDITIONS -> Set.of();
        };
    }

    /** True when every shut gate has a key; asked of every blocked thing around, so it builds nothing. */
    static boolean ouvrables(int portesFermees, Regard r, Fiche f, Approche a, double porteeAvecLevier) {
        if ((portesFermees & SANS_CLE) != 0 || (portesFermees & TRAJET) != 0 && a.kmMin() > porteeAvecLevier) {
            return false;
        }
        int manquants = f.permis & ~r.permis;
        boolean permis = (portesFermees & PERMIS) == 0 || seul(manquants, Permis.B) || seul(manquants, Permis.AM);
        return permis
                && ((portesFermees & PUBLIC) == 0 || parInscription(f))
                && ((portesFermees & HORAIRES) == 0 || seulementLaGarde(r, f));
    }

    private static boolean parInscription(Fiche f) {
        return (f.publics & 1 << Public.DEMANDEURS_EMPLOI.ordinal()) != 0;
    }

    private static boolean seul(int manquants, Permis permis) {
        return manquants == 1 << permis.ordinal();
    }

    static boolean seulementLaGarde(Regard r, Fiche f) {
        return (f.annonces & r.refusRythmes) == 0 && !f.horaires.certaines().croise(r.horsGarde);
    }

    private static Set<Cle> trajet(Regard r) {
        var cles = EnumSet.of(Cle.TRAJET);
        boolean permisB = (r.permis & 1 << Permis.B.ordinal()) != 0;
        boolean voiture = r.personne
                .mobilite()
                .moyens()
                .filter(m -> m.contains(Moyen.VOITURE))
                .isPresent();
        if (permisB && !voiture) {
            cles.add(Cle.VEHICULE);
        }
        if (voiture && !permisB) {
            cles.add(Cle.PERMIS_B);
        }
        return cles;
    }

    private static Set<Cle> permis(int manquants) {
        if (seul(manquants, Permis.B)) {
            return Set.of(Cle.PERMIS_B);
        }
        return seul(manquants, Permis.AM) ? Set.of(Cle.PERMIS_AM) : Set.of();
    }
}
