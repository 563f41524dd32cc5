package fr.coteacote.espaces.jeune;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.catalogue.ReponsesDuJeune;
import fr.coteacote.catalogue.Signalements;
import fr.coteacote.catalogue.VoirLesPossibles;
import fr.coteacote.possibles.MotifRefus;
import fr.coteacote.possibles.Opportunite;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.structures.Structures;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** What I answer: kept, later, not for me, I try it. Each one can be taken back. */
@Controller
@Entree(jeune = true)
@RequestMapping("/moi/possibles")
class GestesDesPossibles {
    private final VoirLesPossibles possibles;
    private final ReponsesDuJeune reponses;
    private final Signalements signalements;
    private final Structures structures;

    GestesDesPossibles(
            VoirLesPossibles possibles, ReponsesDuJeune reponses, Signalements signalements, Structures structures) {
        this.possibles = possibles;
        this.reponses = reponses;
        this.signalements = signalements;
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
        var moi = MonEspace.moi(seance);
        possibles
                .chose(id)
                .ifPresent(
                        chose -> signalements.signaler(id, chose.presentation().titre(), quoi, moi.id()));
        return "redirect:"
                + UriComponentsBuilder.fromPath("/moi/possibles/voir")
                        .queryParam("id", "{id}")
                        .queryParam("fait", "signale")
                        .build(id);
    }

    private String repondre(Seance seance, String id, BiConsumer<JeuneId, Opportunite> reponse) {
        var chose = possibles.chose(id);
        chose.ifPresent(c -> reponse.accept(MonEspace.moi(seance), c));
        return "redirect:"
                + UriComponentsBuilder.fromPath("/moi/possibles")
                        .queryParam("dit", "{id}")
                        .build(chose.isPresent() ? id : "fini");
    }
}
