package fr.coteacote.parcours.web;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.LiensDuJeune;
import fr.coteacote.acces.Seance;
import fr.coteacote.dossiers.Portraits;
import fr.coteacote.dossiers.Voix;
import fr.coteacote.parcours.Action;
import fr.coteacote.parcours.ActionId;
import fr.coteacote.parcours.BilanId;
import fr.coteacote.parcours.Bilans;
import fr.coteacote.parcours.Bilans.Genre;
import fr.coteacote.parcours.EcrireADeux;
import fr.coteacote.parcours.EcrireADeux.Auteur;
import fr.coteacote.parcours.EcrireADeux.Ecriture;
import fr.coteacote.parcours.EcrireADeux.Rubrique;
import fr.coteacote.parcours.GardienDesDossiers;
import fr.coteacote.parcours.LectureDuBilan;
import fr.coteacote.parcours.Plan;
import fr.coteacote.parcours.web.CompositionDuBilan.Lieu;
import fr.coteacote.parcours.web.PageBilan.Croise;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.direct.Direct;
import fr.coteacote.socle.web.DessinDeCode;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.socle.web.Textes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A meeting written by two: the screen they share, and the young person's own telephone; the same page, the same words. */
@Controller
@RequestMapping({"/equipe/jeunes/{id}/cote-a-cote/{bilan}", "/moi/cote-a-cote/{bilan}"})
@Entree(
        jeune = true,
        equipe = {Role.CONSEIL, Role.SECTEUR, Role.DIRECTION})
class LaRencontre {
    private final GardienDesDossiers gardien;
    private final CompositionDuBilan composition;
    private final LectureDuBilan lecture;
    private final Portraits portraits;
    private final Bilans bilans;
    private final EcrireADeux ecrire;
    private final Plan plan;
    private final Direct direct;
    private final Textes textes;
    private final LiensDuJeune liens;
    private final String site;

    LaRencontre(
            GardienDesDossiers gardien,
            CompositionDuBilan composition,
            LectureDuBilan lecture,
            Portraits portraits,
            Bilans bilans,
            EcrireADeux ecrire,
            Plan plan,
            Direct direct,
            Textes textes,
            LiensDuJeune liens,
            @Value("${coteacote.adresse:http://localhost:8080}") String site) {
        this.gardien = gardien;
        this.composition = composition;
        this.lecture = lecture;
        this.portraits = portraits;
        this.bilans = bilans;
        this.ecrire = ecrire;
        this.plan = plan;
        this.direct = direct;
        this.textes = textes;
        this.liens = liens;
        this.site = site;
    }

    /** Whose meeting: the young person's own, or that of a file this colleague may open. */
    @ModelAttribute("lieu")
    Lieu lieu(@PathVariable Optional<JeuneId> id, @PathVariable BilanId bilan, @AuthenticationPrincipal Seance seance) {
        return switch (seance.acteur()) {
            case Acteur.Jeune(var moi) when id.isEmpty() -> new Lieu(moi, bilan, "/moi/cote-a-cote/" + bilan, false);
            case Acteur.Equipe _
            when id.isPresent() -> {
                gardien.exiger(id.get(), seance);
                yield new Lieu(id.get(), bilan, "/equipe/jeunes/" + id.get() + "/cote-a-cote/" + bilan, true);
            }
            case Acteur.Jeune _, Acteur.Equipe _, Acteur.Visiteur _, Acteur.Systeme _ -> throw new Introuvable("bilan");
        };
    }

    @GetMapping
    String voir(@ModelAttribute("lieu") Lieu lieu, Rendu rendu, HttpServletRequest requete) {
        return page(lieu, Optional.empty(), rendu, requete);
    }

    private String page(Lieu lieu, Optional<Croise> croise, Rendu rendu, HttpServletRequest requete) {
        String registre = portraits.nom(lieu.jeune()).registre().name();
        Textes.choisir(requete, registre);
        return rendu.page("parcours/bilan", composition.composer(lieu, textes.en(registre), UUID.randomUUID(), croise))
                .entiere();
    }

    @GetMapping(path = "/flux", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter flux(@ModelAttribute("lieu") Lieu lieu) {
        lecture.bilan(lieu.bilan(), lieu.jeune());
        return direct.suivre(Bilans.SUJET, lieu.bilan().id());
    }

    /** Live writing: the version that is kept now, or what another screen wrote. */
    @PostMapping(path = "/ecrire", headers = "X-Direct")
    ResponseEntity<Map<String, Object>> ecrireEnDirect(@ModelAttribute("lieu") Lieu lieu, Saisie saisie) {
        return switch (ecrire.ecrire(lieu.bilan(), lieu.jeune(), saisie.lire())) {
            case Ecriture.Gardee(var version) -> ResponseEntity.ok(Map.of("version", version));
            case Ecriture.Croisee(var texte, var version) ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("texte", texte, "version", version));
        };
    }

