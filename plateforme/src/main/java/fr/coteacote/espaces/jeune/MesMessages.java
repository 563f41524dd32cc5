package fr.coteacote.espaces.jeune;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.dossiers.Documents;
import fr.coteacote.echanges.Conversations;
import fr.coteacote.echanges.Conversations.Ecrit;
import fr.coteacote.echanges.Conversations.Voie;
import fr.coteacote.echanges.Fil;
import fr.coteacote.echanges.HorsDesHoraires;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.direct.Direct;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.socle.web.Textes;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletRequest;
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

/** My conversation with whoever accompanies me: what I write leaves at once, what they write comes by itself. */
@Controller
@RequestMapping("/moi/messages")
@Entree(jeune = true)
class MesMessages {
    private final LectureDeMesMessages lecture;
    private final Conversations conversations;
    private final HorsDesHoraires horaires;
    private final Documents documents;
    private final Formulaires formulaires;
    private final Direct direct;
    private final Structures structures;
    private final CompositionDeMonEspace accueil;

    MesMessages(
            LectureDeMesMessages lecture,
            Conversations conversations,
            HorsDesHoraires horaires,
            Documents documents,
            Formulaires formulaires,
            Direct direct,
            Structures structures,
            CompositionDeMonEspace accueil) {
        this.lecture = lecture;
        this.conversations = conversations;
        this.horaires = horaires;
        this.documents = documents;
        this.formulaires = formulaires;
        this.direct = direct;
        this.structures = structures;
        this.accueil = accueil;
    }

    @GetMapping
    String voir(
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete) {
        return page(fait, seance, rendu, requete);
    }

    private String page(String fait, Seance seance, Rendu rendu, HttpServletRequest requete) {
        var moi = MonEspace.moi(seance);
        var tete = lecture.tete(moi);
        var structure = structures.courante();
        var fil = Fil.de(
                lecture.lignes(moi), Fil.Voix.JEUNE, tete.luParLEquipe(), structure.fuseau(), structures.aujourdhui());
        var prochain = accueil.accueil(moi, "", requete).rendezVous();
        Textes.choisir(requete, tete.registre());
        var telephone = Optional.of(structure.telephone())
                .filter(t -> !t.isBlank())
                .map(t -> new PageMesMessages.Telephone("tel:" + t.replaceAll("[^0-9+]", ""), t));
        var initiale = tete.avec().isEmpty() ? "?" : tete.avec().substring(0, 1);
        return rendu.page(
                        "espaces/jeune/messages",
                        new PageMesMessages(
                                moi.toString(),
                                tete.avec(),
                                initiale,
                                telephone,
                                horaires.maintenant(),
                                fil,
                                prochain,
                                tete.nonLus(),
                                fait))
                .entiere();
    }

    /** The address names whose conversation it is: nobody else's opens. */
    @GetMapping(path = "/{id}/flux", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter flux(@PathVariable JeuneId id, @AuthenticationPrincipal Seance seance) {
        if (!id.equals(MonEspace.moi(seance))) {
            throw new Introuvable("conversation");
        }
        return direct.suivre(Conversations.SUJET, id.id());
    }

    /** Its size is read before its bytes; refused, what was written comes back with the page. */
    @PostMapping
    String ecrire(
            @RequestParam UUID cle,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam Optional<MultipartFile> fichier,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete,
            HttpServletResponse reponse)
            throws IOException {
        var moi = MonEspace.moi(seance);
        var joint = fichier.filter(f -> !f.isEmpty());
        if (joint.filter(f -> f.getSize() > Documents.TAILLE).isPresent()) {
            reponse.setStatus(422);
            return page("TROP_GROS", seance, rendu, requete);
        }
        byte[] octets = joint.isPresent() ? joint.get().getBytes() : new byte[0];
        String nom = joint.map(MultipartFile::getOriginalFilename).orElse("");
        var suite = formulaires.uneFois(cle, () -> Optional.of(garder(moi, texte, nom, octets)));
        if (suite.filter(s -> !s.isEmpty()).isPresent()) {
            reponse.setStatus(422);
            return page(suite.get(), seance, rendu, requete);
        }
        return "redirect:/moi/messages#ecrire";
    }

    private String garder(JeuneId moi, String texte, String nom, byte[] octets) {
        Optional<UUID> document = Optional.empty();
        if (octets.length > 0) {
            switch (documents.deposer(moi, Documents.Genre.PAPIER, nom, octets)) {
                case Documents.Depot.Refuse(var pourquoi) -> {
                    return pourquoi.name();
                }
                case Documents.Depot.Garde(var id) -> {
                    documents.partager(id, moi, Optional.empty());
                    document = Optional.of(id);
                }
            }
        }
        if (conversations.duJeune(moi, new Ecrit(texte, document), Voie.WEB, Optional.empty())) {
            horaires.repondre(moi, Optional.empty());
        }
        return "";
    }

    @PostMapping("/lu")
    ResponseEntity<Void> lu(@AuthenticationPrincipal Seance seance) {
        conversations.luParLeJeune(MonEspace.moi(seance));
        return ResponseEntity.ok().build();
    }
}
