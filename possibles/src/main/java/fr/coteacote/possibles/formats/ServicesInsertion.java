package fr.coteacote.possibles.formats;

import fr.coteacote.possibles.Ages;
import fr.coteacote.possibles.Anomalie.Nature;
import fr.coteacote.possibles.Calendrier;
import fr.coteacote.possibles.Conditions;
import fr.coteacote.possibles.Constat;
import fr.coteacote.possibles.Diplome;
import fr.coteacote.possibles.Experience;
import fr.coteacote.possibles.Genre;
import fr.coteacote.possibles.Horaires;
import fr.coteacote.possibles.Lieu;
import fr.coteacote.possibles.Opportunite;
import fr.coteacote.possibles.Presentation;
import fr.coteacote.possibles.Public;
import fr.coteacote.possibles.Source;
import fr.coteacote.possibles.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Services of data·inclusion, v1 and old v0 files. */
final class ServicesInsertion {
    private final Contexte contexte;
    private final Structures structures;

    ServicesInsertion(Contexte contexte, Structures structures) {
        this.contexte = contexte;
        this.structures = structures;
    }

    Optional<Opportunite> lire(Objet o, VersionInclusion v) {
        var id = o.texte("id");
        var nom = o.texte("nom");
        if (id.isEmpty() || nom.isEmpty()) {
            o.refuser(Nature.CHAMP_OBLIGATOIRE_ABSENT, id.isEmpty() ? "id" : "nom");
            return Optional.empty();
        }
        var structure = structures.de(o);
        if (structure.isEmpty() && structures.fournies()) {
            o.refuser(Nature.STRUCTURE_ABSENTE, "structure_id");
            return Optional.empty();
        }
        var genre = genre(v.types(o));
        var thematiques = o.liste("thematiques");
        var themes = Codes.themes(o, thematiques);
        boolean argent = v.types(o).contains("aide-financiere") || v.types(o).contains("financement");
        var calendrier = calendrier(genre, v, o);
        var lieu = lieu(o, structure);
        var source = new Source(o.texte("source").orElse("data·inclusion"), id.get(), v.lien(o), o.jour("date_maj"));
        var presentation = new Presentation(
                nom.get(),
                benefice(v.types(o), themes),
                true,
                structure.map(Structures.Structure::nom),
                structure.flatMap(Structures.Structure::siret),
                themes,
                Optional.empty(),
                argent ? Constat.OUI : Constat.INCONNU,
                OptionalInt.empty(),
                List.of());
        boolean parConseiller = v.seulementParProfessionnel(o);
        var conditions = conditions(o, v);
        return Optional.of(new Opportunite(
                Structures.identifiant(o, id.get()),
                genre,
                presentation,
                source,
                lieu,
                calendrier,
                conditions,
                Codes.cles(thematiques, argent, genre == Genre.FORMATION),
                parConseiller));
    }

    private static Genre genre(Set<String> types) {
        if (types.contains("formation")) {
            return Genre.FORMATION;
        }
        return types.contains("atelier") ? Genre.ATELIER : Genre.SERVICE;
    }

    private static String benefice(Set<String> types, Set<Theme> themes) {
        String quoi = types.stream()
                .min(Comparator.naturalOrder())
                .map(type -> switch (type) {
                    case "accompagnement" -> "Un accompagnement";
                    case "aide-financiere", "financement" -> "Une aide en argent";
                    case "aide-materielle" -> "Une aide matérielle";
                    case "atelier" -> "Un atelier";
                    case "formation" -> "Une formation";
                    case "information" -> "Des réponses";
                    default -> "Un service";
                })
                .orElse("Un service");
        return EnumSet.allOf(Theme.class).stream()
                .filter(themes::contains)
                .findFirst()
                .map(theme -> quoi + " pour " + theme.mot())
                .orElse(quoi + " tout près");
    }

    /** A service is by appointment: its hours are agreed. A workshop or a training has its own. */
    private static Calendrier calendrier(Genre genre, VersionInclusion v, Objet o) {
        boolean surRendezVous = genre == Genre.SERVICE;
        return new Calendrier(
                Optional.empty(),
                v.suspension(o),
                false,
                surRendezVous ? Horaires.LIBRES : Horaires.INCONNUS,
                OptionalInt.empty());
    }

    private Lieu lieu(Objet o, Optional<Structures.Structure> structure) {
        if (o.liste("modes_accueil").contains("a-distance")) {
            return new Lieu.ADistance();
        }
        return Structures.indices(o).vides()
                ? structure.map(Structures.Structure::lieu).orElse(new Lieu.NonDonne())
                : Structures.lieu(o, contexte);
    }

    private static Conditions conditions(Objet o, VersionInclusion v) {
        var publics = v.publics(o);
        var precisions = v.publicsPrecisions(o).map(TextePublic::lire);
        boolean seulementJeunes = EnumSet.of(Public.JEUNES, Public.TOUS_PUBLICS, Public.NON_PRECISE)
                .containsAll(publics);
        var ages = precisions
                .map(TextePublic.Lu::ages)
                .filter(_ -> seulementJeunes)
                .orElse(Ages.TOUS);
        var autres = new ArrayList<String>();
        precisions.flatMap(TextePublic.Lu::reste).ifPresent(autres::add);
        v.conditions(o).flatMap(texte -> TextePublic.lire(texte).reste()).ifPresent(autres::add);
        var zones = v.zones(o);
        var cout = v.cout(o);
        if (!o.illisibles().isEmpty()) {
            autres.add("des informations illisibles : " + String.join(", ", o.illisibles()));
        }
        boolean ageLu = !ages.equals(Ages.TOUS)
                && publics.equals(Set.of(Public.NON_PRECISE))
                && o.liste("publics").isEmpty();
        return new Conditions(
                ages,
                ageLu ? Set.of() : sansDoublerLAge(publics, ages),
                zones,
                Set.of(),
                false,
                new Diplome.NonDemande(),
                new Experience.NonDemandee(),
                Set.of(),
                Set.of(),
                cout,
                autres.isEmpty() ? Optional.empty() : Optional.of(String.join(" ; ", autres)));
    }

    /** When the words give exact ages, they say what "jeunes" means here. */
    private static Set<Public> sansDoublerLAge(Set<Public> publics, Ages ages) {
        return !ages.equals(Ages.TOUS) && publics.equals(Set.of(Public.JEUNES)) ? Set.of() : publics;
    }
}
