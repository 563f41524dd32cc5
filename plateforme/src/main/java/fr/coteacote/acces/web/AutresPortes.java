package fr.coteacote.acces.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** The team's log-in page, with the other doors that this installation opens: employer, passkey. */
@Component
class AutresPortes {
    private final Employeurs employeurs;
    private final SiteDesCles site;

    AutresPortes(Employeurs employeurs, SiteDesCles site) {
        this.employeurs = employeurs;
        this.site = site;
    }

    PageEntrer page(String courriel, boolean postePartage, PageEntrer.Refus refus, HttpServletRequest requete) {
        return new PageEntrer(
                courriel,
                postePartage,
                refus,
                employeurs.proposes(requete),
                site.de(requete).isPresent());
    }
}
