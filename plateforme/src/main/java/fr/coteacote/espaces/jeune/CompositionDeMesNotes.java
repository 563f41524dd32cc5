package fr.coteacote.espaces.jeune;

import fr.coteacote.dossiers.NotesScellees;
import fr.coteacote.dossiers.VisibiliteNote;
import fr.coteacote.espaces.jeune.LectureDeMesNotes.Referent;
import fr.coteacote.espaces.jeune.LectureDeMesNotes.UneNote;
import fr.coteacote.espaces.jeune.PageMonDossier.Geste;
import fr.coteacote.espaces.jeune.PageMonDossier.Note;
import fr.coteacote.espaces.jeune.PageMonDossier.Reponse;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Textes.Ton;
import fr.coteacote.structures.Structures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Composes what is noted about me, and who reads each note: two statements. */
@Component
class CompositionDeMesNotes {
    private final LectureDeMesNotes lecture;
    private final NotesScellees scellees;
    private final Structures structures;

    CompositionDeMesNotes(LectureDeMesNotes lecture, NotesScellees scellees, Structures structures) {
        this.lecture = lecture;
        this.scellees = scellees;
        this.structures = structures;
    }

    PageMonDossier.Notes composer(JeuneId moi, Ton t, Map<UUID, List<Reponse>> reponses) {
        var referent = lecture.referent(moi);
        return new PageMonDossier.Notes(
                lecture.notes(moi).stream()
                        .map(n -> note(n, t, referent, reponses.getOrDefault(n.id(), List.of())))
                        .toList(),
                referent.map(Referent::prenom));
    }

    private Note note(UneNote n, Ton t, Optional<Referent> referent, List<Reponse> reponses) {
        boolean mienne = n.auteur().isEmpty();
        boolean secret = n.visibilite() == VisibiliteNote.SECRET_PROFESSIONNEL;
        var le = LocalDate.ofInstant(n.le(), structures.courante().fuseau());
        return new Note(
                n.id().toString(),
                (mienne ? t.dire("moi.toi") : n.auteur()) + ", " + EnFrancais.jourDuMois(le),
                mienne ? "jeune" : "conseil",
                texte(n),
                t.dire(
                        "dossier.notes.qui." + (secret && texte(n).isEmpty() ? "SCELLEE" : n.visibilite()),
                        secret ? n.auteur() : n.pour()),
                mienne,
                n.demandee(),
                !mienne && !secret,
                referent.filter(r ->
                                n.pourId().filter(pour -> !pour.equals(r.id())).isPresent())
                        .map(Referent::prenom),
                mienne ? gestes(n.visibilite(), t, referent) : List.of(),
                reponses);
    }

    private Optional<String> texte(UneNote n) {
        return n.visibilite() == VisibiliteNote.SECRET_PROFESSIONNEL
                ? n.scelle().map(octets -> scellees.ouvrir(n.id(), n.numero(), octets))
                : Optional.of(n.texte());
    }

    /** Every other choice of who reads, one tap each. */
    private static List<Geste> gestes(VisibiliteNote maintenant, Ton t, Optional<Referent> referent) {
        var gestes = new ArrayList<Geste>();
        if (maintenant != VisibiliteNote.PARTAGEE) {
            gestes.add(new Geste(t.dire("dossier.notes.partager"), VisibiliteNote.PARTAGEE.name()));
        }
        if (maintenant != VisibiliteNote.REFERENT_SEUL) {
            referent.ifPresent(r -> gestes.add(
                    new Geste(t.dire("dossier.notes.referent", r.prenom()), VisibiliteNote.REFERENT_SEUL.name())));
        }
        if (maintenant != VisibiliteNote.PRIVEE_JEUNE) {
            gestes.add(new Geste(t.dire("dossier.notes.reprendre"), VisibiliteNote.PRIVEE_JEUNE.name()));
        }
        return gestes;
    }
}
