package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.JournalDesLectures;
import fr.coteacote.acces.Seance;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Reading is noted in the journal that the young person reads; without the right to, a reason is asked first. */
@Component
class SeuilDuDossier {
    private final AccesAuDossier acces;
    private final JournalDesLectures journal;
    private final Structures structures;

    SeuilDuDossier(AccesAuDossier acces, JournalDesLectures journal, Structures structures) {
        this.acces = acces;
        this.journal = journal;
        this.structures = structures;
    }

    String passer(JeuneId id, Seance seance, Rendu rendu, HttpServletResponse reponse, Supplier<String> page) {
        var droit = acces.droit(id, AccesAuDossier.moi(seance));
        if (!droit.ouvert()) {
            reponse.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return rendu.page("espaces/conseil/motif", new PageMotif(id.toString(), droit.prenom(), false))
                    .entiere();
        }
        if (droit.sien()) {
            journal.noter(id, AccesAuDossier.moi(seance), structures.aujourdhui(), "dossier");
        }
        return page.get();
    }

    /** A sealed note was read, by whom: said apart from the opening of the file. */
    void noterLeSecret(JeuneId id, Seance seance) {
        journal.noter(id, AccesAuDossier.moi(seance), structures.aujourdhui(), "note-secret");
    }
}
