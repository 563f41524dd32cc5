package fr.coteacote.catalogue;

import fr.coteacote.possibles.Elargissement;
import fr.coteacote.socle.web.Textes.Ton;
import java.util.List;

/** Says what had to be widened for a page not to be empty. */
public final class DireCeQuiEstElargi {
    private DireCeQuiEstElargi() {}

    public static List<String> dire(List<Elargissement> elargi, Ton t) {
        return elargi.stream().map(e -> phrase(e, t)).toList();
    }

    private static String phrase(Elargissement elargi, Ton t) {
        return switch (elargi) {
            case Elargissement.Rayon(var _, var apres) -> t.dire("possibles.elargi.rayon", apres);
            case Elargissement.MetiersProches _ -> t.dire("possibles.elargi.metiers");
            case Elargissement.Domaine _ -> t.dire("possibles.elargi.domaine");
            case Elargissement.Genres _ -> t.dire("possibles.elargi.genres");
            case Elargissement.Filtres _ -> t.dire("possibles.elargi.filtres");
        };
    }
}
