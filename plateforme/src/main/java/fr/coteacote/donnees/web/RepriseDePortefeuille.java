package fr.coteacote.donnees.web;

import fr.coteacote.acces.Entree;
import fr.coteacote.donnees.lecture.Lecteur;
import fr.coteacote.donnees.reprise.RepriseId;
import fr.coteacote.donnees.reprise.Reprises;
import fr.coteacote.donnees.reprise.Reprises.Depot;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A portfolio is brought: by the direction, or whom it mandates. */
@Controller
@Entree(equipe = {Role.DIRECTION, Role.ADMINISTRATION})
class RepriseDePortefeuille {
    private final Reprises reprises;
    private final CompositionDesReprises composition;
    private final PasseDroit passe;
    private final Formulaires formulaires;

    RepriseDePortefeuille(
            Reprises reprises, CompositionDesReprises composition, PasseDroit passe, Formulaires formulaires) {
        this.reprises = reprises;
        this.composition = composition;
        this.passe = passe;
        this.formulaires = formulaires;
    }

    @GetMapping("/reglages/reprise")
    String reprises(Rendu rendu) {
        return rendu.page("donnees/reprises", composition.composer(Optional.empty()))
                .entiere();
    }

    @PostMapping("/reglages/reprise")
    String deposer(
            @RequestParam Optional<MultipartFile> fichier,
            @RequestParam UUID cle,
            Rendu rendu,
            HttpServletResponse reponse)
            throws IOException {
        passe.exiger();
        var refus = new AtomicReference<>("Ce fichier a déjà été envoyé. Reprenez-le dans la liste ci-dessous.");
        if (fichier.isPresent() && fichier.get().getSize() > Lecteur.TAILLE) {
            return refuser(Lecteur.TROP_GROS, rendu, reponse);
        }
        byte[] octets = fichier.isPresent() ? fichier.get().getBytes() : new byte[0];
        String nom = fichier.map(MultipartFile::getOriginalFilename).orElse("");
        var suite = formulaires.uneFois(cle, () -> deposer(nom, octets, refus));
        if (suite.isPresent()) {
            return "redirect:" + suite.get();
        }
        return refuser(Objects.requireNonNull(refus.get()), rendu, reponse);
    }

    private String refuser(String pourquoi, Rendu rendu, HttpServletResponse reponse) {
        reponse.setStatus(422);
        return rendu.page("donnees/reprises", composition.composer(Optional.of(pourquoi)))
                .entiere();
    }

    private Optional<String> deposer(String nom, byte[] octets, AtomicReference<String> refus) {
        if (nom.isEmpty() && octets.length == 0) {
            refus.set("Choisissez d’abord un fichier.");
            return Optional.empty();
        }
        return switch (reprises.deposer(Objects.requireNonNullElse(nom, ""), octets, PasseDroit.moi())) {
            case Depot.Fait(RepriseId id) -> Optional.of("/reglages/reprise/" + id + "/colonnes");
            case Depot.Refuse(String pourquoi) -> {
                refus.set(pourquoi);
                yield Optional.empty();
            }
        };
    }

    @PostMapping("/reglages/reprise/{id}/abandonner")
    String abandonner(@PathVariable RepriseId id) {
        passe.exiger();
        reprises.abandonner(id);
        return "redirect:/reglages/reprise";
    }
}
