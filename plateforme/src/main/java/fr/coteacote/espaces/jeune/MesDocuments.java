package fr.coteacote.espaces.jeune;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.dossiers.Documents;
import fr.coteacote.dossiers.Documents.Genre;
import fr.coteacote.dossiers.Documents.Refus;
import fr.coteacote.parcours.Referents;
import fr.coteacote.socle.Formulaires;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** My papers: deposited for me, shared when I say so, withdrawn when I want (S2-19). */
@Controller
@RequestMapping("/moi/dossier/documents")
@Entree(jeune = true)
class MesDocuments {
    private final Formulaires formulaires;
    private final Documents documents;
    private final Referents referents;

    MesDocuments(Formulaires formulaires, Documents documents, Referents referents) {
        this.formulaires = formulaires;
        this.documents = documents;
        this.referents = referents;
    }

    /** Its size is read before its bytes. */
    @PostMapping
    String deposer(
            @RequestParam UUID cle,
            @RequestParam Optional<MultipartFile> fichier,
            @RequestParam(defaultValue = "CV") Genre genre,
            @AuthenticationPrincipal Seance seance)
            throws IOException {
        if (fichier.isEmpty()) {
            return retour("document-" + Refus.VIDE);
        }
        if (fichier.get().getSize() > Documents.TAILLE) {
            return retour("document-" + Refus.TROP_GROS);
        }
        byte[] octets = fichier.get().getBytes();
        String nom = Optional.ofNullable(fichier.get().getOriginalFilename()).orElse("");
        var suite = formulaires.uneFois(
                cle, () -> Optional.of(dire(documents.deposer(MonEspace.moi(seance), genre, nom, octets))));
        return retour(suite.orElse("garde"));
    }

    private static String dire(Documents.Depot depot) {
        return switch (depot) {
            case Documents.Depot.Garde _ -> "document-depose";
            case Documents.Depot.Refuse(var pourquoi) -> "document-" + pourquoi;
        };
    }

    @GetMapping("/{document}")
    ResponseEntity<byte[]> telecharger(@PathVariable UUID document, @AuthenticationPrincipal Seance seance) {
        var contenu = documents.ouvrir(document, MonEspace.moi(seance));
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

    @PostMapping("/{document}/partager")
    String partager(@PathVariable UUID document, @AuthenticationPrincipal Seance seance) {
        var moi = MonEspace.moi(seance);
        return retour(
                documents.partager(document, moi, referents.actuel(moi))
                        ? "document-partage"
                        : "document-SANS_REFERENT");
    }

    @PostMapping("/{document}/reprendre")
    String reprendre(@PathVariable UUID document, @AuthenticationPrincipal Seance seance) {
        documents.nePlusPartager(document, MonEspace.moi(seance));
        return retour("document-repris");
    }

    @PostMapping("/{document}/retirer")
    String retirer(@PathVariable UUID document, @AuthenticationPrincipal Seance seance) {
        documents.retirer(document, MonEspace.moi(seance));
        return "redirect:/moi/dossier?fait=retire&document=" + document + "#documents";
    }

    @PostMapping("/{document}/remettre")
    String remettre(@PathVariable UUID document, @AuthenticationPrincipal Seance seance) {
        documents.remettre(document, MonEspace.moi(seance));
        return retour("garde");
    }

    private static String retour(String fait) {
        return "redirect:/moi/dossier?fait=" + fait + "#documents";
    }
}
