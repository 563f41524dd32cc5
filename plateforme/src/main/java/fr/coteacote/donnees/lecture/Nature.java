package fr.coteacote.donnees.lecture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is, by its content. */
enum Nature {
    XLSX,
    TEXTE;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] ANCIEN_CLASSEUR = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    static Nature de(byte[] octets) {
        if (commence(octets, ANCIEN_CLASSEUR)) {
            throw new FichierIllisible(
                    "C’est un ancien classeur (.xls), ou un classeur protégé par un mot de passe."
                            + " Ouvrez-le, puis enregistrez-le en « Classeur Excel (.xlsx) » ou en « CSV », sans mot de passe.");
        }
        if (commence(octets, PDF)) {
            throw new FichierIllisible("C’est un PDF. Exportez plutôt la liste en CSV ou en XLSX depuis votre outil.");
        }
        if (commence(octets, ZIP)) {
            return classeur(octets);
        }
        return TEXTE;
    }

    private static Nature classeur(byte[] octets) {
        String debut = new String(octets, 0, Math.min(octets.length, 200), StandardCharsets.ISO_8859_1);
        if (debut.contains("opendocument")) {
            throw new FichierIllisible(
                    "C’est un classeur LibreOffice (.ods). Enregistrez-le en « Excel 2007-365 (.xlsx) » ou en « CSV ».");
        }
        return XLSX;
    }

    private static boolean commence(byte[] octets, byte[] signe) {
        return octets.length >= signe.length && Arrays.equals(octets, 0, signe.length, signe, 0, signe.length);
    }
}
