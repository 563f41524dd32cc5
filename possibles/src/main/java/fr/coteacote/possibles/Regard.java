package fr.coteacote.possibles;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One person, one day, flattened to numbers: what the gates and the ranking look from. */
final class Regard {
    /** Prefix of a region among the zones of a service. */
    static final String REGION = "region-";

    final Personne personne;
    final LocalDate date;
    final int jour;
    final int age;
    final boolean contraintes;
    final Semaine indisponible;
    final Semaine horsGarde;
    final int refusRythmes;
    final int permis;
    final Set<String> zones;
    final boolean communeConnue;
    final boolean epciConnu;
    final int disponibleDes;
    final int envieThemes;
    final int envieGenres;
    final int urgences;
    final int[] envieRome;
    final int[] talentRome;
    final int[] refusRome;
    final int publicsOui;
    final int publicsInconnus;
    final boolean sansExperience;
    final int niveau;
    final Set<String> domaines;
    /** Cents, or -1 when not said. */
    final long budget;

    final int romes;
    final boolean aDesEnvies;
    final boolean aRefuse;

    Regard(Personne personne, LocalDate date, Reponses reponses, Territoire territoire, Catalogue catalogue) {
        this.personne = personne;
        this.date = date;
        jour = (int) date.toEpochDay();
        age = personne.age(date).orElse(-1);
        var dispo = personne.disponibilite();
        var refus = dispo.refus().stream().map(Rythme::heures).reduce(Semaine.VIDE, Semaine::et);
        horsGarde = refus.et(creneaux(dispo, Indisponibilite.Pourquoi.AUTRE));
        indisponible = horsGarde.et(creneaux(dispo, Indisponibilite.Pourquoi.GARDE_ENFANT));
        contraintes = !indisponible.estVide();
        refusRythmes = Fiche.masque(dispo.refus());
        permis = personne.mobilite().permis().map(Fiche::masque).orElse(0);
        disponibleDes = dispo.des().map(des -> (int) des.toEpochDay()).orElse(Integer.MIN_VALUE);
        var commune = commune(personne.depart(), territoire);
        zones = zones(personne.depart(), commune);
        communeConnue = zones.size() > 1;
        epciConnu = commune.isPresent();
        publicsOui = PorteDuPublic.masque(personne, age, Constat.OUI);
        publicsInconnus = PorteDuPublic.masque(personne, age, Constat.INCONNU);
        sansExperience = personne.acquis().experienceMois().filter(Map::isEmpty).isPresent();
        domaines =
                personne.acquis().domainesDiplome().stream().map(Mots::simple).collect(Collectors.toSet());
        budget = personne.budgetCentimes().orElse(-1);
        niveau = personne.acquis().niveau().orElse(-1);
        var envies = personne.gouts().envies();
        aDesEnvies = !envies.isEmpty();
        envieThemes =
                Fiche.masque(envies.stream().flatMap(e -> e.themes().stream()).toList());
        envieGenres =
                Fiche.masque(envies.stream().flatMap(e -> e.genres().stream()).toList());
        urgences = Fiche.masque(personne.gouts().urgences());
        envieRome = proximites(
                catalogue, envies.stream().flatMap(e -> e.rome().stream()).toList());
        talentRome = proximites(
                catalogue,
                personne.gouts().talents().stream()
                        .flatMap(t -> t.rome().stream())
                        .toList());
        refusRome = proximites(catalogue, metiersRefuses(reponses, catalogue));
        aRefuse = refusRome.length > 0;
        romes = catalogue.romes().size();
    }

    private static Semaine creneaux(Disponibilite dispo, Indisponibilite.Pourquoi pourquoi) {
        return Semaine.de(dispo.indisponible().stream()
                .filter(i -> i.pourquoi() == pourquoi)
                .map(Indisponibilite::creneau)
                .toList());
    }

    private static Optional<Territoire.Commune> commune(Depart depart, Territoire territoire) {
        return territoire.commune(code(depart));
    }

    private static String code(Depart depart) {
        return switch (depart) {
            case Depart.Ici ici -> ici.commune();
            case Depart.DansLaCommune dans -> dans.commune();
            case Depart.NonDit _ -> "";
        };
    }

    private static Set<String> zones(Depart depart, Optional<Territoire.Commune> commune) {
        var zones = new HashSet<>(Set.of("france"));
        String code = code(depart);
        if (!code.isEmpty()) {
            zones.add(code);
            zones.add(Territoire.departementDe(code));
        }
        commune.ifPresent(c -> zones.addAll(List.of(c.code(), c.departement(), c.epci(), REGION + c.region())));
        return zones;
    }

    /** Nothing at all when the person named no occupation: the criterion is then unknown. */
    private static int[] proximites(Catalogue catalogue, Collection<String> codes) {
        return codes.isEmpty()
                ? new int[0]
                : catalogue.romes().stream()
                        .mapToInt(rome -> Rome.proximite(codes, rome))
                        .toArray();
    }

    private static List<String> metiersRefuses(Reponses reponses, Catalogue catalogue) {
        return reponses.refus().stream()
                .filter(r -> r.motif() == MotifRefus.PAS_CE_METIER
                        || r.motif() == MotifRefus.NON_DIT
                        || r.motif() == MotifRefus.DEJA_ESSAYE)
                .flatMap(r -> catalogue.opportunite(r.id()).stream())
                .flatMap(o -> o.presentation().rome().stream())
                .toList();
    }
}
