package fr.coteacote.droits;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What is most useful to ask next: the question whose plausible answers leave the fewest euros in doubt, over a year. An access is
 * worth a symbolic euro a month, so that it counts when no money does.
 */
public final class Questions {
    static final Questions AUCUNE = new Questions(Map.of(), 0);
    private static final double SEUIL = 1e-6;
    private static final double FREQUENTE = 0.9;

    private static final Map<Question, Question> APRES = Map.of(
            Question.LOYER, Question.LOGEMENT,
            Question.BAIL, Question.LOGEMENT,
            Question.ENTREE_LOGEMENT, Question.LOGEMENT,
            Question.CONJOINT, Question.COUPLE,
            Question.ISOLEMENT, Question.ENFANTS,
            Question.PAIE_ALTERNANCE, Question.ALTERNANCE,
            Question.EMPLOYEUR, Question.ALTERNANCE);

    private final Map<Question, Map<Droit, Double>> gains;

    private final double enDoute;

    private Questions(Map<Question, Map<Droit, Double>> gains, double enDoute) {
        this.gains = gains;
        this.enDoute = enDoute;
    }

    /** Tries plausible answers to every open question. */
    public static Questions sur(SituationPartielle connue, Moteur moteur) {
        var gains = new EnumMap<Question, Map<Droit, Double>>(Question.class);
        Map<Droit, Double> avant = doute(moteur.evaluer(connue));
        for (Question question : posables(connue)) {
            gains.put(question, gain(question, connue, moteur, avant));
        }
        return new Questions(
                gains, avant.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    /** Nothing is asked of a rent before we know there is a home, nor of a partner before we know there is one. */
    private static EnumSet<Question> posables(SituationPartielle connue) {
        var posables = EnumSet.noneOf(Question.class);
        posables.addAll(connue.inconnues());
        APRES.forEach((question, avant) -> {
            if (connue.ignore(avant)) {
                posables.remove(question);
            }
        });
        if (connue.situation().famille().couple().isEmpty()) {
            posables.remove(Question.CONJOINT);
        }
        return posables;
    }

    private static Map<Droit, Double> gain(
            Question question, SituationPartielle connue, Moteur moteur, Map<Droit, Double> avant) {
        var gain = new EnumMap<>(avant);
        List<Situation> reponses = ReponsesTypes.a(question, connue.situation());
        for (int i = 0; i < reponses.size(); i++) {
            double poids = poids(i, reponses.size());
            doute(moteur.evaluer(suite(question, connue, reponses.get(i))))
                    .forEach((droit, reste) -> gain.merge(droit, -reste * poids, Double::sum));
        }
        return gain;
    }

    /** The most frequent answer counts for nine tenths, the others share the rest. */
    private static double poids(int rang, int nombre) {
        if (nombre == 1) {
            return 1;
        }
        return rang == 0 ? FREQUENTE : (1 - FREQUENTE) / (nombre - 1);
    }

    private static SituationPartielle suite(Question question, SituationPartielle connue, Situation reponse) {
        var suite = connue.sachant(question, reponse);
        boolean conjointAInventer =
                question == Question.COUPLE && reponse.famille().couple().isPresent();
        if (!conjointAInventer) {
            return suite;
        }
        var inconnues = EnumSet.of(Question.CONJOINT);
        inconnues.addAll(suite.inconnues());
        return new SituationPartielle(reponse, inconnues);
    }

    /** Euros a year in doubt, right by right. */
    private static Map<Droit, Double> doute(Bilan bilan) {
        var doute = new EnumMap<Droit, Double>(Droit.class);
        for (Constat constat : bilan.constats()) {
            doute.put(constat.droit(), doute(constat));
        }
        return doute;
    }

    private static double doute(Constat constat) {
        if (constat.baremePerime() || constat.droit().aPayer()) {
            return 0;
        }
        double ecart = constat.montant().max() - constat.montant().min();
        return switch (constat.droit().periodicite()) {
            case MENSUEL, ACCES -> 12 * ecart;
            case ANNUEL, UNE_FOIS -> ecart;
        };
    }

    /** The questions worth asking, the most useful first; none when no answer would change anything. */
    public List<Question> parUtilite() {
        if (enDoute <= SEUIL) {
            return List.of();
        }
        List<Question> utiles = triees(this::total);
        return utiles.isEmpty() ? List.copyOf(gains.keySet()) : utiles;
    }

    private List<Question> triees(ToDoubleFunction<Question> gain) {
        return gains.keySet().stream()
                .filter(q -> gain.applyAsDouble(q) > SEUIL)
                .sorted(Comparator.comparingDouble(gain).reversed())
                .toList();
    }

    private double total(Question question) {
        return gains.getOrDefault(question, Map.of()).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** The questions that would settle this right, the best first; when only several together would, all open ones. */
    public List<Question> pour(Droit droit) {
        List<Question> utiles = triees(q -> gain(q, droit));
        return utiles.isEmpty() ? List.copyOf(gains.keySet()) : utiles;
    }

    private double gain(Question question, Droit droit) {
        return gains.getOrDefault(question, Map.of()).getOrDefault(droit, 0.0);
    }
}
