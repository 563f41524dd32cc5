package fr.coteacote.espaces.conseil;

import io.nayuki.qrcodegen.QrCode;

/** A square to scan, as one SVG path. */
final class CarreACode {
    private CarreACode() {}

    static int cote(String texte) {
        return QrCode.encodeText(texte, QrCode.Ecc.MEDIUM).size;
    }

    static String chemin(String texte) {
        var carre = QrCode.encodeText(texte, QrCode.Ecc.MEDIUM);
        var chemin = new StringBuilder();
        for (int y = 0; y < carre.size; y++) {
            for (int x = 0; x < carre.size; x++) {
                if (carre.getModule(x, y)) {
                    chemin.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return chemin.toString();
    }
}
