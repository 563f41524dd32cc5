package fr.coteacote.possibles;

import java.util.EnumSet;
import java.util.Set;

/** What kind of thing would open a shut gate, if any would. */
final class Serrures {
    private static final Critere[] CRITERES = Critere.values();

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
            case PUBLIC ->
                f.conditions().publics().contains(Public.DEMANDEURS_EMPLOI) ? Set.of(Cle.INSCRIPTION_EMPLOI) : Set.of();
            case HORAIRES -> seulementLaGarde(r, f) ? Set.of(Cle.GARDE_ENFANT) : Set.of();
            case DATES, PLACES, AGE, ZONE, CONDITIONS -> Set.of();
        };
    }

    /** True when every shut gate has a key. */
    static boolean ouvrables(int portesFermees, Regard r, Fiche f, Approche a, double porteeAvecLevier) {
        for (int reste = portesFermees; reste != 0; reste &= reste - 1) {
            if (cles(CRITERES[Integer.numberOfTrailingZeros(reste)], r, f, a, porteeAvecLevier)
                    .isEmpty()) {
                return false;
            }
        }
        return true;
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
        if (manquants == 1 << Permis.B.ordinal()) {
            return Set.of(Cle.PERMIS_B);
        }
        return manquants == 1 << Permis.AM.ordinal() ? Set.of(Cle.PERMIS_AM) : Set.of();
    }
}
