package fr.coteacote.espaces.jeune;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.parcours.PreparerSaRencontre;
import fr.coteacote.parcours.PreparerSaRencontre.Confidence;
import fr.coteacote.parcours.PreparerSaRencontre.Memo;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** I prepare my meeting: a memo of mine, shown if I wish; something delicate, for who accompanies me alone. */
@Controller
@RequestMapping("/moi/memo")
@Entree(jeune = true)
class MonMemo {
    private static final int LONGUEUR = 4_000;

    private final PreparerSaRencontre preparer;
    private final Registres registres;
    private final Formulaires formulaires;

    MonMemo(PreparerSaRencontre preparer, Registres registres, Formulaires formulaires) {
        this.preparer = preparer;
        this.registres = registres;
        this.formulaires = formulaires;
    }

    @GetMapping
    String voir(
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete) {
        var moi = MonEspace.moi(seance);
        registres.de(moi, requete);
        var memo = preparer.memo(moi);
        var confies = preparer.miens(moi).stream()
                .map(s -> new PageMemo.Confie(s.id().toString(), s.texte(), s.lu()))
                .toList();
        return rendu.page("espaces/jeune/memo", new PageMemo(memo.texte(), memo.partage(), confies, fait))
                .entiere();
    }

    @PostMapping
    String ecrire(
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(defaultValue = "non") String montrer,
            @AuthenticationPrincipal Seance seance) {
        boolean montre = montrer.equals("oui");
        preparer.ecrire(
                MonEspace.moi(seance), new Memo(texte.substring(0, Math.min(texte.length(), LONGUEUR)), montre));
        return "redirect:/moi/memo?fait=" + (montre ? "montre" : "garde");
    }

    @PostMapping("/confier")
    String confier(
            @RequestParam UUID cle,
            @RequestParam(defaultValue = "") String texte,
            @AuthenticationPrincipal Seance seance) {
        if (texte.isBlank()) {
            return "redirect:/moi/memo#delicat";
        }
        String court = texte.substring(0, Math.min(texte.length(), LONGUEUR / 2));
        return formulaires
                .uneFois(cle, () -> switch (preparer.confier(MonEspace.moi(seance), court)) {
                    case Confidence.Confiee _ -> Optional.of("redirect:/moi/memo?fait=confie#delicat");
                    case Confidence.PersonneEncore _ -> Optional.empty();
                })
                .orElse("redirect:/moi/memo?fait=personne#delicat");
    }

    @PostMapping("/confies/{sujet}/reprendre")
    String reprendre(@PathVariable UUID sujet, @AuthenticationPrincipal Seance seance) {
        preparer.reprendre(sujet, MonEspace.moi(seance));
        return "redirect:/moi/memo?fait=repris#delicat";
    }
}
