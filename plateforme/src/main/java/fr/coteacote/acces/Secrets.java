package fr.coteacote.acces;

import fr.coteacote.socle.StructureId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets of links: the structure's number, then 192 bits of chance. Only their hash is stored. */
public final class Secrets {
    private static final SecureRandom HASARD = new SecureRandom();

    private Secrets() {}

    public static String nouveau(StructureId structure) {
        var octets = new byte[24];
        HASARD.nextBytes(octets);
        return structure.numero() + "-"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }

    public static byte[] empreinte(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
