package fr.coteacote.possibles.formats;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a CSV with a header: semicolons, commas or tabs, quotes doubled inside quotes (RFC 4180). */
final class FluxCsv {
    private static final int CELLULE_MAX = 1_000_000;
    private static final int COLONNES_MAX = 1_000;
    private static final int ENTETE_MAX = 64 * 1024;

    private final BufferedReader texte;
    private char separateur = ';';

    private FluxCsv(BufferedReader texte) {
        this.texte = texte;
    }

    /** @throws IOException when a quote is never closed or a row has more cells than the header */
    static void lire(BufferedReader texte, FluxJson.Recepteur recepteur) throws IOException {
        var flux = new FluxCsv(texte);
        var entete = flux.entete();
        for (var ligne = flux.ligne(); !ligne.isEmpty(); ligne = flux.ligne()) {
            if (ligne.size() == 1 && ligne.getFirst().isBlank()) {
                continue;
            }
            if (ligne.size() > entete.size()) {
                throw new IOException("plus de cellules que de colonnes");
            }
            var champs = new HashMap<String, Object>();
            for (int i = 0; i < ligne.size(); i++) {
                champs.put(entete.get(i), ligne.get(i));
            }
            recepteur.recevoir(Map.copyOf(champs));
        }
    }

    private List<String> entete() throws IOException {
        separateur = separateur(debutDeLEntete());
        return ligne().stream()
                .map(c -> c.strip().toLowerCase(Locale.ROOT).replace("\uFEFF", ""))
                .toList();
    }

    /** Enough to tell the separator: a first line may be endless. */
    private String debutDeLEntete() throws IOException {
        texte.mark(ENTETE_MAX);
        var debut = new StringBuilder();
        int c = texte.read();
        while (c >= 0 && c != '\n' && debut.length() < ENTETE_MAX - 1) {
            debut.append((char) c);
            c = texte.read();
        }
        texte.reset();
        return debut.toString();
    }

    private static char separateur(String entete) {
        char meilleur = ';';
        for (char candidat : new char[] {',', '\t'}) {
            if (compter(entete, candidat) > compter(entete, meilleur)) {
                meilleur = candidat;
            }
        }
        return meilleur;
    }

    private static long compter(String texte, char c) {
        return texte.chars().filter(x -> x == c).count();
    }

    /** Empty at the end of the file. */
    private List<String> ligne() throws IOException {
        var cellules = new ArrayList<String>();
        var cellule = new StringBuilder();
        boolean entreGuillemets = false;
        int c = texte.read();
        if (c < 0) {
            return cellules;
        }
        for (; c >= 0; c = texte.read()) {
            if (entreGuillemets) {
                entreGuillemets = c != '"' || guillemetDouble(cellule);
                if (entreGuillemets && c != '"') {
                    ajouter(cellule, c);
                }
            } else if (c == '"' && cellule.isEmpty()) {
                entreGuillemets = true;
            } else if (c == separateur) {
                finir(cellules, cellule);
            } else if (c == '\n') {
                break;
            } else if (c != '\r') {
                ajouter(cellule, c);
            }
        }
        if (entreGuillemets) {
            throw new IOException("guillemet jamais fermé");
        }
        cellules.add(cellule.toString());
        return cellules;
    }

    private static void finir(List<String> cellules, StringBuilder cellule) throws IOException {
        if (cellules.size() >= COLONNES_MAX) {
            throw new IOException("ligne sans fin");
        }
        cellules.add(cellule.toString());
        cellule.setLength(0);
    }

    private boolean guillemetDouble(StringBuilder cellule) throws IOException {
        texte.mark(1);
        if (texte.read() == '"') {
            cellule.append('"');
            return true;
        }
        texte.reset();
        return false;
    }

    private static void ajouter(StringBuilder cellule, int c) throws IOException {
        if (cellule.length() >= CELLULE_MAX) {
            throw new IOException("cellule trop longue");
        }
        cellule.append((char) c);
    }
}
