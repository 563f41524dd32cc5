package fr.coteacote.possibles.formats;

import fr.coteacote.possibles.Ages;
import fr.coteacote.possibles.Anomalie.Nature;
import fr.coteacote.possibles.Calendrier;
import fr.coteacote.possibles.Cle;
import fr.coteacote.possibles.Conditions;
import fr.coteacote.possibles.Constat;
import fr.coteacote.possibles.Cout;
import fr.coteacote.possibles.Genre;
import fr.coteacote.possibles.Horaires;
import fr.coteacote.possibles.Lieu;
import fr.coteacote.possibles.Mots;
import fr.coteacote.possibles.Opportunite;
import fr.coteacote.possibles.Presentation;
import fr.coteacote.possibles.Source;
import fr.coteacote.possibles.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Job offers of the « Offres d'emploi v2 » format. */
final class OffresFranceTravail {
    private static final Set<String> CONTRATS_PAYES = Set.of("CDI", "CDD", "MIS", "SAI", "TTI", "DDI", "DIN", "DDT");
    private static final Set<String> AUTRES_CONTRATS = Set.of("CCE", "FRA", "LIB", "REP");
    private static final Set<String> CONTRATS_D_INSERTION = Set.of("DDI", "TTI", "DDT");
    private static final Map<String, Genre> NATURES = Map.of(
            "contrat apprentissage", Genre.ALTERNANCE,
            "cont professionnalisation", Genre.ALTERNANCE,
            "contrat de professionnalisation", Genre.ALTERNANCE,
            "action de formation prealable au recrutement afpr", Genre.FORMATION,
            "preparation operationnelle a l emploi poe", Genre.FORMATION);

    private final Contexte contexte;
    /** The same few words come back from one offer to the next. */
    private final Map<List<String>, Horaires> horairesLus = new Dernieres<>(5_000);

    OffresFranceTravail(Contexte contexte) {
        this.contexte = contexte;
    }

    Optional<Opportunite> lire(Objet o) {
        var id = o.texte("id");
        var intitule = o.texte("intitule");
        if (id.isEmpty() || intitule.isEmpty()) {
            o.refuser(Nature.CHAMP_OBLIGATOIRE_ABSENT, id.isEmpty() ? "id" : "intitule");
            return Optional.empty();
        }
        var genre = genre(o);
        var lieu = lieu(o);
        var calendrier = calendrier(o);
        var presentation = presentation(o, intitule.get(), genre);
        var conditions = conditions(o, genre);
        var apporte = genre == Genre.EMPLOI ? Set.<Cle>of() : Set.of(Cle.EXPERIENCE, Cle.DIPLOME);
        return Optional.of(new Opportunite(
                id.get(), genre, presentation, source(o, id.get()), lieu, calendrier, conditions, apporte, false));
    }

    /** The flag wins over the contract: an apprenticeship is served as a CDD. */
    private static Genre genre(Objet o) {
        String nature = o.texte("natureContrat").map(Mots::simple).orElse("");
        boolean alternance = o.booleen("alternance").orElse(false);
        return alternance ? Genre.ALTERNANCE : NATURES.getOrDefault(nature, Genre.EMPLOI);
    }

    private Lieu lieu(Objet o) {
        return o.objet("lieuTravail")
                .map(l -> new Places(contexte.territoire())
                        .placer(
                                new Places.Indices(
                                        l.nombre("latitude"),
                                        l.nombre("longitude"),
                                        l.code("commune", 5),
                                        l.code("codePostal", 5),
                                        l.texte("libelle").orElse("")),
                                l))
                .orElseGet(() -> {
                    o.signaler(Nature.LIEU_NON_PLACE, "lieuTravail");
                    return new Lieu.NonDonne();
                });
    }

