package fr.coteacote.droits.cli;

import fr.coteacote.droits.Moteur;
import fr.coteacote.droits.Parametres;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * {@code java -jar droits.jar evaluer < cas.jsonl > resultats.jsonl}; {@code expliquer} prints the trace of each line; {@code
 * comparer} sets lines side by side two by two, over a year.
 */
public final class Droits {
    private static final String USAGE = """
            usage : java -jar droits.jar evaluer   < cas.jsonl > resultats.jsonl   les trente résultats, une ligne par cas
                    java -jar droits.jar expliquer < cas.jsonl                     chaque droit, ses raisons et son calcul
                    java -jar droits.jar comparer  < cas.jsonl                     les lignes deux à deux, sur douze mois
            """;

    private Droits() {}

    public static void main(String... args) throws IOException {
        var sortie = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        var plaintes = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = executer(System.in, sortie, plaintes, args);
        sortie.flush();
        System.exit(code);
    }

    static int executer(InputStream entree, PrintStream sortie, PrintStream plaintes, String... args)
            throws IOException {
        switch (args.length == 1 ? args[0] : "") {
            case "evaluer" -> new Evaluer(new Moteur(Parametres.duModele())).traiter(entree, sortie);
            case "expliquer" -> new Expliquer(Parametres.duProduit()).traiter(entree, sortie);
            case "comparer" -> new Comparer(new Moteur(Parametres.duModele())).traiter(entree, sortie);
            default -> {
                plaintes.print(USAGE);
                return 2;
            }
        }
        return 0;
    }
}
