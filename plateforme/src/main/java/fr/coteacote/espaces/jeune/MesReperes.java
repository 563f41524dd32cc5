package fr.coteacote.espaces.jeune;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.catalogue.Reperes;
import fr.coteacote.catalogue.SaisieDeReperes;
import fr.coteacote.catalogue.Talents;
import fr.coteacote.espaces.jeune.PageMesReperes.Case;
import fr.coteacote.possibles.Moyen;
import fr.coteacote.possibles.Permis;
import fr.coteacote.possibles.Rythme;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.socle.web.Textes.Ton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where I start from and how I get around; then what suits me, when I cannot, and how much surprise I want. */
@Controller
@Entree(jeune = true)
@RequestMapping("/moi/possibles/reperes")
class MesReperes {
    private static final String DEPART = "espaces/jeune/reperes";
    private static final String ENVIES = "espaces/jeune/envies";
    private static final List<Permis> PERMIS = List.of(Permis.AM, Permis.B);

    private final Reperes reperes;
    private final SaisieDeReperes saisies;
    private final Talents talents;
    private final Registres registres;

    MesReperes(Reperes reperes, SaisieDeReperes saisies, Talents talents, Registres registres) {
        this.reperes = reperes;
        this.saisies = saisies;
        this.talents = talents;
        this.registres = registres;
    }

    @GetMapping
    String voirLeDepart(@AuthenticationPrincipal Seance seance, Rendu rendu, HttpServletRequest requete) {
        return page(DEPART, enregistres(seance), seance, rendu, requete);
    }

    @GetMapping("/envies")
    String voirLesEnvies(@AuthenticationPrincipal Seance seance, Rendu rendu, HttpServletRequest requete) {
        return page(ENVIES, enregistres(seance), seance, rendu, requete);
    }

    @PostMapping
    String direLeDepart(
            @RequestParam(defaultValue = "") String commune,
            @RequestParam(defaultValue = "") List<String> moyens,
            @RequestParam(defaultValue = "") List<String> permis,
            @RequestParam(defaultValue = "") String minutes,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        var moi = MonEspace.moi(seance);
        var lue = saisies.lire(reperes.de(moi), new SaisieDeReperes.Depart(commune, moyens, permis, minutes));
        if (lue.bonne()) {
            reperes.dire(moi, lue.dits());
            return "redirect:/moi/possibles/reperes/envies";
        }
        reponse.setStatus(422);
        return page(DEPART, lue, seance, rendu, requete);
    }

    @PostMapping("/envies")
    String direLesEnvies(
            @RequestParam(defaultValue = "") String niveau,
            @RequestParam(defaultValue = "") List<String> evite,
            @RequestParam(defaultValue = "") String garde,
            @RequestParam(defaultValue = "20") String surprise,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        var moi = MonEspace.moi(seance);
        var lue = saisies.lire(reperes.de(moi), new SaisieDeReperes.Envies(niveau, evite, garde, surprise));
        if (lue.bonne()) {
            reperes.dire(moi, lue.dits());
            return "redirect:/moi/possibles";
        }
        reponse.setStatus(422);
        return page(ENVIES, lue, seance, rendu, requete);
    }

    /** What I can do counts, or no longer. */
    @PostMapping("/talents")
    String talent(
            @RequestParam UUID ressource,
            @RequestParam(defaultValue = "") String rome,
            @RequestParam(defaultValue = "") String oui,
            @AuthenticationPrincipal Seance seance) {
        talents.repondre(MonEspace.moi(seance), ressource, rome, oui.equals("oui"));
        return "redirect:/moi/possibles/reperes/envies#talents";
    }

    private List<PageMesReperes.Talent> talents(JeuneId moi) {
        return talents.liens(moi).stream()
                .map(l -> new PageMesReperes.Talent(
                        l.ressource(), l.metier().rome(), l.mots(), l.metier().libelle(), l.oui()))
                .toList();
    }

    private SaisieDeReperes.Lue enregistres(Seance seance) {
        return SaisieDeReperes.Lue.telle(reperes.de(MonEspace.moi(seance)));
    }

    private String page(
            String gabarit, SaisieDeReperes.Lue lue, Seance seance, Rendu rendu, HttpServletRequest requete) {
        var moi = MonEspace.moi(seance);
        var siens = gabarit.equals(ENVIES) ? talents(moi) : List.<PageMesReperes.Talent>of();
        return rendu.page(gabarit, page(lue, siens, registres.de(moi, requete))).entiere();
    }

    private static PageMesReperes page(SaisieDeReperes.Lue lue, List<PageMesReperes.Talent> siens, Ton t) {
        var dits = lue.dits();
        return new PageMesReperes(
                dits.commune(),
                lue.communeInconnue(),
                cases(List.of(Moyen.values()), dits.moyens().orElse(Set.of()), m -> EnFrancais.majuscule(m.mot())),
                cases(PERMIS, dits.permis().orElse(Set.of()), p -> t.dire("reperes.permis." + p.name())),
                cases(List.of(Rythme.values()), dits.evite(), r -> EnFrancais.majuscule(r.mot())),
                nombres(dits.niveau(), t, "niveau", 0, 3, 4, 5, 6, 7),
                nombres(dits.minutes(), t, "minutes", 15, 30, 45, 60, 90),
                nombres(OptionalInt.of(dits.surprise()), t, "surprise", 0, 10, 20, 35, 50),
                String.join("\n", dits.garde()),
                lue.gardeIllisible(),
                siens);
    }

    private static <E extends Enum<E>> List<Case> cases(
            List<E> toutes, Collection<E> ici, Function<E, String> libelle) {
        return toutes.stream()
                .map(v -> new Case(v.name(), libelle.apply(v), ici.contains(v)))
                .toList();
    }

    private static List<Case> nombres(OptionalInt ici, Ton t, String nom, int... valeurs) {
        var dits = IntStream.of(valeurs)
                .mapToObj(n -> new Case(
                        Integer.toString(n),
                        t.dire("reperes." + nom + "." + n),
                        ici.isPresent() && ici.getAsInt() == n));
        return nom.equals("surprise")
                ? dits.toList()
                : Stream.concat(Stream.of(new Case("", t.dire("reperes.non.dit"), ici.isEmpty())), dits)
                        .toList();
    }
}
