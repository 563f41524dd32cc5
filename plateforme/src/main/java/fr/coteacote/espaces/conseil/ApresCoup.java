package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.agenda.Modalite;
import fr.coteacote.parcours.NoterApresCoup;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** « On vient de se voir »: noted afterwards, on a telephone, in a café; what was typed without network leaves later, once. */
@Controller
@RequestMapping("/equipe/jeunes/{id}/apres-coup")
@Entree(equipe = {Role.CONSEIL, Role.SECTEUR, Role.DIRECTION})
class ApresCoup {
    private static final int DIT = 4_000;
    private static final int SUITE = 200;

    private final AccesAuDossier acces;
    private final SeuilDuDossier seuil;
    private final CompositionDApresCoup composition;
    private final LectureDesRendezVous prevus;
    private final NoterApresCoup apresCoup;
    private final Formulaires formulaires;
    private final Clock horloge;

    ApresCoup(
            AccesAuDossier acces,
            SeuilDuDossier seuil,
            CompositionDApresCoup composition,
            LectureDesRendezVous prevus,
            NoterApresCoup apresCoup,
            Formulaires formulaires,
            Clock horloge) {
        this.acces = acces;
        this.seuil = seuil;
        this.composition = composition;
        this.prevus = prevus;
        this.apresCoup = apresCoup;
        this.formulaires = formulaires;
        this.horloge = horloge;
    }

    /** @param par whose draft it is: another colleague on the same telephone never sends it */
    record Saisie(String par, Modalite comment, String recit, String suite, String le) {
        Saisie {
            comment = comment == null ? Modalite.SUR_PLACE : comment;
            recit = recit == null ? "" : recit;
            suite = suite == null ? "" : suite;
            le = le == null ? "" : le;
        }

        boolean estDe(MembreId moi) {
            return moi.toString().equals(par);
        }

        boolean tropLong() {
            return recit.length() > DIT || suite.length() > SUITE;
        }
    }

    @GetMapping
    String ouvrir(
            @PathVariable JeuneId id,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        return seuil.passer(id, seance, rendu, reponse, () -> page(id, seance, Optional.empty(), rendu));
    }

    @PostMapping
    String noter(
            @PathVariable JeuneId id,
            @RequestParam UUID cle,
            Saisie saisie,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        acces.exiger(id, seance);
        if (saisie.tropLong()) {
            reponse.setStatus(422);
            return page(
                    id,
                    seance,
                    Optional.of(new ChampRefuse("recit", "C’est trop long pour une note : gardez l’essentiel.")),
                    rendu);
        }
        String suite = garder(id, cle, saisie, seance);
        Annonces.dire(session, "Rencontre notée.");
        return "redirect:" + suite;
    }

    /** What waited for the network. */
    @PostMapping(headers = "X-Direct")
    ResponseEntity<Map<String, String>> partir(
            @PathVariable JeuneId id,
            @RequestParam UUID cle,
            Saisie saisie,
            @AuthenticationPrincipal Seance seance,
            HttpSession session) {
        acces.exiger(id, seance);
        if (!saisie.estDe(AccesAuDossier.moi(seance))) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        if (saisie.tropLong()) {
            return ResponseEntity.unprocessableContent().build();
        }
        String suite = garder(id, cle, saisie, seance);
        Annonces.dire(session, "Rencontre notée.");
        return ResponseEntity.ok(Map.of("suite", suite));
    }

    private String garder(JeuneId id, UUID cle, Saisie saisie, Seance seance) {
        return formulaires
                .uneFois(cle, () -> {
                    var moi = AccesAuDossier.moi(seance);
                    var recit = new NoterApresCoup.Recit(
                            id,
                            moi,
                            prevus.commence(id, moi),
                            saisie.comment(),
                            saisie.recit(),
                            saisie.suite(),
                            seance.prenom());
                    apresCoup.noter(recit, quand(saisie.le()));
                    return Optional.of("/equipe/jeunes/" + id + "/route#rencontres");
                })
                .orElseThrow();
    }

    private Instant quand(String le) {
        try {
            return Instant.parse(le);
        } catch (DateTimeException e) {
            return horloge.instant();
        }
    }

    private String page(JeuneId id, Seance seance, Optional<ChampRefuse> refus, Rendu rendu) {
        return rendu.page("espaces/conseil/apres-coup", composition.composer(id, AccesAuDossier.moi(seance), refus))
                .entiere();
    }
}
