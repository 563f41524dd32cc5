package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.JournalDesLectures;
import fr.coteacote.acces.Seance;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens a file: one's own portfolio at once; somebody else's after saying why, which the young person reads. */
@Controller
@Entree(equipe = {Role.CONSEIL, Role.SECRET, Role.SECTEUR, Role.DIRECTION})
class Dossier {
    private final CompositionDuDossier composition;
    private final JournalDesLectures journal;
    private final Structures structures;

    Dossier(CompositionDuDossier composition, JournalDesLectures journal, Structures structures) {
        this.composition = composition;
        this.journal = journal;
        this.structures = structures;
    }

    @GetMapping("/equipe/jeunes/{id}")
    String voir(
            @PathVariable JeuneId id,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        return ouvrir(id, moi(seance), rendu, reponse, Optional.empty());
    }

    /** Nobody acts on a file they may not read. */
    void exigerOuvert(JeuneId id, MembreId moi) {
        if (!composition.droit(id, moi).ouvert()) {
            throw new DossierFerme();
        }
    }

    String ouvrir(
            JeuneId id, MembreId moi, Rendu rendu, HttpServletResponse reponse, Optional<PageDossier.Erreur> erreur) {
        var droit = composition.droit(id, moi);
        if (!droit.ouvert()) {
            reponse.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return rendu.page("espaces/conseil/motif", new PageMotif(id.toString(), droit.prenom(), false))
                    .entiere();
        }
        if (!droit.horsPortefeuille()) {
            // The one write that reading makes: the journal the young person reads.
            journal.noter(id, moi, structures.aujourdhui(), "dossier");
        }
        erreur.ifPresent(_ -> reponse.setStatus(422));
        return rendu.page("espaces/conseil/dossier", composition.composer(id, moi, erreur))
                .entiere();
    }

    @PostMapping("/equipe/jeunes/{id}/motif")
    String motiver(
            @PathVariable JeuneId id,
            @RequestParam(defaultValue = "") String motif,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        var droit = composition.droit(id, moi(seance));
        if (motif.isBlank()) {
            reponse.setStatus(422);
            return rendu.page("espaces/conseil/motif", new PageMotif(id.toString(), droit.prenom(), true))
                    .entiere();
        }
        journal.motiver(id, moi(seance), structures.aujourdhui(), motif.substring(0, Math.min(motif.length(), 300)));
        return "redirect:/equipe/jeunes/" + id;
    }

    static MembreId moi(Seance seance) {
        return ((Acteur.Equipe) seance.acteur()).membre();
    }
}
