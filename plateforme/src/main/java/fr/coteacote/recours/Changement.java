package fr.coteacote.recours;

import fr.coteacote.droits.Activite;
import fr.coteacote.droits.Couple;
import fr.coteacote.droits.Emploi;
import fr.coteacote.droits.Evenement;
import fr.coteacote.droits.LienConjoint;
import fr.coteacote.droits.Logement;
import fr.coteacote.droits.Mensualites;
import fr.coteacote.droits.Personne;
import fr.coteacote.droits.Revenus;
import fr.coteacote.droits.Situation;
import fr.coteacote.droits.StatutLogement;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

/** Something one may wonder about, with ordinary figures in euros a month: « et si… ? » */
public enum Changement {
    VINGT_HEURES("je prenais un travail de 20 h par semaine, 830 € par mois"),
    TEMPS_PLEIN("je prenais un travail à temps plein, 1 430 € par mois"),
    APPRENTISSAGE("je commençais un apprentissage, 900 € par mois"),
    FIN_DE_CONTRAT("mon contrat s’arrêtait"),
    LOGEMENT("je louais un logement, 450 € de loyer"),
    COUPLE("je m’installais avec quelqu’un qui gagne 1 400 €"),
    ENFANT("j’avais un enfant");

    private static final double NET_VINGT_HEURES = 830;
    private static final double NET_TEMPS_PLEIN = 1_430;
    private static final double NET_APPRENTI = 900;
    private static final double NET_CONJOINT = 1_400;
    private static final double LOYER = 450;
    private static final double PART_DU_CHOMAGE = 0.57;

    private final String phrase;

    Changement(String phrase) {
        this.phrase = phrase;
    }

    /** Follows « et si ». */
    public String phrase() {
        return phrase;
    }

    public static Optional<Changement> lire(String nom) {
        return Arrays.stream(values()).filter(c -> c.name().equals(nom)).findFirst();
    }

    Evenement evenement(Situation s, YearMonth mois) {
        return switch (this) {
            case VINGT_HEURES -> new Evenement.PrendreEmploi(mois, NET_VINGT_HEURES, NET_VINGT_HEURES);
            case TEMPS_PLEIN -> new Evenement.PrendreEmploi(mois, NET_TEMPS_PLEIN, NET_TEMPS_PLEIN);
            case APPRENTISSAGE -> new Evenement.EntrerEnApprentissage(mois, NET_APPRENTI, Emploi.AUCUN);
            case FIN_DE_CONTRAT ->
                new Evenement.FinirEmploi(
                        mois,
                        PART_DU_CHOMAGE * s.jeune().revenus().salairesNets().mois(0));
            case LOGEMENT -> new Evenement.Demenager(mois, location(s.logement(), mois));
            case COUPLE -> new Evenement.VivreEnCouple(mois, new Couple(conjoint(s), LienConjoint.CONCUBIN, 0));
            case ENFANT -> new Evenement.NaissanceEnfant(mois.minusMonths(1).atDay(15));
        };
    }

    private static Logement location(Logement actuel, YearMonth mois) {
        return actuel.avecStatut(StatutLogement.LOCATAIRE_VIDE, false, false)
                .avecLoyer(LOYER, 0)
                .avecBail(Logement.Bail.ORDINAIRE)
                .avecEntree(mois.atDay(1));
    }

    private static Personne conjoint(Situation s) {
        var paie = Mensualites.constantes(NET_CONJOINT);
        return Personne.nee(s.jeune().dateNaissance())
                .avecActivite(Activite.ACTIF, Optional.empty())
                .avecRevenus(Revenus.AUCUN.avecSalaires(paie, paie));
    }
}
