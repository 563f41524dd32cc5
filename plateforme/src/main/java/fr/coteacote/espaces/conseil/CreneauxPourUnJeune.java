package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.agenda.PrendreRendezVous;
import fr.coteacote.agenda.PrendreRendezVous.Prise;
import fr.coteacote.agenda.ProposerDesCreneaux;
import fr.coteacote.agenda.ProposerDesCreneaux.Proposition;
import fr.coteacote.espaces.conseil.CompositionDesCreneaux.Saisie;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds an hour for somebody, with one colleague or the first hour common to several; takes it, or proposes three. */
@Controller
@RequestMapping("/equipe/jeunes/{id}/creneaux")
@Entree(equipe = {Role.CONSEIL, Role.SECTEUR, Role.DIRECTION})
class CreneauxPourUnJeune {
    private final AccesAuDossier acces;
    private final CompositionDesCreneaux composition;
    private final PrendreRendezVous prendre;
    private final ProposerDesCreneaux proposer;
    private final Formulaires formulaires;

    CreneauxPourUnJeune(
            AccesAuDossier acces,
            CompositionDesCreneaux composition,
            PrendreRendezVous prendre,
            ProposerDesCreneaux proposer,
            Formulaires formulaires) {
        this.acces = acces;
        this.composition = composition;
        this.prendre = prendre;
        this.proposer = proposer;
        this.formulaires = formulaires;
    }

    @ModelAttribute
    void verifier(@PathVariable JeuneId id, @AuthenticationPrincipal Seance seance) {
        acces.exiger(id, seance);
    }

    @GetMapping
    String chercher(
            @PathVariable JeuneId id,
            @ModelAttribute Saisie saisie,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu) {
        return page(id, saisie, seance, rendu, Optional.empty());
    }

    /** Sent twice, it is planned once. */
    @PostMapping("/prevoir")
    String prevoir(
            @PathVariable JeuneId id,
            @ModelAttribute Saisie saisie,
            @RequestParam(defaultValue = "") List<String> heure,
            @RequestParam UUID cle,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        if (heure.size() != 1) {
            return refuser(id, saisie, seance, rendu, reponse, "Choisissez une heure, une seule.");
        }
        var pris = formulaires.uneFois(cle, () -> composition
                .demandes(id, AccesAuDossier.moi(seance), saisie, heure)
                .flatMap(d -> pris(prendre.prendre(d.getFirst()))));
        if (pris.isEmpty()) {
            var refus = "Cette heure vient d’être prise : choisissez-en une autre.";
            return refuser(id, saisie, seance, rendu, reponse, refus);
        }
        Annonces.dire(session, "Rencontre prévue.", "/equipe/rendez-vous/" + pris.get() + "/annuler");
        return "redirect:/equipe/jeunes/" + id;
    }

    private static Optional<String> pris(Prise prise) {
        return switch (prise) {
            case Prise.Pris(var id) -> Optional.of(id.toString());
            case Prise.CreneauPris _ -> Optional.empty();
        };
    }

    /** Sent twice, one message leaves. */
    @PostMapping("/proposer")
    String proposer(
            @PathVariable JeuneId id,
            @ModelAttribute Saisie saisie,
            @RequestParam(defaultValue = "") List<String> heure,
            @RequestParam UUID cle,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        var demandes = composition.demandes(id, AccesAuDossier.moi(seance), saisie, heure);
        var propose = formulaires.uneFois(cle, () -> demandes.flatMap(this::propose));
        if (propose.isEmpty()) {
            return refuser(id, saisie, seance, rendu, reponse, refus(heure, demandes));
        }
        Annonces.dire(session, propose.get());
        return "redirect:/equipe/jeunes/" + id;
    }

    private Optional<String> propose(List<PrendreRendezVous.Demande> demandes) {
        return switch (proposer.proposer(demandes)) {
            case Proposition.Envoyee(var _, var prevenu) ->
                Optional.of(
                        prevenu
                                ? "Proposé. Un message est parti, les heures sont gardées trois jours."
                                : "Proposé dans son espace, les heures sont gardées trois jours. Aucun message : la"
                                        + " personne n’a pas choisi d’en recevoir.");
            case Proposition.CreneauPris _, Proposition.PasTrois _, Proposition.SeChevauchent _ -> Optional.empty();
        };
    }

    private static String refus(List<String> heures, Optional<List<PrendreRendezVous.Demande>> demandes) {
        if (heures.isEmpty() || heures.size() > ProposerDesCreneaux.AU_PLUS) {
            return "Choisissez une à trois heures encore libres.";
        }
        return demandes.filter(ProposerDesCreneaux::seChevauchent).isPresent()
                ? "Deux de ces heures se chevauchent : choisissez-en d’autres."
                : "Une de ces heures vient d’être prise : choisissez-en d’autres.";
    }

    private String refuser(
            JeuneId id, Saisie saisie, Seance seance, Rendu rendu, HttpServletResponse reponse, String refus) {
        reponse.setStatus(422);
        return page(id, saisie, seance, rendu, Optional.of(refus));
    }

    private String page(JeuneId id, Saisie saisie, Seance seance, Rendu rendu, Optional<String> refus) {
        return rendu.page("espaces/conseil/creneaux", composition.page(id, AccesAuDossier.moi(seance), saisie, refus))
                .entiere();
    }
}
