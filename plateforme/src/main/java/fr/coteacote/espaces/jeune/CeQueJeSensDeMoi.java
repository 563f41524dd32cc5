package fr.coteacote.espaces.jeune;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.parcours.OuJEnSuis;
import fr.coteacote.parcours.OuJEnSuis.Dite;
import fr.coteacote.parcours.OuJEnSuis.Niveau;
import fr.coteacote.parcours.OuJEnSuis.Phrase;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.socle.web.Textes.Ton;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** « Où j’en suis, pour moi »: I say it, I read it, I erase it, and nobody else does. */
@Controller
@Entree(jeune = true)
@RequestMapping("/moi/ou-j-en-suis")
class CeQueJeSensDeMoi {
    private final Registres registres;
    private final OuJEnSuis ouJEnSuis;
    private final Structures structures;

    CeQueJeSensDeMoi(Registres registres, OuJEnSuis ouJEnSuis, Structures structures) {
        this.registres = registres;
        this.ouJEnSuis = ouJEnSuis;
        this.structures = structures;
    }

    @GetMapping
    String voir(
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete) {
        var moi = MonEspace.moi(seance);
        return rendu.page("espaces/jeune/ou-j-en-suis", page(moi, fait, registres.de(moi, requete)))
                .entiere();
    }

    /** A sentence left aside stays as it was. */
    @PostMapping
    String dire(@RequestParam Map<String, String> champs, @AuthenticationPrincipal Seance seance) {
        Map<Phrase, Niveau> dites = new EnumMap<>(Phrase.class);
        for (var phrase : Phrase.values()) {
            niveau(champs.getOrDefault(phrase.name(), "")).forEach(n -> dites.put(phrase, n));
        }
        ouJEnSuis.dire(MonEspace.moi(seance), dites);
        return "redirect:/moi/ou-j-en-suis" + (dites.isEmpty() ? "" : "?fait=garde");
    }

    @PostMapping("/oublier")
    String oublier(@AuthenticationPrincipal Seance seance) {
        ouJEnSuis.oublier(MonEspace.moi(seance));
        return "redirect:/moi/ou-j-en-suis?fait=garde";
    }

    private static Stream<Niveau> niveau(String nom) {
        return Arrays.stream(Niveau.values()).filter(n -> n.name().equals(nom));
    }

    private PageOuJEnSuis page(JeuneId moi, String fait, Ton t) {
        var dites = ouJEnSuis.derniers(moi).stream().collect(Collectors.groupingBy(Dite::phrase));
        var lignes = Arrays.stream(Phrase.values())
                .map(p -> ligne(p, dites.getOrDefault(p, List.of()), t))
                .toList();
        return new PageOuJEnSuis(lignes, !dites.isEmpty(), fait.equals("garde"));
    }

    private PageOuJEnSuis.Ligne ligne(Phrase phrase, List<Dite> dites, Ton t) {
        return new PageOuJEnSuis.Ligne(
                phrase.name(),
                t.dire("suis." + phrase),
                dites.isEmpty() ? "" : dites.getFirst().niveau().name(),
                dites.stream().map(d -> dite(d, t)).collect(Collectors.joining(", ")));
    }

    private String dite(Dite d, Ton t) {
        var jour = LocalDate.ofInstant(d.le(), structures.courante().fuseau());
        return t.dire(
                "suis.dit", t.dire("suis.niveau." + d.niveau()).toLowerCase(Locale.FRENCH), EnFrancais.date(jour));
    }
}
