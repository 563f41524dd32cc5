package fr.coteacote.recours;

import fr.coteacote.droits.Question;
import fr.coteacote.droits.Situation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers offered to each question of the library: a few words or a bracket to choose, nothing to type. What a choice does to
 * the situation is counted from the day it was said; « je ne sais pas » settles nothing, and is not asked again.
 */
final class ChoixPossibles {
    static final String NE_SAIT_PAS = "NE_SAIT_PAS";

    private static final Map<Question, List<Choix>> TOUS = tous();

    private ChoixPossibles() {}

    /** What an answer makes of the situation. */
    interface Effet {
        Situation sur(Situation s, LocalDate diteLe);
    }

    /** @param effet absent when the choice settles nothing */
    record Choix(String code, Optional<Effet> effet) {
        static Choix de(String code, Effet effet) {
            return new Choix(code, Optional.of(effet));
        }

        static Choix sansEffet(String code) {
            return new Choix(code, Optional.empty());
        }
    }

    private static Map<Question, List<Choix>> tous() {
        var tous = new EnumMap<Question, List<Choix>>(Question.class);
        ChoixDeLaPersonne.ajouter(tous);
        ChoixDesRevenus.ajouter(tous);
        ChoixDuFoyer.ajouter(tous);
        ChoixDuLogement.ajouter(tous);
        return tous;
    }

    static List<Choix> a(Question question) {
        return TOUS.getOrDefault(question, List.of());
    }

    static boolean existe(Question question, String code) {
        return code.equals(NE_SAIT_PAS) || chercher(question, code).isPresent();
    }

    static Optional<Choix> chercher(Question question, String code) {
        return a(question).stream().filter(c -> c.code().equals(code)).findFirst();
    }

    static Optional<Question> lire(String nom) {
        return Arrays.stream(Question.values())
                .filter(q -> q.name().equals(nom))
                .findFirst();
    }
}
