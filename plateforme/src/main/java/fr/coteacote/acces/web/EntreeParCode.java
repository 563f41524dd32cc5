package fr.coteacote.acces.web;

import fr.coteacote.acces.AnnuaireDesJeunes;
import fr.coteacote.acces.AnnuaireDesJeunes.Adresse;
import fr.coteacote.acces.CodesDuJeune;
import fr.coteacote.acces.CodesDuJeune.Essai;
import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Limite;
import fr.coteacote.acces.Limitee;
import fr.coteacote.acces.Limites;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.web.BaseDesAdresses;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A young person enters with six digits sent to their telephone or mailbox. */
@Controller
@Entree(visiteur = true)
class EntreeParCode {
    static final int PRENOMS = 3;

    private final AnnuaireDesJeunes annuaire;
    private final CodesDuJeune codes;
    private final Limites limites;
    private final OuvertureDuJeune ouverture;
    private final Clock horloge;

    EntreeParCode(
            AnnuaireDesJeunes annuaire,
            CodesDuJeune codes,
            Limites limites,
            OuvertureDuJeune ouverture,
            Clock horloge) {
        this.annuaire = annuaire;
        this.codes = codes;
        this.limites = limites;
        this.ouverture = ouverture;
        this.horloge = horloge;
    }

    @GetMapping({"/moi/entrer", "/ml/{slug}/moi/entrer"})
    String formulaire(Rendu rendu) {
        return rendu.page("acces/moi-entrer", new PageMoiEntrer("", false)).entiere();
    }

    @PostMapping({"/moi/entrer", "/ml/{slug}/moi/entrer"})
    @Limitee(Limite.CODE)
    String demander(
            @RequestParam(defaultValue = "") String moyen,
            Rendu rendu,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        var adresse = annuaire.lire(moyen);
        if (adresse.isEmpty()) {
            reponse.setStatus(422);
            return rendu.page("acces/moi-entrer", new PageMoiEntrer(moyen, true))
                    .entiere();
        }
        return envoyer(adresse.get(), requete);
    }

    private String envoyer(Adresse adresse, HttpServletRequest requete) {
        limites.prendre(Limite.CODE_ENVOYE, adresse.vers());
        EnChemin.noter(
                requete,
                new EnChemin.CodeEnvoye(EnStructure.structure(), codes.demander(adresse), adresse, horloge.instant()));
        return vers(requete, "/code");
    }

    @GetMapping({"/moi/entrer/code", "/ml/{slug}/moi/entrer/code"})
    String attendre(Rendu rendu, HttpServletRequest requete) {
        return EnChemin.reprendre(requete, EnChemin.CodeEnvoye.class, horloge.instant())
                .map(_ -> rendu.page("acces/moi-code", PageMoiCode.attendu()).entiere())
                .orElseGet(() -> vers(requete, ""));
    }

    @PostMapping({"/moi/entrer/code", "/ml/{slug}/moi/entrer/code"})
    @Limitee(Limite.CODE)
    String code(
            @RequestParam(defaultValue = "") String code,
            Rendu rendu,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        return EnChemin.reprendre(requete, EnChemin.CodeEnvoye.class, horloge.instant())
                .map(etape -> essayer(etape, code, rendu, requete, reponse))
                .orElseGet(() -> vers(requete, ""));
    }

    private String essayer(
            EnChemin.CodeEnvoye etape,
            String code,
            Rendu rendu,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        return switch (codes.essayer(etape.code(), etape.adresse(), code)) {
            case Essai.Ouvert(var jeune) -> ouverture.ouvrir(jeune, requete, reponse);
            case Essai.PrenomADire _ -> {
                EnChemin.noter(
                        requete, new EnChemin.PrenomAttendu(etape.structure(), etape.adresse(), 0, horloge.instant()));
                yield vers(requete, "/prenom");
            }
            case Essai.Refuse(var reste) -> refuser(PageMoiCode.pasCeluiLa(reste), rendu, reponse);
            case Essai.Ferme _ -> refuser(PageMoiCode.fini(), rendu, reponse);
        };
    }

    @GetMapping({"/moi/entrer/prenom", "/ml/{slug}/moi/entrer/prenom"})
    String demanderLePrenom(Rendu rendu, HttpServletRequest requete) {
        return EnChemin.reprendre(requete, EnChemin.PrenomAttendu.class, horloge.instant())
                .map(_ -> rendu.page("acces/moi-prenom", new PageMoiPrenom("", false))
                        .entiere())
                .orElseGet(() -> vers(requete, ""));
    }

    @PostMapping({"/moi/entrer/prenom", "/ml/{slug}/moi/entrer/prenom"})
    @Limitee(Limite.CODE)
    String prenom(
            @RequestParam(defaultValue = "") String prenom,
            Rendu rendu,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        return EnChemin.reprendre(requete, EnChemin.PrenomAttendu.class, horloge.instant())
                .map(etape -> codes.reconnaitre(etape.adresse(), prenom)
                        .map(jeune -> ouverture.ouvrir(jeune, requete, reponse))
                        .orElseGet(() -> pasCePrenom(etape, prenom, rendu, requete, reponse)))
                .orElseGet(() -> vers(requete, ""));
    }

    private static String pasCePrenom(
            EnChemin.PrenomAttendu etape,
            String prenom,
            Rendu rendu,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        if (etape.essais() + 1 >= PRENOMS) {
            EnChemin.oublier(requete);
            return refuser(PageMoiCode.fini(), rendu, reponse);
        }
        EnChemin.noter(
                requete,
                new EnChemin.PrenomAttendu(etape.structure(), etape.adresse(), etape.essais() + 1, etape.depuis()));
        reponse.setStatus(422);
        return rendu.page("acces/moi-prenom", new PageMoiPrenom(prenom, true)).entiere();
    }

    private static String refuser(PageMoiCode page, Rendu rendu, HttpServletResponse reponse) {
        reponse.setStatus(422);
        return rendu.page("acces/moi-code", page).entiere();
    }

    private static String vers(HttpServletRequest requete, String suite) {
        return "redirect:" + BaseDesAdresses.de(requete) + "/moi/entrer" + suite;
    }
}
