package fr.coteacote.droits;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The legal text of a right and its address, the scale that dates it, and the scales its amount depends on.
 *
 * @param cle key of the parameter whose date is the date of the scale
 */
public record Reference(String texte, String adresse, String cle, Set<Validite.Domaine> domaines) {
    private static final Map<Droit, Reference> TOUTES = lire();

    public static Reference de(Droit droit) {
        Reference reference = TOUTES.get(droit);
        if (reference == null) {
            throw new IllegalStateException("aucune reference pour " + droit);
        }
        return reference;
    }

    private static Map<Droit, Reference> lire() {
        var textes = new HashMap<String, String[]>();
        LectureCsv.ressource("references.csv", 4).forEach(c -> textes.putIfAbsent(c[1], c));
        var baremes = new HashMap<String, String[]>();
        LectureCsv.ressource("droits.csv", 3).forEach(c -> baremes.put(c[0], c));
        var toutes = new EnumMap<Droit, Reference>(Droit.class);
        for (Droit droit : Droit.values()) {
            String[] texte = textes.getOrDefault(droit.sortie(), new String[0]);
            String[] bareme = baremes.getOrDefault(droit.sortie(), new String[0]);
            if (texte.length > 0 && bareme.length > 0) {
                toutes.put(droit, new Reference(texte[2], texte[3], bareme[1], domaines(bareme[2])));
            }
        }
        return toutes;
    }

    private static Set<Validite.Domaine> domaines(String liste) {
        var domaines = EnumSet.noneOf(Validite.Domaine.class);
        for (String nom : liste.split(",")) {
            if (!nom.isEmpty()) {
                domaines.add(Validite.Domaine.valueOf(nom));
            }
        }
        return domaines;
    }
}
