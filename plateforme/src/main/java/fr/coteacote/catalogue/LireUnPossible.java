package fr.coteacote.catalogue;

import fr.coteacote.catalogue.PossibleEntier.Ligne;
import fr.coteacote.socle.web.Textes.Ton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One possible with everything that is known of it, for whoever looks. */
@Component
@Transactional(readOnly = true)
public class LireUnPossible {
    private final VoirLesPossibles possibles;
    private final PublierUnPossible publies;

    LireUnPossible(VoirLesPossibles possibles, PublierUnPossible publies) {
        this.possibles = possibles;
        this.publies = publies;
    }

    /** Empty once it is over or withdrawn. */
    public Optional<PossibleEntier> lire(QuiRegarde qui, String id, Ton t) {
        return possibles.un(qui, id).map(p -> {
            var saisie = publies.saisie(id);
            return new PossibleEntier(
                    p,
                    saisie.map(s -> s.texte("description")).orElse(""),
                    lignes(p, saisie, t),
                    saisie.map(s -> s.lignes("etapes")).orElse(List.of()));
        });
    }

    private static List<Ligne> lignes(PossibleDit p, Optional<Saisie> saisie, Ton t) {
        var faits = p.faits().stream().map(f -> new Ligne(t.dire("possible.fait." + f.icone()), f.texte()));
        var conditions = saisie.map(Saisie::conditionsReelles).stream()
                .flatMap(dites -> dites.entrySet().stream())
                .map(e -> new Ligne(t.dire("possible.champ." + e.getKey()), e.getValue()));
        return Stream.concat(faits, conditions).toList();
    }
}
