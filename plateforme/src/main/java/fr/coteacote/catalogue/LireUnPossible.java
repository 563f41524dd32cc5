package fr.coteacote.catalogue;

import fr.coteacote.catalogue.PossibleEntier.Ligne;
import fr.coteacote.socle.web.Textes.Ton;
import fr.coteacote.structures.Structures;
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
    private final Structures structures;

    LireUnPossible(VoirLesPossibles possibles, PublierUnPossible publies, Structures structures) {
        this.structures = structures;
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

    /** The same in short sentences; empty once it is over or withdrawn. */
    public Optional<LectureFacile> enFacile(QuiRegarde qui, PossibleDit p, Ton t) {
        var saisie = publies.saisie(p.id());
        boolean compte = qui instanceof QuiRegarde.Connu;
        return possibles.chose(p.id()).map(o -> new DireEnFacile(o, p, saisie, structures.aujourdhui(), compte, t)
                .dire());
    }

    private static List<Ligne> lignes(PossibleDit p, Optional<Saisie> saisie, Ton t) {
        var faits = p.faits().stream().map(f -> new Ligne(t.dire("possible.fait." + f.icone()), f.texte()));
        var conditions = saisie.map(Saisie::conditionsReelles).stream()
                .flatMap(dites -> dites.entrySet().stream())
                .map(e -> new Ligne(t.dire("possible.champ." + e.getKey()), e.getValue()));
        return Stream.concat(faits, conditions).toList();
    }
}
