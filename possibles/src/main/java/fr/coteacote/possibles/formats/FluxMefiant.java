package fr.coteacote.possibles.formats;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses early a file that is only blanks: no list of offers holds a million spaces in a row. */
final class FluxMefiant extends FilterInputStream {
    private static final int BLANCS_MAX = 1 << 20;

    private int blancs;

    FluxMefiant(InputStream flux) {
        super(flux);
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        compter(octet);
        return octet;
    }

    @Override
    public int read(byte[] octets, int debut, int longueur) throws IOException {
        int lus = super.read(octets, debut, longueur);
        for (int i = debut; i < debut + lus; i++) {
            compter(octets[i]);
        }
        return lus;
    }

    private void compter(int octet) throws IOException {
        blancs = octet == ' ' || octet == '\n' || octet == '\r' || octet == '\t' ? blancs + 1 : 0;
        if (blancs > BLANCS_MAX) {
            throw new IOException("plus d'un million de blancs de suite");
        }
    }
}
