package fr.coteacote.parcours.web;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.LiensDuJeune;
import fr.coteacote.dossiers.Portraits;
import fr.coteacote.parcours.Bilans;
import fr.coteacote.parcours.EcrireADeux;
import fr.coteacote.parcours.EcrireADeux.Auteur;
import fr.coteacote.parcours.EcrireADeux.Ecriture;
import fr.coteacote.parcours.EcrireADeux.Rubrique;
import fr.coteacote.parcours.GardienDesDossiers;
import fr.coteacote.parcours.LectureDuBilan;
import fr.coteacote.parcours.web.PageBilan.Croise;
import fr.coteacote.socle.Introuvable;
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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A meeting written by two: the screen they share, and the young person's own telephone; the same page, the same words. */
@Controller
@RequestMapping({EnRencontre.BUREAU, EnRencontre.TELEPHONE})
@Entree(
        jeune = true,
        equipe = {Role.CONSEIL, Role.SECTEUR, Role.DIRECTION})
class LaRencontre extends EnRencontre {
    private final CompositionDuBilan composition;
    private final LectureDuBilan lecture;
    private final Portraits portraits;
    private final EcrireADeux ecrire;
    private final Direct direct;
    private final Textes textes;
    private final LiensDuJeune liens;
    private final String site;

    LaRencontre(
            GardienDesDossiers gardien,
            CompositionDuBilan composition,
            LectureDuBilan lecture,
            Portraits portraits,
            EcrireADeux ecrire,
            Direct direct,
            Textes textes,
            LiensDuJeune liens,
            @Value("${coteacote.adresse:http://localhost:8080}") String site) {
        super(gardien);
        this.composition = composition;
        this.lecture = lecture;
        this.portraits = portraits;
        this.ecrire = ecrire;
        this.direct = direct;
        this.textes = textes;
        this.liens = liens;
        this.site = site;
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
}
