package fr.coteacote.espaces.jeune;

import fr.coteacote.socle.Emporter;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who read the file, under each number the person had, and why when it was not theirs. */
@Component
class EmporterLesLectures implements Emporter {
    @Override
    public List<Rubrique> rubriques() {
        return List.of(new Rubrique("lectures_de_mon_dossier", "acces.lecture", """
                        select x.le, m.prenom, m.fonction, x.quoi, x.hors_portefeuille, x.motif
                          from dossiers.p_fiche f
                          join acces.p_lecture x on x.jeune_id = f.id
                          join structures.p_membre m on m.id = x.membre_id
                         where f.jeune_id = :jeune order by x.le
                        """));
    }
}
