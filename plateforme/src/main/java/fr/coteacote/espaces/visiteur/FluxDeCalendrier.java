package fr.coteacote.espaces.visiteur;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Limite;
import fr.coteacote.acces.Limitee;
import fr.coteacote.agenda.AbonnementsAuCalendrier;
import fr.coteacote.agenda.CalendrierPublie;
import fr.coteacote.socle.Introuvable;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Answers a person's own calendar, that knows their secret address; a revoked one no longer exists. */
@Controller
@Entree(visiteur = true)
class FluxDeCalendrier {
    private static final MediaType ICS = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final AbonnementsAuCalendrier abonnements;
    private final CalendrierPublie calendrier;

    FluxDeCalendrier(AbonnementsAuCalendrier abonnements, CalendrierPublie calendrier) {
        this.abonnements = abonnements;
        this.calendrier = calendrier;
    }

    @GetMapping("/agenda/{secret}/calendrier.ics")
    @Limitee(Limite.REGARD)
    ResponseEntity<String> lire(@PathVariable String secret) {
        var abonne = abonnements.retrouver(secret).orElseThrow(() -> new Introuvable("calendrier"));
        return ResponseEntity.ok()
                .contentType(ICS)
                .cacheControl(CacheControl.noStore())
                .body(calendrier.de(abonne));
    }
}
