package fr.coteacote.possibles.formats;

import fr.coteacote.possibles.Diplome;
import fr.coteacote.possibles.Experience;
import fr.coteacote.possibles.Mots;
import fr.coteacote.possibles.Permis;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** What a job offer requires (E) and what it only wishes (S): a wish is never turned into a requirement. */
final class ExigencesDOffre {
    private static final Pattern DUREE = Pattern.compile("(\\d+)\\s*(an|mois)", Pattern.CASE_INSENSITIVE);

    private final Objet o;

    ExigencesDOffre(Objet o) {
        this.o = o;
    }

    Experience experience() {
        var code = o.texte("experienceExige");
        if (code.isEmpty()) {
            return new Experience.NonPrecisee();
        }
        return switch (code.get()) {
            case "D" -> new Experience.NonDemandee();
            case "S" -> new Experience.Souhaitee();
            case "E" -> new Experience.Exigee(mois(o.texte("experienceLibelle").orElse("")));
            default -> {
                o.codeInconnu("experienceExige", code.get());
                yield new Experience.NonPrecisee();
            }
        };
    }

    private static int mois(String libelle) {
        var lu = DUREE.matcher(libelle);
        if (!lu.find()) {
            return 0;
        }
        int nombre = Math.min(
                100,
                Integer.parseInt(
                        lu.group(1).substring(0, Math.min(3, lu.group(1).length()))));
        return lu.group(2).toLowerCase(Locale.ROOT).startsWith("an") ? 12 * nombre : nombre;
    }

    /** Required ones only; a code nobody knows counts as required, its level unknown. */
    private List<Objet> exigees(String champ) {
        return o.objets(champ).stream().filter(this::exigee).toList();
    }

    private boolean exigee(Objet exigence) {
        String code = exigence.texte("exigence").orElse("?");
        if (!code.equals("E") && !code.equals("S")) {
            exigence.codeInconnu("exigence", code);
        }
        return !code.equals("S");
    }

    /** Of several diplomas, the lowest opens the door. */
    Diplome diplome() {
        var formations = exigees("formations");
        if (formations.isEmpty()) {
            return o.rempli("formations") && !o.illisibles().isEmpty()
                    ? new Diplome.NonPrecise()
                    : new Diplome.NonDemande();
        }
        var niveaux = formations.stream().map(f -> niveau(f)).toList();
        if (niveaux.stream().anyMatch(OptionalInt::isEmpty)) {
            return new Diplome.ExigeSansNiveau();
        }
        int niveau = niveaux.stream().mapToInt(OptionalInt::getAsInt).min().orElse(0);
        boolean precise = formations.stream()
                .allMatch(f -> f.texte("exigence").filter("E"::equals).isPresent());
        String domaine = formations.size() == 1
                ? formations.getFirst().texte("domaineLibelle").orElse("")
                : "";
        return niveau == 0
                ? new Diplome.NonDemande()
                : precise ? new Diplome.Exige(niveau, domaine) : new Diplome.NonPrecise();
    }

    private static OptionalInt niveau(Objet formation) {
        var libelle = formation.texte("niveauLibelle");
        var niveau = libelle.map(Niveaux::lire).orElse(OptionalInt.empty());
        if (niveau.isEmpty()) {
            libelle.ifPresent(l -> formation.codeInconnu("niveauLibelle", l));
        }
        return niveau;
    }

    Set<Permis> permis() {
        var permis = EnumSet.noneOf(Permis.class);
        for (var exige : exigees("permis")) {
            boolean sur = exige.texte("exigence").filter("E"::equals).isPresent();
            permis.add(sur ? permis(exige) : Permis.AUTRE);
        }
        return permis;
    }

    /** "B - Véhicule léger": the letters before the dash. */
    private static Permis permis(Objet exige) {
        String libelle = exige.texte("libelle").orElse("");
        String lettres =
                Mots.simple(libelle.split("-", 2)[0]).toUpperCase(Locale.ROOT).replace(" ", "");
        Optional<Permis> connu = Arrays.stream(Permis.values())
                .filter(p -> p.name().equals(lettres))
                .findFirst();
        if (connu.isEmpty()) {
            exige.codeInconnu("libelle", libelle);
        }
        return connu.orElse(Permis.AUTRE);
    }

    Set<String> langues() {
        var langues = new HashSet<String>();
        for (var exige : exigees("langues")) {
            exige.texte("libelle").map(l -> l.toLowerCase(Locale.FRENCH)).ifPresent(langues::add);
        }
        return langues;
    }
}
