package fr.coteacote.droits;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Something that may happen in the coming year; it takes effect from its month on. Euros a month. */
public sealed interface Evenement {
    YearMonth mois();

    /** The same event another month. */
    Evenement au(YearMonth autre);

    /** What becomes of the situation, which is already that of the event's month. */
    Situation appliquer(Situation s);

    /** A job, with its net and taxable pay. */
    record PrendreEmploi(YearMonth mois, double net, double imposable) implements Evenement {
        @Override
        public Evenement au(YearMonth autre) {
            return new PrendreEmploi(autre, net, imposable);
        }

        @Override
        public Situation appliquer(Situation s) {
            var jeune = s.jeune().avecActivite(Activite.ACTIF, Optional.empty());
            var r = jeune.revenus();
            return s.avecJeune(jeune.avecRevenus(r.avecSalaires(
                            Projection.remplacer(r.salairesNets(), net),
                            Projection.remplacer(r.salairesImposables(), imposable))
                    .avecChomage(Projection.remplacer(r.allocationsChomage(), 0))));
        }
    }

    /** The end of a job, with the unemployment benefit that follows, if any. */
    record FinirEmploi(YearMonth mois, double allocation) implements Evenement {
        @Override
        public Evenement au(YearMonth autre) {
            return new FinirEmploi(autre, allocation);
        }

        @Override
        public Situation appliquer(Situation s) {
            var jeune = s.jeune().avecActivite(Activite.CHOMEUR, Optional.of(mois.atDay(1)));
            var r = jeune.revenus();
            return s.avecJeune(jeune.avecRevenus(r.avecSalaires(
                            Projection.remplacer(r.salairesNets(), 0), Projection.remplacer(r.salairesImposables(), 0))
                    .avecApprentissage(Projection.remplacer(r.remunerationsApprenti(), 0))
                    .avecChomage(Projection.remplacer(r.allocationsChomage(), allocation))));
        }
    }

    /** An apprenticeship: paid work, not taxed at that level. */
    record EntrerEnApprentissage(YearMonth mois, double net, Emploi emploi) implements Evenement {
        @Override
        public Evenement au(YearMonth autre) {
            return new EntrerEnApprentissage(autre, net, emploi);
        }

        @Override
        public Situation appliquer(Situation s) {
            var jeune = s.jeune()
                    .avecActivite(Activite.ACTIF, Optional.empty())
                    .avecEtudes(s.jeune().scolarite(), true);
            var r = jeune.revenus();
            return s.avecJeune(jeune.avecRevenus(
                            r.avecApprentissage(Projection.remplacer(r.remunerationsApprenti(), net))))
                    .avecTravail(s.deuxAnsActiviteSurTrois(), emploi);
        }
    }

    /** A new home. */
    record Demenager(YearMonth mois, Logement logement) implements Evenement {
        @Override
        public Evenement au(YearMonth autre) {
            return new Demenager(autre, logement.avecEntree(autre.atDay(1)));
        }

        @Override
        public Situation appliquer(Situation s) {
            return s.avecLogement(logement);
        }
    }

    /** Moving in together. */
    record VivreEnCouple(YearMonth mois, Couple couple) implements Evenement {
        @Override
        public Evenement au(YearMonth autre) {
            return new VivreEnCouple(autre, couple);
        }

        @Override
        public Situation appliquer(Situation s) {
            return s.avecFamille(s.famille().avecCouple(Optional.of(couple)));
        }
    }

    /** A child is born; they count from the next month on. */
    record NaissanceEnfant(LocalDate jour) implements Evenement {
        @Override
        public YearMonth mois() {
            return YearMonth.from(jour).plusMonths(1);
        }

        @Override
        public Evenement au(YearMonth autre) {
            return new NaissanceEnfant(autre.minusMonths(1).atDay(jour.getDayOfMonth()));
        }

        @Override
        public Situation appliquer(Situation s) {
            var enfants = new java.util.ArrayList<>(s.famille().enfants());
            enfants.add(jour);
            var sante = s.jeune().sante();
            var apres = new Sante(false, sante.handicap(), sante.tauxIncapacite(), sante.rsdae());
            return s.avecFamille(s.famille().avecEnfants(enfants))
                    .avecJeune(s.jeune().avecSante(apres));
        }
    }
}
