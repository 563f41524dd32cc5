package fr.coteacote.droits;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The coming twelve months of a situation, event by event: own income continues as it is, benefits paid one month are those computed
 * the month before. RSA and prime d'activité are declared every three months and stay the same in between; housing benefit starts
 * the month after the entry and is counted again every three months.
 */
public final class Projection {
    public static final int DUREE = 12;
    private static final int TRIMESTRE = 3;
    private static final List<Droit> TRIMESTRIELS =
            List.of(Droit.RSA, Droit.PRIME_ACTIVITE, Droit.APL, Droit.ALS, Droit.ALF);

    private final Moteur moteur;

    public Projection(Moteur moteur) {
        this.moteur = moteur;
    }

    /** One month: own income, and each monthly right as it is paid, in cents. */
    public record Mois(YearMonth mois, long revenus, Map<Droit, Long> droits) {
        public Mois {
            droits = Map.copyOf(droits);
        }

        public long droit(Droit droit) {
            return droits.getOrDefault(droit, 0L);
        }

        /** Everything that comes in that month. */
        public long net() {
            return revenus + droits.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** From the situation's own month on. */
    public List<Mois> annee(Situation depart, List<Evenement> evenements) {
        var mois = new ArrayList<Mois>();
        Situation situation = depart;
        Map<Droit, Double> verses = new EnumMap<>(Droit.class);
        for (int i = 0; i < DUREE; i++) {
            if (i > 0) {
                situation = suivante(situation, verses);
            }
            situation = appliquer(situation, evenements);
            verses = verser(situation, verses, i % TRIMESTRE == 0);
            mois.add(new Mois(situation.mois(), Arrondi.centimes(revenus(situation)), centimes(verses)));
        }
        return List.copyOf(mois);
    }

    private static Situation appliquer(Situation situation, List<Evenement> evenements) {
        Situation suivie = situation;
        for (Evenement evenement : evenements) {
            if (evenement.mois().equals(situation.mois())) {
                suivie = evenement.appliquer(suivie);
            }
        }
        return suivie;
    }

    /** The rights paid that month, in euros: between two declarations, quarterly ones do not move. */
    private Map<Droit, Double> verser(Situation situation, Map<Droit, Double> avant, boolean declaration) {
        var verses = new EnumMap<Droit, Double>(Droit.class);
        for (Constat constat : moteur.evaluer(situation).constats()) {
            Droit droit = constat.droit();
            if (droit.periodicite() != Periodicite.MENSUEL || droit.aPayer()) {
                continue;
            }
            boolean fige = TRIMESTRIELS.contains(droit) && !declaration && !nouveau(situation, droit);
            double calcule = constat.baremePerime() ? 0 : constat.montant().min();
            verses.put(droit, fige ? avant.getOrDefault(droit, 0.0) : carence(situation, droit) ? 0 : calcule);
        }
        return verses;
    }

    private static boolean logement(Droit droit) {
        return droit == Droit.APL || droit == Droit.ALS || droit == Droit.ALF;
    }

    /** A new home is a new request, not a quarterly review. */
    private static boolean nouveau(Situation situation, Droit droit) {
        return logement(droit)
                && situation
                        .logement()
                        .dateEntree()
                        .map(d -> !YearMonth.from(d).isBefore(situation.mois().minusMonths(1)))
                        .orElse(false);
    }

    private static boolean carence(Situation situation, Droit droit) {
        return logement(droit)
                && situation
                        .logement()
                        .dateEntree()
                        .map(d -> !YearMonth.from(d).isBefore(situation.mois()))
                        .orElse(false);
    }

    private static double revenus(Situation s) {
        double revenus = revenus(s.jeune().revenus());
        return revenus
                + s.famille().couple().map(c -> revenus(c.conjoint().revenus())).orElse(0.0);
    }

    private static double revenus(Revenus r) {
        return r.salairesNets().mois(0)
                + r.allocationsChomage().mois(0)
                + r.remunerationsApprenti().mois(0)
                + r.remunerationsStage().mois(0)
                + r.pensionAlimentaire()
                + r.indemniteServiceCivique();
    }

    private static Map<Droit, Long> centimes(Map<Droit, Double> euros) {
        var centimes = new EnumMap<Droit, Long>(Droit.class);
        euros.forEach((droit, montant) -> centimes.put(droit, Arrondi.centimes(montant)));
        return centimes;
    }

    /** One month later: tables shift by one, last month's benefits are the ones received. */
    static Situation suivante(Situation s, Map<Droit, Double> verses) {
        double logement = verses.getOrDefault(Droit.APL, 0.0)
                + verses.getOrDefault(Droit.ALS, 0.0)
                + verses.getOrDefault(Droit.ALF, 0.0);
        var percues = new PrestationsPercues(
                verses.getOrDefault(Droit.RSA, 0.0),
                verses.getOrDefault(Droit.PRIME_ACTIVITE, 0.0),
                logement,
                verses.getOrDefault(Droit.AAH, 0.0));
        return decalee(s).avecPercues(percues);
    }

    /** The same life one month later, benefits aside. */
    static Situation decalee(Situation s) {
        Optional<Couple> couple = s.famille()
                .couple()
                .map(c ->
                        new Couple(c.conjoint().avecRevenus(decales(c.conjoint().revenus())), c.lien(), c.rfrN2()));
        var mois = s.mois().plusMonths(1);
        return s.au(mois, s.trimestreDecale() || TrimestreDeReference.decale(mois))
                .avecJeune(s.jeune().avecRevenus(decales(s.jeune().revenus())))
                .avecFamille(s.famille().avecCouple(couple));
    }

    private static Revenus decales(Revenus r) {
        return r.avecSalaires(continuer(r.salairesNets()), continuer(r.salairesImposables()))
                .avecChomage(continuer(r.allocationsChomage()))
                .avecApprentissage(continuer(r.remunerationsApprenti()))
                .avecStage(continuer(r.remunerationsStage()));
    }

    private static Mensualites continuer(Mensualites m) {
        return m.puis(m.mois(0));
    }

    /** The same past, another amount for the month studied. */
    static Mensualites remplacer(Mensualites m, double nouveau) {
        double[] montants = new double[Mensualites.DUREE];
        for (int k = 1; k < montants.length; k++) {
            montants[k] = m.mois(k);
        }
        montants[0] = nouveau;
        return Mensualites.de(montants);
    }
}
