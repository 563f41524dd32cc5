package fr.coteacote.droits.cli;

import fr.coteacote.droits.Mensualites;
import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Values of one JSON object, read where the parser stands; a wrong type says which field. */
final class Champs {
    private static final double[] PUISSANCES = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private Champs() {}

    /** Reads an object, giving each named value; {@code null} values count as absent fields. */
    interface Lecteur {
        void lire(String champ, JsonParser p);
    }

    static void objet(String nom, JsonParser p, Lecteur lecteur) {
        exiger(p.currentToken() == JsonToken.START_OBJECT, nom, "objet attendu");
        while (p.nextToken() == JsonToken.PROPERTY_NAME) {
            String champ = p.currentName();
            if (p.nextToken() != JsonToken.VALUE_NULL) {
                lecteur.lire(champ, p);
            }
        }
    }

    static double nombre(String champ, JsonParser p) {
        exiger(p.currentToken().isNumeric(), champ, "nombre attendu");
        double nombre = valeur(p);
        exiger(nombre >= 0 && nombre < 1e9, champ, "nombre hors des bornes");
        return nombre;
    }

    /** Amounts are short decimals: up to fifteen digits, one exact division gives the nearest double. */
    private static double valeur(JsonParser p) {
        char[] chiffres = p.getStringCharacters();
        int debut = p.getStringOffset();
        int fin = debut + p.getStringLength();
        long entier = 0;
        int decimales = -1;
        for (int i = debut; i < fin; i++) {
            char c = chiffres[i];
            if (c == '.') {
                decimales = fin - i - 1;
            } else if (c < '0' || c > '9' || fin - debut > 15) {
                return p.getDoubleValue();
            } else {
                entier = entier * 10 + (c - '0');
            }
        }
        return decimales <= 0 ? entier : entier / PUISSANCES[decimales];
    }

    static int entier(String champ, JsonParser p) {
        exiger(p.currentToken() == JsonToken.VALUE_NUMBER_INT, champ, "nombre entier attendu");
        int entier = p.getIntValue();
        exiger(entier >= 0, champ, "nombre negatif");
        return entier;
    }

    static boolean booleen(String champ, JsonParser p) {
        exiger(p.currentToken().isBoolean(), champ, "vrai ou faux attendu");
        return p.getBooleanValue();
    }

    static String texte(String champ, JsonParser p) {
        exiger(p.currentToken() == JsonToken.VALUE_STRING, champ, "texte attendu");
        return p.getString();
    }

    static LocalDate date(String champ, JsonParser p) {
        String texte = texte(champ, p);
        try {
            return LocalDate.parse(texte);
        } catch (DateTimeException e) {
            throw new LigneIllisible("date AAAA-MM-JJ attendue : " + champ);
        }
    }

    static <E extends Enum<E>> E choix(String champ, JsonParser p, E[] valeurs) {
        String texte = texte(champ, p);
        for (E valeur : valeurs) {
            if (valeur.name().equals(texte)) {
                return valeur;
            }
        }
        throw new LigneIllisible("valeur inconnue : " + champ);
    }

    static Mensualites mensualites(String champ, JsonParser p) {
        exiger(p.currentToken() == JsonToken.START_ARRAY, champ, "tableau attendu");
        double[] montants = new double[Mensualites.DUREE];
        int k = 0;
        while (p.nextToken() != JsonToken.END_ARRAY) {
            exiger(k < montants.length, champ, "14 montants attendus");
            montants[k++] = nombre(champ, p);
        }
        exiger(k == montants.length, champ, "14 montants attendus");
        return Mensualites.de(montants);
    }

    static void exiger(boolean vrai, String champ, String attendu) {
        if (!vrai) {
            throw new LigneIllisible(attendu + " : " + champ);
        }
    }
}