    private Presentation presentation(Objet o, String intitule, Genre genre) {
        var contrat = o.texte("typeContrat");
        contrat.filter(c -> !CONTRATS_PAYES.contains(c) && !AUTRES_CONTRATS.contains(c))
                .ifPresent(c -> o.codeInconnu("typeContrat", c));
        var entreprise = o.objet("entreprise");
        boolean paye = contrat.filter(CONTRATS_PAYES::contains).isPresent() && genre != Genre.FORMATION;
        return new Presentation(
                intitule,
                benefice(genre, paye, o.texte("typeContratLibelle").or(() -> contrat)),
                true,
                entreprise.flatMap(e -> e.texte("nom")),
                entreprise.flatMap(e -> e.code("siret", 14)),
                genre == Genre.EMPLOI ? Set.of(Theme.EMPLOI) : Set.of(Theme.EMPLOI, Theme.FORMATION),
                o.texte("romeCode"),
                paye ? Constat.OUI : Constat.INCONNU,
                OptionalInt.empty(),
                List.of());
    }

    private static String benefice(Genre genre, boolean paye, Optional<String> contrat) {
        String quoi =
                switch (genre) {
                    case ALTERNANCE -> "Un métier appris en travaillant";
                    case FORMATION -> "Une formation juste avant l’embauche";
                    default -> paye ? "Un travail payé" : "Une activité professionnelle";
                };
        return contrat.map(c -> quoi + " : " + c).orElse(quoi);
    }

    private Calendrier calendrier(Objet o) {
        var places = o.nombre("nombrePostes");
        return new Calendrier(
                Optional.empty(),
                Optional.empty(),
                false,
                horairesLus.computeIfAbsent(textesHoraires(o), TexteHoraire::lire),
                places.isPresent() && places.getAsDouble() >= 1
                        ? OptionalInt.of((int) Math.min(9999, places.getAsDouble()))
                        : OptionalInt.empty());
    }

    private static List<String> textesHoraires(Objet o) {
        var textes = new ArrayList<String>();
        Stream.of("dureeTravailLibelle", "complementExercice", "conditionExercice")
                .forEach(champ -> o.texte(champ).ifPresent(textes::add));
        o.objet("contexteTravail").ifPresent(c -> {
            textes.addAll(c.liste("horaires"));
            textes.addAll(c.liste("conditionsExercice"));
        });
        return textes;
    }

    private Conditions conditions(Objet o, Genre genre) {
        var exigences = new ExigencesDOffre(o);
        var diplome = exigences.diplome();
        var experience = exigences.experience();
        var permis = exigences.permis();
        var langues = exigences.langues();
        return new Conditions(
                ages(o, genre),
                Set.of(),
                Set.of(),
                permis,
                false,
                diplome,
                experience,
                langues,
                Set.of(),
                new Cout.Gratuit(),
                autres(o, !permis.isEmpty()));
    }

    private static Ages ages(Objet o, Genre genre) {
        boolean apprentissage = o.texte("natureContrat")
                .map(Mots::simple)
                .filter("contrat apprentissage"::equals)
                .isPresent();
        return Regles.ages(genre == Genre.ALTERNANCE && apprentissage ? "apprentissage" : "emploi");
    }

    /** What only a human can weigh: contracts reserved to some, words about driving, fields nobody could read. */
    private static Optional<String> autres(Objet o, boolean permisDemande) {
        var autres = new ArrayList<String>();
        boolean insertion =
                o.texte("typeContrat").filter(CONTRATS_D_INSERTION::contains).isPresent()
                        || o.texte("natureContrat")
                                .map(Mots::simple)
                                .filter(n -> n.startsWith("insertion par l activ"))
                                .isPresent();
        if (insertion) {
            autres.add("un contrat d’insertion, à vérifier avec l’équipe");
        }
        if (!permisDemande
                && o.texte("description").filter(TexteDePermis::parle).isPresent()) {
            autres.add("l’annonce parle d’un permis ou d’un véhicule");
        }
        if (!o.illisibles().isEmpty()) {
            autres.add(
                    "des informations illisibles : " + o.illisibles().stream().collect(Collectors.joining(", ")));
        }
        return autres.isEmpty() ? Optional.empty() : Optional.of(String.join(" ; ", autres));
    }

    private static Source source(Objet o, String id) {
        return new Source(
                "France Travail",
                id,
                o.objet("origineOffre").flatMap(origine -> origine.texte("urlOrigine")),
                o.jour("dateActualisation").or(() -> o.jour("dateCreation")));
    }
}
