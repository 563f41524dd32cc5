package fr.coteacote.donnees.web;

import fr.coteacote.acces.Entree;
import fr.coteacote.donnees.reprise.Avancements;
import fr.coteacote.donnees.reprise.EssayerUneReprise;
import fr.coteacote.donnees.reprise.LancerUneReprise;
import fr.coteacote.donnees.reprise.Reprise;
import fr.coteacote.donnees.reprise.RepriseId;
import fr.coteacote.donnees.reprise.Reprises;
import fr.coteacote.donnees.reprise.Sort.Choix;
import fr.coteacote.donnees.web.PageAvancement.Etat;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Rendu;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The dry run, what the direction decides of it, and the import under way. */
@Controller
@Entree(equipe = {Role.DIRECTION, Role.ADMINISTRATION})
class EssaiDeReprise {
    private static final String PREFIXE = "ligne";

    private final Reprises reprises;
    private final EssayerUneReprise essayer;
    private final LancerUneReprise lancer;
    private final Avancements avancements;
    private final CompositionDeLEssai composition;
    private final PasseDroit passe;

    EssaiDeReprise(
            Reprises reprises,
            EssayerUneReprise essayer,
            LancerUneReprise lancer,
            Avancements avancements,
            CompositionDeLEssai composition,
            PasseDroit passe) {
        this.reprises = reprises;
        this.essayer = essayer;
        this.lancer = lancer;
        this.avancements = avancements;
        this.composition = composition;
        this.passe = passe;
    }

    @GetMapping("/reglages/reprise/{id}/essai")
    String essai(@PathVariable RepriseId id, Rendu rendu) {
        passe.exiger();
        return rendu.page("donnees/essai", composition.composer(id)).entiere();
    }

    @GetMapping("/reglages/reprise/{id}/essai.csv")
    ResponseEntity<byte[]> rapport(@PathVariable RepriseId id) {
        passe.exiger();
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("essai.csv")
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .body(composition.rapport(id));
    }

    @PostMapping("/reglages/reprise/{id}/choix")
    String choisir(@PathVariable RepriseId id, @RequestParam Map<String, String> reponses) {
        passe.exiger();
        var choisis = new HashMap<Long, Choix>();
        reponses.forEach((nom, valeur) -> {
            if (nom.startsWith(PREFIXE)) {
                choisis.put(Long.valueOf(nom.substring(PREFIXE.length())), Choix.valueOf(valeur));
            }
        });
        essayer.choisir(id, choisis);
        return "redirect:/reglages/reprise/" + id + "/essai";
    }

    @PostMapping("/reglages/reprise/{id}/lancer")
    String lancer(@PathVariable RepriseId id) {
        var droit = passe.exiger();
        lancer.lancer(id, PasseDroit.moi(), droit);
        return "redirect:/reglages/reprise/" + id;
    }

    @GetMapping("/reglages/reprise/{id}")
    String avancement(@PathVariable RepriseId id, Rendu rendu) {
        passe.exiger();
        var reprise = reprises.lire(id);
        return switch (reprise.etat()) {
            case DEPOSEE -> "redirect:/reglages/reprise/" + id + "/colonnes";
            case ABANDONNEE -> "redirect:/reglages/reprise";
            case EN_COURS, FAITE, ECHOUEE ->
                rendu.page("donnees/reprise", page(reprise)).ouFragment("donnees/avancement");
        };
    }

    private PageAvancement page(Reprise reprise) {
        var ou = avancements.de(reprise.id()).orElse(new Avancements.Avancement(0, 0, false));
        var etat =
                switch (reprise.etat()) {
                    case EN_COURS -> ou.silencieux() ? Etat.INTERROMPUE : Etat.EN_COURS;
                    case FAITE -> Etat.FAITE;
                    case ECHOUEE, DEPOSEE, ABANDONNEE -> Etat.ECHOUEE;
                };
        String phrase = ou.aFaire() == 0
                ? "Lecture du fichier…"
                : Ecriture.nombre(ou.faits()) + " sur " + Ecriture.combien(ou.aFaire(), "ligne", "lignes");
        return new PageAvancement(
                reprise.id().toString(),
                reprise.fichier(),
                etat,
                ou.faits(),
                Math.max(1, ou.aFaire()),
                phrase,
                etat == Etat.FAITE ? Ecriture.bilan(reprise.compte()) : List.of());
    }
}
