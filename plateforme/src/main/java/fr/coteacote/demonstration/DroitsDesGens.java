package fr.coteacote.demonstration;

import fr.coteacote.recours.AideConcrete;
import fr.coteacote.recours.BaremesDeLaStructure;
import fr.coteacote.recours.DonnerUneAide;
import fr.coteacote.recours.DroitDemandable;
import fr.coteacote.recours.Fonds;
import fr.coteacote.recours.MotifNonRecours;
import fr.coteacote.recours.Reponses;
import fr.coteacote.recours.SuivreUnDroit;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The rights of the sample people, lived through the use cases: answered, chosen, asked, open. */
@Component
@Profile("demo")
class DroitsDesGens {
    /** What Lina answered, a question and a choice each; others differ by what they do, earn and where they live. */
    private static final String DITES = """
            ACTIVITE TRAVAIL, SALAIRES T3, LOGEMENT FOYER, LOYER T3, COMMUNE GRANDE_VILLE, BAIL CONVENTIONNE, ENTREE_LOGEMENT BIENTOT,
            COUPLE NON, ENFANTS AUCUN, PRESTATIONS RIEN, CHOMAGE T0, PENSION T0, SERVICE_CIVIQUE NON, HANDICAP NON, GROSSESSE NON,
            NATIONALITE FRANCAISE, SCOLARITE AUCUNE, ALTERNANCE NON, PAIE_ALTERNANCE T0, PAIE_FORMATION T0, RATTACHEMENT NON,
            REVENUS_FISCAUX T1""";

    private final SuivreUnDroit suivre;
    private final Reponses reponses;
    private final BaremesDeLaStructure baremes;
    private final Fonds fonds;
    private final DonnerUneAide aides;
    private final HistoireDUnJeune histoire;

    DroitsDesGens(
            SuivreUnDroit suivre,
            Reponses reponses,
            BaremesDeLaStructure baremes,
            Fonds fonds,
            DonnerUneAide aides,
            HistoireDUnJeune histoire) {
        this.suivre = suivre;
        this.reponses = reponses;
        this.baremes = baremes;
        this.fonds = fonds;
        this.aides = aides;
        this.histoire = histoire;
    }

    /** What the structure may give, and a bus card already given. */
    void fonds() {
        fonds.ouvrir("Transport et permis", 800_000);
        fonds.ouvrir("Repas, matériel, imprévus", 450_000);
    }

    private void carteDeBus(JeuneId jeune, MembreId par, LocalDate jour) {
        le(
                jour.minusDays(30),
                () -> aides.donner(new DonnerUneAide.Demande(
                        jeune,
                        fonds.ouverts().getLast().id(),
                        AideConcrete.Genre.TRANSPORT,
                        1_400,
                        "la carte de bus, un mois",
                        par)));
    }

    /** A structure completes a scale when the year's text comes out: this one is a sample, and says so. */
    void completerLeBareme() {
        baremes.corriger(new BaremesDeLaStructure.Valeur(
                "al.locatif.loyer_plafond.zone_2.personnes_seules",
                LocalDate.of(2026, 10, 1),
                292.90,
                "EUR",
                "Valeur de démonstration, à remplacer par celle de l’arrêté",
                LocalDate.of(2026, 10, 2)));
    }

    void lina(JeuneId lina, MembreId nadia, LocalDate jour) {
        le(jour.minusDays(20), () -> repondre(lina, DITES, new Reponses.Voix.Ensemble(nadia)));
        le(jour.minusDays(12), () -> suivre.choisir(lina, DroitDemandable.AIDE_LOGEMENT));
        le(jour.minusDays(5), () -> suivre.expliquer(lina, DroitDemandable.PRIME_ACTIVITE));
        carteDeBus(lina, nadia, jour);
        ouvrir(lina, DroitDemandable.SANTE, jour.minusMonths(4), jour.plusDays(19));
        le(jour.minusDays(5), () -> refuserPoliment(lina, DroitDemandable.DEPART_VACANCES, MotifNonRecours.CHOIX));
    }

    void sante(JeuneId jeune, LocalDate jour) {
        ouvrir(jeune, DroitDemandable.SANTE, jour.minusMonths(4), jour.plusDays(9));
    }

    /** Some of the many answered, and some rights are on their way. */
    void quelqueChose(JeuneId jeune, LocalDate jour, RandomGenerator hasard) {
        le(jour.minusDays(10 + hasard.nextInt(60)), () -> {
            repondre(jeune, DITES, new Reponses.Voix.Jeune());
            dire(jeune, "ACTIVITE", tirer(List.of("TRAVAIL", "RECHERCHE", "ETUDES", "AUTRE"), hasard));
            dire(jeune, "SALAIRES", tirer(List.of("T0", "T0", "T2", "T3", "T5"), hasard));
            dire(jeune, "LOGEMENT", tirer(List.of("PARENTS", "HEBERGE", "LOCATION_VIDE", "FOYER"), hasard));
            return true;
        });
        var droit = tirer(
                List.of(DroitDemandable.PRIME_ACTIVITE, DroitDemandable.SANTE, DroitDemandable.PERMIS_EMPLOI), hasard);
        switch (hasard.nextInt(4)) {
            case 0 -> ouvrir(jeune, droit, jour.minusMonths(3), jour.plusDays(20 + hasard.nextInt(240)));
            case 1 -> le(jour.minusDays(3), () -> suivre.choisir(jeune, droit));
            case 2 -> le(jour.minusDays(4), () -> refuserPoliment(jeune, droit, tirer(raisons(), hasard)));
            default -> {}
        }
    }

    private static List<MotifNonRecours> raisons() {
        return List.of(MotifNonRecours.values());
    }

    private SuivreUnDroit.Geste refuserPoliment(JeuneId jeune, DroitDemandable droit, MotifNonRecours raison) {
        return suivre.pasPourMoi(jeune, droit, raison, "");
    }

    private void ouvrir(JeuneId jeune, DroitDemandable droit, LocalDate jour, LocalDate fin) {
        le(jour.minusDays(30), () -> suivre.choisir(jeune, droit));
        le(jour.minusDays(25), () -> suivre.demander(jeune, droit));
        le(jour, () -> suivre.ouvrir(jeune, droit, Optional.of(fin)));
    }

    private boolean repondre(JeuneId jeune, String dites, Reponses.Voix voix) {
        Arrays.stream(dites.split(",\\s*"))
                .map(dite -> dite.strip().split(" "))
                .forEach(dite -> reponses.repondre(jeune, dite[0], dite[1], voix));
        return true;
    }

    private void dire(JeuneId jeune, String question, String choix) {
        reponses.repondre(jeune, question, choix, new Reponses.Voix.Jeune());
    }

    private <T> void le(LocalDate jour, Supplier<T> acte) {
        histoire.raconter(jour, LocalTime.of(16, 30), acte);
    }

    private static <T> T tirer(List<T> parmi, RandomGenerator hasard) {
        return parmi.get(hasard.nextInt(parmi.size()));
    }
}
