package fr.coteacote.catalogue;

import fr.coteacote.possibles.Point;
import fr.coteacote.possibles.Territoire;
import fr.coteacote.structures.Communes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Communes that put things and people on the map: the operator's folder of lists, or else the imported communes. */
@Component
class TerritoireDeLaMaison {
    private record Lu(int communes, Territoire territoire) {}

    private final Communes communes;
    private final String dossier;
    private volatile Lu lu = new Lu(0, Territoire.VIDE);

    TerritoireDeLaMaison(Communes communes, @Value("${coteacote.catalogue.referentiels:}") String dossier) {
        this.communes = communes;
        this.dossier = dossier;
    }

    /** Read once; again when communes were added since. */
    Territoire lire() {
        int combien = dossier.isEmpty() ? communes.combien() : -1;
        var avant = lu;
        if (avant.communes() != combien) {
            lu = new Lu(combien, dossier.isEmpty() ? desCommunes() : duDossier());
        }
        return lu.territoire();
    }

    /** As last read: no statement. */
    Territoire courant() {
        return lu.territoire();
    }

    private Territoire duDossier() {
        try {
            return Territoire.lire(Path.of(dossier));
        } catch (IOException e) {
            throw new UncheckedIOException("listes de communes illisibles dans " + dossier, e);
        }
    }

    private Territoire desCommunes() {
        return Territoire.de(communes.toutes().stream()
                .map(c -> new Territoire.Commune(
                        c.code(),
                        c.nom(),
                        Territoire.departementDe(c.code()),
                        "",
                        "",
                        postaux(c.codesPostaux()),
                        Optional.of(new Point(c.latitude(), c.longitude()))))
                .toList());
    }

    private static List<String> postaux(String codes) {
        return Arrays.stream(codes.split("[ |]")).filter(c -> !c.isEmpty()).toList();
    }
}
