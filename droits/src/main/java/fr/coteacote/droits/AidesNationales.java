package fr.coteacote.droits;

import fr.coteacote.droits.AideNationale.Avis;
import fr.coteacote.droits.AideNationale.ConditionAide;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The national and local aids of the data files, with the same three outcomes as the computed rights. */
public final class AidesNationales {
    private static final Pattern MONTANT = Pattern.compile("([0-9]+)(?:[.,]([0-9]{2}))?(?: max)?");

    private final Moteur moteur;
    private final List<AideNationale> aides;
    private final Map<String, String> questions;
    private final Map<String, String> regions;

    public AidesNationales(Parametres parametres) {
        this.moteur = new Moteur(parametres);
        this.questions = table("aides-questions.csv");
        this.regions = table("territoires.csv");
        this.aides = lire(table("aides-conditions.csv"));
    }

    private static Map<String, String> table(String ressource) {
        var table = new HashMap<String, String>();
        LectureCsv.ressource(ressource, 2).forEach(c -> table.put(c[0], c[1]));
        return table;
    }

    private static List<AideNationale> lire(Map<String, String> conditions) {
        return LectureCsv.ressource("aides-nationales.csv", 10).stream()
                .map(c -> aide(c, conditions.getOrDefault(c[0], "")))
                .toList();
    }

    private static AideNationale aide(String[] c, String conditions) {
        if (conditions.isEmpty()) {
            throw new IllegalStateException("aucune condition pour l'aide " + c[0]);
        }
        return new AideNationale(
                c[0], c[1], c[2], c[3], c[5], c[7], centimes(c[7]), c[8], c[9], conditions(conditions));
    }

    private static List<ConditionAide> conditions(String texte) {
        return Arrays.stream(texte.split("&"))
                .map(String::strip)
                .map(c -> new ConditionAide(
                        c, Arrays.stream(c.split("\\|")).map(String::strip).toList()))
                .toList();
    }

    private static Optional<Long> centimes(String texte) {
        var lu = MONTANT.matcher(texte);
        if (!lu.matches()) {
            return Optional.empty();
        }
        long cents = lu.group(2) == null ? 0 : Long.parseLong(lu.group(2));
        return Optional.of(Long.parseLong(lu.group(1)) * 100 + cents);
    }

    public List<AideNationale> toutes() {
        return aides;
    }

    /** One outcome per aid; {@code reponses} answers the aids' own questions, by key. */
    public List<Avis> pour(SituationPartielle connue, Map<String, Boolean> reponses) {
        var faits = new LectureAides(connue, moteur, questions, regions, reponses);
        return aides.stream().map(faits::avis).toList();
    }

    /** Text of each of the aids' own questions, by key. */
    public Map<String, String> questions() {
        return Map.copyOf(questions);
    }

    /** Keys of questions that no aid asks, or that are asked and not written: both must be empty. */
    List<String> questionsOrphelines() {
        var demandees = new ArrayList<String>();
        aides.forEach(a -> a.conditions().forEach(c -> c.branches().stream()
                .filter(b -> b.startsWith("demander "))
                .forEach(b -> demandees.add(b.substring(9)))));
        var orphelines = new ArrayList<>(questions.keySet());
        orphelines.removeAll(demandees);
        demandees.removeAll(questions.keySet());
        orphelines.addAll(demandees);
        return orphelines;
    }
}
