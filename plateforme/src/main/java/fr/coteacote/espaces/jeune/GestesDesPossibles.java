package fr.coteacote.espaces.jeune;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.catalogue.DemanderUnPossible;
import fr.coteacote.catalogue.LecturesFaciles;
import fr.coteacote.catalogue.ReponsesDuJeune;
import fr.coteacote.catalogue.Signalements;
import fr.coteacote.catalogue.VoirLesPossibles;
import fr.coteacote.possibles.MotifRefus;
import fr.coteacote.possibles.Opportunite;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.Adresses;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What I answer: kept, later, not for me, I try it. Each one can be taken back. */
@Controller
@Entree(jeune = true)
@RequestMapping("/moi/possibles")
class GestesDesPossibles {
    private final VoirLesPossibles possibles;
    private final ReponsesDuJeune reponses;
    private final Signalements signalements;
    private final DemanderUnPossible demandes;
    private final LecturesFaciles lectures;
    private final Registres registres;
    private final Structures structures;

    GestesDesPossibles(
            VoirLesPossibles possibles,
            ReponsesDuJeune reponses,
            Signalements signalements,
            DemanderUnPossible demandes,
            LecturesFaciles lectures,
            Registres registres,
            Structures structures) {
        this.possibles = possibles;
        this.reponses = reponses;
        this.signalements = signalements;
        this.demandes = demandes;
        this.lectures = lectures;
        this.registres = registres;
        this.structures = structures;
    }

    @PostMapping("/garder")
    String garder(@RequestParam(defaultValue = "") String id, @AuthenticationPrincipal Seance seance) {
        return repondre(seance, id, reponses::garder);
    }

    @PostMapping("/plus-tard")
    String plusTard(
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String quand,
            @RequestParam(defaultValue = "") String jour,
            @AuthenticationPrincipal Seance seance) {
        return repondre(seance, id, (moi, chose) -> reponses.plusTard(moi, chose, revient(quand, jour)));
    }

    /** The day they wrote; else the one they pressed. */
    private LocalDate revient(String quand, String jour) {
        var aujourdhui = structures.aujourdhui();
        try {
            var ecrit = LocalDate.parse(jour);
            return ecrit.isAfter(aujourdhui.plusYears(1)) ? aujourdhui.plusYears(1) : ecrit;
        } catch (DateTimeException e) {
            return switch (quand) {
                case "DEMAIN" -> aujourdhui.plusDays(1);
                case "MOIS" -> aujourdhui.plusMonths(1);
                default -> aujourdhui.plusWeeks(1);
            };
        }
    }

    @PostMapping("/pas-pour-moi")
    String pasPourMoi(
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "NON_DIT") MotifRefus motif,
            @AuthenticationPrincipal Seance seance) {
        return repondre(seance, id, (moi, chose) -> reponses.pasPourMoi(moi, chose, motif));
    }

    @PostMapping("/choisir")
    String choisir(@RequestParam(defaultValue = "") String id, @AuthenticationPrincipal Seance seance) {
        return repondre(seance, id, reponses::choisir);
    }

    @PostMapping("/reprendre")
    String reprendre(@RequestParam(defaultValue = "") String id, @AuthenticationPrincipal Seance seance) {
        boolean repris = reponses.reprendre(MonEspace.moi(seance), id).isPresent();
        return "redirect:/moi/possibles" + (repris ? "?dit=repris" : "");
    }

    @PostMapping("/signaler")
    String signaler(
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "FINI") Signalements.Quoi quoi,
            @AuthenticationPrincipal Seance seance) {
        var chose = possibles.chose(id);
        chose.ifPresent(c -> signalements.signaler(
                id, c.presentation().titre(), quoi, MonEspace.moi(seance).id()));
        return chose.isPresent()
                ? "redirect:" + Adresses.avec("/moi/possibles/voir", "id", id) + "&fait=signale"
                : "redirect:/moi/possibles?dit=fini";
    }

    /** How possibles open from now on. */
    @PostMapping("/lecture")
    String lire(
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String facile,
            @AuthenticationPrincipal Seance seance) {
        lectures.choisir(MonEspace.moi(seance), facile.equals("oui"));
        return "redirect:" + Adresses.avec("/moi/possibles/voir", "id", id);
    }

    /** Asked once: the same tap again only says so. */
    @PostMapping("/demander")
    String demander(
            @RequestParam(defaultValue = "") String id,
            @AuthenticationPrincipal Seance seance,
            HttpServletRequest requete) {
        var moi = MonEspace.moi(seance);
        var t = registres.de(moi, requete);
        return possibles
                .chose(id)
                .map(chose -> demandes.demander(
                        moi,
                        chose,
                        new DemanderUnPossible.Mots(
                                t.dire(
                                        "possible.demande.mots",
                                        chose.presentation().titre()),
                                t.dire("possible.demande.ensuite"))))
                .map(suite -> "redirect:" + Adresses.avec("/moi/possibles/voir", "id", id) + "&fait=" + suite)
                .orElse("redirect:/moi/possibles?dit=fini");
    }

    private String repondre(Seance seance, String id, BiConsumer<JeuneId, Opportunite> reponse) {
        var chose = possibles.chose(id);
        chose.ifPresent(c -> reponse.accept(MonEspace.moi(seance), c));
        return "redirect:" + Adresses.avec("/moi/possibles", "dit", chose.isPresent() ? id : "fini");
    }
}
