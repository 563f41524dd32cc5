package fr.coteacote.droits.cli;

import fr.coteacote.droits.Moteur;
import fr.coteacote.droits.Parametres;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;

/** {@code java -jar droits.jar evaluer < cas.jsonl > resultats.jsonl}. */
public final class Droits {
    private Droits() {}

    public static void main(String... args) throws IOException {
        System.exit(executer(System.in, System.out, System.err, args));
    }

    static int executer(InputStream entree, PrintStream sortie, PrintStream plaintes, String... args)
            throws IOException {
        String commande = args.length == 1 ? args[0] : "";
        var moteur = new Moteur(Parametres.duModele());
        switch (commande) {
            case "evaluer" -> new Evaluer(moteur).traiter(entree, sortie);
            default -> {
                plaintes.println("usage : java -jar droits.jar evaluer < cas.jsonl > resultats.jsonl");
                return 2;
            }
        }
        return 0;
    }
}
