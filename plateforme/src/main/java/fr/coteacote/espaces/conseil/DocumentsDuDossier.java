package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.dossiers.Documents;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Papers shared with the team; a piece is only seen by whoever does the paperwork. */
@Controller
@RequestMapping("/equipe/jeunes/{id}/documents")
@Entree(equipe = {Role.CONSEIL, Role.SECRET, Role.SECTEUR, Role.DIRECTION})
class DocumentsDuDossier {
    private final AccesAuDossier acces;
    private final SeuilDuDossier seuil;
    private final CompositionDesDocuments composition;
    private final Documents documents;

    DocumentsDuDossier(
            AccesAuDossier acces, SeuilDuDossier seuil, CompositionDesDocuments composition, Documents documents) {
        this.acces = acces;
        this.seuil = seuil;
        this.composition = composition;
        this.documents = documents;
    }

    @GetMapping
    String voir(
            @PathVariable JeuneId id,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        return seuil.passer(
                id, seance, rendu, reponse, () -> rendu.page("espaces/conseil/documents", composition.composer(id))
                        .entiere());
    }

    /** Saved on the desk, never opened in the page. */
    @GetMapping("/{document}")
    ResponseEntity<byte[]> telecharger(
            @PathVariable JeuneId id, @PathVariable UUID document, @AuthenticationPrincipal Seance seance) {
        acces.exiger(id, seance);
        var contenu = documents.ouvrir(document, id);
        var fichier = ContentDisposition.attachment()
                .filename(contenu.nom(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, fichier.toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(contenu.type()))
                .body(contenu.octets());
    }

    /** The paperwork left: the piece is erased thirty days later. */
    @PostMapping("/{document}/envoyee")
    String envoyer(
            @PathVariable JeuneId id,
            @PathVariable UUID document,
            @AuthenticationPrincipal Seance seance,
            HttpSession session) {
        acces.exiger(id, seance);
        documents.envoyer(document, id);
        Annonces.dire(session, "C’est noté. La pièce sera effacée dans trente jours.");
        return "redirect:/equipe/jeunes/" + id + "/documents";
    }
}
