package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.agenda.AtelierId;
import fr.coteacote.agenda.Ateliers;
import fr.coteacote.agenda.PartagerUnAtelier;
import fr.coteacote.agenda.Seances;
import fr.coteacote.espaces.conseil.PageAtelier.Saisie;
import fr.coteacote.espaces.conseil.PageAtelier.SaisieDeSeance;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
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
import org.springframework.web.multipart.MultipartFile;

/** Describes a workshop, opens its sessions, hands it to another structure and takes theirs. */
@Controller
@RequestMapping("/equipe/ateliers")
@Entree(equipe = {Role.CONSEIL, Role.SECRET, Role.RELATION_ENTREPRISE, Role.SECTEUR, Role.DIRECTION})
class UnAtelier {
    private static final String INCOMPLET =
            "Écrivez un titre, ce qu’on y fait, ce qu’on en garde, le nombre de places et la durée.";

    private final CompositionDUnAtelier composition;
    private final Ateliers ateliers;
    private final Seances seances;
    private final PartagerUnAtelier partager;
    private final Structures structures;
    private final Formulaires formulaires;

    UnAtelier(
            CompositionDUnAtelier composition,
            Ateliers ateliers,
            Seances seances,
            PartagerUnAtelier partager,
            Structures structures,
            Formulaires formulaires) {
        this.composition = composition;
        this.ateliers = ateliers;
        this.seances = seances;
        this.partager = partager;
        this.structures = structures;
        this.formulaires = formulaires;
    }

    @GetMapping("/nouveau")
    String nouveau(Rendu rendu) {
        return rendu.page("espaces/conseil/atelier", composition.nouveau(Saisie.vide(), Optional.empty()))
                .entiere();
    }

    @PostMapping
    String creer(@ModelAttribute Saisie saisie, @RequestParam UUID cle, Rendu rendu, HttpServletResponse reponse) {
        var lu = CompositionDUnAtelier.lire(saisie);
        if (lu.isEmpty()) {
            reponse.setStatus(422);
            return rendu.page("espaces/conseil/atelier", composition.nouveau(saisie, Optional.of(INCOMPLET)))
                    .entiere();
        }
        var id = formulaires.uneFois(cle, () -> lu.map(ateliers::creer).map(AtelierId::toString));
        return "redirect:/equipe/ateliers/" + id.orElseThrow();
    }

    @GetMapping("/{id}")
    String voir(@PathVariable UUID id, @AuthenticationPrincipal Seance moi, Rendu rendu) {
        return page(id, moi, Optional.empty(), SaisieDeSeance.vide(), Optional.empty(), Optional.empty(), rendu);
    }

    @PostMapping("/{id}")
    String changer(
            @PathVariable UUID id,
            @ModelAttribute Saisie saisie,
            @AuthenticationPrincipal Seance moi,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        var lu = CompositionDUnAtelier.lire(saisie);
        if (lu.isEmpty()) {
            reponse.setStatus(422);
            var vide = SaisieDeSeance.vide();
            return page(id, moi, Optional.of(saisie), vide, Optional.of(INCOMPLET), Optional.empty(), rendu);
        }
        ateliers.changer(new AtelierId(id), lu.get(), saisie.version());
        Annonces.dire(session, "C’est enregistré.");
        return "redirect:/equipe/ateliers/" + id;
    }

    @PostMapping("/{id}/seances")
    String ouvrir(
            @PathVariable UUID id,
            @ModelAttribute SaisieDeSeance saisie,
            @RequestParam UUID cle,
            @AuthenticationPrincipal Seance moi,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        var demande = composition.lireSeance(id, saisie);
        if (demande.isEmpty()) {
            return refuser(
                    id, moi, saisie, "Choisissez un jour à venir, une heure, un lieu et qui anime.", rendu, reponse);
        }
        int combien = saisie.combien().matches("[1-9]|1[0-2]") ? Integer.parseInt(saisie.combien()) : 1;
        var pris = new AtomicReference<>("");
        var ouverte = formulaires.uneFois(cle, () -> switch (seances.ouvrir(demande.get(), combien)) {
            case Seances.Ouverture.Ouverte(var ids) ->
                Optional.of(ids.getFirst().toString());
            case Seances.Ouverture.Pris(var debut) -> {
                pris.set(quand(debut));
                yield Optional.empty();
            }
        });
        if (ouverte.isEmpty()) {
            var refus = "Pris " + pris + " : quelqu’un, ou toutes les salles assez grandes.";
            return refuser(id, moi, saisie, refus, rendu, reponse);
        }
        Annonces.dire(session, combien == 1 ? "La séance est ouverte." : "Les séances sont ouvertes.");
        return "redirect:/equipe/ateliers?vue=place&seance=" + ouverte.get();
    }

    private String quand(Instant debut) {
        var local = debut.atZone(structures.courante().fuseau());
        return EnFrancais.moment(
                EnFrancais.jour(local.toLocalDate()).toLowerCase(java.util.Locale.FRENCH), local.toLocalTime());
    }

    @GetMapping("/{id}/atelier.json")
    ResponseEntity<byte[]> exporter(@PathVariable UUID id) {
        byte[] fichier = partager.ecrire(new AtelierId(id)).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Content-Disposition", "attachment; filename=\"atelier.json\"")
                .body(fichier);
    }

    @PostMapping("/importer")
    String importer(@RequestParam Optional<MultipartFile> fichier, @RequestParam UUID cle, HttpSession session)
            throws IOException {
        boolean lisible = fichier.isPresent() && fichier.get().getSize() <= 100_000;
        var texte = lisible ? new String(fichier.get().getBytes(), StandardCharsets.UTF_8) : "";
        var repris = formulaires.uneFois(cle, () -> partager.ouvrir(texte).map(AtelierId::toString));
        if (repris.isEmpty()) {
            Annonces.dire(session, "Ce fichier n’est pas un atelier.");
        }
        return "redirect:/equipe/ateliers" + repris.map(id -> "/" + id).orElse("");
    }

    private String refuser(
            UUID id, Seance moi, SaisieDeSeance saisie, String refus, Rendu rendu, HttpServletResponse reponse) {
        reponse.setStatus(422);
        return page(id, moi, Optional.empty(), saisie, Optional.empty(), Optional.of(refus), rendu);
    }

    private String page(
            UUID id,
            Seance moi,
            Optional<Saisie> tapee,
            SaisieDeSeance seance,
            Optional<String> refus,
            Optional<String> refusDeSeance,
            Rendu rendu) {
        var page = composition.page(id, AccesAuDossier.moi(moi), tapee, seance, refus, refusDeSeance);
        return rendu.page("espaces/conseil/atelier", page).entiere();
    }
}
