package fr.coteacote.espaces.jeune;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.agenda.AtelierId;
import fr.coteacote.agenda.Ateliers;
import fr.coteacote.agenda.Idees;
import fr.coteacote.agenda.SInscrire;
import fr.coteacote.agenda.SeanceId;
import fr.coteacote.agenda.VivreUneSeance;
import fr.coteacote.agenda.VivreUneSeance.Avis;
import fr.coteacote.dossiers.Theme;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is done together: I come, I taste, I leave when I want; and I have an idea. */
@Controller
@Entree(jeune = true)
class MesAteliers {
    private static final int LONGUEUR = 120;
    private static final int TEXTE = 2_000;

    private final CompositionDesAteliers composition;
    private final LectureDesAteliers lecture;
    private final Registres registres;
    private final SInscrire inscrire;
    private final VivreUneSeance vivre;
    private final Ateliers ateliers;
    private final Idees idees;
    private final Formulaires formulaires;

    MesAteliers(
            CompositionDesAteliers composition,
            LectureDesAteliers lecture,
            Registres registres,
            SInscrire inscrire,
            VivreUneSeance vivre,
            Ateliers ateliers,
            Idees idees,
            Formulaires formulaires) {
        this.composition = composition;
        this.lecture = lecture;
        this.registres = registres;
        this.inscrire = inscrire;
        this.vivre = vivre;
        this.ateliers = ateliers;
        this.idees = idees;
        this.formulaires = formulaires;
    }

    @GetMapping("/moi/ateliers")
    String tous(
            @RequestParam(defaultValue = "semaine") String quand,
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete) {
        return page(quand, fait, seance, rendu, requete);
    }

    private String page(String quand, String fait, Seance seance, Rendu rendu, HttpServletRequest requete) {
        var moi = MonEspace.moi(seance);
        var t = registres.de(moi, requete);
        return rendu.page("espaces/jeune/ateliers", composition.composer(moi, quand, fait, t))
                .entiere();
    }

    @PostMapping("/moi/seance/{id}/je-viens")
    String venir(@PathVariable SeanceId id, @AuthenticationPrincipal Seance seance) {
        return retour(dit(inscrire.venir(id, MonEspace.moi(seance))), id);
    }

    /** This one and all those of the series that follow. */
    @PostMapping("/moi/seance/{id}/toutes")
    String toutVenir(@PathVariable SeanceId id, @AuthenticationPrincipal Seance seance) {
        var moi = MonEspace.moi(seance);
        String premier = dit(inscrire.venir(id, moi));
        lecture.suite(id.id()).forEach(autre -> inscrire.venir(new SeanceId(autre), moi));
        return retour(premier, id);
    }

    @PostMapping("/moi/seance/{id}/je-ne-viens-plus")
    String partir(@PathVariable SeanceId id, @AuthenticationPrincipal Seance seance) {
        return retour(inscrire.partir(id, MonEspace.moi(seance)) ? "parti" : "commencee", id);
    }

    @PostMapping("/moi/seance/{id}/retour")
    String dire(
            @PathVariable SeanceId id,
            @RequestParam Avis plaisir,
            @RequestParam Avis garde,
            @AuthenticationPrincipal Seance seance) {
        vivre.dire(id, MonEspace.moi(seance), plaisir, garde);
        return "redirect:/moi/ateliers?fait=retour";
    }

    @PostMapping("/moi/ateliers/idee")
    String proposer(
            @RequestParam(defaultValue = "") String titre,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam UUID cle,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        if (titre.isBlank()) {
            reponse.setStatus(422);
            return page("semaine", "", seance, rendu, requete);
        }
        formulaires.uneFois(cle, () -> {
            ateliers.creer(new Ateliers.Atelier(
                    court(titre, LONGUEUR), court(texte, TEXTE), "", Theme.LIEN_SOCIAL, 8, Duration.ofHours(2)));
            return Optional.of("/moi/ateliers");
        });
        return "redirect:/moi/ateliers?fait=idee";
    }

    /** One tap, and one to take it back. */
    @PostMapping("/moi/idees/{id}/moi-aussi")
    String moiAussi(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "oui") String oui,
            @AuthenticationPrincipal Seance seance) {
        if (oui.equals("oui")) {
            idees.moiAussi(new AtelierId(id), MonEspace.moi(seance));
        } else {
            idees.plusMoi(new AtelierId(id), MonEspace.moi(seance));
        }
        return "redirect:/moi/ateliers#idees-des-autres";
    }

    private static String dit(SInscrire.Inscription inscription) {
        return switch (inscription) {
            case INSCRIT -> "inscrit";
            case EN_ATTENTE -> "attente";
            case DEJA_COMMENCEE -> "commencee";
            case ANNULEE -> "annulee";
        };
    }

    private static String retour(String fait, SeanceId id) {
        return "redirect:/moi/ateliers?quand=mois&fait=" + fait + "#s" + id;
    }

    private static String court(String texte, int longueur) {
        return texte.substring(0, Math.min(texte.length(), longueur));
    }
}
