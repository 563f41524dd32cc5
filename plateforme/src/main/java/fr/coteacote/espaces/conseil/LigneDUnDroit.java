package fr.coteacote.espaces.conseil;

import fr.coteacote.espaces.conseil.PageDroitsDuJeune.Geste;
import fr.coteacote.espaces.conseil.PageDroitsDuJeune.Ligne;
import fr.coteacote.espaces.conseil.PageDroitsDuJeune.Saisie;
import fr.coteacote.recours.Demarches.Demarche;
import fr.coteacote.recours.DroitDemandable;
import fr.coteacote.recours.Regard;
import fr.coteacote.recours.Regard.Estimation;
import fr.coteacote.recours.SuiviDroit;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.EnFrancais;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One right as the team reads it: state, amount to the cent, papers, calculation, and the gestures its state allows. */
record LigneDUnDroit(
        JeuneId jeune,
        DroitDemandable droit,
        Optional<SuiviDroit> suivi,
        Optional<Regard.Vu> vu,
        Demarche demarche,
        LocalDate jour) {

    Ligne ligne() {
        String adresse = "/equipe/jeunes/" + jeune + "/droits/" + droit.name();
        return new Ligne(
                droit.name(),
                adresse,
                droit.nomPourLEquipe(),
                suivi.map(LigneDUnDroit::etat).orElse(""),
                vu.map(v -> montant(v.estimation())).orElse(""),
                vu.map(v -> phrase(v.estimation())).orElse(""),
                gestes(adresse),
                new PageDroitsDuJeune.Papiers(
                        demarche.aupres(),
                        demarche.pieces(),
                        EnFrancais.date(demarche.ecriteLe()),
                        demarche.finUsuelle(jour)
                                .map("%td/%<tm/%<tY"::formatted)
                                .orElse("")),
                vu.map(v -> calcul(v.trace())).orElseGet(LigneDUnDroit::sansCalcul));
    }

    private static String etat(SuiviDroit suivi) {
        return switch (suivi) {
            case SuiviDroit.Repere _ -> "Repéré";
            case SuiviDroit.Explique _ -> "Expliqué";
            case SuiviDroit.Choisi _ -> "Choisi";
            case SuiviDroit.Demande _ -> "Demandé";
            case SuiviDroit.Ouvert o ->
                "Ouvert" + o.fin().map(f -> " jusqu’au " + EnFrancais.date(f)).orElse("");
            case SuiviDroit.ARenouveler r ->
                r.redemandeLe()
                        .map(le -> "Renouvellement demandé le " + EnFrancais.jourDuMois(le))
                        .orElseGet(() -> "À renouveler avant le " + EnFrancais.date(r.fin()));
            case SuiviDroit.Refuse _ -> "Refusé, un recours est possible";
            case SuiviDroit.NonDemande n ->
                n.motif().libelle() + (n.mots().isEmpty() ? "" : "\u00a0: «\u00a0" + n.mots() + "\u00a0»");
            case SuiviDroit.Rompu _ -> "Arrêté sans renouvellement";
        };
    }

    private static String montant(Estimation estimation) {
        return switch (estimation) {
            case Estimation.Ouvert(var centimes, var rythme, var aPayer) ->
                rythme == Regard.Rythme.ACCES
                        ? "Accès"
                        : EnFrancais.euros(centimes) + " " + rythme(rythme) + (aPayer ? ", à payer" : "");
            case Estimation.ASavoir(var min, var max, var rythme)
            when max > 0 -> "de " + EnFrancais.euros(min) + " à " + EnFrancais.euros(max) + " " + rythme(rythme);
            case Estimation.ASavoir _, Estimation.BaremeAVerifier _, Estimation.AVoirAvec _, Estimation.Ferme _ -> "";
        };
    }

    private static String rythme(Regard.Rythme rythme) {
        return switch (rythme) {
            case MENSUEL -> "par mois";
            case ANNUEL -> "par an";
            case UNE_FOIS -> "une fois";
            case ACCES -> "";
        };
    }

    private static String phrase(Estimation estimation) {
        return switch (estimation) {
            case Estimation.Ouvert _ -> "";
            case Estimation.ASavoir _ -> "Il manque une réponse.";
            case Estimation.BaremeAVerifier(var jusquau) -> "Barème à vérifier\u00a0: connu jusqu’à " + jusquau + ".";
            case Estimation.AVoirAvec(var qui, var raison) -> raison + " À voir avec " + qui + ".";
            case Estimation.Ferme(var manquants) -> "Il manque\u00a0: " + String.join("\u202f; ", manquants) + ".";
        };
    }

    private static PageDroitsDuJeune.Calcul calcul(Regard.Trace trace) {
        return new PageDroitsDuJeune.Calcul(
                trace.conditions().stream()
                        .map(c -> new PageDroitsDuJeune.Condition(
                                EnFrancais.majuscule(c.texte()), etat(c.etat()), c.detail()))
                        .toList(),
                trace.calcul().stream()
                        .map(l -> new PageDroitsDuJeune.Compte(EnFrancais.majuscule(l.libelle()), l.valeur()))
                        .toList(),
                trace.reserves(),
                trace.texte(),
                trace.adresse(),
                trace.baremeDu()
                        .map(d -> "Estimation, barème du " + EnFrancais.date(d) + ".")
                        .orElse("Barème à vérifier."));
    }

    private static PageDroitsDuJeune.Calcul sansCalcul() {
        return new PageDroitsDuJeune.Calcul(List.of(), List.of(), List.of(), "", "", "");
    }

    private static String etat(Regard.Etat etat) {
        return switch (etat) {
            case REMPLIE -> "oui";
            case MANQUE -> "non";
            case INCONNUE -> "à savoir";
        };
    }

    private List<Geste> gestes(String adresse) {
        var choisir = new Geste(adresse + "/choisir", "L’a choisi", Saisie.RIEN);
        var non = new Geste(adresse + "/pas-pour-moi", "N’en veut pas", Saisie.RAISON);
        var demander = new Geste(adresse + "/demander", "C’est demandé", Saisie.RIEN);
        var ouvrir = new Geste(adresse + "/ouvrir", "C’est ouvert", Saisie.FIN);
        var reprendre = new Geste(adresse + "/reprendre", "Revenir d’un pas", Saisie.RIEN);
        return switch (suivi.orElse(null)) {
            case null -> List.of(new Geste(adresse + "/expliquer", "Expliqué", Saisie.RIEN), choisir, non);
            case SuiviDroit.Repere _ ->
                List.of(new Geste(adresse + "/expliquer", "Expliqué", Saisie.RIEN), choisir, non);
            case SuiviDroit.Explique _ -> List.of(choisir, non);
            case SuiviDroit.Choisi _ -> List.of(demander, non, reprendre);
            case SuiviDroit.Demande _ ->
                List.of(ouvrir, new Geste(adresse + "/refuser", "C’est refusé", Saisie.RIEN), reprendre);
            case SuiviDroit.Ouvert _ -> List.of(new Geste(adresse + "/rompre", "S’est arrêté", Saisie.RIEN));
            case SuiviDroit.ARenouveler _ ->
                List.of(new Geste(adresse + "/demander", "Renouvellement demandé", Saisie.RIEN), ouvrir);
            case SuiviDroit.Refuse _ ->
                List.of(new Geste(adresse + "/demander", "Redemandé, ou contesté", Saisie.RIEN));
            case SuiviDroit.NonDemande _ -> List.of(reprendre);
            case SuiviDroit.Rompu _ -> List.of(new Geste(adresse + "/demander", "Redemandé", Saisie.RIEN), ouvrir);
        };
    }
}
