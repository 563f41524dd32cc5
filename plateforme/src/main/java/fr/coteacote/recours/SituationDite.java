package fr.coteacote.recours;

import fr.coteacote.droits.Personne;
import fr.coteacote.droits.Question;
import fr.coteacote.droits.Situation;
import fr.coteacote.droits.SituationPartielle;
import fr.coteacote.droits.TrimestreDeReference;
import fr.coteacote.recours.Reponses.Reponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody said, as the library reads it: a situation, what is still unknown, and what was already asked. */
record SituationDite(SituationPartielle connue, Set<Question> dejaDites) {
    /** Nothing is asked of an unborn scale: the month is the one studied, never the one of the answer. */
    static SituationDite de(LocalDate naissance, YearMonth mois, Collection<Reponse> reponses) {
        var inconnues = EnumSet.allOf(Question.class);
        var dites = EnumSet.noneOf(Question.class);
        Situation s = Situation.simple(mois, Personne.nee(naissance), TrimestreDeReference.decale(mois));
        for (Map.Entry<Question, Reponse> dite : enOrdre(reponses)) {
            var choix = ChoixPossibles.chercher(dite.getKey(), dite.getValue().choix())
                    .flatMap(ChoixPossibles.Choix::effet);
            dites.add(dite.getKey());
            if (choix.isPresent()) {
                s = choix.get().sur(s, dite.getValue().diteLe());
                inconnues.remove(dite.getKey());
            }
        }
        return new SituationDite(new SituationPartielle(s, inconnues), Set.copyOf(dites));
    }

    /** In the order of the questions: a partner before what they earn. */
    private static List<Map.Entry<Question, Reponse>> enOrdre(Collection<Reponse> reponses) {
        return reponses.stream()
                .flatMap(r -> ChoixPossibles.lire(r.question()).stream().map(q -> Map.entry(q, r)))
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .collect(Collectors.toUnmodifiableList());
    }
}
