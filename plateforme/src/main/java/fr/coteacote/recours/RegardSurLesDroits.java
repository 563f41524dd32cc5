package fr.coteacote.recours;

import fr.coteacote.dossiers.Naissances;
import fr.coteacote.droits.Eclairage;
import fr.coteacote.droits.Question;
import fr.coteacote.recours.Regard.QuestionPosee;
import fr.coteacote.recours.Reponses.Reponse;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.structures.Structures;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at somebody's rights with what they said, and proposes what is most useful to ask next. */
@Component
public class RegardSurLesDroits {
    private final Reponses reponses;
    private final Naissances naissances;
    private final BaremesDeLaStructure baremes;
    private final Structures structures;

    RegardSurLesDroits(Reponses reponses, Naissances naissances, BaremesDeLaStructure baremes, Structures structures) {
        this.reponses = reponses;
        this.naissances = naissances;
        this.baremes = baremes;
        this.structures = structures;
    }

    /** Empty while the date of birth is not known: every right depends on it. */
    @Transactional(readOnly = true)
    public Optional<Regard> de(JeuneId jeune) {
        return naissances.de(jeune).map(naissance -> avec(naissance, reponses.de(jeune)));
    }

    /** For somebody who says a few things and leaves no trace: nothing is kept. */
    @Transactional(readOnly = true)
    public Regard sansTrace(LocalDate naissance, Collection<Reponse> dites) {
        return avec(naissance, dites);
    }

    private Regard avec(LocalDate naissance, Collection<Reponse> dites) {
        var jour = structures.aujourdhui();
        var dite = SituationDite.de(naissance, YearMonth.from(jour), dites);
        var vue = baremes.eclairage().sur(dite.connue());
        return new Regard(jour, droits(vue), suivante(vue, dite));
    }

    private static List<Regard.Vu> droits(Eclairage.Vue vue) {
        return Arrays.stream(DroitDemandable.values())
                .map(droit -> LectureDesReponses.vu(droit, vue))
                .toList();
    }

    private static Optional<QuestionPosee> suivante(Eclairage.Vue vue, SituationDite dite) {
        return vue.questions().stream()
                .filter(q -> !dite.dejaDites().contains(q))
                .findFirst()
                .map(RegardSurLesDroits::posee);
    }

    /** The choices of a question, to answer it again. */
    public Optional<QuestionPosee> question(String code) {
        return ChoixPossibles.lire(code).map(RegardSurLesDroits::posee);
    }

    private static QuestionPosee posee(Question question) {
        var choix = ChoixPossibles.a(question).stream().map(ChoixPossibles.Choix::code);
        return new QuestionPosee(
                question.name(),
                Stream.concat(choix, Stream.of(ChoixPossibles.NE_SAIT_PAS)).toList());
    }
}
