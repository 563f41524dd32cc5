package fr.coteacote.possibles.cli;

import fr.coteacote.possibles.Catalogue;
import fr.coteacote.possibles.Lecture;
import fr.coteacote.possibles.LectureDeFichiers;
import fr.coteacote.possibles.PageDePossibles;
import fr.coteacote.possibles.Possibles;
import fr.coteacote.possibles.Proposition;
import fr.coteacote.possibles.Rapport;
import fr.coteacote.possibles.TableDePoids;
import fr.coteacote.possibles.Territoire;
import fr.coteacote.possibles.Trajets;
import fr.coteacote.possibles.formats.Demande;
import fr.coteacote.possibles.formats.Registre;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** {@code montrer} writes what is possible for a person, as JSON. */
public final class Commande {
    static final int REUSSI = 0;
    static final int REFUSE = 2;

    private static final String USAGE = """
            java -jar possibles.jar montrer --personne p.json --catalogue fichier… --date AAAA-MM-JJ
                 [--referentiels dossier] [--poids poids.csv] [--trajets trajets.csv]
                 [--limite n] [--version v] [--rapport rapport.json]
            """;
    private static final Set<String> OPTIONS =
            Set.of("personne", "catalogue", "date", "referentiels", "poids", "trajets", "limite", "version", "rapport");

    private Commande() {}

    public static void main(String... arguments) throws IOException {
        System.exit(lancer(List.of(arguments), System.out, System.err));
    }

    static int lancer(List<String> arguments, OutputStream sortie, PrintStream messages) throws IOException {
        try {
            return switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
                case "montrer" -> montrer(Options.lire(reste(arguments), OPTIONS), sortie, messages);
                default -> throw new Options.Incomprise("une commande est attendue");
            };
        } catch (Options.Incomprise e) {
            messages.println(e.getMessage());
            messages.print(USAGE);
            return REFUSE;
        }
    }

    private static List<String> reste(List<String> arguments) {
        return arguments.subList(1, arguments.size());
    }

    private static int montrer(Options options, OutputStream sortie, PrintStream messages) throws IOException {
        var jour = options.jour("date");
        var demande = personne(options, jour, messages);
        var territoire = options.texte("referentiels").isPresent()
                ? Territoire.lire(options.chemins("referentiels").getFirst())
                : Territoire.VIDE;
        return switch (LectureDeFichiers.lire(options.chemins("catalogue"), jour, territoire)) {
            case Lecture.Refusee refusee -> {
                messages.println("Rien n’a été lu : un fichier est illisible, vide ou d’un format inconnu.");
                rapport(options, messages, refusee.rapport(), new PageDePossibles(List.of(), List.of(), List.of()));
                yield REFUSE;
            }
            case Lecture.Acceptee acceptee -> {
                var page = page(options, demande, jour, territoire, acceptee);
                try (var ecrivain = new Ecrivain(sortie)) {
                    ecrivain.liste(liste(page, options.entier("limite", Integer.MAX_VALUE)));
                }
                rapport(options, messages, acceptee.rapport(), page);
                yield REUSSI;
            }
        };
    }

    private static Demande personne(Options options, LocalDate jour, PrintStream messages) throws IOException {
        var fichier = options.chemins("personne").getFirst();
        var registre = new Registre();
        try (var flux = Files.newInputStream(fichier)) {
            var demande = Demande.lire(flux, jour, registre);
            registre.rapport(0)
                    .anomalies()
                    .forEach(a -> messages.println("personne : " + a.nature() + " " + a.champ()));
            return demande;
        } catch (IOException | IllegalArgumentException e) {
            throw new Options.Incomprise("la personne ne se lit pas : " + fichier.getFileName());
        }
    }

    private static PageDePossibles page(
            Options options, Demande demande, LocalDate jour, Territoire territoire, Lecture.Acceptee lecture)
            throws IOException {
        var catalogue = Catalogue.de(options.texte("version").orElse("1"), lecture.opportunites());
        var possibles = new Possibles(catalogue, poids(options), trajets(options), territoire);
        int limite = options.entier("limite", Math.max(1, catalogue.taille()));
        return possibles.pour(demande.personne(), jour, demande.reponses(), demande.recherche(), Math.max(1, limite));
    }

    private static TableDePoids poids(Options options) throws IOException {
        return options.texte("poids").isEmpty()
                ? TableDePoids.parDefaut()
                : TableDePoids.lire(
                        Files.newBufferedReader(options.chemins("poids").getFirst()));
    }

    private static Trajets trajets(Options options) throws IOException {
        return options.texte("trajets").isEmpty()
                ? Trajets.parDefaut()
                : Trajets.lire(
                        Files.newBufferedReader(options.chemins("trajets").getFirst()));
    }

    private static List<Proposition> liste(PageDePossibles page, int limite) {
        return Stream.concat(page.possibles().stream(), page.aDebloquer().stream())
                .limit(limite)
                .toList();
    }

    private static void rapport(Options options, PrintStream messages, Rapport rapport, PageDePossibles page)
            throws IOException {
        messages.printf(
                "%d lues, %d gardées, %d refusées, %d doublons, %d remarques%n",
                rapport.lues(),
                rapport.gardees(),
                rapport.refusees(),
                rapport.doublons(),
                rapport.anomalies().size() + rapport.anomaliesTues());
        if (options.texte("rapport").isPresent()) {
            Path fichier = options.chemins("rapport").getFirst();
            try (var sortie = Files.newOutputStream(fichier);
                    var ecrivain = new Ecrivain(sortie)) {
                ecrivain.rapport(rapport, page.elargissements());
            }
        }
    }
}
