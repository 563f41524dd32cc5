package fr.coteacote.espaces.jeune;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.catalogue.Candidatures;
import fr.coteacote.catalogue.Candidatures.Candidature;
import fr.coteacote.catalogue.Candidatures.Etat;
import fr.coteacote.espaces.jeune.PageMesCandidatures.Brouillon;
import fr.coteacote.espaces.jeune.PageMesCandidatures.Choix;
import fr.coteacote.espaces.jeune.PageMesCandidatures.Ligne;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.socle.web.Textes.Ton;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What I asked an employer, a school, a landlord: mine, shown only if I wish. */
@Controller
@Entree(jeune = true)
@RequestMapping("/moi/candidatures")
class MesCandidatures {
    private static final int LONG = 200;

    private final Candidatures candidatures;
    private final Registres registres;
    private final Structures structures;
    private final Formulaires formulaires;

    MesCandidatures(Candidatures candidatures, Registres registres, Structures structures, Formulaires formulaires) {
        this.candidatures = candidatures;
        this.registres = registres;
        this.structures = structures;
        this.formulaires = formulaires;
    }

    @GetMapping
    String voir(
            @RequestParam(defaultValue = "") String fait,
            @RequestParam(defaultValue = "") String defaire,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete) {
        return page(seance, fait, defaire, new Brouillon("", "", false), rendu, requete);
    }

    @PostMapping
    String noter(
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam(defaultValue = "") String chez,
            @RequestParam(defaultValue = "") String possible,
            @RequestParam UUID cle,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        if (quoi.isBlank()) {
            reponse.setStatus(422);
            return page(seance, "", "", new Brouillon(quoi, chez, true), rendu, requete);
        }
        formulaires.uneFois(cle, () -> {
            candidatures.noter(MonEspace.moi(seance), court(possible), court(quoi), court(chez));
            return Optional.of("/moi/candidatures");
        });
        return "redirect:/moi/candidatures?fait=note";
    }

    @PostMapping("/{candidature}/etape")
    String avancer(
            @PathVariable UUID candidature,
            @RequestParam(defaultValue = "ENVOYEE") Etat etat,
            @RequestParam(defaultValue = "") String jour,
            @AuthenticationPrincipal Seance seance) {
        candidatures.avancer(
                candidature, MonEspace.moi(seance), etat, jour(jour).orElseGet(structures::aujourdhui));
        return "redirect:/moi/candidatures?fait=etape";
    }

    @PostMapping("/{candidature}/ensuite")
    String prevoir(
            @PathVariable UUID candidature,
            @RequestParam(defaultValue = "") String ensuite,
            @RequestParam(defaultValue = "") String jour,
            @AuthenticationPrincipal Seance seance) {
        candidatures.prevoir(candidature, MonEspace.moi(seance), court(ensuite), jour(jour));
        return "redirect:/moi/candidatures?fait=ensuite";
    }

    @PostMapping("/{candidature}/partager")
    String partager(
            @PathVariable UUID candidature,
            @RequestParam(defaultValue = "oui") String partage,
            @AuthenticationPrincipal Seance seance) {
        boolean oui = partage.equals("oui");
        candidatures.partager(candidature, MonEspace.moi(seance), oui);
        return "redirect:/moi/candidatures?fait=" + (oui ? "partage" : "garde");
    }

    @PostMapping("/{candidature}/retirer")
    String retirer(
            @PathVariable UUID candidature,
            @RequestParam(defaultValue = "oui") String retire,
            @AuthenticationPrincipal Seance seance) {
        boolean oui = retire.equals("oui");
        candidatures.retirer(candidature, MonEspace.moi(seance), oui);
        return "redirect:/moi/candidatures?fait=" + (oui ? "retire&defaire=" + candidature : "remis");
    }

    private String page(
            Seance seance, String fait, String defaire, Brouillon brouillon, Rendu rendu, HttpServletRequest requete) {
        var t = registres.de(MonEspace.moi(seance), requete);
        return rendu.page(
                        "espaces/jeune/candidatures",
                        new PageMesCandidatures(
                                candidatures.de(MonEspace.moi(seance)).stream()
                                        .map(c -> ligne(c, t))
                                        .toList(),
                                Stream.of(Etat.values())
                                        .map(e -> new Choix(e.name(), t.dire("candidature." + e.name())))
                                        .toList(),
                                structures.aujourdhui().toString(),
                                fait,
                                defaire.matches("[0-9a-f-]{36}") ? defaire : "",
                                brouillon))
                .entiere();
    }

    private static Ligne ligne(Candidature c, Ton t) {
        return new Ligne(
                c.id().toString(),
                c.quoi(),
                c.chez(),
                t.dire("candidature." + c.etat().name()),
                c.etat().name(),
                c.ensuite(),
                c.ensuiteLe().map(LocalDate::toString).orElse(""),
                c.ensuiteLe().map(EnFrancais::jourDuMois).orElse(""),
                c.partagee(),
                c.etapes().stream()
                        .map(e -> t.dire("candidature." + e.etat().name()) + ", " + EnFrancais.jourDuMois(e.jour()))
                        .toList());
    }

    private static Optional<LocalDate> jour(String tape) {
        try {
            return Optional.of(LocalDate.parse(tape)).filter(j -> j.getYear() > 2000 && j.getYear() < 2100);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String court(String texte) {
        return texte.substring(0, Math.min(LONG, texte.length()));
    }
}
