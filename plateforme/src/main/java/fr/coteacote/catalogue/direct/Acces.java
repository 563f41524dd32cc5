package fr.coteacote.catalogue.direct;

import java.net.URI;

/**
 * Where the producer answers, and under which name we ask.
 *
 * @param jeton address that gives tokens
 * @param base of the offers, up to {@code /v2}
 */
public record Acces(URI jeton, URI base, String identifiant, String secret) {
    /** A secret is never written in a log. */
    @Override
    public String toString() {
        return "Acces[" + base + "]";
    }
}
