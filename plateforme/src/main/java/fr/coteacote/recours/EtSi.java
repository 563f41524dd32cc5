package fr.coteacote.recours;

import fr.coteacote.dossiers.Naissances;
import fr.coteacote.droits.Eclairage;
import fr.coteacote.droits.EtSi.Comparaison;
import fr.coteacote.recours.Regard.QuestionPosee;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.structures.Structures;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Et si ? »: the coming year with and without a change, month by month. Estimates with today's scales, never advice. */
@Component
public class EtSi {
    private static final int MOIS_ESSAYES = 6;

    private final Reponses reponses;
    private final Naissances naissances;
    private final BaremesDeLaStructure baremes;
    private final RegardSurLesDroits regards;
    private final Structures structures;

    EtSi(
            Reponses reponses,
            Naissances naissances,
            BaremesDeLaStructure baremes,
            RegardSurLesDroits regards,
            Structures structures) {
        this.reponses = reponses;
        this.naissances = naissances;
        this.baremes = baremes;
        this.regards = regards;
        this.structures = structures;
    }

    public sealed interface Projection {
        /** A year made of what is not known would be made of false zeros. */
        record ManqueUneReponse(QuestionPosee question) implements Projection {}

        record ManqueLaNaissance() implements Projection {}

        /** Amounts in cents. */
        record Faite(List<Mois> mois, List<Baisse> baisses, List<DatePossible> dates, long ecart)
                implements Projection {}
    }

    public record Mois(YearMonth mois, long sans, long avec) {}

    /** A right that falls, and from when. */
    public record Baisse(DroitDemandable droit, YearMonth des, long avant, long apres) {}

    /** What the whole year would bring if the change came that month, the most favourable first. */
    public record DatePossible(YearMonth mois, long annee) {}

    @Transactional(readOnly = true)
    public Projection projeter(JeuneId jeune, Changement changement, int dansCombienDeMois) {
        Optional<LocalDate> naissance = naissances.de(jeune);
        if (naissance.isEmpty()) {
            return new Projection.ManqueLaNaissance();
        }
        var suivante = regards.de(jeune).flatMap(Regard::suivante);
        return suivante.<Projection>map(Projection.ManqueUneReponse::new)
                .orElseGet(() -> faire(jeune, naissance.get(), changement, dansCombienDeMois));
    }

    private Projection faire(JeuneId jeune, LocalDate naissance, Changement changement, int dans) {
        var mois = YearMonth.from(structures.aujourdhui());
        var depart =
                SituationDite.de(naissance, mois, reponses.de(jeune)).connue().situation();
        Eclairage eclairage = baremes.eclairage();
        var etSi = new fr.coteacote.droits.EtSi(eclairage.moteur());
        var evenement = changement.evenement(depart, mois.plusMonths(dans));
        var comparaison = etSi.comparer(depart, List.of(evenement));
        return new Projection.Faite(
                mois(comparaison),
                baisses(comparaison),
                etSi.meilleuresDates(depart, evenement, MOIS_ESSAYES).stream()
                        .map(d -> new DatePossible(d.mois(), d.ressourcesDeLAnnee()))
                        .toList(),
                comparaison.ecart());
    }

    private static List<Mois> mois(Comparaison c) {
        var mois = new ArrayList<Mois>();
        for (int i = 0; i < c.sans().size(); i++) {
            mois.add(new Mois(
                    c.sans().get(i).mois(),
                    c.sans().get(i).net(),
                    c.avec().get(i).net()));
        }
        return mois;
    }

    /** One line per request: of the housing benefits, the one that falls. */
    private static List<Baisse> baisses(Comparaison c) {
        return c.pertes().stream()
                .flatMap(p -> Arrays.stream(DroitDemandable.values())
                        .filter(d -> d.calcules().contains(p.droit()))
                        .map(d -> new Baisse(d, p.des(), p.avant(), p.apres())))
                .toList();
    }
}
