package fr.coteacote.possibles.formats;

import fr.coteacote.possibles.Anomalie.Nature;
import fr.coteacote.possibles.Lieu;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The structures of a data·inclusion file, which its services point at. */
final class Structures {
    /** What a service borrows from its structure. */
    record Structure(String nom, Optional<String> siret, Lieu lieu) {}

    private final Contexte contexte;
    private final Map<String, Structure> parId = new HashMap<>();
    private boolean fournies;

    Structures(Contexte contexte) {
        this.contexte = contexte;
    }

    void lire(Objet o) {
        fournies = true;
        var id = o.texte("id");
        var nom = o.texte("nom");
        if (id.isEmpty() || nom.isEmpty()) {
            o.refuser(Nature.CHAMP_OBLIGATOIRE_ABSENT, id.isEmpty() ? "id" : "nom");
            return;
        }
        var structure = new Structure(nom.get(), o.code("siret", 14), lieu(o, contexte));
        parId.put(id.get(), structure);
        parId.put(identifiant(o, id.get()), structure);
    }

    /** v1 prefixes its identifiers with the source; v0's are unique only with it. */
    static String identifiant(Objet o, String id) {
        return id.contains("--")
                ? id
                : o.texte("source").map(s -> s + "--" + id).orElse(id);
    }

    static Lieu lieu(Objet o, Contexte contexte) {
        return new Places(contexte.territoire()).placer(indices(o), o);
    }

    static Places.Indices indices(Objet o) {
        return new Places.Indices(
                o.nombre("latitude"),
                o.nombre("longitude"),
                o.code("code_insee", 5),
                o.code("code_postal", 5),
                o.texte("commune").orElse(""));
    }

    boolean fournies() {
        return fournies;
    }

    Optional<Structure> de(Objet service) {
        return service.texte("structure_id").flatMap(id -> Optional.ofNullable(parId.get(id))
                .or(() -> Optional.ofNullable(parId.get(identifiant(service, id)))));
    }
}
