package fr.coteacote.droits;

import java.util.List;
import java.util.Optional;

/**
 * An aid described by data: who gives it, for whom, under which conditions, where to read more.
 *
 * @param conditions all are needed
 * @param montantMax in cents when the description gives a plain figure
 */
public record AideNationale(
        String code,
        String nom,
        String institution,
        String portee,
        String destinataires,
        String montant,
        Optional<Long> montantMax,
        String periodicite,
        String adresse,
        List<ConditionAide> conditions) {
    public AideNationale {
        conditions = List.copyOf(conditions);
    }

    /** The words of one condition as the data file has them: one of the branches is enough. */
    public record ConditionAide(String texte, List<String> branches) {
        public ConditionAide {
            branches = List.copyOf(branches);
        }
    }

    /** What is known of one condition. */
    public record MotifAide(String texte, TypeMotif type, Tri etat, List<String> questions) {}

    /** The outcome for someone; amounts are to be checked at the address before anything is promised. */
    public record Avis(AideNationale aide, VerdictDroit verdict, List<MotifAide> motifs) {
        /** Every condition that fails. */
        public List<MotifAide> manquants() {
            return motifs.stream().filter(m -> m.etat().faux()).toList();
        }

        /** What to ask, in the order of the conditions. */
        public List<String> questions() {
            return motifs.stream()
                    .filter(m -> m.etat() == Tri.INCONNU)
                    .flatMap(m -> m.questions().stream())
                    .distinct()
                    .toList();
        }
    }
}
