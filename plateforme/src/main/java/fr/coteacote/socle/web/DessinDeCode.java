package fr.coteacote.socle.web;

import io.nayuki.qrcodegen.QrCode;

/** A square to scan, drawn as one SVG path. */
public record DessinDeCode(int cote, String trace) {
    private static final int MARGE = 4;

    public static DessinDeCode de(String texte) {
        var code = QrCode.encodeText(texte, QrCode.Ecc.MEDIUM);
        var trace = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    trace.append('M')
                            .append(x + MARGE)
                            .append(' ')
                            .append(y + MARGE)
                            .append("h1v1h-1z");
                }
            }
        }
        return new DessinDeCode(code.size + 2 * MARGE, trace.toString());
    }

    public String cadre() {
        return "0 0 " + cote + " " + cote;
    }
}
