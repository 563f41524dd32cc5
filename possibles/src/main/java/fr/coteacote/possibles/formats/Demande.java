package fr.coteacote.possibles.formats;

import fr.coteacote.possibles.Genre;
import fr.coteacote.possibles.MotifRefus;
import fr.coteacote.possibles.Personne;
import fr.coteacote.possibles.Recherche;
import fr.coteacote.possibles.Reponse;
import fr.coteacote.possibles.Reponses;
import fr.coteacote.possibles.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A person's file: who asks, what they answered before, what they look for. */
public record Demande(Personne personne, Reponses reponses, Recherche recherche) {
    /** @throws IOException when the file is not one JSON object */
    public static Demande lire(InputStream flux, LocalDate jour, Registre registre) throws IOException {
        var recus = new ArrayList<Map<String, Object>>();
        FluxJson.lire(flux, champs -> recus.add(new HashMap<>(champs)));
        if (recus.size() != 1) {
            throw new IOException("un seul objet attendu");
        }
        var o = Objet.de(recus.getFirst(), "personne", 1, registre);
        return new Demande(new PersonneJson(o, jour).lire(), reponses(o, jour), recherche(o));
    }

    private static Reponses reponses(Objet o, LocalDate jour) {
        return Reponses.de(o.objets("reponses").stream()
                .flatMap(r -> reponse(r, jour).stream())
                .toList());
    }

    private static Optional<Reponse> reponse(Objet r, LocalDate jour) {
        String id = r.texte("id").orElse("");
        var le = r.jour("le").orElse(jour);
        return switch (r.texte("quoi").orElse("")) {
            case "GARDE" -> Optional.of(new Reponse.Garde(id, le));
            case "CHOISI" -> Optional.of(new Reponse.Choisi(id, le));
            case "REPRISE" -> Optional.of(new Reponse.Reprise(id, le));
            case "PLUS_TARD" ->
                Optional.of(new Reponse.PlusTard(id, le, r.jour("revient").orElse(le)));
            case "PAS_POUR_MOI" -> Optional.of(new Reponse.PasPourMoi(id, le, motif(r)));
            case String autre -> {
                r.codeInconnu("quoi", autre);
                yield Optional.empty();
            }
        };
    }

    private static MotifRefus motif(Objet r) {
        return r.texte("motif")
                .flatMap(m -> Enums.un(r, "motif", m, MotifRefus.class))
                .orElse(MotifRefus.NON_DIT);
    }

    private static Recherche recherche(Objet o) {
        return o.objet("recherche").map(Demande::lue).orElse(Recherche.TOUT);
    }

    private static Recherche lue(Objet r) {
        var rayon = r.nombre("rayon_km");
        return new Recherche(
                rayon.isPresent()
                        ? OptionalInt.of((int) Math.clamp(rayon.getAsDouble(), 1, 2000))
                        : OptionalInt.empty(),
                new HashSet<>(r.liste("rome")),
                Enums.plusieurs(r, "genres", Genre.class),
                Enums.plusieurs(r, "themes", Theme.class),
                Enums.plusieurs(r, "filtres", Recherche.Filtre.class));
    }
}
