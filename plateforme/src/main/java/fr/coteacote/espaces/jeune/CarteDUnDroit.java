package fr.coteacote.espaces.jeune;

import fr.coteacote.espaces.jeune.PageMesDroits.Carte;
import fr.coteacote.espaces.jeune.PageMesDroits.Etape;
import fr.coteacote.espaces.jeune.PageMesDroits.Geste;
import fr.coteacote.espaces.jeune.PageMesDroits.Teinte;
import fr.coteacote.recours.Demarches;
import fr.coteacote.recours.DroitDemandable;
import fr.coteacote.recours.Regard.Estimation;
import fr.coteacote.recours.SuiviDroit;
import fr.coteacote.recours.SuiviDroit.Etat;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Textes.Ton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One right as a card: how much, why, where we are, the next step and who does what. */
record CarteDUnDroit(Ton t, Demarches demarches, String quiAide) {
    Carte carte(DroitDemandable droit, Optional<Estimation> estimation, Optional<SuiviDroit> suivi) {
        var etat = suivi.map(SuiviDroit::etat);
        return new Carte(
                "/moi/droits/" + droit.name(),
                teinte(droit),
                nom(droit),
                estimation.map(this::montant).orElse(""),
                estimation.map(this::sousLeMontant).orElse(""),
                t.dire("droit." + droit.name() + ".parce"),
                etapes(etat),
                icone(etat),
                pas(droit, suivi),
                suivi.flatMap(this::signal),
                geste(etat));
    }

    String nom(DroitDemandable droit) {
        return t.dire("droit." + droit.name());
    }

    Teinte teinte(DroitDemandable droit) {
        var theme = droit.theme();
        String texte = t.dire("droits.theme." + theme.name());
        return switch (theme) {
            case LOGEMENT -> new Teinte("logement", "key", texte);
            case SANTE -> new Teinte("sante", "stethoscope", texte);
            case EMPLOI -> new Teinte("emploi", "briefcase", texte);
            case FORMATION -> new Teinte("formation", "school", texte);
            case MOBILITE -> new Teinte("mobilite", "bus", texte);
            case LOISIRS -> new Teinte("quotidien", "confetti", texte);
            case FAMILLE -> new Teinte("quotidien", "users", texte);
            case BUDGET -> new Teinte("droits", "wallet", texte);
        };
    }

    String montant(Estimation estimation) {
        return switch (estimation) {
            case Estimation.Ouvert(var centimes, var rythme, var _) ->
                switch (rythme) {
                    case ACCES -> t.dire("droits.acces");
                    case MENSUEL, ANNUEL, UNE_FOIS -> t.dire("droits.euros", EnFrancais.environ(centimes));
                };
            case Estimation.ASavoir(var _, var maximum, var _)
            when maximum > 0 -> t.dire("droits.jusqua", EnFrancais.environ(maximum));
            case Estimation.ASavoir _, Estimation.BaremeAVerifier _, Estimation.AVoirAvec _, Estimation.Ferme _ -> "";
        };
    }

    private String sousLeMontant(Estimation estimation) {
        return switch (estimation) {
            case Estimation.Ouvert(var _, var rythme, var aPayer) ->
                switch (rythme) {
                    case ACCES -> t.dire("droits.acces.sous");
                    case MENSUEL, ANNUEL, UNE_FOIS -> t.dire(aPayer ? "droits.payer" : "droits.par." + rythme);
                };
            case Estimation.ASavoir(var _, var maximum, var rythme) when maximum > 0 -> t.dire("droits.par." + rythme);
            case Estimation.ASavoir _, Estimation.BaremeAVerifier _, Estimation.AVoirAvec _, Estimation.Ferme _ -> "";
        };
    }

    /** The page's words for DOMAINE's states: verified, asked, studied, paid. */
    private List<Etape> etapes(Optional<Etat> etat) {
        int faites = etat.map(CarteDUnDroit::faites).orElse(0);
        var mots = List.of("verifie", "demande", "etudie", "verse");
        return IntStream.range(0, mots.size())
                .mapToObj(i -> new Etape(t.dire("droits.etape." + mots.get(i)), i < faites, i == faites))
                .toList();
    }

    private static int faites(Etat etat) {
        return switch (etat) {
            case REPERE, EXPLIQUE, NON_DEMANDE -> 0;
            case CHOISI, ROMPU -> 1;
            case DEMANDE, REFUSE -> 2;
            case OUVERT, A_RENOUVELER -> 4;
        };
    }

    private static String icone(Optional<Etat> etat) {
        return switch (etat.orElse(Etat.REPERE)) {
            case DEMANDE -> "hourglass";
            case A_RENOUVELER, ROMPU -> "refresh";
            case OUVERT -> "check";
            default -> "arrow-right";
        };
    }

    private String pas(DroitDemandable droit, Optional<SuiviDroit> suivi) {
        var demarche = demarches.de(droit);
        return switch (suivi.map(SuiviDroit::etat).orElse(Etat.REPERE)) {
            case CHOISI -> t.dire("droits.pas.CHOISI", String.join(", ", demarche.pieces()), quiAide);
            case DEMANDE -> t.dire("droits.pas.DEMANDE", demarche.aupres(), quiAide);
            case REFUSE -> t.dire("droits.pas.REFUSE", demarche.aupres(), quiAide);
            case ROMPU -> t.dire("droits.pas.ROMPU", demarche.aupres(), quiAide);
            case OUVERT ->
                suivi.flatMap(CarteDUnDroit::fin)
                        .map(f -> t.dire("droits.fin", jour(f)))
                        .orElse("");
            case A_RENOUVELER -> renouvellement((SuiviDroit.ARenouveler) suivi.orElseThrow());
            case REPERE, EXPLIQUE, NON_DEMANDE -> t.dire("droits.pas.EXPLIQUE");
        };
    }

    private String renouvellement(SuiviDroit.ARenouveler r) {
        return r.redemandeLe()
                .map(le -> t.dire("droits.renouvele", jour(le)))
                .orElseGet(() -> t.dire("droits.renouveler", jour(r.fin()), quiAide));
    }

    private static Optional<LocalDate> fin(SuiviDroit suivi) {
        return suivi instanceof SuiviDroit.Ouvert o ? o.fin() : Optional.empty();
    }

    private Optional<String> signal(SuiviDroit suivi) {
        return switch (suivi) {
            case SuiviDroit.Ouvert _ -> Optional.of(t.dire("droits.etat.OUVERT"));
            case SuiviDroit.ARenouveler r -> Optional.of(jour(r.fin()));
            case SuiviDroit.Refuse _ -> Optional.of(t.dire("droits.etat.REFUSE"));
            case SuiviDroit.Rompu _ -> Optional.of(t.dire("droits.etat.ROMPU"));
            case SuiviDroit.APrendre _, SuiviDroit.Demande _, SuiviDroit.NonDemande _ -> Optional.empty();
        };
    }

    private static Geste geste(Optional<Etat> etat) {
        return switch (etat.orElse(Etat.REPERE)) {
            case REPERE, EXPLIQUE, NON_DEMANDE -> Geste.CHOISIR;
            case CHOISI -> Geste.DEMANDER;
            case DEMANDE -> Geste.REVENIR;
            case A_RENOUVELER, ROMPU -> Geste.REDEMANDER;
            case OUVERT, REFUSE -> Geste.AUCUN;
        };
    }

    private static String jour(LocalDate jour) {
        return EnFrancais.jourDuMois(jour);
    }
}
