package fr.coteacote.possibles.formats;

import fr.coteacote.possibles.Ages;
import fr.coteacote.possibles.Anomalie.Nature;
import fr.coteacote.possibles.Calendrier;
import fr.coteacote.possibles.Cle;
import fr.coteacote.possibles.Conditions;
import fr.coteacote.possibles.Constat;
import fr.coteacote.possibles.Cout;
import fr.coteacote.possibles.Creneau;
import fr.coteacote.possibles.Diplome;
import fr.coteacote.possibles.Experience;
import fr.coteacote.possibles.Genre;
import fr.coteacote.possibles.Horaires;
import fr.coteacote.possibles.Lieu;
import fr.coteacote.possibles.Opportunite;
import fr.coteacote.possibles.Papier;
import fr.coteacote.possibles.Permis;
import fr.coteacote.possibles.Presentation;
import fr.coteacote.possibles.Public;
import fr.coteacote.possibles.Recommandation;
import fr.coteacote.possibles.Source;
import fr.coteacote.possibles.Theme;
import fr.coteacote.possibles.Voix;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What a structure publishes itself, in the CSV (or the same fields in JSON) of {@code docs/possibles.md}. */
final class ChosesDeLaStructure {
    private final Contexte contexte;

    ChosesDeLaStructure(Contexte contexte) {
        this.contexte = contexte;
    }

    Optional<Opportunite> lire(Objet o) {
        for (String obligatoire : List.of("id", "genre", "titre")) {
            if (o.texte(obligatoire).isEmpty()) {
                o.refuser(Nature.CHAMP_OBLIGATOIRE_ABSENT, obligatoire);
                return Optional.empty();
            }
        }
        if (o.texte("benefice").isEmpty()) {
            o.refuser(Nature.BENEFICE_ABSENT, "benefice");
            return Optional.empty();
        }
        var genre = Enums.un(o, "genre", o.texte("genre").orElse(""), Genre.class);
        if (genre.isEmpty()) {
            o.refuser(Nature.CODE_INCONNU, "genre");
            return Optional.empty();
        }
        String id = o.texte("id").orElseThrow();
        var presentation = presentation(o);
        var lieu = lieu(o);
        var calendrier = calendrier(o).dure(genre.get() == Genre.IMMERSION ? DureesLues.lire(o) : Optional.empty());
        var apporte = Enums.plusieurs(o, "apporte", Cle.class);
        var source =
                new Source(o.texte("source").orElse("la Mission Locale"), id, o.texte("lien"), o.jour("verifie_le"));
        boolean parConseiller = o.booleen("par_conseiller").orElse(false);
        return Optional.of(new Opportunite(
                id, genre.get(), presentation, source, lieu, calendrier, conditions(o), apporte, parConseiller));
    }

    private static Presentation presentation(Objet o) {
        return new Presentation(
                o.texte("titre").orElseThrow(),
                o.texte("benefice").orElseThrow(),
                false,
                o.texte("organisation"),
                o.code("siret", 14),
                Enums.plusieurs(o, "themes", Theme.class),
                o.texte("rome"),
                Constat.de(o.booleen("paye")),
                entier(o, "reponses_pour_cent", 100),
                o.liste("recommande_par").stream()
                        .map(prenom -> new Recommandation(Voix.PAIR, prenom))
                        .toList());
    }

    private Lieu lieu(Objet o) {
        if (o.booleen("a_distance").orElse(false)) {
            return new Lieu.ADistance();
        }
        var indices = new Places.Indices(
                o.nombre("latitude"),
                o.nombre("longitude"),
                o.code("commune", 5),
                o.code("code_postal", 5),
                o.texte("lieu").orElse(""));
        return new Places(contexte.territoire()).placer(indices, o);
    }

    private static Calendrier calendrier(Objet o) {
        var creneaux = o.liste("horaires").stream()
                .flatMap(texte -> TexteDeCreneau.lire(texte).stream())
                .toList();
        boolean illisible = creneaux.size() < o.liste("horaires").size();
        if (illisible) {
            o.signaler(Nature.TYPE_INATTENDU, "horaires");
        }
        return new Calendrier(
                o.jour("debut"), o.jour("fin"), false, horaires(creneaux, illisible), entier(o, "places", 9999));
    }

    private static Horaires horaires(List<Creneau> creneaux, boolean illisible) {
        return creneaux.isEmpty() || illisible ? Horaires.INCONNUS : Horaires.precis(creneaux);
    }

    private static Conditions conditions(Objet o) {
        var ages = ages(o);
        var publics = Enums.plusieurs(o, "publics", Public.class);
        var permis = Enums.plusieurs(o, "permis", Permis.class);
        if (permis.size() < o.liste("permis").size()) {
            permis.add(Permis.AUTRE);
        }
        var papiers = Enums.plusieurs(o, "papiers", Papier.class);
        var diplome = diplome(o);
        var experience = experience(o);
        var cout = cout(o);
        var zones = new HashSet<>(o.liste("zones"));
        var langues = o.liste("langues").stream()
                .map(l -> l.toLowerCase(Locale.FRENCH))
                .collect(Collectors.toSet());
        boolean vehicule = o.booleen("vehicule").orElse(false);
        var autres = o.texte("conditions")
                .or(() -> o.illisibles().isEmpty()
                        ? Optional.empty()
                        : Optional.of("des informations illisibles : " + String.join(", ", o.illisibles())));
        return new Conditions(
                ages, publics, zones, permis, vehicule, diplome, experience, langues, papiers, cout, autres);
    }

    private static Ages ages(Objet o) {
        int min = entier(o, "age_min", 99).orElse(0);
        int max = entier(o, "age_max", 127).orElse(Ages.TOUS.max());
        if (min > max) {
            o.signaler(Nature.TYPE_INATTENDU, "age_max");
            return Ages.TOUS;
        }
        return Ages.de(min, max);
    }

    private static Diplome diplome(Objet o) {
        var niveau = o.texte("niveau_diplome");
        if (niveau.isEmpty()) {
            return new Diplome.NonDemande();
        }
        var lu = Niveaux.lire(niveau.get());
        if (lu.isEmpty()) {
            o.codeInconnu("niveau_diplome", niveau.get());
            return new Diplome.ExigeSansNiveau();
        }
        return lu.getAsInt() == 0
                ? new Diplome.NonDemande()
                : new Diplome.Exige(lu.getAsInt(), o.texte("domaine_diplome").orElse(""));
    }

    private static Experience experience(Objet o) {
        var mois = entier(o, "experience_mois", 600);
        return mois.isPresent() && mois.getAsInt() > 0
                ? new Experience.Exigee(mois.getAsInt())
                : new Experience.NonDemandee();
    }

    private static Cout cout(Objet o) {
        var centimes = o.nombre("cout_centimes");
        return centimes.isEmpty() || centimes.getAsDouble() <= 0
                ? new Cout.Gratuit()
                : new Cout.Payant((long) centimes.getAsDouble());
    }

    private static OptionalInt entier(Objet o, String champ, int max) {
        var lu = o.nombre(champ);
        return lu.isPresent() ? OptionalInt.of((int) Math.clamp(lu.getAsDouble(), 0, max)) : OptionalInt.empty();
    }
}
