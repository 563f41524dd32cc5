package fr.coteacote.socle.web;

import org.springframework.web.util.UriComponentsBuilder;

/** Addresses that carry a value typed or made elsewhere, whatever it holds. */
public final class Adresses {
    private Adresses() {}

    public static String avec(String chemin, String nom, String valeur) {
        return UriComponentsBuilder.fromPath(chemin)
                .queryParam(nom, "{valeur}")
                .build(valeur)
                .toString();
    }
}
