package fr.coteacote.acces;

import fr.coteacote.socle.Emporter;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who read the file, and why when it was not theirs. */
@Component
class EmporterLesLectures implements Emporter {
    @Override
    public List<Rubrique> rubriques() {
        return List.of(new Rubrique(
                "lectures_de_mon_dossier",
                "acces.lecture",
                "select le, quoi, hors_portefeuille, motif from acces.p_lecture where jeune_id = :jeune order by le"));
    }
}
