package fr.coteacote.espaces.reglages;

import fr.coteacote.acces.Entree;
import fr.coteacote.agenda.Nature;
import fr.coteacote.echanges.Choix.Calme;
import fr.coteacote.echanges.Modeles;
import fr.coteacote.echanges.Reglages;
import fr.coteacote.envois.Comptes;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** When the structure writes and how often, its ceiling of text messages, and sentences in plain words. */
@Controller
@RequestMapping("/reglages/messages")
@Entree(equipe = {Role.DIRECTION, Role.ADMINISTRATION})
class ReglagesDesMessages {
    private static final int QUATORZE_JOURS = 20_160;
    private static final int QUART_D_HEURE = 15;

    private final LectureDesMessages lecture;
    private final Reglages reglages;
    private final Comptes comptes;
    private final Modeles modeles;
    private final Formulaires formulaires;
    private final Structures structures;

    ReglagesDesMessages(
            LectureDesMessages lecture,
            Reglages reglages,
            Comptes comptes,
            Modeles modeles,
            Formulaires formulaires,
            Structures structures) {
        this.lecture = lecture;
        this.reglages = reglages;
        this.comptes = comptes;
        this.modeles = modeles;
        this.formulaires = formulaires;
        this.structures = structures;
    }

    @GetMapping
    String voir(Rendu rendu) {
        return page(Erreurs.aucune(), rendu);
    }

    @PostMapping("/cadence")
    String regler(
            @RequestParam(defaultValue = "") String debut,
            @RequestParam(defaultValue = "") String fin,
            @RequestParam(defaultValue = "") String parJour,
            @RequestParam(defaultValue = "") String relances,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        var voulus = calme(debut, fin).flatMap(calme -> nombre(parJour, 1, 20)
                .flatMap(jour -> nombre(relances, 0, 5).map(r -> new Reglages.DeLaStructure(calme, jour, r))));
        if (voulus.isEmpty()) {
            var phrase = "Deux heures différentes, 1 à 20 messages par jour, 0 à 5 fois des nouvelles.";
            return refuser("debut", phrase, rendu, reponse);
        }
        reglages.regler(voulus.get());
        return garde(session);
    }

    @PostMapping("/rappels")
    String rappeler(
            @RequestParam(defaultValue = "ENTRETIEN") Nature nature,
            @RequestParam(defaultValue = "") String heures,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        var minutes = minutes(heures);
        if (minutes.isEmpty()) {
            var phrase = "Une à trois durées en heures, d’un quart d’heure à quatorze jours : 48 ; 3.";
            return refuser("heures-" + nature, phrase, rendu, reponse);
        }
        reglages.rappeler(nature.name(), minutes.get());
        return garde(session);
    }

    @PostMapping("/plafond")
    String plafonner(
            @RequestParam(defaultValue = "") String plafond,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        var segments = nombre(plafond, 1, 1_000_000);
        if (segments.isEmpty() && !plafond.isBlank()) {
            return refuser("plafond", "Un nombre de SMS par mois, ou rien : pas de plafond.", rendu, reponse);
        }
        comptes.plafonner(structures.aujourdhui(), segments);
        return garde(session);
    }

    @PostMapping("/modeles")
    String ecrire(
            @RequestParam(defaultValue = "") String titre,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam UUID cle,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        var garde = formulaires.uneFois(
                cle, () -> modeles.garder(titre, texte) ? Optional.of("/reglages/messages") : Optional.empty());
        return garde.isPresent()
                ? garde(session)
                : refuser("titre", "Un titre de 60 lettres au plus, et la phrase.", rendu, reponse);
    }

    @PostMapping("/modeles/{id}/retirer")
    String retirer(@PathVariable UUID id, HttpSession session) {
        modeles.retirer(id);
        Annonces.dire(session, "Retirée.", "/reglages/messages/modeles/" + id + "/remettre");
        return "redirect:/reglages/messages";
    }

    @PostMapping("/modeles/{id}/remettre")
    String remettre(@PathVariable UUID id) {
        modeles.remettre(id);
        return "redirect:/reglages/messages";
    }

    private String refuser(String champ, String phrase, Rendu rendu, HttpServletResponse reponse) {
        reponse.setStatus(422);
        return page(Erreurs.sur(champ, phrase), rendu);
    }

    private String page(Erreurs erreurs, Rendu rendu) {
        return rendu.page("espaces/reglages/messages", lecture.page(erreurs)).entiere();
    }

    private static String garde(HttpSession session) {
        Annonces.dire(session, "C’est enregistré.");
        return "redirect:/reglages/messages";
    }

    private static Optional<Calme> calme(String debut, String fin) {
        try {
            return Optional.of(new Calme(LocalTime.parse(debut.strip()), LocalTime.parse(fin.strip())))
                    .filter(c -> !c.debut().equals(c.fin()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Hours as people type them: 48 ; 3, or 0,5. */
    private static Optional<List<Integer>> minutes(String heures) {
        try {
            var lues = Stream.of(heures.strip().split("\\s*;\\s*"))
                    .map(h -> (int) Math.round(Double.parseDouble(h.replace(',', '.')) * 60))
                    .distinct()
                    .sorted(Comparator.reverseOrder())
                    .toList();
            boolean justes = lues.stream().allMatch(m -> m >= QUART_D_HEURE && m <= QUATORZE_JOURS);
            return Optional.of(lues).filter(l -> justes && l.size() <= 3);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> nombre(String texte, int de, int a) {
        return texte.strip().matches("\\d{1,7}")
                ? Optional.of(Integer.parseInt(texte.strip())).filter(n -> n >= de && n <= a)
                : Optional.empty();
    }
}
