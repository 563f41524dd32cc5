package fr.coteacote.espaces.jeune;

import fr.coteacote.agenda.Creneau;
import fr.coteacote.agenda.CreneauxLibres;
import fr.coteacote.agenda.GenresDeRendezVous;
import fr.coteacote.agenda.GenresDeRendezVous.Genre;
import fr.coteacote.agenda.Modalite;
import fr.coteacote.agenda.ReglagesDeLAgenda;
import fr.coteacote.espaces.jeune.PagePrendre.Choix;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Textes.Ton;
import fr.coteacote.structures.Structures;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Kinds of meetings a young person may take, and their free hours. */
@Component
class CompositionDUnePrise {
    private static final int JOURS = 21;

    private final GenresDeRendezVous genres;
    private final ReglagesDeLAgenda reglages;
    private final CreneauxLibres creneaux;
    private final LectureDeMonAgenda lecture;
    private final Structures structures;

    CompositionDUnePrise(
            GenresDeRendezVous genres,
            ReglagesDeLAgenda reglages,
            CreneauxLibres creneaux,
            LectureDeMonAgenda lecture,
            Structures structures) {
        this.genres = genres;
        this.reglages = reglages;
        this.creneaux = creneaux;
        this.lecture = lecture;
        this.structures = structures;
    }

    /** What was asked for, among what is allowed: the first kind and its first way, when nothing was. */
    record Voulu(Genre genre, List<Modalite> possibles, Modalite modalite) {
        String cle() {
            return genre.id().map(Object::toString).orElse("");
        }
    }

    Voulu voulu(String genre, String modalite) {
        boolean visio = !reglages.lire().visio().isEmpty();
        var permis = genres.pourLesJeunes();
        var choisi = permis.stream()
                .filter(g -> g.id().map(Object::toString).orElse("").equals(genre))
                .findFirst()
                .or(() -> permis.stream().findFirst())
                .orElseThrow(() -> new Introuvable("genre"));
        var possibles = Stream.of(Modalite.values())
                .filter(m -> choisi.modalites().contains(m) && (m != Modalite.VISIO || visio))
                .toList();
        var comment = possibles.stream()
                .filter(m -> m.name().equals(modalite))
                .findFirst()
                .or(() -> possibles.stream().findFirst())
                .orElse(Modalite.TELEPHONE);
        return new Voulu(choisi, possibles, comment);
    }

    @Transactional(readOnly = true)
    PagePrendre page(JeuneId moi, String genre, String modalite, Ton t) {
        var voulu = voulu(genre, modalite);
        var ici = "/moi/rendez-vous/nouveau?genre=";
        return new PagePrendre(
                genres.pourLesJeunes().stream()
                        .map(g -> new Choix(
                                g.nom(), ici + g.id().map(Object::toString).orElse(""), g.equals(voulu.genre())))
                        .toList(),
                voulu.possibles().stream()
                        .map(m -> new Choix(
                                t.dire("agenda.comment." + m),
                                ici + voulu.cle() + "&modalite=" + m,
                                m == voulu.modalite()))
                        .toList(),
                voulu.cle(),
                voulu.modalite().name(),
                voulu.modalite() == Modalite.HORS_LES_MURS,
                EnFrancais.duree(voulu.genre().duree()),
                jours(libres(moi, voulu)));
    }

    Optional<Creneau> libre(JeuneId moi, Voulu voulu, String debut) {
        return libres(moi, voulu).stream()
                .filter(c -> c.debut().toString().equals(debut))
                .findFirst();
    }

    private List<Creneau> libres(JeuneId moi, Voulu voulu) {
        var duree = voulu.genre().duree();
        return lecture.referent(moi)
                .map(referent -> creneaux.pour(moi, referent, List.of(), duree, JOURS))
                .orElseGet(() -> creneaux.chercher(creneaux.pour(moi, JOURS).durant(duree)));
    }

    List<PageHeures.Jour> jours(List<Creneau> libres) {
        var zone = structures.courante().fuseau();
        return creneaux.parJour(libres).entrySet().stream()
                .map(e -> new PageHeures.Jour(
                        EnFrancais.jour(e.getKey()),
                        e.getValue().stream()
                                .map(c -> new PageHeures.Heure(
                                        EnFrancais.heure(c.debut().atZone(zone).toLocalTime()),
                                        c.debut().toString()))
                                .toList()))
                .toList();
    }
}
