package fr.coteacote.acces.web;

import fr.coteacote.socle.web.DessinDeCode;

/** The key to put in one's telephone, drawn and in text, and its first code. */
public record PageSecondFacteur(DessinDeCode dessin, String cle, String adresse, boolean refuse) {
    static PageSecondFacteur de(String courriel, String cle, boolean refuse) {
        String adresse = "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30"
                .formatted(encoder("Côte à Côte"), encoder(courriel), cle, encoder("Côte à Côte"));
        return new PageSecondFacteur(DessinDeCode.de(adresse), cle.replaceAll("(.{4})(?=.)", "$1 "), adresse, refuse);
    }

    private static String encoder(String texte) {
        return java.net.URLEncoder.encode(texte, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
