package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.dossiers.Documents;
import fr.coteacote.echanges.Conversations;
import fr.coteacote.echanges.Conversations.Ecrit;
import fr.coteacote.echanges.MoyensEnDoute;
import fr.coteacote.echanges.Relances;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.direct.Direct;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Conversations with the people one accompanies, and with those of colleagues who are away (mockup 11). */
@Controller
@RequestMapping("/equipe/messages")
@Entree(equipe = {Role.CONSEIL, Role.SECRET, Role.SECTEUR, Role.DIRECTION})
class LesMessages {
    private final CompositionDesMessages composition;
    private final SeuilDuDossier seuil;
    private final AccesAuDossier acces;
    private final Conversations conversations;
    private final Relances relances;
    private final MoyensEnDoute moyens;
    private final Documents documents;
    private final Formulaires formulaires;
    private final Direct direct;

    LesMessages(
            CompositionDesMessages composition,
            SeuilDuDossier seuil,
            AccesAuDossier acces,
            Conversations conversations,
            Relances relances,
            MoyensEnDoute moyens,
            Documents documents,
            Formulaires formulaires,
            Direct direct) {
        this.composition = composition;
        this.seuil = seuil;
        this.acces = acces;
        this.conversations = conversations;
        this.relances = relances;
        this.moyens = moyens;
        this.documents = documents;
        this.formulaires = formulaires;
        this.direct = direct;
    }

    @GetMapping
    String liste(
            @RequestParam(defaultValue = "repondre") String vue,
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu) {
        return rendu.page(
                        "espaces/conseil/messages",
                        composition.page(AccesAuDossier.moi(seance), vue, Optional.empty(), fait))
                .entiere();
    }

    @GetMapping("/{id}")
    String voir(
            @PathVariable JeuneId id,
            @RequestParam(defaultValue = "repondre") String vue,
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        return seuil.passer(id, seance, rendu, reponse, () -> page(id, vue, fait, seance, rendu));
    }

    private String page(JeuneId id, String vue, String fait, Seance seance, Rendu rendu) {
        var page = composition.page(AccesAuDossier.moi(seance), vue, Optional.of(id), fait);
        return rendu.page("espaces/conseil/messages", page).entiere();
    }

    @GetMapping(path = "/{id}/flux", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter flux(@PathVariable JeuneId id, @AuthenticationPrincipal Seance seance) {
        acces.exiger(id, seance);
        return direct.suivre(Conversations.SUJET, id.id());
    }

    /** Its size is read before its bytes; refused, what was written comes back with the page. */
    @PostMapping("/{id}")
    String ecrire(
            @PathVariable JeuneId id,
            @RequestParam UUID cle,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(defaultValue = "repondre") String vue,
            @RequestParam Optional<MultipartFile> fichier,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse)
            throws IOException {
        acces.exiger(id, seance);
        var joint = fichier.filter(f -> !f.isEmpty());
        if (joint.filter(f -> f.getSize() > Documents.TAILLE).isPresent()) {
            reponse.setStatus(422);
            return page(id, vue, "TROP_GROS", seance, rendu);
        }
        byte[] octets = joint.isPresent() ? joint.get().getBytes() : new byte[0];
        String nom = joint.map(MultipartFile::getOriginalFilename).orElse("");
        var moi = AccesAuDossier.moi(seance);
        var suite = formulaires.uneFois(cle, () -> Optional.of(garder(id, moi, texte, nom, octets)));
        if (suite.filter(s -> !s.isEmpty()).isPresent()) {
            reponse.setStatus(422);
            return page(id, vue, suite.get(), seance, rendu);
        }
        return retour(id, vue, "");
    }

    private String garder(JeuneId jeune, MembreId moi, String texte, String nom, byte[] octets) {
        Optional<UUID> document = Optional.empty();
        if (octets.length > 0) {
            switch (documents.deposer(jeune, Documents.Genre.PAPIER, nom, octets)) {
                case Documents.Depot.Refuse(var pourquoi) -> {
                    return pourquoi.name();
                }
                case Documents.Depot.Garde(var id) -> {
                    documents.partager(id, jeune, Optional.of(moi));
                    document = Optional.of(id);
                }
            }
        }
        conversations.deLEquipe(jeune, moi, new Ecrit(texte, document), Optional.empty());
        return "";
    }

    @PostMapping("/{id}/lu")
    ResponseEntity<Void> lu(@PathVariable JeuneId id, @AuthenticationPrincipal Seance seance) {
        acces.exiger(id, seance);
        conversations.luParLEquipe(id);
        return ResponseEntity.ok().build();
    }

    /** Read, and there is nothing to answer. */
    @PostMapping("/{id}/rien")
    String rien(
            @PathVariable JeuneId id,
            @RequestParam(defaultValue = "repondre") String vue,
            @AuthenticationPrincipal Seance seance) {
        acces.exiger(id, seance);
        conversations.rienARepondre(id);
        conversations.luParLEquipe(id);
        return retour(id, vue, "");
    }

    /** The number was right after all, or is again. */
    @PostMapping("/{id}/verifie")
    String verifier(
            @PathVariable JeuneId id,
            @RequestParam(defaultValue = "repondre") String vue,
            @AuthenticationPrincipal Seance seance) {
        acces.exiger(id, seance);
        moyens.verifie(id);
        return retour(id, vue, "verifie");
    }

    @PostMapping("/{id}/relance")
    String relancer(
            @PathVariable JeuneId id,
            @RequestParam UUID cle,
            @RequestParam(defaultValue = "repondre") String vue,
            @AuthenticationPrincipal Seance seance) {
        acces.exiger(id, seance);
        var suite = formulaires.uneFois(
                cle, () -> Optional.of("relance-" + relances.relancer(id).name()));
        return retour(id, vue, suite.orElse(""));
    }

    private static String retour(JeuneId id, String vue, String fait) {
        String ou = vue.matches("tout|equipe") ? vue : "repondre";
        return "redirect:/equipe/messages/" + id + "?vue=" + ou + (fait.isEmpty() ? "" : "&fait=" + fait);
    }
}
