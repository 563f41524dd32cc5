package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.dossiers.Identite;
import fr.coteacote.dossiers.Moyens;
import fr.coteacote.dossiers.Ressemblances;
import fr.coteacote.dossiers.ReunirDeuxDossiers;
import fr.coteacote.dossiers.ReunirDeuxDossiers.Reunion;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The same person twice: one file is kept, told and dated, undone within a day. */
@Controller
@Entree(equipe = {Role.CONSEIL, Role.SECTEUR, Role.DIRECTION})
class ReunirDeuxFiches {
    private final AccesAuDossier acces;
    private final LectureDuDossier lecture;
    private final Moyens moyens;
    private final Ressemblances ressemblances;
    private final ReunirDeuxDossiers reunir;

    ReunirDeuxFiches(
            AccesAuDossier acces,
            LectureDuDossier lecture,
            Moyens moyens,
            Ressemblances ressemblances,
            ReunirDeuxDossiers reunir) {
        this.acces = acces;
        this.lecture = lecture;
        this.moyens = moyens;
        this.ressemblances = ressemblances;
        this.reunir = reunir;
    }

    @GetMapping("/equipe/jeunes/{id}/reunion")
    String chercher(@PathVariable JeuneId id, @AuthenticationPrincipal Seance seance, Rendu rendu) {
        return page(id, seance, rendu, "");
    }

    @PostMapping("/equipe/jeunes/{id}/reunion")
    String reunir(
            @PathVariable JeuneId id,
            @RequestParam JeuneId absorbe,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        acces.exiger(id, seance);
        return switch (reunir.reunir(id, absorbe, AccesAuDossier.moi(seance))) {
            case Reunion.Faite(var fusion) -> {
                Annonces.dire(
                        session,
                        "Les deux fiches n’en font plus qu’une. Un jour pour défaire.",
                        "/equipe/jeunes/" + id + "/reunion/" + fusion + "/defaire");
                yield "redirect:/equipe/jeunes/" + id;
            }
            case Reunion.Refusee(var pourquoi) -> {
                reponse.setStatus(422);
                yield page(id, seance, rendu, pourquoi);
            }
        };
    }

    @PostMapping("/equipe/jeunes/{id}/reunion/{fusion}/defaire")
    String defaire(
            @PathVariable JeuneId id,
            @PathVariable UUID fusion,
            @AuthenticationPrincipal Seance seance,
            HttpSession session) {
        acces.exiger(id, seance);
        boolean fait = reunir.defaire(fusion) == ReunirDeuxDossiers.Separation.FAITE;
        Annonces.dire(session, fait ? "Les deux fiches sont à nouveau séparées." : "C’est trop tard pour défaire.");
        return "redirect:/equipe/jeunes/" + id;
    }

    private String page(JeuneId id, Seance seance, Rendu rendu, String refus) {
        acces.exiger(id, seance);
        var tete = lecture.identite(id);
        var proches = ressemblances.a(new Identite(tete.prenom(), tete.nom(), tete.naissance()), moyens.de(id)).stream()
                .filter(p -> !p.jeune().equals(id))
                .map(p -> new PageReunion.Proche(
                        p.jeune().toString(),
                        (p.prenom() + " " + p.nom()).strip(),
                        p.naissance()
                                .map(n -> "naissance : " + EnFrancais.date(n))
                                .orElse("date de naissance inconnue")))
                .toList();
        String nom = (tete.prenom() + " " + tete.nom()).strip();
        return rendu.page("espaces/conseil/reunion", new PageReunion(id.toString(), nom, proches, refus))
                .entiere();
    }
}
