package fr.coteacote.catalogue.web;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.catalogue.ImportDeCatalogue;
import fr.coteacote.catalogue.ImportId;
import fr.coteacote.catalogue.Imports;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
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

/** A file of offers or services is brought: looked at first, then taken, all or nothing. */
@Controller
@RequestMapping("/equipe/possibles/imports")
@Entree(equipe = {Role.RELATION_ENTREPRISE, Role.SECTEUR, Role.DIRECTION, Role.ADMINISTRATION})
class ImportsDuCatalogue {
    static final Role[] QUI = {Role.RELATION_ENTREPRISE, Role.SECTEUR, Role.DIRECTION, Role.ADMINISTRATION};
    private static final long TAILLE = 95L * 1024 * 1024;

    private final Imports imports;
    private final CompositionDUnImport composition;

    ImportsDuCatalogue(Imports imports, CompositionDUnImport composition) {
        this.imports = imports;
        this.composition = composition;
    }

    @GetMapping
    String tous(Rendu rendu) {
        return rendu.page("catalogue/imports", composition.tous(imports.derniers(), Optional.empty()))
                .entiere();
    }

    @PostMapping
    String deposer(
            @RequestParam Optional<MultipartFile> fichier,
            @RequestParam(defaultValue = "") String entier,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse)
            throws IOException {
        if (fichier.isEmpty() || fichier.get().isEmpty()) {
            return refuser("Choisissez d’abord un fichier, qui ne soit pas vide.", rendu, reponse);
        }
        if (fichier.get().getSize() > TAILLE) {
            return refuser("Ce fichier dépasse 95 Mo : découpez-le par département.", rendu, reponse);
        }
        String nom = Optional.ofNullable(fichier.get().getOriginalFilename())
                .filter(n -> !n.isBlank())
                .orElse("fichier");
        var moi = ((Acteur.Equipe) seance.acteur()).membre();
        var id = imports.deposer(
                nom.substring(0, Math.min(200, nom.length())), fichier.get().getBytes(), !entier.isEmpty(), moi);
        return "redirect:/equipe/possibles/imports/" + id;
    }

    private String refuser(String pourquoi, Rendu rendu, HttpServletResponse reponse) {
        reponse.setStatus(422);
        return rendu.page("catalogue/imports", composition.tous(imports.derniers(), Optional.of(pourquoi)))
                .entiere();
    }

    @GetMapping("/{id}")
    String un(@PathVariable ImportId id, Rendu rendu) {
        return rendu.page("catalogue/import", composition.un(lire(id))).ouFragment("catalogue/import-avancement");
    }

    private ImportDeCatalogue lire(ImportId id) {
        return imports.un(id).orElseThrow(() -> new Introuvable("import"));
    }

    @GetMapping("/{id}/rapport.csv")
    ResponseEntity<byte[]> rapport(@PathVariable ImportId id) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("rapport-import.csv")
                                .build()
                                .toString())
                .body(composition.csv(lire(id)));
    }

    @PostMapping("/{id}/lancer")
    String lancer(@PathVariable ImportId id) {
        lire(id);
        imports.lancer(id);
        return "redirect:/equipe/possibles/imports/" + id;
    }

    @PostMapping("/{id}/abandonner")
    String abandonner(@PathVariable ImportId id) {
        imports.abandonner(id);
        return "redirect:/equipe/possibles/imports";
    }
}
