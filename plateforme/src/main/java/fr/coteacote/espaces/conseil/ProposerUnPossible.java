package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.catalogue.Propositions;
import fr.coteacote.catalogue.VoirLesPossibles;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Adresses;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One thing of the catalogue, offered to one or several of those one accompanies. */
@Controller
@Entree(equipe = {Role.CONSEIL, Role.SECTEUR, Role.DIRECTION})
class ProposerUnPossible {
    private final CompositionDesPossibles composition;
    private final VoirLesPossibles possibles;
    private final Propositions propositions;
    private final AccesAuDossier acces;

    ProposerUnPossible(
            CompositionDesPossibles composition,
            VoirLesPossibles possibles,
            Propositions propositions,
            AccesAuDossier acces) {
        this.composition = composition;
        this.possibles = possibles;
        this.propositions = propositions;
        this.acces = acces;
    }

    @GetMapping("/equipe/possibles/voir")
    @Entree(touteLEquipe = true)
    String voir(@RequestParam(defaultValue = "") String id, @AuthenticationPrincipal Seance seance, Rendu rendu) {
        var page = composition.aProposer(id, AccesAuDossier.moi(seance)).orElseThrow(() -> new Introuvable("possible"));
        return rendu.page("espaces/conseil/possible", page).entiere();
    }

    @PostMapping("/equipe/possibles/proposer")
    String proposer(
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") List<JeuneId> jeunes,
            @RequestParam(defaultValue = "") String mots,
            @AuthenticationPrincipal Seance seance,
            HttpSession session) {
        possibles.chose(id).orElseThrow(() -> new Introuvable("possible"));
        jeunes.forEach(jeune -> acces.exiger(jeune, seance));
        long faits = jeunes.stream()
                .filter(jeune -> propositions.proposer(jeune, id, AccesAuDossier.moi(seance), mots))
                .count();
        Annonces.dire(
                session,
                faits == 0
                        ? "Cochez au moins une personne à qui ce n’est pas encore proposé."
                        : "C’est proposé à "
                                + (faits == 1 ? "une personne" : EnFrancais.nombre((int) faits, false) + " personnes")
                                + ", avec votre prénom.");
        return "redirect:" + Adresses.avec("/equipe/possibles/voir", "id", id);
    }
}
