package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.agenda.Modalite;
import fr.coteacote.agenda.Nature;
import fr.coteacote.agenda.PrendreRendezVous;
import fr.coteacote.dossiers.Contraintes;
import fr.coteacote.espaces.conseil.SaisieDeRendezVous.Lecture;
import fr.coteacote.parcours.Rencontres;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Meetings held, and the next one. */
@Controller
@RequestMapping("/equipe/jeunes/{id}")
@Entree(equipe = {Role.CONSEIL, Role.SECTEUR, Role.DIRECTION})
class GestesDesRencontres {
    private final AccesAuDossier acces;
    private final PagesDuDossier pages;
    private final LectureDeLaMaison maison;
    private final Rencontres rencontres;
    private final PrendreRendezVous prendre;
    private final Contraintes contraintes;
    private final Structures structures;

    GestesDesRencontres(
            AccesAuDossier acces,
            PagesDuDossier pages,
            LectureDeLaMaison maison,
            Rencontres rencontres,
            PrendreRendezVous prendre,
            Contraintes contraintes,
            Structures structures) {
        this.acces = acces;
        this.pages = pages;
        this.maison = maison;
        this.rencontres = rencontres;
        this.prendre = prendre;
        this.contraintes = contraintes;
        this.structures = structures;
    }

    @ModelAttribute
    void verifier(@PathVariable JeuneId id, @AuthenticationPrincipal Seance seance) {
        acces.exiger(id, seance);
    }

    @PostMapping("/rencontres")
    String noter(
            @PathVariable JeuneId id,
            @RequestParam Modalite modalite,
            @RequestParam(defaultValue = "") String lieu,
            @RequestParam(defaultValue = "") String ailleurs,
            @RequestParam(defaultValue = "") String preoccupation,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        if (!maison.offreLeLieu(lieu)) {
            return pages.route(id, rendu, reponse, new ChampRefuse("r-lieu", LectureDeLaMaison.LIEU_FERME));
        }
        rencontres.noter(new Rencontres.Rencontre(
                id,
                AccesAuDossier.moi(seance),
                Optional.empty(),
                Nature.ENTRETIEN,
                modalite,
                lieu.isBlank() ? Optional.empty() : Optional.of(LieuId.of(lieu)),
                ailleurs,
                preoccupation));
        Annonces.dire(session, "Rencontre notée.");
        return "redirect:/equipe/jeunes/" + id + "/route#rencontres";
    }

    @PostMapping("/rendez-vous")
    String prevoir(
            @PathVariable JeuneId id,
            @ModelAttribute SaisieDeRendezVous saisie,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        var refus = maison.offreLeLieu(saisie.lieu())
                ? prevoir(saisie, id, AccesAuDossier.moi(seance))
                : Optional.of(new ChampRefuse("rdv-lieu", LectureDeLaMaison.LIEU_FERME));
        if (refus.isPresent()) {
            return pages.route(id, rendu, reponse, refus.get());
        }
        Annonces.dire(session, "Rencontre prévue.");
        return "redirect:/equipe/jeunes/" + id;
    }

    private Optional<ChampRefuse> prevoir(SaisieDeRendezVous saisie, JeuneId jeune, MembreId moi) {
        return switch (saisie.lire(jeune, moi, structures)) {
            case Lecture.JourOuHeureIllisible _ ->
                Optional.of(new ChampRefuse(
                        "rdv-jour", "Écrivez un jour à venir et une heure, comme 26/03/2026 et 14:00."));
            case Lecture.HeureSautee _ ->
                Optional.of(new ChampRefuse(
                        "rdv-heure",
                        "Cette heure n’existe pas ce jour-là : cette nuit-là, on avance les montres d’une heure."));
            case Lecture.Lue(var demande) ->
                empechement(demande, saisie.quandMeme().equals("oui")).or(() -> prendre(demande));
        };
    }

    private Optional<ChampRefuse> prendre(PrendreRendezVous.Demande demande) {
        return switch (prendre.prendre(demande)) {
            case PrendreRendezVous.Prise.CreneauPris _ ->
                Optional.of(new ChampRefuse(
                        "rdv-heure", "Cette heure est déjà prise, pour vous ou pour elle : choisissez-en une autre."));
            case PrendreRendezVous.Prise.Pris _ -> Optional.empty();
        };
    }

    /** The team may still agree on it with the person, and says so. */
    private Optional<ChampRefuse> empechement(PrendreRendezVous.Demande demande, boolean quandMeme) {
        if (quandMeme) {
            return Optional.empty();
        }
        var zone = structures.courante().fuseau();
        return contraintes.de(demande.jeune()).stream()
                .map(Contraintes.Ligne::contrainte)
                .filter(c -> c.empeche(demande.debut(), demande.fin(), zone))
                .findFirst()
                .map(c -> new ChampRefuse(
                        "rdv-quand-meme",
                        "Cette heure tombe quand ce n’est pas possible : %s, %s. Choisissez-en une autre, ou convenez-en ensemble."
                                .formatted(c.nature().libelle().toLowerCase(Locale.FRENCH), c.quand())));
    }
}
