package fr.coteacote.envois.smpp;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A text cut into the parts that telephones put together again. */
record TexteCourt(boolean ucs2, List<byte[]> parties) {
    private static final byte MULTIPLE = 0x06;
    private static final String GSM = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String ETENDUS = "\f^{}\\[~]|€";
    private static final byte[] CODES_ETENDUS = {0x0A, 0x14, 0x28, 0x29, 0x2F, 0x3C, 0x3D, 0x3E, 0x40, 0x65};
    /** What every centre reads alike in its default alphabet. */
    private static final String SURS =
            "\n\r !\"#%&'()*+,-./0123456789:;<=>?" + "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /** @param gsm whether the default alphabet is known to be GSM 03.38 */
    static TexteCourt de(String texte, boolean gsm, int numero) {
        String simple = simplifier(texte);
        String admis = gsm ? GSM + ETENDUS : SURS;
        boolean court = simple.chars().allMatch(c -> admis.indexOf(c) >= 0);
        byte[] octets = court ? enGsm(simple) : simple.getBytes(StandardCharsets.UTF_16BE);
        return new TexteCourt(
                !court, court ? decouper(octets, 160, 152, numero, true) : decouper(octets, 140, 132, numero, false));
    }

    /** Fine typography costs three messages instead of one: a telephone does without. */
    static String simplifier(String texte) {
        return texte.replace('’', '\'')
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace("« ", "\"")
                .replace(" »", "\"")
                .replace("…", "...")
                .replace('–', '-');
    }

    private static byte[] enGsm(String texte) {
        var octets = new ByteArrayOutputStream();
        texte.chars().forEach(c -> {
            int etendu = ETENDUS.indexOf(c);
            if (etendu >= 0) {
                octets.write(0x1B);
                octets.write(CODES_ETENDUS[etendu]);
            } else {
                octets.write(GSM.indexOf(c));
            }
        });
        return octets.toByteArray();
    }

    private static List<byte[]> decouper(byte[] octets, int seul, int chacun, int numero, boolean gsm) {
        if (octets.length <= seul) {
            return List.of(octets);
        }
        var morceaux = new ArrayList<byte[]>();
        for (int debut = 0, fin; debut < octets.length; debut = fin) {
            fin = couper(octets, debut, Math.min(octets.length, debut + chacun), gsm);
            morceaux.add(java.util.Arrays.copyOfRange(octets, debut, fin));
        }
        var parties = new ArrayList<byte[]>();
        for (int i = 0; i < morceaux.size(); i++) {
            parties.add(numeroter(morceaux.get(i), numero, morceaux.size(), i + 1));
        }
        return List.copyOf(parties);
    }

    /** Never between the two halves of one character. */
    private static int couper(byte[] octets, int debut, int fin, boolean gsm) {
        if (fin == octets.length) {
            return fin;
        }
        if (gsm) {
            return octets[fin - 1] == 0x1B ? fin - 1 : fin;
        }
        boolean hautDePaire = (octets[fin - 2] & 0xFC) == 0xD8;
        return hautDePaire && fin - 2 > debut ? fin - 2 : fin;
    }

    private static byte[] numeroter(byte[] morceau, int numero, int total, int rang) {
        var partie = new ByteArrayOutputStream();
        partie.writeBytes(
                new byte[] {MULTIPLE, 0x08, 0x04, (byte) (numero >> 8), (byte) numero, (byte) total, (byte) rang});
        partie.writeBytes(morceau);
        return partie.toByteArray();
    }

    boolean enPlusieurs() {
        return parties.size() > 1;
    }

    /** What a telephone wrote to us. */
    static String lire(byte[] octets, byte codage, boolean gsm) {
        return switch (codage & 0x0C) {
            case 0x08 -> new String(octets, StandardCharsets.UTF_16BE);
            default -> codage == 0x03 || !gsm ? new String(octets, StandardCharsets.ISO_8859_1) : deGsm(octets);
        };
    }

    private static String deGsm(byte[] octets) {
        var texte = new StringBuilder();
        for (int i = 0; i < octets.length; i++) {
            if (octets[i] == 0x1B && i + 1 < octets.length) {
                texte.append(etendu(octets[++i]));
            } else if ((octets[i] & 0xFF) < GSM.length()) {
                texte.append(GSM.charAt(octets[i] & 0xFF));
            }
        }
        return texte.toString();
    }

    private static char etendu(byte code) {
        for (int i = 0; i < CODES_ETENDUS.length; i++) {
            if (CODES_ETENDUS[i] == code) {
                return ETENDUS.charAt(i);
            }
        }
        return ' ';
    }
}
