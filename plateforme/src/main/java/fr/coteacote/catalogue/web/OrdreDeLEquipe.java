package fr.coteacote.catalogue.web;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.catalogue.OrdreDesPossibles;
import fr.coteacote.catalogue.OrdreDesPossibles.Reglage;
import fr.coteacote.catalogue.OrdreDesPossibles.Version;
import fr.coteacote.catalogue.web.PageOrdre.Avant;
import fr.coteacote.catalogue.web.PageOrdre.Erreur;
import fr.coteacote.catalogue.web.PageOrdre.Poids;
import fr.coteacote.possibles.CritereDeRang;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The order of possibles: everybody in the team reads it, the direction and the sector edit it. */
@Controller
@RequestMapping("/equipe/possibles/ordre")
class OrdreDeLEquipe {
    private static final String CROISE =
            "Quelqu’un a changé l’ordre entre-temps\u00a0: le sien est plus bas. Vos chiffres sont restés, à garder ou à reprendre.";

    private final OrdreDesPossibles ordre;
    private final Structures structures;

    OrdreDeLEquipe(OrdreDesPossibles ordre, Structures structures) {
        this.ordre = ordre;
        this.structures = structures;
    }

    @GetMapping
    @Entree(touteLEquipe = true)
    String voir(@AuthenticationPrincipal Seance seance, Rendu rendu) {
        var versions = ordre.versions();
        var tapes = versions.getFirst().poids().entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().name(), e -> Integer.toString(e.getValue())));
        return rendu.page("catalogue/ordre", page(versions, tapes, "", List.of(), regle(seance)))
                .entiere();
    }

    @PostMapping
    @Entree(equipe = {Role.SECTEUR, Role.DIRECTION})
    String regler(
            @RequestParam Map<String, String> recus,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String pourquoi,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        var tapes = Stream.of(CritereDeRang.values())
                .collect(Collectors.toMap(Enum::name, c -> court(recus.getOrDefault(c.name(), ""))));
        return switch (ordre.regler(version, tapes, pourquoi)) {
            case Reglage.Fait _ -> {
                Annonces.dire(session, "C’est réglé\u00a0: l’ordre change dès la prochaine page.");
                yield "redirect:/equipe/possibles/ordre";
            }
            case Reglage.ChangeEntreTemps _ -> {
                reponse.setStatus(409);
                yield repris(tapes, pourquoi, List.of(new Erreur("versions", CROISE)), rendu);
            }
            case Reglage.Refuse(var manques) -> {
                reponse.setStatus(422);
                var erreurs = manques.stream()
                        .map(m -> new Erreur(m.champ(), m.dire()))
                        .toList();
                yield repris(tapes, pourquoi, erreurs, rendu);
            }
        };
    }

    /** With what was typed, and every version there is. */
    private String repris(Map<String, String> tapes, String pourquoi, List<Erreur> erreurs, Rendu rendu) {
        return rendu.page("catalogue/ordre", page(ordre.versions(), tapes, pourquoi, erreurs, true))
                .entiere();
    }

    private static boolean regle(Seance seance) {
        var moi = (Acteur.Equipe) seance.acteur();
        return moi.a(Role.SECTEUR) || moi.a(Role.DIRECTION);
    }

    private PageOrdre page(
            List<Version> versions, Map<String, String> tapes, String pourquoi, List<Erreur> erreurs, boolean regle) {
        return new PageOrdre(
                versions.getFirst().numero(),
                regle,
                Stream.of(CritereDeRang.values())
                        .map(c -> new Poids(c.name(), quoi(c), tapes.getOrDefault(c.name(), "")))
                        .toList(),
                pourquoi,
                versions.stream().map(this::avant).toList(),
                erreurs);
    }

    private Avant avant(Version v) {
        String poids = v.poids().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<CritereDeRang, Integer> e) -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(e -> quoi(e.getKey()).replaceFirst("\\h:.*", "") + " " + e.getValue())
                .collect(Collectors.joining(", "));
        var jour = LocalDate.ofInstant(v.le(), structures.courante().fuseau());
        return new Avant(v.numero() == 0 ? "Au départ" : EnFrancais.date(jour), v.pourquoi(), poids);
    }

    private static String quoi(CritereDeRang critere) {
        return switch (critere) {
            case DEBUT -> "Début\u00a0: ce qui peut commencer bientôt";
            case TRAJET -> "Trajet\u00a0: ce qui est facile à rejoindre";
            case ENVIES -> "Envies\u00a0: ce que la personne a dit vouloir";
            case TALENTS -> "Talents\u00a0: ce qu’elle sait déjà faire";
            case DEBUTANT -> "Débuter\u00a0: ce qui accepte qu’on n’ait jamais essayé";
            case REPONSE -> "Réponses\u00a0: les employeurs qui répondent";
            case FRAICHEUR -> "Fraîcheur\u00a0: ce qui a été vérifié récemment";
            case URGENCE -> "Urgence\u00a0: ce qui répond à ce qui presse";
            case REFUS -> "Refus\u00a0: ce qui ressemble moins à ce qu’elle a écarté";
        };
    }

    private static String court(String tape) {
        return tape.strip().substring(0, Math.min(6, tape.strip().length()));
    }
}
