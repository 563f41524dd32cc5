package fr.coteacote.catalogue;

import fr.coteacote.dossiers.Besoins;
import fr.coteacote.dossiers.Naissances;
import fr.coteacote.dossiers.Preferences;
import fr.coteacote.possibles.Acquis;
import fr.coteacote.possibles.Depart;
import fr.coteacote.possibles.Disponibilite;
import fr.coteacote.possibles.EnFrancais;
import fr.coteacote.possibles.Envie;
import fr.coteacote.possibles.Gouts;
import fr.coteacote.possibles.Indisponibilite;
import fr.coteacote.possibles.Mobilite;
import fr.coteacote.possibles.Personne;
import fr.coteacote.possibles.Point;
import fr.coteacote.possibles.Territoire;
import fr.coteacote.possibles.Theme;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.structures.Lieux;
import fr.coteacote.structures.Structures;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The person as the library needs them: no name, sex, nationality or address, and nothing that was not said. */
@Component
class LaPersonne {
    private final Naissances naissances;
    private final Besoins besoins;
    private final Reperes reperes;
    private final Talents talents;
    private final Preferences preferences;
    private final Structures structures;
    private final Lieux lieux;
    private final TerritoireDeLaMaison territoire;

    LaPersonne(
            Naissances naissances,
            Besoins besoins,
            Reperes reperes,
            Talents talents,
            Preferences preferences,
            Structures structures,
            Lieux lieux,
            TerritoireDeLaMaison territoire) {
        this.naissances = naissances;
        this.preferences = preferences;
        this.structures = structures;
        this.besoins = besoins;
        this.reperes = reperes;
        this.talents = talents;
        this.lieux = lieux;
        this.territoire = territoire;
    }

    /**
     * @param depuis where distances are counted from, as shown; empty when nobody knows
     * @param departDit false when it is only where the structure receives
     * @param registre how reasons speak to them: as they chose, or as the structure speaks to whoever comes
     */
    record Situee(Personne personne, String depuis, Optional<Point> point, boolean departDit, EnFrancais registre) {}

    Situee de(QuiRegarde qui) {
        return switch (qui) {
            case QuiRegarde.Connu(var jeune) -> connue(jeune);
            case QuiRegarde.Passant(var commune) -> {
                var depart = depart(commune);
                var passant = Personne.visiteur("passant");
                var registre =
                        EnFrancais.valueOf(structures.courante().registre().name());
                yield new Situee(avec(passant, depart), depuis(depart), point(depart), connait(commune), registre);
            }
        };
    }

    private Situee connue(JeuneId jeune) {
        var dits = reperes.de(jeune);
        var depart = depart(dits.commune());
        var personne = new Personne(
                jeune.toString(),
                naissances.de(jeune),
                place(depart),
                new Mobilite(dits.moyens(), dits.permis(), dits.minutes()),
                new Acquis(dits.niveau(), Set.of(), Optional.empty(), Optional.empty(), Map.of()),
                Map.of(),
                new Disponibilite(Optional.empty(), gardes(dits), dits.evite()),
                gouts(jeune, dits),
                OptionalLong.empty());
        var registre = EnFrancais.valueOf(preferences.de(jeune).registre().name());
        return new Situee(personne, depuis(depart), point(depart), connait(dits.commune()), registre);
    }

    private static Personne avec(Personne p, Optional<Territoire.Commune> depart) {
        return new Personne(
                p.cle(),
                p.naissance(),
                place(depart),
                p.mobilite(),
                p.acquis(),
                p.statuts(),
                p.disponibilite(),
                p.gouts(),
                p.budgetCentimes());
    }

    /** What they said; else where the structure receives, and the page says so. */
    private Optional<Territoire.Commune> depart(String dite) {
        return commune(dite).or(() -> lieux.ouverts().stream()
                .flatMap(lieu -> commune(lieu.commune()).stream())
                .findFirst());
    }

    private Optional<Territoire.Commune> commune(String dite) {
        return territoire.courant().dite(dite);
    }

    /** True when the map knows this place. */
    boolean connait(String commune) {
        return commune(commune).isPresent();
    }

    private static Depart place(Optional<Territoire.Commune> commune) {
        return commune.<Depart>map(c -> new Depart.DansLaCommune(c.code())).orElse(new Depart.NonDit());
    }

    private static Optional<Point> point(Optional<Territoire.Commune> commune) {
        return commune.flatMap(Territoire.Commune::point);
    }

    private static String depuis(Optional<Territoire.Commune> commune) {
        return commune.map(Territoire.Commune::nom).orElse("");
    }

    private static List<Indisponibilite> gardes(Reperes.Dits dits) {
        return dits.garde().stream()
                .flatMap(ligne -> CreneauTape.lire(ligne).stream())
                .map(c -> new Indisponibilite(c, Indisponibilite.Pourquoi.GARDE_ENFANT))
                .toList();
    }

    /** What they miss, in their words, says what they look for; what they confirmed, what they can do. */
    private Gouts gouts(JeuneId jeune, Reperes.Dits dits) {
        var envies = besoins.ouverts(jeune).stream()
                .map(b -> new Envie(
                        b.mots(), Set.of(), Set.of(Theme.valueOf(b.theme().name())), Set.of()))
                .toList();
        return new Gouts(envies, talents.confirmes(jeune), Set.of(), dits.surprise());
    }
}
