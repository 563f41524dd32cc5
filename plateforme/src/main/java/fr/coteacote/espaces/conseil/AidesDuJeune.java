package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.recours.AideConcrete.Genre;
import fr.coteacote.recours.DonnerUneAide;
import fr.coteacote.recours.DonnerUneAide.Don;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.EnFrancais;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A bus card, a meal, safety shoes: given from the file in one gesture, on a fund that keeps its ceiling. */
@Controller
@RequestMapping("/equipe/jeunes/{id}/aides")
@Entree(equipe = {Role.CONSEIL, Role.SECTEUR, Role.DIRECTION})
class AidesDuJeune {
    private final AccesAuDossier acces;
    private final DonnerUneAide aides;
    private final Formulaires formulaires;

    AidesDuJeune(AccesAuDossier acces, DonnerUneAide aides, Formulaires formulaires) {
        this.acces = acces;
        this.aides = aides;
        this.formulaires = formulaires;
    }

    @PostMapping
    String donner(
            @PathVariable JeuneId id,
            @RequestParam UUID fonds,
            @RequestParam(defaultValue = "AUTRE") Genre genre,
            @RequestParam(defaultValue = "") String montant,
            @RequestParam(defaultValue = "") String motif,
            @RequestParam UUID cle,
            @AuthenticationPrincipal Seance seance,
            HttpSession session) {
        acces.exiger(id, seance);
        var centimes = DonnerUneAide.lireEuros(montant);
        String retour = "/equipe/jeunes/" + id + "/droits#aides";
        if (centimes.isEmpty()) {
            Annonces.dire(session, "Rien n’est donné\u00a0: écrivez un montant en euros, comme 24,50.");
            return "redirect:" + retour;
        }
        String court = motif.substring(0, Math.min(motif.length(), 300));
        var demande = new DonnerUneAide.Demande(id, fonds, genre, centimes.get(), court, AccesAuDossier.moi(seance));
        formulaires.uneFois(cle, () -> dire(aides.donner(demande), session) ? Optional.of(retour) : Optional.empty());
        return "redirect:" + retour;
    }

    /** True when the aid was given: the form then serves no more. */
    private static boolean dire(Don don, HttpSession session) {
        Annonces.dire(
                session,
                switch (don) {
                    case Don.Donnee _ -> "L’aide est notée.";
                    case Don.PlafondAtteint(var reste) ->
                        "Rien n’est donné\u00a0: il reste " + EnFrancais.euros(reste) + " dans ce fonds.";
                    case Don.MotifADire _ -> "Rien n’est donné\u00a0: dites pour quoi, en quelques mots.";
                    case Don.FondsInconnu _ -> "Rien n’est donné\u00a0: ce fonds n’existe plus.";
                });
        return don instanceof Don.Donnee;
    }

    @PostMapping("/{aide}/annuler")
    String annuler(
            @PathVariable JeuneId id,
            @PathVariable UUID aide,
            @AuthenticationPrincipal Seance seance,
            HttpSession session) {
        acces.exiger(id, seance);
        aides.annuler(aide, id);
        Annonces.dire(session, "L’aide est annulée, le fonds la retrouve.");
        return "redirect:/equipe/jeunes/" + id + "/droits#aides";
    }
}
