package fr.coteacote.espaces.conseil;

import fr.coteacote.espaces.conseil.LectureDesJeunes.Question;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Runs the page's own search statement, as the page does. */
@Component
public class MesureDeLaRecherche {
    private final LectureDesJeunes lecture;
    private final Structures structures;
    private final Clock horloge;

    MesureDeLaRecherche(LectureDesJeunes lecture, Structures structures, Clock horloge) {
        this.lecture = lecture;
        this.structures = structures;
        this.horloge = horloge;
    }

    /** How many people the statement finds in the whole structure. */
    @Transactional(readOnly = true)
    public int chercher(String q, boolean ressemblance) {
        return lecture.page(
                        new Question(
                                null,
                                q,
                                "structure",
                                null,
                                Optional.empty(),
                                "",
                                0,
                                horloge.instant(),
                                structures.aujourdhui()),
                        ressemblance)
                .size();
    }
}
