package fr.coteacote.droits.calcul;

import static fr.coteacote.droits.Condition.*;

import fr.coteacote.droits.Constat;
import fr.coteacote.droits.Droit;
import fr.coteacote.droits.Motif;
import fr.coteacote.droits.Nationalite;
import fr.coteacote.droits.Plage;
import fr.coteacote.droits.Question;
import fr.coteacote.droits.Tri;
import fr.coteacote.droits.bareme.BaremeActionLogement;
import java.time.LocalDate;
import java.util.Set;

/** Action Logement (CCH L. 313-3): Mobili-Jeune, Loca-Pass, Visale. */
final class LogementJeune {
    private static final Set<String> ILE_DE_FRANCE = Set.of("75", "77", "78", "91", "92", "93", "94", "95");

    private final Etude e;
    private final BaremeActionLogement bareme;
    private final Adulte jeune;
    private final Plage age;
    private final Plage aideLogement;

    LogementJeune(Etude e, Plage aideLogement) {
        this.e = e;
        this.bareme = e.bareme.actionLogement();
        this.jeune = e.jeune;
        this.age = jeune.age(e.mois);
        this.aideLogement = aideLogement;
    }

    Constat mobiliJeune() {
        var emploi = e.situation.emploi();
        Plage brut = e.ignore(Question.EMPLOYEUR) ? Bornes.MOIS : Plage.de(emploi.salaireBrutMensuel());
        double smic = e.bareme.commun().smicMensuel();
        Plage reste = e.loyerEtCharges().moins(aideLogement);
        Tri agricole = e.fait(Question.EMPLOYEUR, emploi.secteurAgricole());
        Plage montant = agricole.choisir(reste.auPlus(bareme.mobiliMaxAgricole()), reste.auPlus(bareme.mobiliMax()));
        return new Enquete(Droit.MOBILI_JEUNE)
                .exiger(MOBILI_AGE, age.sous(bareme.mobiliAge()), age, bareme.mobiliAge())
                .exiger(MOBILI_ALTERNANT, jeune.apprenti())
                .exiger(MOBILI_PEEC, e.fait(Question.EMPLOYEUR, emploi.employeurCotisePeec()))
                .exiger(MOBILI_SALAIRE, brut.jusqua(smic), brut, smic)
                .exiger(MOBILI_LOCATAIRE, e.locataire())
                .exiger(MOBILI_RESTE, reste.atteint(bareme.mobiliMin()), reste, bareme.mobiliMin())
                .conclure(e.journal.noter(Droit.MOBILI_JEUNE, "reste à charge, plafonné", montant));
    }

    Constat locaPass(Tri boursier) {
        return new Enquete(Droit.LOCA_PASS)
                .exiger(LOCAPASS_LOCATAIRE, e.locataire())
                .exiger(
                        LOCAPASS_ENTREE_RECENTE,
                        entree(d -> !d.isBefore(premier(e.mois - (int) bareme.locapassDelai()))))
                .exiger(LOCAPASS_STATUT, statutLocaPass(boursier))
                .acces();
    }

    private Tri statutLocaPass(Tri boursier) {
        Tri jeuneEnRecherche = age.jusqua(bareme.locapassAge())
                .et(jeune.chomeur().ou(jeune.etudiant().et(jeune.apprenti())));
        return jeune.actif().ou(jeuneEnRecherche).ou(jeune.etudiant().et(boursier.ou(aTravaille())));
    }

    private Tri aTravaille() {
        int payes = 0;
        for (int k = 0; k <= 5; k++) {
            payes += jeune.salaires(k, k).depasse(0).vrai() ? 1 : 0;
        }
        return e.ignore(Question.SALAIRES) ? Tri.INCONNU : Tri.de(payes >= 3);
    }

    Constat visale(PrestationsFamiliales familiales) {
        Plage plafond = e.journal.noter(Droit.VISALE, "loyer maximal", plafondVisale(familiales));
        Plage loyer = e.loyerEtCharges();
        Tri ageRequis = age.atteint(bareme.visaleAgeMin()).et(age.jusqua(bareme.visaleAgeMax()));
        Tri europeen = jeune.nationalite(Nationalite.HORS_UE).non();
        return new Enquete(Droit.VISALE)
                .exiger(
                        VISALE_AGE,
                        ageRequis,
                        age,
                        age.max() < bareme.visaleAgeMin() ? bareme.visaleAgeMin() : bareme.visaleAgeMax())
                .uneDe(
                        europeen.ou(jeune.etudiant()),
                        Motif.de(VISALE_NATIONALITE_OU_ETUDIANT, europeen.ou(jeune.etudiant())))
                .exiger(VISALE_ENTREE, entree(d -> d.isAfter(premier(e.mois))))
                .exiger(VISALE_LOYER, loyer.jusqua(plafond), loyer, plafond.max())
                .conclure(Plage.UN, plafond);
    }

    private Plage plafondVisale(PrestationsFamiliales familiales) {
        Plage ressources = e.surLesAdultes(a -> a.salaires(1, 1)
                        .plus(a.apprentissage(1, 1))
                        .plus(a.stage(1, 1))
                        .plus(a.chomage(1, 1))
                        .plus(a.pension()))
                .plus(familiales.af(1))
                .plus(familiales.asf(1))
                .plus(e.percue(p -> p.rsa()))
                .plus(e.percue(p -> p.primeActivite()))
                .plus(aideLogement.fois(bareme.visaleAide()));
        Tri francilien =
                e.fait(Question.COMMUNE, francilien(e.situation.logement().commune()));
        Plage part = ressources.fois(bareme.visalePart());
        return francilien.choisir(plafondVisale(part, 1), plafondVisale(part, 0));
    }

    private Plage plafondVisale(Plage part, int lieu) {
        Plage general = part.auPlus(bareme.visaleGeneral()[lieu]);
        return jeune.etudiant().choisir(general.auMoins(bareme.visaleEtudiant()[lieu]), general);
    }

    private static boolean francilien(String commune) {
        return commune.length() >= 2 && ILE_DE_FRANCE.contains(commune.substring(0, 2));
    }

    private interface Entree {
        boolean convient(LocalDate jour);
    }

    private Tri entree(Entree critere) {
        return e.fait(
                Question.ENTREE_LOGEMENT,
                e.situation.logement().dateEntree().map(critere::convient).orElse(false));
    }

    private static LocalDate premier(int mois) {
        return LocalDate.of(mois / 12, mois % 12 + 1, 1);
    }
}
