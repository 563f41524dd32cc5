package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.agenda.Modalite;
import fr.coteacote.agenda.Nature;
import fr.coteacote.agenda.PrendreRendezVous;
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
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Objects;
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
    private final Rencontres rencontres;
    private final PrendreRendezVous prendre;
    private final Structures structures;

    GestesDesRencontres(
            AccesAuDossier acces,
            PagesDuDossier pages,
            Rencontres rencontres,
            PrendreRendezVous prendre,
            Structures structures) {
        this.acces = acces;
        this.pages = pages;
        this.rencontres = rencontres;
        this.prendre = prendre;
        this.structures = structures;
    }

    @ModelAttribute
    void verifier(@PathVariable JeuneId id, @AuthenticationPrincipal Seance seance) {
        acces.exiger(id, seance);
    }

    @PostMapping("/rencontres")
    String noterUneRencontre(
            @PathVariable JeuneId id,
            @RequestParam Modalite modalite,
            @RequestParam(defaultValue = "") String lieu,
            @RequestParam(defaultValue = "") String ailleurs,
            @RequestParam(defaultValue = "") String preoccupation,
            @AuthenticationPrincipal Seance seance,
            HttpSession session) {
        rencontres.noter(new Rencontres.Rencontre(
                id,
                AccesAuDossier.moi(seance),
                Optional.empty(),
                Nature.ENTRETIEN,
                modalite,
                lieu(lieu),
                ailleurs,
                preoccupation));
        Annonces.dire(session, "Rencontre notée.");
        return retour(id, "rencontres");
    }

    @PostMapping("/rendez-vous")
    String prevoir(
            @PathVariable JeuneId id,
            @ModelAttribute SaisieDeRendezVous saisie,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        var demande = saisie.lire(id, AccesAuDossier.moi(seance), structures);
        if (demande.isEmpty()) {
            return refuser(
                    id,
                    rendu,
                    reponse,
                    new ChampRefuse(
                            "rdv-jour",
                            "Écrivez un jour à venir et une heure, comme 26/03/2026 et 14:00.",
                            saisie.jour()));
        }
        return switch (prendre.prendre(demande.get())) {
            case PrendreRendezVous.Prise.CreneauPris _ ->
                refuser(
                        id,
                        rendu,
                        reponse,
                        new ChampRefuse(
                                "rdv-heure",
                                "Cette heure est déjà prise, pour vous ou pour elle : choisissez-en une autre.",
                                saisie.jour()));
            case PrendreRendezVous.Prise.Pris _ -> {
                Annonces.dire(session, "Rencontre prévue.");
                yield "redirect:/equipe/jeunes/" + id;
            }
        };
    }

    record SaisieDeRendezVous(
            String jour, String heure, String minutes, Modalite modalite, String lieu, String ailleurs) {
        /** What a form leaves out was not typed. */
        SaisieDeRendezVous {
            jour = Objects.requireNonNullElse(jour, "");
            heure = Objects.requireNonNullElse(heure, "");
            minutes = Objects.requireNonNullElse(minutes, "30");
            modalite = Objects.requireNonNullElse(modalite, Modalite.SUR_PLACE);
            ailleurs = Objects.requireNonNullElse(ailleurs, "");
        }

        Optional<PrendreRendezVous.Demande> lire(JeuneId jeune, MembreId membre, Structures structures) {
            try {
                var date = DatesTapees.lireAVenir(jour, structures.aujourdhui());
                var debut = date.map(d -> d.atTime(LocalTime.parse(heure))
                        .atZone(structures.courante().fuseau())
                        .toInstant());
                var duree = Duration.ofMinutes(Math.clamp(Integer.parseInt(minutes), 15, 180));
                boolean dehors = !ailleurs.isBlank();
                return debut.map(d -> new PrendreRendezVous.Demande(
                        jeune,
                        membre,
                        dehors ? Optional.empty() : GestesDesRencontres.lieu(lieu),
                        dehors ? ailleurs.strip() : "",
                        Nature.ENTRETIEN,
                        dehors ? Modalite.HORS_LES_MURS : modalite,
                        d,
                        d.plus(duree),
                        ""));
            } catch (DateTimeException | NumberFormatException e) {
                return Optional.empty();
            }
        }
    }

    private String refuser(JeuneId id, Rendu rendu, HttpServletResponse reponse, ChampRefuse refus) {
        return pages.route(id, rendu, reponse, refus);
    }

    private static Optional<LieuId> lieu(String texte) {
        return texte == null || texte.isBlank() ? Optional.empty() : Optional.of(LieuId.of(texte));
    }

    private static String retour(JeuneId id, String ancre) {
        return "redirect:/equipe/jeunes/" + id + "/route" + (ancre.isEmpty() ? "" : "#" + ancre);
    }
}
