package fr.coteacote.acces.web;

import fr.coteacote.acces.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where passkeys are good: the installation's public address, never what a request claims.
 *
 * <p>Without a public address (a trial, a demonstration) only {@code localhost} is believed; browsers refuse bare IP addresses.
 */
@Component
class SiteDesCles {
    private final Optional<Site> publique;

    SiteDesCles(@Value("${coteacote.adresse:}") String adresse) {
        publique = Optional.of(adresse.strip())
                .filter(a -> !a.isEmpty())
                .map(URI::create)
                .map(SiteDesCles::site);
    }

    /** Empty when this page was not reached by the public address: a key made here would open nothing. */
    Optional<Site> de(HttpServletRequest requete) {
        return publique.or(() -> surPlace(requete))
                .filter(site -> site.domaine().equalsIgnoreCase(requete.getServerName()));
    }

    private static Optional<Site> surPlace(HttpServletRequest requete) {
        return requete.getServerName().equals("localhost")
                ? Optional.of(site(ServletUriComponentsBuilder.fromContextPath(requete)
                        .build()
                        .toUri()))
                : Optional.empty();
    }

    private static Site site(URI adresse) {
        String domaine = Objects.requireNonNull(
                adresse.getHost(), "coteacote.adresse s’écrit en entier : https://accueil.exemple.fr");
        return new Site(domaine, adresse.getScheme() + "://" + adresse.getAuthority());
    }
}
