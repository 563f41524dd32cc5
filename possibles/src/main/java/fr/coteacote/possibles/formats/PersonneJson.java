package fr.coteacote.possibles.formats;

import fr.coteacote.possibles.Acquis;
import fr.coteacote.possibles.Depart;
import fr.coteacote.possibles.Disponibilite;
import fr.coteacote.possibles.Envie;
import fr.coteacote.possibles.Genre;
import fr.coteacote.possibles.Gouts;
import fr.coteacote.possibles.Indisponibilite;
import fr.coteacote.possibles.Mobilite;
import fr.coteacote.possibles.Moyen;
import fr.coteacote.possibles.Papier;
import fr.coteacote.possibles.Permis;
import fr.coteacote.possibles.Personne;
import fr.coteacote.possibles.Point;
import fr.coteacote.possibles.Rythme;
import fr.coteacote.possibles.Statut;
import fr.coteacote.possibles.Talent;
import fr.coteacote.possibles.Theme;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** A person's JSON, as {@code docs/possibles.md} describes it. Fields it does not name (a name, a sex…) are not read. */
final class PersonneJson {
    private final Objet o;
    private final LocalDate jour;

    PersonneJson(Objet o, LocalDate jour) {
        this.o = o;
        this.jour = jour;
    }

    Personne lire() {
        return new Personne(
                o.texte("cle").or(() -> o.texte("id")).orElse("visiteur"),
                naissance(),
                depart(),
                mobilite(),
                acquis(),
                statuts(),
                disponibilite(),
                gouts(),
                centimes());
    }

    /** An age in years is read as a birthday today. */
    private Optional<LocalDate> naissance() {
        var age = o.nombre("age");
        return o.jour("naissance")
                .or(() -> age.isPresent() ? Optional.of(jour.minusYears((long) age.getAsDouble())) : Optional.empty());
    }

    private Depart depart() {
        var latitude = o.nombre("latitude");
        var longitude = o.nombre("longitude");
        String commune = o.code("commune", 5).orElse("");
        if (latitude.isPresent() && longitude.isPresent()) {
            return new Depart.Ici(new Point(latitude.getAsDouble(), longitude.getAsDouble()), commune);
        }
        return commune.isEmpty() ? new Depart.NonDit() : new Depart.DansLaCommune(commune);
    }

    private Mobilite mobilite() {
        var minutes = o.nombre("minutes");
        return new Mobilite(
                o.a("moyens") ? Optional.of(Enums.plusieurs(o, "moyens", Moyen.class)) : Optional.empty(),
                o.a("permis") ? Optional.of(Enums.plusieurs(o, "permis", Permis.class)) : Optional.empty(),
                minutes.isPresent()
                        ? OptionalInt.of((int) Math.clamp(minutes.getAsDouble(), 0, 600))
                        : OptionalInt.empty());
    }

    private Acquis acquis() {
        var niveau = o.texte("niveau").map(Niveaux::lire).orElse(OptionalInt.empty());
        return new Acquis(
                niveau,
                new HashSet<>(o.liste("domaines")),
                o.a("experiences") ? Optional.of(experiences(o.objets("experiences"))) : Optional.empty(),
                o.a("langues") ? Optional.of(new HashSet<>(o.liste("langues"))) : Optional.empty(),
                papiers());
    }

    private static Map<String, Integer> experiences(Collection<Objet> experiences) {
        var mois = new HashMap<String, Integer>();
        for (var e : experiences) {
            mois.merge(e.texte("rome").orElse(""), (int) e.nombre("mois").orElse(0), Integer::sum);
        }
        return mois;
    }

    private Map<Papier, Boolean> papiers() {
        var papiers = new EnumMap<Papier, Boolean>(Papier.class);
        o.objet("papiers").ifPresent(p -> {
            for (var papier : Papier.values()) {
                p.booleen(papier.name()).ifPresent(pret -> papiers.put(papier, pret));
            }
        });
        return papiers;
    }

    private Map<Statut, Boolean> statuts() {
        var statuts = new EnumMap<Statut, Boolean>(Statut.class);
        o.objet("statuts").ifPresent(s -> {
            for (var statut : Statut.values()) {
                s.booleen(statut.name()).ifPresent(vrai -> statuts.put(statut, vrai));
            }
        });
        return statuts;
    }

    private Disponibilite disponibilite() {
        var indisponible = o.objets("indisponible").stream()
                .flatMap(PersonneJson::indisponibilite)
                .toList();
        return new Disponibilite(o.jour("disponible_des"), indisponible, Enums.plusieurs(o, "refus", Rythme.class));
    }

    private static Stream<Indisponibilite> indisponibilite(Objet i) {
        boolean garde = i.texte("pourquoi").filter("GARDE_ENFANT"::equals).isPresent();
        var pourquoi = garde ? Indisponibilite.Pourquoi.GARDE_ENFANT : Indisponibilite.Pourquoi.AUTRE;
        return TexteDeCreneau.creneau(
                i.texte("jour").orElse(""),
                i.texte("de").orElse("00:00"),
                i.texte("a").orElse("00:00"))
                .map(c -> new Indisponibilite(c, pourquoi))
                .stream();
    }

    private Gouts gouts() {
        var surprise = o.nombre("surprise");
        int dose = surprise.isPresent()
                ? (int) Math.clamp(surprise.getAsDouble(), 0, Gouts.SURPRISE_MAX)
                : Gouts.SURPRISE_PAR_DEFAUT;
        return new Gouts(envies(), talents(), Enums.plusieurs(o, "urgences", Theme.class), dose);
    }

    private List<Envie> envies() {
        return o.objets("envies").stream()
                .map(e -> new Envie(
                        e.texte("mots").orElse(""),
                        new HashSet<>(e.liste("rome")),
                        Enums.plusieurs(e, "themes", Theme.class),
                        Enums.plusieurs(e, "genres", Genre.class)))
                .toList();
    }

    private List<Talent> talents() {
        return o.objets("talents").stream()
                .map(t -> new Talent(t.texte("mots").orElse(""), Set.copyOf(t.liste("rome"))))
                .toList();
    }

    private OptionalLong centimes() {
        var budget = o.nombre("budget_centimes");
        return budget.isPresent() ? OptionalLong.of((long) budget.getAsDouble()) : OptionalLong.empty();
    }
}
