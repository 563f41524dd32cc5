package fr.coteacote.droits.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream into lines of bytes, in one buffer reused from line to line. */
public final class Lignes {
    private final InputStream flux;
    private byte[] tampon = new byte[1 << 16];
    private byte[] ligne = new byte[1 << 12];
    private int debut;
    private int fin;
    private int longueur;
    private int numero;

    Lignes(InputStream flux) {
        this.flux = flux;
    }

    /** Moves to the next line; false at the end. */
    public boolean suivante() throws IOException {
        longueur = 0;
        boolean lue = false;
        while (true) {
            if (debut == fin) {
                fin = flux.read(tampon);
                debut = 0;
                if (fin < 0) {
                    fin = 0;
                    numero += lue ? 1 : 0;
                    return lue;
                }
            }
            lue = true;
            int coupe = coupe();
            ajouter(coupe);
            if (coupe < fin) {
                debut = coupe + 1;
                numero++;
                return true;
            }
            debut = fin;
        }
    }

    private int coupe() {
        int i = debut;
        while (i < fin && tampon[i] != '\n') {
            i++;
        }
        return i;
    }

    private void ajouter(int jusqua) {
        int taille = jusqua - debut;
        if (longueur + taille > ligne.length) {
            ligne = Arrays.copyOf(ligne, Math.max(ligne.length * 2, longueur + taille));
        }
        System.arraycopy(tampon, debut, ligne, longueur, taille);
        longueur += taille;
    }

    public byte[] octets() {
        return ligne;
    }

    public int longueur() {
        return longueur;
    }

    public int numero() {
        return numero;
    }

    public boolean vide() {
        for (int i = 0; i < longueur; i++) {
            if (!Character.isWhitespace(ligne[i])) {
                return false;
            }
        }
        return true;
    }
}
