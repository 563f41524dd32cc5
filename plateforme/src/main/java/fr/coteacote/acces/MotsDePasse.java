package fr.coteacote.acces;

import java.util.Optional;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords of the team, kept as argon2id hashes. */
@Component
class MotsDePasse {
    /** Long enough to be a sentence; upper bound so that hashing stays cheap. */
    static final int LONGUEUR_MIN = 12;

    static final int LONGUEUR_MAX = 200;

    private final Argon2PasswordEncoder hachage = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    // Compared when the address is unknown, so that the answer takes as long.
    private final String leurre = hachage.encode("personne");

    String hacher(String motDePasse) {
        return hachage.encode(motDePasse);
    }

    boolean correspond(String motDePasse, Optional<String> hache) {
        boolean bon = hachage.matches(borner(motDePasse), hache.orElse(leurre));
        return bon && hache.isPresent();
    }

    private static String borner(String motDePasse) {
        return motDePasse.length() > LONGUEUR_MAX ? motDePasse.substring(0, LONGUEUR_MAX + 1) : motDePasse;
    }
}
