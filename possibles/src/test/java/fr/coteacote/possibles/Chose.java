package fr.coteacote.possibles;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A fictional possible for tests: open to everyone, next door, unless told otherwise. */
final class Chose {
    static final Point PLACE_DU_MARCHE = new Point(44.000, 1.300);

    private final String id;
    private final Genre genre;
    private String titre;
    private Lieu lieu = new Lieu.SurPlace(PLACE_DU_MARCHE, 0, "82999", "Villefictive");
    private Conditions c = Conditions.AUCUNE;
    private Optional<LocalDate> debut = Optional.empty();
    private Optional<LocalDate> fin = Optional.empty();
    private boolean douteux;
    private Horaires horaires = Horaires.INCONNUS;
    private OptionalInt places = OptionalInt.empty();
    private Optional<DureeDImmersion> duree = Optional.empty();
    private Optional<String> rome = Optional.empty();
    private Optional<String> organisation = Optional.of("Maison inventée");
    private Set<Theme> themes = EnumSet.noneOf(Theme.class);
    private Constat paye = Constat.INCONNU;
    private OptionalInt reponses = OptionalInt.empty();
    private List<Recommandation> recommandations = List.of();
    private Optional<LocalDate> verifie = Optional.of(LocalDate.parse("2026-11-20"));
    private Set<Cle> apporte = Set.of();

    private Chose(String id, Genre genre) {
        this.id = id;
        this.genre = genre;
        this.titre = "Chose " + id;
    }

    static Chose de(Genre genre, String id) {
        return new Chose(id, genre);
    }

    static Chose emploi(String id) {
        return de(Genre.EMPLOI, id);
    }

    static Chose service(String id) {
        return de(Genre.SERVICE, id);
    }

    Chose titre(String titre) {
        this.titre = titre;
        return this;
    }

    Chose chez(String organisation) {
        this.organisation = Optional.of(organisation).filter(o -> !o.isEmpty());
        return this;
    }

    Chose a(Lieu lieu) {
        this.lieu = lieu;
        return this;
    }

    /** That many kilometres to the north. */
    Chose aKm(double km) {
        return a(new Lieu.SurPlace(
                new Point(PLACE_DU_MARCHE.latitude() + km / 111.195, PLACE_DU_MARCHE.longitude()),
                0,
                "",
                "à " + km + " km"));
    }

    Chose debut(String jour) {
        this.debut = Optional.of(LocalDate.parse(jour));
        return this;
    }

    Chose fin(String jour) {
        this.fin = Optional.of(LocalDate.parse(jour));
        return this;
    }

    Chose douteux() {
        this.douteux = true;
        return this;
    }

    Chose horaires(Horaires horaires) {
        this.horaires = horaires;
        return this;
    }

    Chose places(int places) {
        this.places = OptionalInt.of(places);
        return this;
    }

    Chose dure(DureeDImmersion duree) {
        this.duree = Optional.of(duree);
        return this;
    }

    Chose rome(String rome) {
        this.rome = Optional.of(rome);
        return this;
    }

    Chose themes(Theme... themes) {
        this.themes = new HashSet<>(List.of(themes));
        return this;
    }

    Chose paye() {
        this.paye = Constat.OUI;
        return this;
    }

    Chose reponses(int pourCent) {
        this.reponses = OptionalInt.of(pourCent);
        return this;
    }

    Chose recommandeePar(String prenom) {
        this.recommandations = List.of(new Recommandation(Voix.PAIR, prenom));
        return this;
    }

    Chose verifieeLe(String jour) {
        this.verifie = Optional.of(LocalDate.parse(jour));
        return this;
    }

    Chose apporte(Cle... cles) {
        this.apporte = Set.of(cles);
        return this;
    }

    Chose ages(Ages ages) {
        return conditions(ages, c.publics(), c.zones(), c.permis(), c.vehicule());
    }

    Chose publics(Public... publics) {
        return conditions(c.ages(), Set.of(publics), c.zones(), c.permis(), c.vehicule());
    }

    Chose zones(String... zones) {
        return conditions(c.ages(), c.publics(), Set.of(zones), c.permis(), c.vehicule());
    }

    Chose permis(Permis... permis) {
        return conditions(c.ages(), c.publics(), c.zones(), Set.of(permis), c.vehicule());
    }

    Chose vehicule() {
        return conditions(c.ages(), c.publics(), c.zones(), c.permis(), true);
    }

    private Chose conditions(Ages ages, Set<Public> publics, Set<String> zones, Set<Permis> permis, boolean vehicule) {
        c = new Conditions(
                ages,
                publics,
                zones,
                permis,
                vehicule,
                c.diplome(),
                c.experience(),
                c.langues(),
                c.papiers(),
                c.cout(),
                c.autres());
        return this;
    }

    Chose diplome(Diplome diplome) {
        return demande(diplome, c.experience(), c.langues(), c.papiers(), c.cout(), c.autres());
    }

    Chose experience(Experience experience) {
        return demande(c.diplome(), experience, c.langues(), c.papiers(), c.cout(), c.autres());
    }

    Chose langues(String... langues) {
        return demande(c.diplome(), c.experience(), Set.of(langues), c.papiers(), c.cout(), c.autres());
    }

    Chose papiers(Papier... papiers) {
        return demande(c.diplome(), c.experience(), c.langues(), Set.of(papiers), c.cout(), c.autres());
    }

    Chose cout(Cout cout) {
        return demande(c.diplome(), c.experience(), c.langues(), c.papiers(), cout, c.autres());
    }

    Chose conditionsEcrites(String texte) {
        return demande(c.diplome(), c.experience(), c.langues(), c.papiers(), c.cout(), Optional.of(texte));
    }

    private Chose demande(
            Diplome diplome,
            Experience experience,
            Set<String> langues,
            Set<Papier> papiers,
            Cout cout,
            Optional<String> autres) {
        c = new Conditions(
                c.ages(),
                c.publics(),
                c.zones(),
                c.permis(),
                c.vehicule(),
                diplome,
                experience,
                langues,
                papiers,
                cout,
                autres);
        return this;
    }

    Opportunite existe() {
        return new Opportunite(
                id,
                genre,
                new Presentation(
                        titre,
                        "une piste de plus",
                        false,
                        organisation,
                        Optional.empty(),
                        themes,
                        rome,
                        paye,
                        reponses,
                        recommandations),
                new Source("Source inventée", id, Optional.empty(), verifie),
                lieu,
                new Calendrier(debut, fin, douteux, horaires, places, duree),
                c,
                apporte,
                false);
    }
}
