package fr.coteacote.catalogue.web;

import fr.coteacote.acces.Entree;
import fr.coteacote.catalogue.FaitsLocaux;
import fr.coteacote.catalogue.web.PageFaitsLocaux.Erreur;
import fr.coteacote.catalogue.web.PageFaitsLocaux.Ligne;
import fr.coteacote.catalogue.web.PageFaitsLocaux.Tape;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The team says what it knows of work around here. */
@Controller
@RequestMapping("/equipe/possibles/ici")
@Entree(equipe = {Role.CONSEIL, Role.RELATION_ENTREPRISE, Role.SECTEUR, Role.DIRECTION})
class FaitsLocauxDeLEquipe {
    private static final int LONG = 300;

    private final FaitsLocaux faits;
    private final Formulaires formulaires;

    FaitsLocauxDeLEquipe(FaitsLocaux faits, Formulaires formulaires) {
        this.faits = faits;
        this.formulaires = formulaires;
    }

    @GetMapping
    String voir(Rendu rendu) {
        return rendu.page("catalogue/ici", page(new Tape("", "", "", ""), List.of()))
                .entiere();
    }

    @PostMapping
    String dire(
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String du,
            @RequestParam(defaultValue = "") String lien,
            @RequestParam UUID cle,
            Rendu rendu,
            HttpServletResponse reponse) {
        var tape = new Tape(court(texte), court(source), court(du), court(lien));
        var manques = new AtomicReference<List<Erreur>>(List.of());
        var suite = formulaires.uneFois(cle, () -> {
            var trouves =
                    faits.dire(new FaitsLocaux.Dit(tape.texte(), tape.source(), jour(tape.du()), tape.lien())).stream()
                            .map(m -> new Erreur(m.champ(), m.dire()))
                            .toList();
            manques.set(trouves);
            return trouves.isEmpty() ? Optional.of("/equipe/possibles/ici") : Optional.empty();
        });
        if (suite.isPresent()) {
            return "redirect:" + suite.get();
        }
        reponse.setStatus(422);
        List<Erreur> erreurs = Optional.ofNullable(manques.get()).orElse(List.of());
        return rendu.page("catalogue/ici", page(tape, erreurs)).entiere();
    }

    @PostMapping("/{fait}/retirer")
    String retirer(@PathVariable UUID fait) {
        faits.retirer(fait);
        return "redirect:/equipe/possibles/ici";
    }

    private PageFaitsLocaux page(Tape tape, List<Erreur> erreurs) {
        return new PageFaitsLocaux(
                faits.tous().stream()
                        .map(f -> new Ligne(
                                f.id().toString(), f.texte(), f.source() + ", " + EnFrancais.date(f.du()), f.lien()))
                        .toList(),
                tape,
                erreurs);
    }

    private static Optional<LocalDate> jour(String tape) {
        try {
            return Optional.of(LocalDate.parse(tape)).filter(j -> j.getYear() > 1990);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String court(String texte) {
        return texte.substring(0, Math.min(LONG, texte.length()));
    }
}
