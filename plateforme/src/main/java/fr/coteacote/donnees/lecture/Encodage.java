package fr.coteacote.donnees.lecture;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** Finds how a text file writes its accents. */
record Encodage(String nom, Charset jeu) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");

    static CharBuffer decoder(byte[] octets, Encodage encodage) {
        var texte = encodage.jeu().decode(ByteBuffer.wrap(octets));
        return texte.hasRemaining() && texte.get(0) == '\ufeff' ? texte.subSequence(1, texte.length()) : texte;
    }

    static Encodage de(byte[] octets) {
        @Nullable String marque = UniversalDetector.detectCharsetFromBOM(octets);
        if (marque != null) {
            return new Encodage(marque, Charset.forName(marque));
        }
        var seize = seizeBits(octets);
        if (seize != null) {
            return seize;
        }
        refuserLeBinaire(octets);
        return estUtf8(octets) ? new Encodage("UTF-8", StandardCharsets.UTF_8) : huitBits(octets);
    }

    /** Without a mark, Latin text on 16 bits has a zero in every other byte. */
    private static @Nullable Encodage seizeBits(byte[] octets) {
        int vus = Math.min(octets.length & ~1, 4_096);
        int pairs = 0;
        int impairs = 0;
        for (int i = 0; i < vus; i += 2) {
            pairs += octets[i] == 0 ? 1 : 0;
            impairs += octets[i + 1] == 0 ? 1 : 0;
        }
        if (vus >= 8 && impairs > vus / 3 && pairs == 0) {
            return new Encodage("UTF-16", StandardCharsets.UTF_16LE);
        }
        return vus >= 8 && pairs > vus / 3 && impairs == 0 ? new Encodage("UTF-16", StandardCharsets.UTF_16BE) : null;
    }

    private static void refuserLeBinaire(byte[] octets) {
        int controles = 0;
        for (byte octet : octets) {
            if (octet == 0) {
                throw binaire();
            }
            controles += octet > 0 && octet < 32 && octet != '\t' && octet != '\n' && octet != '\r' ? 1 : 0;
        }
        if (controles > octets.length / 100) {
            throw binaire();
        }
    }

    private static FichierIllisible binaire() {
        return new FichierIllisible(
                "Ce fichier n’est ni un tableau CSV, ni un classeur XLSX. Exportez la liste dans l’un"
                        + " de ces deux formats.");
    }

    private static boolean estUtf8(byte[] octets) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(octets));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** One byte per sign: Windows-1252 covers ISO-8859-1; ISO-8859-15 puts œ and € elsewhere. */
    private static Encodage huitBits(byte[] octets) {
        boolean windows = false;
        boolean latin9 = false;
        for (int i = 0; i < octets.length; i++) {
            int signe = octets[i] & 0xFF;
            windows |= signe >= 0x80 && signe < 0xA0;
            latin9 |= (signe == 0xBC || signe == 0xBD || signe == 0xBE) && contreUneLettre(octets, i);
        }
        return latin9 && !windows ? new Encodage("ISO-8859-15", LATIN_9) : new Encodage("Windows-1252", WINDOWS);
    }

    private static boolean contreUneLettre(byte[] octets, int i) {
        return i + 1 < octets.length && Character.isLetter(octets[i + 1]) || i > 0 && Character.isLetter(octets[i - 1]);
    }
}
