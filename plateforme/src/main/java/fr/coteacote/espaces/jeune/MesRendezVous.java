package fr.coteacote.espaces.jeune;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.agenda.AnnulerRendezVous;
import fr.coteacote.agenda.ChangerDeModalite;
import fr.coteacote.agenda.DeplacerRendezVous;
import fr.coteacote.agenda.DeplacerRendezVous.Deplacement;
import fr.coteacote.agenda.Modalite;
import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.agenda.RepondreAuRendezVous;
import fr.coteacote.agenda.RepondreAuRendezVous.Dit;
import fr.coteacote.agenda.RepondreAuRendezVous.Suite;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Je viens, déplacer, j’ai mieux, autrement, annuler: one tap each, each undone in one tap. */
@Controller
@RequestMapping("/moi/rendez-vous/{id}")
@Entree(jeune = true)
class MesRendezVous {
    private static final int LONGUEUR = 200;

    private final LectureDeMonAgenda lecture;
    private final Registres registres;
    private final CompositionDUnePrise composition;
    private final RepondreAuRendezVous repondre;
    private final DeplacerRendezVous deplacer;
    private final AnnulerRendezVous annuler;
    private final ChangerDeModalite changer;
    private final Structures structures;
    private final Formulaires formulaires;

    MesRendezVous(
            LectureDeMonAgenda lecture,
            Registres registres,
            CompositionDUnePrise composition,
            RepondreAuRendezVous repondre,
            DeplacerRendezVous deplacer,
            AnnulerRendezVous annuler,
            ChangerDeModalite changer,
            Structures structures,
            Formulaires formulaires) {
        this.lecture = lecture;
        this.registres = registres;
        this.composition = composition;
        this.repondre = repondre;
        this.deplacer = deplacer;
        this.annuler = annuler;
        this.changer = changer;
        this.structures = structures;
        this.formulaires = formulaires;
    }

    /** Only mine: anybody else’s does not exist here. */
    @ModelAttribute
    void verifier(@PathVariable RendezVousId id, @AuthenticationPrincipal Seance seance) {
        lecture.mien(id, MonEspace.moi(seance));
    }

    /** Tapped twice on a slow network, it is done once and says the same. */
    private String uneFois(UUID cle, Supplier<String> geste) {
        return formulaires.uneFois(cle, () -> Optional.of(geste.get())).orElseThrow();
    }

    /** Back where it was tapped. */
    private static String retour(String ou, RendezVousId id, String fait) {
        return switch (ou) {
            case "agenda" -> "redirect:/moi/agenda?fait=" + fait + "&rdv=" + id;
            case "messages" -> "redirect:/moi/messages?fait=" + fait + "#rdv";
            default -> "redirect:/moi?fait=" + fait;
        };
    }

    @PostMapping("/je-viens")
    String jeViens(
            @PathVariable RendezVousId id,
            @RequestParam(defaultValue = "oui") String vient,
            @RequestParam(defaultValue = "") String ou) {
        deplacer.dire(id, vient.equals("oui"));
        return retour(ou, id, vient.equals("oui") ? "vient" : "peut-etre");
    }

    @PostMapping("/j-ai-mieux")
    String jAiMieux(@PathVariable RendezVousId id, @RequestParam UUID cle) {
        return uneFois(cle, () -> switch (repondre.repondre(id, Dit.J_AI_MIEUX)) {
            case Suite.Libere(var _, var heures) when heures.isEmpty() -> retour("agenda", id, "mieux");
            case Suite.Libere _ -> "redirect:/moi/rendez-vous/" + id + "/heures?fait=mieux";
            case Suite.DejaCommence _ -> retour("agenda", id, "commence");
            case Suite.Note _, Suite.AChoisir _, Suite.PlusPrevu _ -> retour("agenda", id, "plus-prevu");
        });
    }

    @PostMapping("/annuler")
    String annuler(@PathVariable RendezVousId id, @RequestParam(defaultValue = "") String ou, @RequestParam UUID cle) {
        return uneFois(cle, () -> switch (annuler.annuler(id)) {
            case ANNULE -> retour(ou, id, "annule");
            case DEJA_COMMENCE -> retour(ou, id, "commence");
            case PLUS_PREVU -> retour(ou, id, "plus-prevu");
        });
    }

    @PostMapping("/reprendre")
    String reprendre(@PathVariable RendezVousId id, @RequestParam(defaultValue = "") String ou) {
        return switch (annuler.reprendre(id)) {
            case REPRIS -> retour(ou, id, "repris");
            case CRENEAU_PRIS -> retour(ou, id, "pris");
            case PASSE -> retour(ou, id, "commence");
        };
    }

    @PostMapping("/autrement")
    String autrement(
            @PathVariable RendezVousId id,
            @RequestParam Modalite modalite,
            @RequestParam(defaultValue = "") String lieu) {
        String court = lieu.substring(0, Math.min(lieu.length(), LONGUEUR));
        return switch (changer.changer(id, modalite, court)) {
            case CHANGE -> retour("agenda", id, "autrement");
            case SANS_SALLE, SANS_VISIO -> retour("agenda", id, "pas-comme-ca");
            case DEJA_COMMENCE -> retour("agenda", id, "commence");
            case PLUS_PREVU -> retour("agenda", id, "plus-prevu");
        };
    }

    @GetMapping("/heures")
    String heures(
            @PathVariable RendezVousId id,
            @RequestParam(defaultValue = "") String fait,
            @RequestParam(defaultValue = "") String ou,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete) {
        var moi = MonEspace.moi(seance);
        registres.de(moi, requete);
        var prevu = lecture.mien(id, moi);
        var local = prevu.debut().atZone(structures.courante().fuseau());
        String quand = EnFrancais.moment(
                EnFrancais.jourProche(local.toLocalDate(), structures.aujourdhui()), local.toLocalTime());
        var jours = composition.jours(repondre.heuresPour(id));
        return rendu.page(
                        "espaces/jeune/heures",
                        new PageHeures(id.toString(), quand, prevu.prenom(), jours, fait.equals("mieux"), ou))
                .entiere();
    }

    @PostMapping("/deplacer")
    String deplacer(
            @PathVariable RendezVousId id,
            @RequestParam(defaultValue = "") String debut,
            @RequestParam(defaultValue = "") String ou,
            @RequestParam UUID cle) {
        return uneFois(cle, () -> repondre.heuresPour(id).stream()
                .filter(c -> c.debut().toString().equals(debut))
                .findFirst()
                .map(c -> suite(ou, id, deplacer.deplacer(id, c)))
                .orElseGet(() -> retour(ou, id, "pris")));
    }

    @PostMapping("/remettre")
    String remettre(@PathVariable RendezVousId id, @RequestParam(defaultValue = "") String ou, @RequestParam UUID cle) {
        return uneFois(cle, () -> suite(ou, id, deplacer.remettre(id)));
    }

    private static String suite(String ou, RendezVousId id, Deplacement deplacement) {
        return switch (deplacement) {
            case Deplacement.Deplace _ -> retour(ou, id, "deplace");
            case Deplacement.Refuse(var raison) ->
                switch (raison) {
                    case DEJA_COMMENCE -> retour(ou, id, "commence");
                    case CRENEAU_PRIS -> retour(ou, id, "pris");
                    case PLUS_PREVU -> retour(ou, id, "plus-prevu");
                };
        };
    }
}
