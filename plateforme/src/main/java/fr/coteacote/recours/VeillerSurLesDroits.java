package fr.coteacote.recours;

import fr.coteacote.dossiers.Naissances;
import fr.coteacote.droits.Eclairage;
import fr.coteacote.droits.Ruptures;
import fr.coteacote.droits.VerdictDroit;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.structures.Structures;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the night does for rights: ends that come near, answers too old, and what each person's situation opens or may close. */
@Component
class VeillerSurLesDroits {
    private static final int MOIS_DEVANT = 3;

    private final TableDesSuivis suivis;
    private final TableDesRegards regards;
    private final Reponses reponses;
    private final Naissances naissances;
    private final BaremesDeLaStructure baremes;
    private final Structures structures;

    VeillerSurLesDroits(
            TableDesSuivis suivis,
            TableDesRegards regards,
            Reponses reponses,
            Naissances naissances,
            BaremesDeLaStructure baremes,
            Structures structures) {
        this.suivis = suivis;
        this.regards = regards;
        this.reponses = reponses;
        this.naissances = naissances;
        this.baremes = baremes;
        this.structures = structures;
    }

    /** Sixty days before its end a right is to renew; past its end, and not asked again, it is broken. */
    @Transactional
    public void echeances() {
        LocalDate jour = structures.aujourdhui();
        for (SuiviDroit suivi : suivis.ouvertsJusquau(jour.plusDays(SuiviDroit.JOURS_POUR_RENOUVELER))) {
            switch (suivi) {
                case SuiviDroit.Ouvert o when o.fin().orElseThrow().isBefore(jour) -> suivis.passer(o, o.rompre());
                case SuiviDroit.Ouvert o -> suivis.passer(o, o.prevenir());
                case SuiviDroit.ARenouveler r
                when r.fin().isBefore(jour) && r.redemandeLe().isEmpty() -> suivis.passer(r, r.rompre());
                default -> {}
            }
        }
    }

    @Transactional
    public List<JeuneId> oublierPuisCompter() {
        reponses.oublierLesAnciennes();
        regards.oublierSansReponse();
        return reponses.quiOntRepondu();
    }

    /** One person: what is newly open is noticed, what is about to change is dated. */
    @Transactional
    public void regarder(JeuneId jeune) {
        naissances.de(jeune).ifPresent(naissance -> {
            LocalDate jour = structures.aujourdhui();
            var dite = SituationDite.de(naissance, YearMonth.from(jour), reponses.de(jeune));
            var eclairage = baremes.eclairage();
            var vue = eclairage.enBref(dite.connue());
            var echeances =
                    new Ruptures(eclairage.moteur()).aVenir(dite.connue(), List.of(), Optional.empty(), MOIS_DEVANT);
            for (DroitDemandable droit : DroitDemandable.values()) {
                noter(jeune, LectureDesReponses.vu(droit, vue), change(droit, vue, echeances), jour);
            }
        });
    }

    private void noter(JeuneId jeune, Regard.Vu vu, Optional<LocalDate> change, LocalDate jour) {
        regards.noter(jeune, vu, change, jour);
        if (vu.estimation() instanceof Regard.Estimation.Ouvert
                && suivis.chercher(jeune, vu.droit()).isEmpty()) {
            suivis.reperer(jeune, vu.droit());
        }
    }

    /** The first day time alone closes what is open today, whichever of the computed rights carries it. */
    private static Optional<LocalDate> change(
            DroitDemandable droit, Eclairage.Vue vue, List<Ruptures.Echeance> echeances) {
        return echeances.stream()
                .filter(e -> e.droits().stream()
                        .anyMatch(c -> droit.calcules().contains(c.droit())
                                && c.apres() == VerdictDroit.NON_ELIGIBLE
                                && vue.de(c.droit()).issue().verdict() != VerdictDroit.NON_ELIGIBLE))
                .map(Ruptures.Echeance::jour)
                .findFirst();
    }
}
