package fr.coteacote.acces;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One passkey as its holder sees it: the name they gave it, when it was made, when it last opened. */
public record CleDAcces(UUID id, String nom, Instant creeeLe, Optional<Instant> utiliseeLe) {
    static final int LONGUEUR_DU_NOM = 60;

    /** A name that can be kept: never empty, never too long. */
    public static String nommer(String tape, String sinon) {
        String net = tape.strip();
        String nom = net.isEmpty() ? sinon : net;
        int fin = Math.min(nom.codePointCount(0, nom.length()), LONGUEUR_DU_NOM);
        return nom.substring(0, nom.offsetByCodePoints(0, fin));
    }
}
