package fr.coteacote.possibles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is possible for one person, one day: the way into this library.
 *
 * <p>Immutable, safe to share between threads. It orders things for a person; it never scores the person.
 */
public final class Possibles {
    /** Under this many, the search is widened and says so. */
    public static final int AU_MOINS = 3;

    private final Catalogue catalogue;
    private final TableDePoids poids;
    private final Trajets trajets;
    private final Territoire territoire;

    /** The weights this order comes from. */
    public TableDePoids poids() {
        return poids;
    }

    public Possibles(Catalogue catalogue, TableDePoids poids, Trajets trajets, Territoire territoire) {
        this.catalogue = catalogue;
        this.poids = poids;
        this.trajets = trajets;
        this.territoire = territoire;
    }

    /** The first things to show, and the first that a lever would open. */
    public PageDePossibles pour(
            Personne personne, LocalDate jour, Reponses reponses, Recherche recherche, int combien) {
        var question = question(personne, jour, reponses, combien);
        boolean partout = combien >= catalogue.taille();
        var elargissements = new ArrayList<Elargissement>();
        var demande = recherche;
        var balayage = balayer(question, demande, partout);
        while (balayage.ouvertes() < AU_MOINS && Elargir.peut(demande)) {
            var cran = Elargir.unCran(demande);
            demande = cran.recherche();
            Elargir.raconter(elargissements, cran.dit());
            balayage = balayer(question, demande, partout);
        }
        if (balayage.ouvertes() == 0 && balayage.bloquees().length == 0) {
            balayage = balayer(question, demande, true);
            plusLoin(question, balayage).ifPresent(elargissements::add);
        }
        return page(question, balayage, elargissements);
    }

    private static Balayage balayer(Question q, Recherche recherche, boolean partout) {
        return new Balayage(q, new Tamis(recherche, q.regard(), q.catalogue()), partout).lire();
    }

    /** Everything, in order: for small catalogues and for checking. */
    public PageDePossibles tout(Personne personne, LocalDate jour, Reponses reponses, Recherche recherche) {
        return pour(personne, jour, reponses, recherche, Math.max(1, catalogue.taille()));
    }

    /** One thing looked at by itself, whatever was answered about it; empty when it is not in the catalogue. */
    public Optional<Proposition> une(Personne personne, LocalDate jour, Reponses reponses, String id) {
        var question = question(personne, jour, reponses, 1);
        return catalogue
                .rang(id)
                .map(rang -> proposition(question, balayer(question, Recherche.TOUT, false), rang, false));
    }

    /**
     * A wheel of eight possibles at most, drawn fairly among all that is open to the person.
     *
     * @param envies what the person puts in the wheel; empty for everything
     */
    public RoueDuHasard roue(Personne personne, LocalDate jour, Reponses reponses, Set<EnvieDeRoue> envies) {
        var question = question(personne, jour, reponses, RoueDuHasard.CASES_MAX);
        var tamis = new Tamis(
                Recherche.TOUT, question.regard(), catalogue, o -> EnvieDeRoue.retient(envies, o, personne.gouts()));
        var balayage = new Balayage(question, tamis, false).lire();
        return new RoueDuHasard(IntStream.of(balayage.auHasard())
                .limit(RoueDuHasard.CASES_MAX)
                .mapToObj(rang -> proposition(question, balayage, rang, true))
                .toList());
    }

    private Question question(Personne personne, LocalDate jour, Reponses reponses, int combien) {
        var situee = situer(personne);
        var regard = new Regard(situee, jour, reponses, territoire, catalogue);
        var note = new Note(poids, reponses, regard);
        return new Question(
                catalogue,
                regard,
                new Approches(situee, trajets),
                note,
                new Plafond(note, regard),
                reponses,
                Balayage.ecartees(reponses, jour, catalogue),
                situee.depart() instanceof Depart.Ici ici ? Optional.of(ici.point()) : Optional.empty(),
                Chance.graine(personne.cle(), jour),
                Chance.graine(personne.cle(), jour, catalogue.version()),
                combien);
    }

    /** A commune is put on the map by the list of communes, or else by what the catalogue holds there. */
    private Personne situer(Personne p) {
        if (!(p.depart() instanceof Depart.DansLaCommune dans)) {
            return p;
        }
        var point = territoire.commune(dans.commune()).flatMap(Territoire.Commune::point);
        return point.or(() -> catalogue.centre(dans.commune()))
                .map(ici -> p.dansUnLieu(new Depart.Ici(ici, dans.commune())))
                .orElse(p);
    }

    private PageDePossibles page(Question q, Balayage balayage, List<Elargissement> elargissements) {
        int dose = q.regard().personne.gouts().surprisePourCent();
        var places = Composition.composer(
                balayage.enOrdre(), balayage.auHasard(), dose, q.combien(), rang -> catalogue.fiche(rang).genre);
        var possibles = places.stream()
                .map(p -> proposition(q, balayage, p.rang(), p.hasard()))
                .toList();
        var bloquees = Arrays.stream(balayage.bloquees())
                .mapToObj(rang -> proposition(q, balayage, rang, false))
                .sorted(Comparator.comparingInt(Possibles::distanceDuDeblocage))
                .toList();
        return new PageDePossibles(possibles, bloquees, elargissements);
    }

    /** Steps to take before a blocked thing opens; those nothing opens come last. */
    private static int distanceDuDeblocage(Proposition p) {
        long fermees =
                p.raisons().stream().filter(r -> r instanceof Raison.Contre).count();
        return p.leviers().size() < fermees
                ? Integer.MAX_VALUE
                : p.leviers().stream().mapToInt(l -> l.etapes().size()).sum();
    }

    private Proposition proposition(Question q, Balayage balayage, int rang, boolean hasard) {
        var fiche = catalogue.fiche(rang);
        var approche = q.approches().vers(fiche.lieu);
        long bilan = Portes.bilan(q.regard(), fiche, approche);
        var verdict = Portes.verdict(bilan);
        boolean revenue = q.reponses().place(fiche.opportunite.id(), q.regard().date) == Reponses.Place.REVENUE;
        return new Proposition(
                fiche.opportunite,
                verdict,
                Note.score(q.note().noter(q.regard(), fiche, approche)),
                hasard,
                Explication.raisons(q.regard(), fiche, approche, revenue),
                verdict == Verdict.BLOQUEE
                        ? new Leviers(q, balayage.trousseau()).pour(fiche, approche, rang, Portes.non(bilan))
                        : List.of());
    }

    private Optional<Elargissement> plusLoin(Question q, Balayage balayage) {
        return Arrays.stream(balayage.bloquees())
                .mapToDouble(
                        rang -> q.approches().vers(catalogue.fiche(rang).lieu).kmMin())
                .max()
                .stream()
                .<Elargissement>mapToObj(
                        km -> new Elargissement.Rayon((int) q.approches().porteeAvecLevier(), (int) Math.ceil(km)))
                .findFirst();
    }
}
