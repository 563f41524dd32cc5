package fr.coteacote.mesures.possibles;

import fr.coteacote.mesures.Mesure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the first twenty possibles of a person are found as the catalogue grows to the size of the country. */
public final class MesureDesPossibles implements Mesure {
    private static final List<String> TAILLES = List.of("3000", "30000", "300000");

    @Override
    public String quoi() {
        return "les vingt premiers possibles d’une personne : à 300 000 offres, p99 < 10 ms ; [TAILLES…] [--dessin courbe.svg]";
    }

    @Override
    public void mesurer(List<String> options) throws IOException {
        int dessin = options.indexOf("--dessin");
        var demandees = dessin < 0 ? options : options.subList(0, dessin);
        var mesures = new ArrayList<Taille>();
        for (String offres : demandees.isEmpty() ? TAILLES : demandees) {
            mesures.add(Taille.mesurer(Integer.parseInt(offres)));
            System.out.println(mesures.getLast().phrase());
        }
        if (dessin >= 0) {
            Files.writeString(Path.of(options.get(dessin + 1)), Dessin.croissance(mesures));
        }
    }
}
