package fr.coteacote.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is possible on a map, with the same list beside it. */
@Component
@Transactional(readOnly = true)
public class Cartes {
    private static final int MONTREES = 20;

    private final VoirLesPossibles possibles;
    private final String gabarit;
    private final String mention;

    Cartes(
            VoirLesPossibles possibles,
            @Value("${coteacote.carte.tuiles:}") String gabarit,
            @Value("${coteacote.carte.mention:}") String mention) {
        this.possibles = possibles;
        this.gabarit = gabarit;
        this.mention = mention;
    }

    /**
     * @param carte empty when nobody knows where one starts from: the list remains
     * @param mention whom the tiles come from; empty without tiles
     */
    public record Page(Optional<CarteDessinee> carte, List<PossibleDit> liste, String depuis, String mention) {
        public Page {
            liste = List.copyOf(liste);
        }
    }

    public Page composer(QuiRegarde qui) {
        var vus = possibles.pour(qui, Set.of(), MONTREES);
        var points = vus.ouverts().stream().map(PossibleDit::ou).toList();
        return new Page(
                vus.depart().map(centre -> CarteDessinee.de(centre, points, gabarit)),
                vus.ouverts(),
                vus.depuis(),
                gabarit.isEmpty() ? "" : mention);
    }
}