    /** The same without script: a form, and a page that shows both texts when they crossed. */
    @PostMapping("/ecrire")
    String ecrire(
            @ModelAttribute("lieu") Lieu lieu,
            Saisie saisie,
            Rendu rendu,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        return switch (ecrire.ecrire(lieu.bilan(), lieu.jeune(), saisie.lire())) {
            case Ecriture.Gardee _ -> "redirect:" + lieu.base() + "#" + saisie.rubrique();
            case Ecriture.Croisee(var texte, var version) -> {
                reponse.setStatus(HttpServletResponse.SC_CONFLICT);
                var croise =
                        new Croise(saisie.rubrique().name(), saisie.auteur().name(), texte, saisie.texte(), version);
                yield page(lieu, Optional.of(croise), rendu, requete);
            }
        };
    }

    record Saisie(Rubrique rubrique, Auteur auteur, String texte, int version, UUID appareil) {
        EcrireADeux.Texte lire() {
            String court = texte.length() <= EcrireADeux.LONGUEUR ? texte : texte.substring(0, EcrireADeux.LONGUEUR);
            return new EcrireADeux.Texte(rubrique, auteur, court.replace("\r\n", "\n"), version, appareil);
        }
    }

    /** On the screen they share: a square that opens the young person's space on their telephone, once. */
    @PostMapping("/telephone")
    String telephone(@ModelAttribute("lieu") Lieu lieu, Rendu rendu, HttpServletRequest requete) {
        if (!lieu.bureau()) {
            throw new Introuvable("bilan");
        }
        var nom = portraits.nom(lieu.jeune());
        Textes.choisir(requete, nom.registre().name());
        var dessin = DessinDeCode.de(site + liens.creer(lieu.jeune()));
        return rendu.page("parcours/telephone", new PageTelephone(nom.prenom(), dessin, lieu.base()))
                .entiere();
    }

    @PostMapping("/sujets")
    String ajouter(
            @ModelAttribute("lieu") Lieu lieu,
            @RequestParam(defaultValue = "SUJET") Genre genre,
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam(defaultValue = "JEUNE") Voix voix) {
        if (!quoi.isBlank()) {
            bilans.ajouter(lieu.bilan(), lieu.jeune(), genre, court(quoi), lieu.bureau() ? voix : Voix.JEUNE);
        }
        return "redirect:" + lieu.base() + "#" + genre;
    }

    @PostMapping("/sujets/enlever")
    String enlever(
            @ModelAttribute("lieu") Lieu lieu,
            @RequestParam Genre genre,
            @RequestParam(defaultValue = "") String quoi) {
        bilans.enlever(lieu.bilan(), lieu.jeune(), genre, quoi);
        return "redirect:" + lieu.base() + "#" + genre;
    }

    @PostMapping("/pas")
    String proposer(
            @ModelAttribute("lieu") Lieu lieu,
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam(defaultValue = "JEUNE") Voix voix,
            @AuthenticationPrincipal Seance seance) {
        if (!quoi.isBlank()) {
            var qui = lieu.bureau() ? voix : Voix.JEUNE;
            plan.proposer(
                    lieu.jeune(),
                    new Plan.Idee(
                            Action.Nature.ACTION, court(quoi), "", qui, qui == Voix.EQUIPE ? seance.prenom() : ""));
            direct.annoncer(Bilans.SUJET, lieu.bilan().id());
        }
        return "redirect:" + lieu.base() + "#tente";
    }

    @PostMapping("/pas/{action}")
    String repondre(
            @ModelAttribute("lieu") Lieu lieu,
            @PathVariable ActionId action,
            @RequestParam(defaultValue = "oui") String reponse) {
        if (reponse.equals("oui")) {
            plan.choisir(action, lieu.jeune());
        } else {
            plan.changerDAvis(action, lieu.jeune());
        }
        direct.annoncer(Bilans.SUJET, lieu.bilan().id());
        return "redirect:" + lieu.base() + "#tente";
    }

    @PostMapping("/accord")
    String accorder(
            @ModelAttribute("lieu") Lieu lieu,
            @RequestParam(defaultValue = "JEUNE") Bilans.Accord de,
            @RequestParam(defaultValue = "oui") String oui) {
        bilans.accorder(lieu.bilan(), lieu.jeune(), de, oui.equals("oui"));
        return "redirect:" + lieu.base() + "#accord";
    }

    /** Ends it when both agree; otherwise the page says whose yes is missing, and leaving stays possible. */
    @PostMapping("/fini")
    String finir(@ModelAttribute("lieu") Lieu lieu) {
        return switch (bilans.finir(lieu.bilan(), lieu.jeune())) {
            case FINI -> "redirect:" + lieu.base();
            case IL_MANQUE_UN_ACCORD -> "redirect:" + lieu.base() + "?manque=accord#accord";
        };
    }

    private static String court(String texte) {
        return texte.substring(0, Math.min(texte.length(), 160));
    }
}
