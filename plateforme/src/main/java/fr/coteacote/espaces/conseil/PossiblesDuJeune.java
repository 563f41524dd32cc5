package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.JournalDesLectures;
import fr.coteacote.acces.Seance;
import fr.coteacote.catalogue.Propositions;
import fr.coteacote.catalogue.ReponsesDuJeune;
import fr.coteacote.catalogue.VoirLesPossibles;
import fr.coteacote.possibles.MotifRefus;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is possible for somebody, from their file, and in the column of a shared meeting. */
@Controller
@RequestMapping("/equipe/jeunes/{id}/possibles")
@Entree(equipe = {Role.CONSEIL, Role.SECTEUR, Role.DIRECTION})
class PossiblesDuJeune {
    private final AccesAuDossier acces;
    private final CompositionDesPossibles composition;
    private final VoirLesPossibles possibles;
    private final Propositions propositions;
    private final ReponsesDuJeune reponses;
    private final JournalDesLectures journal;
    private final Structures structures;

    PossiblesDuJeune(
            AccesAuDossier acces,
            CompositionDesPossibles composition,
            VoirLesPossibles possibles,
            Propositions propositions,
            ReponsesDuJeune reponses,
            JournalDesLectures journal,
            Structures structures) {
        this.acces = acces;
        this.composition = composition;
        this.possibles = possibles;
        this.propositions = propositions;
        this.reponses = reponses;
        this.journal = journal;
        this.structures = structures;
    }

    /** Somebody else's file first asks why, on its own page. */
    @GetMapping
    String voir(@PathVariable JeuneId id, @AuthenticationPrincipal Seance seance, Rendu rendu) {
        var droit = acces.droit(id, AccesAuDossier.moi(seance));
        if (!droit.ouvert()) {
            return "redirect:/equipe/jeunes/" + id;
        }
        if (droit.sien()) {
            journal.noter(id, AccesAuDossier.moi(seance), structures.aujourdhui(), "possibles");
        }
        return rendu.page("espaces/conseil/possibles", composition.composer(id)).entiere();
    }

    @PostMapping("/proposer")
    String proposer(
            @PathVariable JeuneId id,
            @RequestParam(defaultValue = "") String possible,
            @RequestParam(defaultValue = "") String mots,
            @AuthenticationPrincipal Seance seance,
            HttpSession session) {
        acces.exiger(id, seance);
        if (possibles.chose(possible).isPresent()) {
            propositions.proposer(id, possible, AccesAuDossier.moi(seance), mots);
            Annonces.dire(session, "C’est proposé, avec votre prénom.");
        }
        return retour(id);
    }

    @PostMapping("/ne-plus-proposer")
    String nePlusProposer(
            @PathVariable JeuneId id,
            @RequestParam(defaultValue = "") String possible,
            @AuthenticationPrincipal Seance seance) {
        acces.exiger(id, seance);
        propositions.retirer(id, possible);
        return retour(id);
    }

    private static String retour(JeuneId id) {
        return "redirect:/equipe/jeunes/" + id + "/possibles";
    }

    /** The column of a shared meeting, read beside it. */
    @GetMapping("/colonne")
    String colonne(@PathVariable JeuneId id, @AuthenticationPrincipal Seance seance, Rendu rendu) {
        acces.exiger(id, seance);
        return rendu.page("espaces/conseil/possibles-colonne", composition.colonne(id))
                .entiere();
    }

    /** Said together, in front of the screen. */
    @PostMapping("/au-plan")
    String auPlan(
            @PathVariable JeuneId id,
            @RequestParam(defaultValue = "") String possible,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu) {
        acces.exiger(id, seance);
        possibles.chose(possible).ifPresent(chose -> reponses.choisir(id, chose));
        return rendu.page("espaces/conseil/possibles-colonne", composition.colonne(id))
                .entiere();
    }

    @PostMapping("/pas-pour-moi")
    String pasPourMoi(
            @PathVariable JeuneId id,
            @RequestParam(defaultValue = "") String possible,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu) {
        acces.exiger(id, seance);
        possibles.chose(possible).ifPresent(chose -> reponses.pasPourMoi(id, chose, MotifRefus.NON_DIT));
        return rendu.page("espaces/conseil/possibles-colonne", composition.colonne(id))
                .entiere();
    }
}
