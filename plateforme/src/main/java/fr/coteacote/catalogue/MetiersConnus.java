package fr.coteacote.catalogue;

import fr.coteacote.possibles.Metier;
import fr.coteacote.possibles.Metiers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Occupations that everyday words point at: the list shipped, and the national titles if the operator gives them. */
@Component
class MetiersConnus {
    private static final int AU_PLUS = 2;

    private final Metiers metiers;

    MetiersConnus(@Value("${coteacote.catalogue.referentiels:}") String dossier) {
        var flux = Objects.requireNonNull(getClass().getResourceAsStream("/parametres/talents.csv"));
        var livres = Metiers.lire(new BufferedReader(new InputStreamReader(flux, StandardCharsets.UTF_8)));
        Path titres = Path.of(dossier, "rome_appellations.csv");
        metiers = dossier.isEmpty() || !Files.exists(titres) ? livres : avec(livres, titres);
    }

    private static Metiers avec(Metiers livres, Path titres) {
        try {
            return livres.avecAppellations(Files.newBufferedReader(titres));
        } catch (IOException e) {
            throw new UncheckedIOException("liste de métiers illisible", e);
        }
    }

    List<Metier> proches(String talent) {
        return metiers.proches(talent, AU_PLUS);
    }
}
