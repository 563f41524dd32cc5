package fr.coteacote.catalogue;

import fr.coteacote.possibles.CritereDeRang;
import fr.coteacote.possibles.Elargissement;
import fr.coteacote.possibles.EnvieDeRoue;
import fr.coteacote.possibles.Opportunite;
import fr.coteacote.possibles.Point;
import fr.coteacote.possibles.Recherche;
import fr.coteacote.possibles.Recherche.Filtre;
import fr.coteacote.possibles.Reponses;
import fr.coteacote.possibles.RoueDuHasard.Tirage;
import fr.coteacote.structures.Structures;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is possible today for whoever looks, with every reason; nothing is kept of looking. */
@Component
@Transactional(readOnly = true)
public class VoirLesPossibles {
    private final CatalogueVivant catalogue;
    private final LaPersonne personnes;
    private final ReponsesDuJeune reponses;
    private final Structures structures;

    VoirLesPossibles(CatalogueVivant catalogue, LaPersonne personnes, ReponsesDuJeune reponses, Structures structures) {
        this.catalogue = catalogue;
        this.personnes = personnes;
        this.reponses = reponses;
        this.structures = structures;
    }

    /**
     * @param depuis where distances are counted from; empty when nobody knows
     * @param depart the same place on the map
     * @param elargi what had to be widened for the page not to be empty
     * @param ordre what made one thing come before another, what counts most first
     */
    public record Vus(
            List<PossibleDit> ouverts,
            List<PossibleDit> aDebloquer,
            List<Elargissement> elargi,
            String depuis,
            Optional<Point> depart,
            List<CritereDeRang> ordre) {
        public Vus {
            ouverts = List.copyOf(ouverts);
            aDebloquer = List.copyOf(aDebloquer);
            elargi = List.copyOf(elargi);
            ordre = List.copyOf(ordre);
        }
    }

    /** @param tombee the one the wheel stopped on; empty while it has not been turned */
    public record RoueVue(List<PossibleDit> cases, OptionalInt tombee) {
        public RoueVue {
            cases = List.copyOf(cases);
        }
    }

    public Vus pour(QuiRegarde qui, Set<Filtre> filtres, int combien) {
        var possibles = catalogue.possibles();
        var situee = personnes.de(qui);
        var recherche = new Recherche(OptionalInt.empty(), Set.of(), Set.of(), Set.of(), filtres);
        var jour = structures.aujourdhui();
        var page = possibles.pour(situee.personne(), jour, reponses(qui), recherche, combien);
        var dire = DireUnPossible.a(situee, jour);
        return new Vus(
                page.possibles().stream().map(dire::dire).toList(),
                page.aDebloquer().stream().map(dire::dire).toList(),
                page.elargissements(),
                situee.depuis(),
                situee.point(),
                OrdreDesPossibles.criteres(possibles.poids()));
    }

    /** One thing by itself; empty once it is over or withdrawn. */
    public Optional<PossibleDit> un(QuiRegarde qui, String id) {
        return ceux(qui, List.of(id)).stream().findFirst();
    }

    /** Several by their names, in that order, without those that are over or withdrawn. */
    public List<PossibleDit> ceux(QuiRegarde qui, List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var possibles = catalogue.possibles();
        var jour = structures.aujourdhui();
        var situee = personnes.de(qui);
        var dire = DireUnPossible.a(situee, jour);
        var reponses = reponses(qui);
        return ids.stream()
                .flatMap(id -> possibles.une(situee.personne(), jour, reponses, id).stream())
                .map(dire::dire)
                .toList();
    }

    public Optional<Opportunite> chose(String id) {
        return catalogue.catalogue().opportunite(id);
    }

    /** @param tour how many times it was turned, or empty before the first */
    public RoueVue roue(QuiRegarde qui, Set<EnvieDeRoue> envies, long graine, OptionalInt tour) {
        var possibles = catalogue.possibles();
        var jour = structures.aujourdhui();
        var situee = personnes.de(qui);
        var roue = possibles.roue(situee.personne(), jour, reponses(qui), envies);
        var dire = DireUnPossible.a(situee, jour);
        return new RoueVue(
                roue.cases().stream().map(dire::dire).toList(),
                tour.isPresent() && roue.tourner(graine, tour.getAsInt()) instanceof Tirage.Propose(var numero, var _)
                        ? OptionalInt.of(numero)
                        : OptionalInt.empty());
    }

    private Reponses reponses(QuiRegarde qui) {
        return switch (qui) {
            case QuiRegarde.Connu(var jeune) -> reponses.toutes(jeune);
            case QuiRegarde.Passant _ -> Reponses.AUCUNE;
        };
    }
}
