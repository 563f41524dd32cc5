package fr.coteacote.droits.cli;

import fr.coteacote.droits.Moteur;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** One line in, one line out: the thirty results, or what is wrong with the line. Memory does not grow with the file. */
final class Evaluer {
    private final Moteur moteur;
    private final LectureDesCas lecture = new LectureDesCas();

    Evaluer(Moteur moteur) {
        this.moteur = moteur;
    }

    void traiter(InputStream entree, OutputStream sortie) throws IOException {
        var lignes = LectureDesCas.lignes(entree);
        var tampon = new BufferedOutputStream(sortie, 1 << 16);
        while (lignes.suivante()) {
            if (!lignes.vide()) {
                tampon.write(reponse(lignes).getBytes(StandardCharsets.UTF_8));
            }
        }
        tampon.flush();
    }

    private String reponse(Lignes lignes) {
        return switch (lecture.lire(lignes.numero(), lignes.octets(), lignes.longueur(), this::evaluer)) {
            case LectureDesCas.Ligne.Lue<String> lue -> lue.valeur();
            case LectureDesCas.Ligne.Illisible<String> illisible ->
                "{\"ligne\":%d,\"erreur\":%s}\n".formatted(illisible.numero(), texte(illisible.erreur()));
        };
    }

    private String evaluer(Cas cas) {
        var json = new StringBuilder(1024)
                .append("{\"id\":")
                .append(texte(cas.id()))
                .append(",\"resultats\":{");
        int debut = json.length();
        Sorties.donner(moteur.evaluer(cas.connue()), (nom, valeur) -> json.append(json.length() == debut ? "\"" : ",\"")
                .append(nom)
                .append("\":")
                .append(valeur));
        return json.append("}}\n").toString();
    }

    static String texte(String brut) {
        var json = new StringBuilder(brut.length() + 2).append('"');
        for (char c : brut.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append("\\u%04x".formatted((int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
