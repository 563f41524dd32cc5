package fr.coteacote.droits;

import java.util.EnumSet;
import java.util.Set;

/**
 * What is known so far: a situation, and the questions not answered yet.
 *
 * <p>The values of unanswered questions are never read. Birth of the young person and month are always known.
 */
public record SituationPartielle(Situation situation, Set<Question> inconnues) {
    public SituationPartielle {
        inconnues = Set.copyOf(inconnues);
    }

    public static SituationPartielle complete(Situation situation) {
        return new SituationPartielle(situation, Set.of());
    }

    public boolean ignore(Question question) {
        return inconnues.contains(question);
    }

    public SituationPartielle sachant(Question question, Situation repondue) {
        var reste = EnumSet.noneOf(Question.class);
        reste.addAll(inconnues);
        reste.remove(question);
        return new SituationPartielle(repondue, reste);
    }
}
