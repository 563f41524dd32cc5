package fr.coteacote.espaces.jeune;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.dossiers.Preferences;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.socle.web.Textes;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How I want to be spoken to and reached; who read my file. */
@Controller
@Entree(jeune = true)
class MesReglages {
    private final LectureDeMonEspace lecture;
    private final Preferences preferences;
    private final Structures structures;

    MesReglages(LectureDeMonEspace lecture, Preferences preferences, Structures structures) {
        this.lecture = lecture;
        this.preferences = preferences;
        this.structures = structures;
    }

    @GetMapping("/moi/reglages")
    String reglages(
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete) {
        var tete = lecture.tete(MonEspace.moi(seance));
        Textes.choisir(requete, tete.registre());
        return rendu.page(
                        "espaces/jeune/reglages",
                        new PageReglages(tete.registre().equals("VOUS"), tete.canal(), tete.moment(), !fait.isEmpty()))
                .entiere();
    }

    @PostMapping("/moi/reglages")
    String choisir(
            @RequestParam(defaultValue = "TU") Preferences.Registre registre,
            @RequestParam(defaultValue = "AUCUN") Preferences.Canal canal,
            @RequestParam(defaultValue = "") String moment,
            @AuthenticationPrincipal Seance seance) {
        preferences.choisir(
                MonEspace.moi(seance), registre, canal, moment.substring(0, Math.min(moment.length(), 100)));
        return "redirect:/moi/reglages?fait=oui";
    }

    @GetMapping("/moi/journal")
    String journal(@AuthenticationPrincipal Seance seance, Rendu rendu, HttpServletRequest requete) {
        var moi = MonEspace.moi(seance);
        Textes.choisir(requete, lecture.registre(moi));
        var zone = structures.courante().fuseau();
        var lectures = lecture.lectures(moi).stream()
                .map(l -> {
                    var local = l.le().atZone(zone);
                    return new PageJournal.Lecture(
                            EnFrancais.moment(EnFrancais.jour(local.toLocalDate()), local.toLocalTime()),
                            l.prenom() + (l.fonction().isEmpty() ? "" : ", " + l.fonction()),
                            l.quoi().equals("note-secret"),
                            l.horsPortefeuille(),
                            l.motif());
                })
                .toList();
        return rendu.page("espaces/jeune/journal", new PageJournal(lectures)).entiere();
    }
}
